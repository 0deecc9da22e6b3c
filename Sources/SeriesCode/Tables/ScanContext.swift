/// What holds at a place in the code, prepared.
struct ScanContext: Sendable, BitwiseCopyable {
    /// The class of what no rule takes.
    let kind: CodeClass
    /// Where the lists of its steps begin.
    let firstList: Int
    /// A number in `ScanTables.wordForms`, or -1 for no words and numbers.
    let wordForm: Int
    let hasScalars: Bool
}
