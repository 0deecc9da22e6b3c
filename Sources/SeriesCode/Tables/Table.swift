/// Elements that are made once and live as long as the program, so that reading one counts no references: a language is
/// prepared at most once, and the scanner reads its tables at every byte.
@safe struct Table<Element: BitwiseCopyable & Sendable>: @unchecked Sendable, BitwiseCopyable {
    private let base: UnsafePointer<Element>
    let count: Int

    init(_ elements: [Element]) {
        let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(1, elements.count))
        for (index, element) in elements.enumerated() { unsafe memory.initializeElement(at: index, to: element) }
        // Memory for at least one element has an address.
        unsafe base = UnsafePointer(memory.baseAddress.unsafelyUnwrapped)
        count = elements.count
    }

    subscript(index: Int) -> Element {
        // Lends the element where `get` would copy it, and some are large.
        @inline(__always) _read {
            precondition(index >= 0 && index < count)
            yield unsafe base[index]
        }
    }
}
