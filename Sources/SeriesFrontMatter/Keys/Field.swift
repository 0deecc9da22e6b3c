/// A known key and how its value gets into a `Target`: front matter, settings, a term or what else a map describes.
///
/// The tables of fields are the one place that knows the keys: reading, suggestions and help go by them.
struct Field<Target>: Sendable {
    typealias Read = @Sendable (inout Target, YAMLEntry, inout ValueReader) -> Void

    let key: KnownKey
    let read: Read

    init(
        _ names: String..., form: String, shape: ValueShape = .one, meaning: String,
        elsewhere: [TextKind: String] = [:], read: @escaping Read
    ) {
        key = KnownKey(names: names, form: form, shape: shape, meaning: meaning, elsewhere: elsewhere)
        self.read = read
    }
}
