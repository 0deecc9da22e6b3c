import SeriesModel
import SeriesText

/// Something wrong at a stretch of bytes of a file.
///
/// It becomes a `Diagnostic` at the end of the reading, so that lines are counted only for files with mistakes.
struct Finding: Error {
    struct Note {
        var message: String
        var range: Range<Int>
    }

    var severity: Diagnostic.Severity
    var message: String
    /// In bytes of the whole file; nil when the file as a whole is meant.
    var range: Range<Int>?
    var suggestion: String?
    var notes: [Note] = []

    static func error(
        _ message: String, at range: Range<Int>?, suggestion: String? = nil, notes: [Note] = []
    ) -> Finding {
        Finding(severity: .error, message: message, range: range, suggestion: suggestion, notes: notes)
    }

    /// What was refused, where it stands.
    static func error(_ mistake: Mistake, at range: Range<Int>?) -> Finding {
        .error(mistake.message, at: range, suggestion: mistake.suggestion)
    }

    static func warning(_ message: String, at range: Range<Int>?, suggestion: String? = nil) -> Finding {
        Finding(severity: .warning, message: message, range: range, suggestion: suggestion)
    }
}

extension [Finding] {
    /// The diagnostics to show, in the order of their places.
    func diagnostics(in source: [UInt8], file: String) -> [Diagnostic] {
        guard !isEmpty else { return [] }
        let lines = LineMap(source)
        func place(_ range: Range<Int>) -> SourcePlace {
            SourcePlace(file: file, span: lines.span(of: range))
        }
        return map { finding in
            Diagnostic(
                finding.severity, finding.message,
                at: finding.range.map(place) ?? SourcePlace(file: file), suggestion: finding.suggestion,
                related: finding.notes.map { Diagnostic.Related($0.message, at: place($0.range)) })
        }.sorted()
    }
}

extension LineMap {
    /// The part of `range` that lies on its first line, at least one byte long so that there is something to mark.
    fileprivate func span(of range: Range<Int>) -> SourceSpan {
        var span = span(at: range.lowerBound)
        span.length = Swift.max(1, Swift.min(range.upperBound, line(span.line).endIndex) - range.lowerBound)
        return span
    }
}
