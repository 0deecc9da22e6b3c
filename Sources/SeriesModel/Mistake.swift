/// Why something that a person wrote is refused, told to those who know where it stands.
package struct Mistake: Error, Hashable {
    /// What is wrong, as in a `Diagnostic`.
    package let message: String
    /// What to do about it, as in a `Diagnostic`.
    package let suggestion: String?

    package init(_ message: String, suggestion: String? = nil) {
        self.message = message
        self.suggestion = suggestion
    }
}
