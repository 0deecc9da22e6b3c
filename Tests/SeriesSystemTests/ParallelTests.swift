import Foundation
import Synchronization
import Testing

@testable import SeriesSystem

@Suite struct ParallelTests {
    @Test(arguments: [0, 1, 2, 15, 16, 17, 1000], [-1, 0, 1, 2, 3, 8, 64, 5000])
    func keepsTheOrder(count: Int, jobs: Int) {
        #expect(Parallel.map(count, jobs: jobs) { $0 * $0 } == (0..<count).map { $0 * $0 })
    }

    /// The first item is not done before all others are, but for those that its thread has taken with it.
    @Test(.timeLimit(.minutes(15))) func aSlowItemHoldsNobodyUp() {
        let done = Atomic(0)
        let seen = Parallel.map(200, jobs: 4) { index in
            while index == 0, done.load(ordering: .relaxed) < 200 - 16, !Task.isCancelled { usleep(1_000) }
            return done.add(1, ordering: .relaxed).newValue
        }
        #expect(seen[0] > 200 - 16)
    }

    /// A state goes from item to item, and never to two tasks.
    @Test(arguments: [1, 2, 4, 50]) func everyTaskHasAStateOfItsOwn(jobs: Int) {
        final class State {
            var indices: [Int] = []
        }
        let results = Parallel.map(300, jobs: jobs, state: { State() }) { state, index in
            state.indices.append(index)
            return (count: state.indices.count, isLast: state.indices.last == index, state: ObjectIdentifier(state))
        }
        #expect(results.count == 300)
        #expect(!results.contains { !$0.isLast })
        let byState = Dictionary(grouping: results, by: \.state)
        #expect(byState.count <= jobs)
        for (_, items) in byState {
            let counts = items.map(\.count)
            #expect(counts == Array(1...counts.count))
        }
    }
}
