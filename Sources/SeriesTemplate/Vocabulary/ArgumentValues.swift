/// The values that a member is called with.
package struct ArgumentValues: Sendable {
    private let values: ArraySlice<Value>

    init(_ values: ArraySlice<Value>) {
        self.values = values
    }

    /// The value of the parameter at `position`, which counts from 0; none where there is no such.
    package subscript(position: Int) -> Value {
        position < values.count ? values[values.startIndex + position] : .none
    }
}
