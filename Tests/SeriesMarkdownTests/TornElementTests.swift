import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Scripts and the like that Markdown is read in")
struct TornElementTests {
    /// The start tag stands between « and ».
    static let marked: [(String, MarkdownMistakes.TornElement.Cause)] = [
        ("# A\n\n<div></div>\n«<script>»\nlet a\n\nlet b -- *c*\n</script>\n\nD", .emptyLine(.emptyLine)),
        ("<div>\n   «<style media=\"a\">»\n\n# a {}\n</style></div>", .emptyLine(.emptyLine)),
        ("> <div>\n> «<textarea>»\n>\n> a\n> </textarea></div>", .emptyLine(.emptyLine)),
        ("- <div>\n  «<script>»\n\nlet a\n\n</script>", .container),
        ("- «<script>»\n  let a\n\nlet b\n</script>", .container),
        ("<div>\n    «<script>»\n        let a\n\n        let b\n    </script>\n</div>", .emptyLine(.ownLine)),
        ("<p>\n«<script>»\n\n    let a\n</script>", .emptyLine(.emptyLine)),
        ("<div>«<script>»\n\nlet a\n</script></div>", .emptyLine(.ownLine)),
        ("<div>\n    «<script>»\n\n    let a\n    </script>\n</div>", .emptyLine(.ownLine)),
        ("<div>\n\t«<script>»\n\nlet a\n</script></div>", .emptyLine(.ownLine)),
        ("<div>\n<style>\na\n</style>\n«<style>»\n\nb\n</style></div>", .emptyLine(.emptyLine)),
        ("<svg>\n«<style>»\n\na\n</style>\n    <path d=\"a\"/>\n</svg>", .emptyLine(.noEmptyLines)),
        ("«<script>»\nlet a = '<pre></pre>'\n\nlet b\n</script>", .endTag),
        ("<!-- a --> «<script>»\nlet a\n</script>", .paragraph),
        ("the «<script>» element\n\nand its </script>", .paragraph),
    ]

    @Test(arguments: marked)
    func places(marked: String, cause: MarkdownMistakes.TornElement.Cause) {
        let (source, expected) = unmark(marked)
        let found = article(source).mistakes.tornElements
        #expect(found.map(\.span) == expected)
        #expect(found.map(\.cause) == [cause])
        guard cause == .emptyLine(.emptyLine) else { return }
        let mended = marked.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.contains("«") ? (line.hasPrefix(">") ? ">\n" : "\n") + line : line
        }.joined(separator: "\n").replacing("«", with: "").replacing("»", with: "")
        #expect(article(mended).mistakes.tornElements == [])
    }

    @Test(
        arguments: [
            "<div></div>\n\n<script>\nlet a\n\nlet b\n</script>", "<div>\n<script src=\"a\">\n\n</script>\n</div>",
            "<div>\n<script>\nlet *a*\n</script>\n</div>\n\nb", "a <script>let *b*</script> c\n\nd",
            "<div>\n<iframe>\n\na\n\n</iframe>\n</div>", "<div>\n<pre>\na\n\n*b*\n</pre>\n</div>",
            "<div><!--\n\na\n\n--></div>", "<svg>\n<title>a</title>\n\nb\n</svg>", "<div>\n<script>\n\n`a`\n</div>",
            "`<script>` and\n\n`</script>`",
        ])
    func noneIn(source: String) {
        #expect(article(source).mistakes.tornElements == [])
    }

    @Test func whatTheyHoldIsNotReadByAnybody() {
        let source = "<div>\n<script>\n\nlet a = b[c][d]\n\n    let b\n\n</script></div>\n\nOne two."
        let fragment = article(source) { $0.wantsSummary = true }
        #expect(fragment.summary == "One two.")
        #expect(fragment.prose.words == 2)
        #expect(fragment.code.words == 0)
        #expect(fragment.mistakes.lostReferences == [])
    }
}
