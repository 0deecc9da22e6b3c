import SeriesFrontMatter
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

/// The front matter of a file whose YAML is `yaml`, so that the YAML's first line is line 2.
func frontMatter(_ yaml: String) -> (value: FrontMatter, diagnostics: [String]) {
    let text = "---\n" + yaml + (yaml.hasSuffix("\n") || yaml.isEmpty ? "" : "\n") + "---\nBody.\n"
    let (document, split) = SplitDocument.split(Array(text.utf8), file: "a.md")
    let (value, read) = FrontMatter.read(from: document, file: "a.md")
    return (value, shown(split + read))
}

func settings(_ yaml: String) -> (value: SeriesSettings, diagnostics: [String]) {
    let (value, diagnostics) = SeriesSettings.read(from: Array(yaml.utf8), file: "series.yaml")
    return (value, shown(diagnostics))
}
