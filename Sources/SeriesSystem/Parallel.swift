internal import Synchronization

/// Work on many things at once, with a result that does not depend on how many at once.
package enum Parallel {
    /// The results of `transform` for 0 ..< `count`, in that order.
    ///
    /// `jobs` tasks take small blocks of indices from a shared counter, so that one slow item holds nobody up. Each task
    /// has a `State` of its own (a buffer, say) that it may reuse from item to item.
    package static func map<State, Result: Sendable>(
        _ count: Int, jobs: Int, state makeState: @Sendable () -> State,
        _ transform: @Sendable (inout State, Int) -> Result
    ) async -> [Result] {
        let jobs = max(1, min(jobs, count))
        if jobs == 1 {
            var state = makeState()
            return (0..<count).map { transform(&state, $0) }
        }
        let blockSize = max(1, min(16, count / (jobs * 4)))
        let counter = Counter()
        // Closures that do not escape cannot be handed to tasks, though the group ends before this function does.
        return await withoutActuallyEscaping(makeState) { makeState in
            await withoutActuallyEscaping(transform) { transform in
                await withTaskGroup(of: [(start: Int, results: [Result])].self) { group in
                    for _ in 0..<jobs {
                        group.addTask {
                            var state = makeState()
                            var blocks: [(start: Int, results: [Result])] = []
                            while true {
                                let start = counter.next(blockSize)
                                guard start < count else { return blocks }
                                let end = min(start + blockSize, count)
                                blocks.append((start, (start..<end).map { transform(&state, $0) }))
                            }
                        }
                    }
                    var blocks: [(start: Int, results: [Result])] = []
                    for await part in group { blocks += part }
                    blocks.sort { $0.start < $1.start }
                    return blocks.flatMap(\.results)
                }
            }
        }
    }

    /// As above, for work that needs no state.
    package static func map<Result: Sendable>(
        _ count: Int, jobs: Int, _ transform: @Sendable (Int) -> Result
    ) async -> [Result] {
        await map(count, jobs: jobs, state: {}) { _, index in transform(index) }
    }

    /// How many tasks can run at once on this machine.
    package static var processorCount: Int { max(1, onlineProcessors()) }

    private final class Counter: Sendable {
        private let value = Atomic<Int>(0)

        func next(_ step: Int) -> Int {
            value.wrappingAdd(step, ordering: .relaxed).oldValue
        }
    }
}
