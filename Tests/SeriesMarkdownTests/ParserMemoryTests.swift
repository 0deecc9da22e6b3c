import CParserMemory
import SeriesText
import Testing

@testable import SeriesMarkdown

/// libcmark's memory is that of the thread, and is taken back with the last tree.
@Suite struct ParserMemoryTests {
    @Test func treesLiveInTheMemoryOfTheThreadAndLeaveNothing() {
        #expect(parser_memory_is_unused())
        "# One\n\nand *two*\n".withRun { text in
            guard let tree = MarkdownTree(text) else {
                Issue.record("no tree")
                return
            }
            let isUnused = parser_memory_is_unused()
            let kind = tree.root.firstChild?.kind
            #expect(!isUnused)
            #expect(kind == .heading)
        }
        #expect(parser_memory_is_unused())
    }
}
