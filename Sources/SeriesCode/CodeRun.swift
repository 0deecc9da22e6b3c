/// A stretch of code of one class. Runs follow one another without gaps: each begins where the last one ends.
package struct CodeRun: Sendable, Hashable {
    /// The offset behind the last byte.
    package let end: Int
    package let kind: CodeClass

    package init(end: Int, kind: CodeClass) {
        self.end = end
        self.kind = kind
    }
}
