internal import Synchronization

/// Work that goes on while its owner does something else, until the result is wanted.
package final class Background<Result: Sendable>: Sendable {
    private let outcome: Outcome

    /// Begins `work` on a thread of its own. With one job, or when the system gives no thread or lets it begin too late, it
    /// is done by who asks for the result.
    package init(jobs: Int, _ work: @escaping @Sendable () -> Result) {
        let outcome = Outcome(work)
        self.outcome = outcome
        // Nobody waits for a result that nobody wants.
        if jobs > 1 { Threads.start { _ = outcome.result }?.detach() }
    }

    /// The result, once it is there.
    package var result: Result { outcome.result }

    /// What thread and owner share.
    private final class Outcome: Sendable {
        private let work: @Sendable () -> Result
        private let known = Mutex<Result?>(nil)

        init(_ work: @escaping @Sendable () -> Result) {
            self.work = work
        }

        /// Worked out at the first call.
        var result: Result {
            known.withLock { known in
                if let known { return known }
                let result = work()
                known = result
                return result
            }
        }
    }
}
