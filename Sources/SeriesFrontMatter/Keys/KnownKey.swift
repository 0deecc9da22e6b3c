/// A key that seriesgen gives a meaning, as `seriesgen help` prints it.
package struct KnownKey: Sendable, Hashable {
    /// The first is the one to write; the others mean the same.
    package let names: [String]
    /// What stands under it: "text", "a day such as 2024-05-06".
    package let form: String
    let shape: ValueShape
    /// What it is for, in a sentence without a full stop.
    package let meaning: String
    /// The kinds of texts in whose front matter it means nothing, each with what to do about it there.
    package let elsewhere: [TextKind: String]
}

extension [KnownKey] {
    package var allNames: Set<String> { Set(flatMap(\.names)) }
}
