/// What an object of the schema is: positions in the arrays of the caller's model, whose meaning its getters know.
///
/// Two numbers rather than a reference, so that handing an object around costs no reference counting.
package struct Handle: Sendable, Hashable {
    package var index: Int32
    /// The position of a part inside the object at `index`, such as a heading of an article; 0 when there is no such.
    package var sub: Int32

    package init(index: Int, sub: Int = 0) {
        self.index = Int32(clamping: index)
        self.sub = Int32(clamping: sub)
    }
}
