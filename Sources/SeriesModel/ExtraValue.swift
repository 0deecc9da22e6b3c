/// What the front matter says under a key that the generator gives no meaning of its own; kept for templates.
package indirect enum ExtraValue: Sendable, Hashable {
    case none
    /// A scalar as it is written, with quotes and escapes resolved.
    case text(String)
    case list([ExtraValue])
    case map([Entry])

    package struct Entry: Sendable, Hashable {
        package let key: String
        package let value: ExtraValue

        package init(key: String, value: ExtraValue) {
            self.key = key
            self.value = value
        }
    }

    /// The value under `key`, or `.none` when this is no map or has no such key.
    package subscript(key: String) -> ExtraValue {
        guard case .map(let entries) = self else { return .none }
        return entries.first { $0.key == key }?.value ?? .none
    }
}
