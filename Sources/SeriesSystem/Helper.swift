internal import Synchronization

/// Who shall help with work that others have begun, on another thread, and may come too late.
@safe final class Helper: Sendable {
    struct Work: Sendable {
        let body: @Sendable () -> Void
    }

    private enum State: UInt8, AtomicRepresentable {
        case asked, working, out
    }

    /// There for sure only while this works.
    private nonisolated(unsafe) let work: UnsafePointer<Work>
    private let state = Atomic(State.asked)

    /// `work` has to stay where it is until this is out of it.
    init(_ work: UnsafePointer<Work>) {
        unsafe self.work = unsafe work
    }

    /// Works, unless nobody needs it any more.
    func help() {
        guard leaveAsked(for: .working) else { return }
        perform()
        state.store(.out, ordering: .releasing)
    }

    /// A function that stays one: when it returns, nothing of it holds the work, which may be gone then.
    @inline(never)
    private func perform() { unsafe work.pointee.body() }

    /// Whether it is out of the work for good; asked by who needs no help any more. One that has not begun never will.
    ///
    /// Waits a little for one that works: who falls asleep for some microseconds is woken where it slept, often behind
    /// another thread that is busy for milliseconds.
    func isOut() -> Bool {
        if leaveAsked(for: .out) { return true }
        let clock = ContinuousClock()
        let end = clock.now + .microseconds(200)
        repeat {
            if state.load(ordering: .acquiring) == .out { return true }
        } while clock.now < end
        return false
    }

    /// True for the first of both, who helps and who asks.
    private func leaveAsked(for next: State) -> Bool {
        state.compareExchange(expected: .asked, desired: next, ordering: .acquiringAndReleasing).exchanged
    }
}
