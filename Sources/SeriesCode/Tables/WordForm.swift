/// How a context reads words and numbers.
struct WordForm: Sendable, BitwiseCopyable {
    var words = WordTable.empty
    var before = Table<Neighbor>([])
    var capitalized: CodeClass?
    /// The class of the first word of a line that no backslash joins to the one before.
    var leading: CodeClass?
    /// The class of all other words.
    var other = CodeClass.plain
    /// Behind one of these marks a word is a name.
    var members = Table<UInt8>([])
    var numbers: NumberForm?
    var scalars: Scalar?
    /// For each group of prefixes the rules that may follow, in `ScanTables.candidates`.
    var prefixed = Table<ScanTables.ListRange>([])

    /// A mark that gives the word before it a class.
    struct Neighbor: Sendable, BitwiseCopyable {
        let mark: UInt8
        let kind: CodeClass
        let form: Rule.NeighborForm
    }
}
