import Testing

/// Templates with mistakes, and all that is said about them.
struct MistakeCase: Sendable, CustomTestStringConvertible {
    let name: String
    let files: [(name: String, text: String)]
    let diagnostics: String

    init(_ name: String, _ files: KeyValuePairs<String, String>, _ diagnostics: String) {
        self.name = name
        self.files = files.map { ($0.key, $0.value) }
        self.diagnostics = diagnostics
    }

    var testDescription: String { name }
}
