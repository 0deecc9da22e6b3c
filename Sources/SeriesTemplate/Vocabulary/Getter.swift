/// Reads a member of the object with that handle from the model; what takes no arguments gets none.
///
/// An object rather than a bare closure, so that `Program` can call it without counting references: all threads use the
/// same few getters, and would wait for each other at their counters.
final class Getter: Sendable {
    let read: @Sendable (_ model: AnyObject, _ object: Handle, _ arguments: ArgumentValues) -> Value

    init(_ read: @escaping @Sendable (_ model: AnyObject, _ object: Handle, _ arguments: ArgumentValues) -> Value) {
        self.read = read
    }
}
