internal import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Work on many things at once, with a result that does not depend on how many at once.
///
/// Plain threads and not tasks: a program with an `async` main pays 8 ms for the start and the end of Swift's task
/// runtime in a static executable, three times what building a usual series takes.
package enum Parallel {
    /// The results of `transform` for 0 ..< `count`, in that order.
    ///
    /// `jobs` threads take small blocks of indices from a shared counter, so that one slow item holds nobody up. Each
    /// thread has a `State` of its own (a buffer, say) that it may reuse from item to item.
    package static func map<State, Result: Sendable>(
        _ count: Int, jobs: Int, state makeState: @Sendable () -> State,
        _ transform: @Sendable (inout State, Int) -> Result
    ) -> [Result] {
        let jobs = max(1, min(jobs, count))
        let blockSize = max(1, min(16, count / (jobs * 4)))
        let next = Atomic(0)
        return unsafe [Result](unsafeUninitializedCapacity: count) { buffer, initializedCount in
            // Each place is filled by the one thread that took its index, and nobody looks before all threads have ended.
            nonisolated(unsafe) let places = unsafe buffer
            Threads.run(jobs) {
                var state = makeState()
                while true {
                    let start = next.wrappingAdd(blockSize, ordering: .relaxed).oldValue
                    guard start < count else { break }
                    for index in start..<min(start + blockSize, count) {
                        unsafe places.initializeElement(at: index, to: transform(&state, index))
                    }
                }
            }
            initializedCount = count
        }
    }

    /// As above, for work that needs no state.
    package static func map<Result: Sendable>(
        _ count: Int, jobs: Int, _ transform: @Sendable (Int) -> Result
    ) -> [Result] {
        map(count, jobs: jobs, state: {}) { _, index in transform(index) }
    }

    /// How many threads can run at once on this machine.
    package static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
