import SeriesModel

/// Diagnostics as one line each, the way tests compare them: `3:8 error: what | help: what to do | note 1:1 other`.
func shown(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { diagnostic in
        var text = place(diagnostic.place) + " \(diagnostic.severity): " + diagnostic.message
        if let suggestion = diagnostic.suggestion { text += " | help: " + suggestion }
        for related in diagnostic.related { text += " | note " + place(related.place) + " " + related.message }
        return text
    }
}

private func place(_ place: SourcePlace?) -> String {
    guard let span = place?.span else { return "-" }
    return "\(span.line):\(span.column)" + (span.length > 1 ? "+\(span.length)" : "")
}
