import SeriesModel
import SeriesText

/// Collects the mistakes of all templates, each once, however many pages a template is part of.
struct DiagnosticLog {
    private struct Key: Hashable {
        let place: SourcePlace?
        let message: String
    }

    private let sources: [TemplateSource]
    private var lineMaps: [Int: LineMap] = [:]
    private var known: Set<Key> = []
    private var found: [Diagnostic] = []
    /// What matters only when there are no errors.
    private var waiting: [Diagnostic] = []

    /// For what was meant by names that are not there.
    var searches = SearchBudget()

    init(_ sources: [TemplateSource]) {
        self.sources = sources
    }

    var containsError: Bool { found.containsError }

    /// By file, line and column.
    var sorted: [Diagnostic] { (containsError ? found : found + waiting).sorted() }

    /// How many were found so far.
    var count: Int { found.count }

    /// Takes back the errors in built-in templates among those that were found from `start` on.
    mutating func takeBackOfBuiltIn(from start: Int) -> [Diagnostic] {
        let builtIn = Set(sources.filter(\.isBuiltIn).map(\.file))
        let new = found[start...]
        found.removeSubrange(start...)
        var taken: [Diagnostic] = []
        for diagnostic in new {
            if diagnostic.severity == .error, let file = diagnostic.place?.file, builtIn.contains(file) {
                taken.append(diagnostic)
                known.remove(Key(place: diagnostic.place, message: diagnostic.message))
            } else {
                found.append(diagnostic)
            }
        }
        return taken
    }

    /// Whether an error was found at this place.
    func hasError(at place: SourcePlace) -> Bool {
        found.contains { $0.severity == .error && $0.place == place }
    }

    mutating func add(_ diagnostic: Diagnostic) {
        guard known.insert(Key(place: diagnostic.place, message: diagnostic.message)).inserted else { return }
        found.append(diagnostic)
    }

    /// Adds a warning of something that may well be the consequence of an error, and is told only when there is none.
    mutating func addIfValid(_ warning: Diagnostic) {
        guard known.insert(Key(place: warning.place, message: warning.message)).inserted else { return }
        waiting.append(warning)
    }

    /// Adds what need not be said twice of one file.
    mutating func addFirstOfFile(_ diagnostic: Diagnostic) {
        let file = diagnostic.place.map { SourcePlace(file: $0.file) }
        guard known.insert(Key(place: file, message: diagnostic.message)).inserted else { return }
        found.append(diagnostic)
    }

    mutating func add(_ mistake: SyntaxMistake, in file: Int) {
        add(.error(mistake.message, at: place(of: mistake.range, in: file), suggestion: mistake.suggestion))
    }

    /// The first line of `range`, as a place.
    mutating func place(of range: Range<Int>, in file: Int) -> SourcePlace {
        let map = lineMaps[file] ?? LineMap(sources[file].bytes)
        lineMaps[file] = map
        var span = map.span(at: range.lowerBound, length: range.count)
        let rest = map.line(span.line).count - span.column + 1
        span.length = max(1, min(range.count, rest))
        return SourcePlace(file: sources[file].file, span: span)
    }
}
