#if canImport(Glibc)
    import Glibc
#endif

/// Memory for a thread that is about to make much and to keep it.
///
/// The system gives memory a page at a time, whenever one is first written to, and each such fault takes longer than to fill
/// the page. So malloc is made to take room for thousands of texts at once, and the system is asked for large pages there:
/// a fiftieth of the faults. Room that nothing is written to takes no memory.
package struct RoomToKeep {
    /// What is taken at once. malloc's limit for pieces that do not stand alone is 32 MB.
    private static let stretch = 30 << 20

    private var left = 0

    package init() {}

    /// Says that about `size` bytes will be made and kept now.
    package mutating func prepare(for size: Int) {
        left -= size
        if left > 0 { return }
        left = Self.stretch
        Self.take()
    }

    private static func take() {
        #if canImport(Glibc)
            // glibc maps a piece of a new size alone. When that was freed, it takes such pieces from where all others come
            // from, and does not give back their room (mallopt(3), M_MMAP_THRESHOLD).
            for _ in 0..<2 {
                guard let room = unsafe malloc(stretch) else { return }
                let pageSize = Int(getpagesize())
                let start = (Int(bitPattern: room) + pageSize - 1) & -pageSize
                // It is advice: where there are no large pages, nothing changes.
                unsafe madvise(UnsafeMutableRawPointer(bitPattern: start), stretch - pageSize, MADV_HUGEPAGE)
                unsafe free(room)
            }
        #endif
    }
}
