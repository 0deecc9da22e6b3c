import Synchronization
import Testing

@testable import SeriesSystem

/// Threads that may come too late.
@Suite struct HelperTests {
    private final class Log: Sendable {
        let hasBegun = Atomic(false)
        let mayEnd = Atomic(false)
        let count = Atomic(0)
    }

    private static func withHelper(_ body: @escaping @Sendable () -> Void, _ test: (Helper) -> Void) {
        unsafe withUnsafePointer(to: Helper.Work(body: body)) { work in unsafe test(Helper(work)) }
    }

    @Test func whoComesTooLateDoesNothing() {
        let log = Log()
        Self.withHelper({ log.count.add(1, ordering: .relaxed) }) { helper in
            #expect(helper.isOut())
            helper.help()
            #expect(log.count.load(ordering: .relaxed) == 0)
        }
    }

    @Test func whoHasEndedIsOut() {
        let log = Log()
        Self.withHelper({ log.count.add(1, ordering: .relaxed) }) { helper in
            helper.help()
            #expect(helper.isOut())
            #expect(log.count.load(ordering: .relaxed) == 1)
        }
    }

    @Test(.timeLimit(.minutes(15))) func whoWorksIsNotOut() throws {
        let log = Log()
        let work: @Sendable () -> Void = {
            log.hasBegun.store(true, ordering: .releasing)
            while !log.mayEnd.load(ordering: .acquiring) {}
        }
        Self.withHelper(work) { helper in
            let thread = Threads.start { helper.help() }
            #expect(thread != nil)
            while !log.hasBegun.load(ordering: .acquiring), !Task.isCancelled {}
            #expect(!helper.isOut())
            log.mayEnd.store(true, ordering: .releasing)
            thread?.join()
            #expect(helper.isOut())
        }
    }
}
