/// One thing that is wrong with the input, told to a person.
///
/// A value of facts: how it looks on a terminal is decided by `DiagnosticPrinter` alone.
public struct Diagnostic: Sendable, Hashable {
    /// Whether the site can be written in spite of it.
    public enum Severity: String, Sendable, Hashable {
        case error
        case warning
    }

    /// Another place that explains this one, such as the first of two files that claim one URL.
    public struct Related: Sendable, Hashable {
        /// Where the other thing stands.
        public var place: SourcePlace
        /// What it has to do with the first.
        public var message: String

        /// A second place, with a word on what it has to do with the first.
        public init(_ message: String, at place: SourcePlace) {
            self.place = place
            self.message = message
        }
    }

    /// Whether the site can be written in spite of it.
    public var severity: Severity
    /// Nil when no file is to blame, such as for a missing folder.
    public var place: SourcePlace?
    /// What is wrong, in lower case and without a full stop.
    public var message: String
    /// What to do about it: a near name, or the line to write.
    public var suggestion: String?
    /// Other places that explain this one.
    public var related: [Related]

    /// A diagnostic of the given severity; see the properties for the form of the texts.
    public init(
        _ severity: Severity, _ message: String, at place: SourcePlace? = nil, suggestion: String? = nil,
        related: [Related] = []
    ) {
        self.severity = severity
        self.place = place
        self.message = message
        self.suggestion = suggestion
        self.related = related
    }

    /// Something that keeps the site from being written.
    public static func error(
        _ message: String, at place: SourcePlace? = nil, suggestion: String? = nil, related: [Related] = []
    ) -> Diagnostic {
        Diagnostic(.error, message, at: place, suggestion: suggestion, related: related)
    }

    /// What was refused, where it stands.
    package static func error(_ mistake: Mistake, at place: SourcePlace? = nil) -> Diagnostic {
        .error(mistake.message, at: place, suggestion: mistake.suggestion)
    }

    /// Something that is probably a mistake, yet does no harm to the site.
    public static func warning(
        _ message: String, at place: SourcePlace? = nil, suggestion: String? = nil, related: [Related] = []
    ) -> Diagnostic {
        Diagnostic(.warning, message, at: place, suggestion: suggestion, related: related)
    }
}

extension Diagnostic: Comparable {
    /// The order in which people read them: by file, line and column; those without a file come first. No two that differ
    /// are level, so that each build tells them in the same order.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        let (one, other) = (left.placeKey, right.placeKey)
        if one != other { return one < other }
        let (words, others) = (left.wordsKey, right.wordsKey)
        if words != others { return words.lexicographicallyPrecedes(others) }
        return left.files.lexicographicallyPrecedes(right.files) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Names that are one text to Swift may be those of two files.
    private var files: [String] { [place?.file ?? ""] + related.map(\.place.file) }

    private var placeKey: (String, Int, Int) { Self.key(of: place) }

    private var wordsKey: [String] {
        let length = place?.span.map { String($0.length) } ?? ""
        return [message, severity.rawValue, suggestion ?? "", length]
            + related.flatMap { related in
                let (file, line, column) = Self.key(of: related.place)
                return [file, String(line), String(column), related.message]
            }
    }

    private static func key(of place: SourcePlace?) -> (String, Int, Int) {
        (place?.file ?? "", place?.span?.line ?? 0, place?.span?.column ?? 0)
    }
}

extension Sequence<Diagnostic> {
    /// Whether any of them keeps the site from being written.
    public var containsError: Bool {
        contains { $0.severity == .error }
    }
}
