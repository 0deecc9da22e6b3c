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

    @Test func piecesGrowAndKeepWhatTheyHold() {
        parser_memory_enter()
        var piece = unsafe parser_memory_calloc(10, 10)
        unsafe piece?.initializeMemory(as: UInt8.self, repeating: 7, count: 100)
        // In place; then elsewhere, since another piece stands behind it; then in a chunk of its own.
        unsafe piece = parser_memory_realloc(piece, 200)
        _ = unsafe parser_memory_calloc(1, 1)
        unsafe piece = parser_memory_realloc(piece, 300)
        unsafe piece = parser_memory_realloc(piece, 1 << 20)
        let keepsBytes = unsafe UnsafeRawBufferPointer(start: piece, count: 100).allSatisfy { $0 == 7 }
        #expect(keepsBytes)
        parser_memory_leave()
        #expect(parser_memory_is_unused())
    }

    @Test func piecesOfMemoryThatWasUsedBeforeAreZero() {
        for _ in 0..<2 {
            parser_memory_enter()
            let piece = unsafe parser_memory_calloc(1, 1000)
            let bytes = unsafe UnsafeRawBufferPointer(start: piece, count: 1000)
            let isZero = unsafe bytes.allSatisfy { $0 == 0 }
            #expect(isZero)
            unsafe piece?.initializeMemory(as: UInt8.self, repeating: 7, count: 1000)
            parser_memory_leave()
        }
    }
}
