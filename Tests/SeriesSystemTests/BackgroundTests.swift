import Synchronization
import Testing

@testable import SeriesSystem

/// Work beside other work.
@Suite struct BackgroundTests {
    @Test(arguments: [1, 2, 8]) func workIsDoneOnce(jobs: Int) {
        let counter = Counter()
        let background = Background(jobs: jobs) { counter.next() }
        #expect(background.result == 1)
        #expect(background.result == 1)
    }

    /// Work that waits for its owner can only end beside it.
    @Test func workGoesOnBesideItsOwner() {
        let hasOwnerGone = Flag()
        let background = Background(jobs: 2) { hasOwnerGone.wait() }
        hasOwnerGone.raise()
        #expect(background.result)
    }

    @Test func nobodyWaitsForWhatNobodyWants() {
        let mayEnd = Flag()
        let hasEnded = Flag()
        do {
            _ = Background(jobs: 2) {
                // Were it waited for, this would be in vain.
                if mayEnd.wait() { hasEnded.raise() }
            }
        }
        mayEnd.raise()
        #expect(hasEnded.wait())
    }

    private final class Counter: Sendable {
        private let count = Atomic(0)

        func next() -> Int { count.wrappingAdd(1, ordering: .relaxed).newValue }
    }

    private final class Flag: Sendable {
        private let isRaised = Atomic(false)

        func raise() { isRaised.store(true, ordering: .releasing) }

        /// False when it was not raised within some seconds.
        func wait() -> Bool {
            let clock = ContinuousClock()
            let deadline = clock.now + .seconds(20)
            while !isRaised.load(ordering: .acquiring) {
                if clock.now > deadline { return false }
            }
            return true
        }
    }
}
