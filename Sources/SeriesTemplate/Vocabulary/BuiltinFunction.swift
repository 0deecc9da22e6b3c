/// What a built-in member does: an object, for the same reason as a `Getter`.
final class BuiltinFunction: Sendable {
    let apply: @Sendable (Value, Value) -> Value

    init(_ apply: @escaping @Sendable (Value, Value) -> Value) {
        self.apply = apply
    }
}
