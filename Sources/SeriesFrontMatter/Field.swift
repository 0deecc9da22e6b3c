/// A key that seriesgen gives a meaning, as `seriesgen help` prints it.
package struct KnownKey: Sendable, Hashable {
    /// The first is the one to write; the others mean the same.
    package let names: [String]
    /// What stands under it: "text", "a day such as 2024-05-06".
    package let form: String
    /// How several values stand under it; nil where it takes but one.
    let list: ListForm?
    /// Whether a map stands under it and nothing else.
    let takesMap: Bool
    /// What it is for, in a sentence without a full stop.
    package let meaning: String
    /// The kinds of texts in whose front matter it means nothing, each with what to do about it there.
    package let elsewhere: [TextKind: String]
}

extension [KnownKey] {
    package var allNames: Set<String> { Set(flatMap(\.names)) }
}

/// How a key takes several values.
enum ListForm: Sendable, Hashable {
    /// As entries of a list.
    case entries
    /// As entries of a list, or in one text with commas between them.
    case entriesOrCommas
}

/// A known key and how its value gets into a `Target`: front matter, settings, a term or what else a map describes.
///
/// The tables of fields are the one place that knows the keys: reading, suggestions and help go by them.
struct Field<Target>: Sendable {
    typealias Read = @Sendable (inout Target, YAMLEntry, inout ValueReader) -> Void

    let key: KnownKey
    let read: Read

    init(
        _ names: String..., form: String, list: ListForm? = nil, takesMap: Bool = false, meaning: String,
        elsewhere: [TextKind: String] = [:], read: @escaping Read
    ) {
        key = KnownKey(
            names: names, form: form, list: list, takesMap: takesMap, meaning: meaning, elsewhere: elsewhere)
        self.read = read
    }
}
