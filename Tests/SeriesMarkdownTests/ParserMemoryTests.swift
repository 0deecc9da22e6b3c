import SeriesText
import Testing

@testable import SeriesMarkdown

/// libcmark's memory is that of the thread, and is taken back with the last tree.
@Suite struct ParserMemoryTests {
    @Test func treesLiveInTheMemoryOfTheThreadAndLeaveNothing() {
        let memory = ParserMemory.current
        #expect(memory.isUnused)
        "# One\n\nand *two*\n".withRun { text in
            guard let tree = MarkdownTree(text) else {
                Issue.record("no tree")
                return
            }
            let isUnused = memory.isUnused
            let kind = tree.root.firstChild?.kind
            #expect(!isUnused)
            #expect(kind == .heading)
        }
        #expect(memory.isUnused)
    }
}

extension ParserMemory {
    /// Whether no piece is given out.
    fileprivate var isUnused: Bool { unsafe last == nil }
}
