import MarkdownPromises
import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Input that means harm")
struct HostileTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let source: @Sendable () -> String

        init(_ name: String, _ source: @escaping @Sendable () -> String) {
            self.name = name
            self.source = source
        }

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case("10,000 quotes, a link in each line") { repeated("> [a](b)\n", 10_000) },
        Case("10,000 open brackets") { repeated("[", 10_000) + "a](b)" },
        Case("10,000 pairs of brackets") { repeated("[", 10_000) + "a" + repeated("]", 10_000) + "(b)" },
        Case("10,000 links in links") { repeated("[", 10_000) + "a" + repeated("](b)", 10_000) },
        Case("2,000 pictures in pictures") { repeated("![", 2_000) + "a" + repeated("](b)", 2_000) },
        Case("10,000 emphases in emphases, a link in each") { repeated("*a **a [a](b)", 5_000) },
        Case("a line of a million characters") { repeated("word ", 200_000) },
        Case("20,000 links on a line") { repeated("[a](b.md) ", 20_000) },
        Case("20,000 links on the lines of a paragraph") { repeated("[a](b.md)\n", 20_000) },
        Case("20,000 links in a list") { repeated("- [a](b.md)\n", 20_000) },
        Case("20,000 reference links on a line") { repeated("[a] ", 20_000) + "\n\n[a]: b.md" },
        Case("20,000 reference links and links on a line") { repeated("[a] [b](c) ", 10_000) + "\n\n[a]: b.md" },
        Case("20,000 links with escapes") { repeated("[a](b\\_c)\n", 20_000) },
        Case("links behind definitions") { repeated("[a]: b\n[c](d) [e](f)\n\n", 5_000) },
        Case("200 runs of backticks that do not match, a link between each") {
            (1...200).map { repeated("`", $0) }.joined(separator: " [a](b) ")
        },
        Case("10,000 links without an end") { repeated("[a](", 10_000) },
        Case("10,000 titles without an end") { repeated("[a](b \"", 10_000) },
        Case("10,000 pointed brackets without an end") { repeated("[a](<b", 10_000) },
        Case("10,000 parentheses in a destination") { "[a](" + repeated("(", 10_000) + repeated(")", 10_000) },
        Case("10,000 raw HTML tags without an end") { repeated("<a [a](b) ", 10_000) },
        Case("20,000 pictures in raw HTML on a line") { repeated("a <img src=b> ", 20_000) },
        Case("20,000 addresses in links of raw HTML on a line") { repeated("<a href=b>https://c.d</a> ", 20_000) },
        Case("a heading of 20,000 pictures and line breaks") { "## " + repeated("![a](//b)<img alt=c><br>", 20_000) },
        Case("an id behind a million backslashes") { "## a " + repeated("\\", 1_000_000) + "{#b}" },
        Case("20,000 pictures in an HTML block") { repeated("<p><img src=b>\n", 20_000) },
        Case("20,000 pictures on a line of an HTML block") { "<div>" + repeated("<img src=b>", 20_000) },
        Case("20,000 HTML blocks") { repeated("<p><img src=b>\n\n", 20_000) },
        Case("a srcset of 100,000 pictures") { "<img srcset='" + repeated("a.png 1x,\n", 100_000) + "'>" },
        Case("20,000 comments without an end") { "a " + repeated("<!-- <a href=b> ", 20_000) },
        Case("a million angles") { repeated("<", 1_000_000) },
        Case("a tag that never ends") { repeated("<a href=", 100_000) },
        Case("a tag that never ends, in a block") { "<div " + repeated("<a href=\"", 100_000) },
        Case("tags whose places libcmark hides in code") { repeated("<a href=b title='`'> ` ", 10_000) },
        Case("a table of 60,000 cells") { "|a|b|c|\n|-|-|-|\n" + repeated("|[x](y.md)|`b`|c|\n", 20_000) },
        Case("a million pipes on a line") { repeated("|", 1_000_000) },
        Case("a million pipes in a table") { "|a|\n|-|\n" + repeated("|", 1_000_000) },
        Case("a delimiter row of 100,000 columns") { repeated("|a", 100_000) + "\n" + repeated("|-", 100_000) },
        Case("a wide header and 2,000 rows of one cell") {
            repeated("|a", 2_000) + "\n" + repeated("|-", 2_000) + "\n" + repeated("b\n", 2_000)
        },
        Case("a wide header and 100,000 rows of one cell") {
            repeated("|a", 50_000) + "\n" + repeated("|-", 50_000) + "\n" + repeated("b\n", 100_000)
        },
        Case("100,000 rows") { "|a|b|\n|-|-|\n" + repeated("|c|d|\n", 100_000) },
        Case("20,000 pipes and links in a cell") { "|a|\n|-|\n|" + repeated("\\| [b](c.md) ", 20_000) + "|" },
        Case("20,000 delimiter rows that fit nothing") { repeated("a\n|-|-|\n", 20_000) },
        Case("5,000 tables, a link in each") { repeated("|a|\n|-|\n|[b](c.md)|\n\n", 5_000) },
        Case("100,000 footnotes") { (0..<100_000).map { "a[^\($0)]\n\n[^\($0)]: b\n\n" }.joined() },
        Case("20,000 references to one footnote") { repeated("a[^1] ", 20_000) + "\n\n[^1]: b" },
        Case("20,000 references to no footnote") { repeated("a[^1] ", 20_000) },
        Case("20,000 references to as many footnotes that are not there") {
            (0..<20_000).map { "[^\($0)] " }.joined()
        },
        Case("20,000 footnotes, a link in each, shown from the last to the first") {
            (0..<20_000).reversed().map { "[^\($0)]" }.joined() + "\n\n"
                + (0..<20_000).map { "[^\($0)]: [a](b.md)\n" }.joined()
        },
        Case("20,000 references to one footnote whose ids headings have") {
            repeated("a[^1] ", 10_000) + "\n\n" + (2..<10_000).map { "# {#fnref-1-\($0)}\n" }.joined() + "\n[^1]: b"
        },
        Case("20,000 items of reference definitions") { repeated("- [a]: b\n\n\n  T\n  : c\n", 20_000) },
        Case("an item of 20,000 reference definitions") { "- " + repeated("  [a]: b\n", 20_000) + "\n\n  T\n  : c\n" },
        Case("20,000 definitions amid lists of all markers") {
            "- a\n* b\n+ c\n\n" + repeated("T\n: a\n\n+ b\n\n", 20_000)
        },
        Case("20,000 tags of code without an end, a link in each") {
            "{{ a }} " + repeated("<code {{ [a](b) ", 20_000)
        },
        Case("20,000 ids that look like emphasis") { repeated("# a {#_b_}\n", 20_000) },
        Case("emphasis without a brace in front of one") { "# " + repeated("_a_ ", 20_000) + "}" },
        Case("20,000 attributes") { "# a {" + repeated(".b ", 20_000) + "}" },
        Case("footnotes that refer in a circle") { "a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1]\n" },
        Case("100,000 tildes") { repeated("~", 100_000) },
        Case("50,000 tildes between words") { repeated("~a ", 50_000) },
        Case("50,000 pairs of tildes that open") { repeated("~~a ", 50_000) },
        Case("50,000 tildes behind one of another length") {
            "~a " + repeated("b~c ", 50_000) + repeated("d~~ ", 50_000)
        },
        Case("50,000 tildes, and 50,000 pairs that may close, and pair with each other alone") {
            repeated("~a ", 50_000) + repeated("b~~c ", 50_000)
        },
        Case("50,000 tildes in and out of emphasis") { repeated("~5 *~6* ", 25_000) },
        Case("50,000 tildes at the ends of emphasis") { repeated("*~a_", 50_000) },
        Case("50,000 tildes that close") { "~~a " + repeated("b~ ", 50_000) },
        Case("50,000 pairs of tildes, and 50,000 tildes that pair with none of them") {
            repeated("~~a ", 50_000) + repeated("b~c ", 50_000)
        },
        Case("20,000 addresses") { repeated("https://a.b/c_d ", 20_000) },
        Case("an address of 300,000 brackets") { "https://a.b/" + repeated("(", 150_000) + repeated(")", 150_000) },
        Case("an address of 100,000 references") { "https://a.b/" + repeated("&amp;", 100_000) },
        Case("20,000 addresses behind brackets, one after the other") { repeated("](http://a.b_<", 20_000) },
        Case("40,000 links to addresses, without a space") { repeated("[x](https://a.b/_)", 40_000) },
        Case("40,000 addresses behind brackets, without a space") { repeated("[https://a.b/_](", 40_000) },
        Case("40,000 addresses in code, without a space") { repeated("`https://a.b/_`x", 40_000) },
        Case("20,000 videos without an end, and ends of others") { repeated("<video></audio> ", 20_000) },
        Case("100,000 elements on a line that hide what they hold") { repeated("<details>", 100_000) },
        Case("20,000 elements in bold, each in a block of its own") { repeated("a <b>\n\n", 20_000) },
        Case("20,000 bold elements on a line") { repeated("<b>a ", 20_000) },
        Case("20,000 cells of raw HTML, each with a link in it that does not end") {
            "<table>" + repeated("<td><a href='b.md'>", 20_000)
        },
        Case("20,000 blocks of code in quotes that end before them") { repeated("> ```\n> a\n\n", 20_000) },
        Case("a block of 100,000 lines that nearly end it") { "````\n" + repeated("```\n", 100_000) },
        Case("a block of code with 100,000 starts of others") { "````\n" + repeated("```a\n", 100_000) + "````\n" },
        Case("20,000 addresses in code") { repeated("`http://a_b` ``http://a_b` ", 10_000) },
        Case("20,000 links to addresses that do not end") { repeated("[a](https://b.c \"x ", 20_000) },
        Case("20,000 titles that may end with an escaped quote") { repeated("[a](b '\\\" ", 20_000) + "\\')" },
        Case("100,000 colons") { repeated(":", 100_000) },
        Case("100,000 schemes") { repeated("http://", 100_000) },
        Case("100,000 hosts that are none") { repeated("www.a_", 100_000) },
        Case("an address that is nothing but its start") { "www. www.\n\nhttp://a. https://a&b; www.,\n" },
        Case("100,000 at signs") { repeated("a@", 100_000) },
        Case("an address of 100,000 dots") { "a@" + repeated("b.", 100_000) },
        Case("20,000 definitions") { "a\n" + repeated(": b\n", 20_000) },
        Case("20,000 terms") { repeated("a\n: b\n\n", 20_000) },
        Case("100 nested blocks and 100,000 blank lines") { repeated("- ", 100) + "a" + repeated("\n", 100_000) },
        Case("100 nested blocks and 20,000 links in emphasis") { repeated("> ", 100) + repeated("*[a](b)* ", 20_000) },
        Case("20,000 callouts") { repeated("> [!NOTE]\n> a\n\n", 20_000) },
        Case("20,000 boxes") { repeated("- [ ] a\n", 20_000) },
        Case("100,000 quotation marks") { repeated("\"a ", 100_000) },
        Case("100,000 apostrophes that open") { repeated("'a ", 100_000) },
        Case("50,000 single quotes that open and 50,000 double ones that close") {
            repeated("'a ", 50_000) + repeated("b\" ", 50_000)
        },
        Case("20,000 escapes and links on a line") { repeated("\\~ [a](b.md) ", 20_000) },
        Case("100,000 escapes") { repeated("\\~", 100_000) },
        Case("a million carriage returns") { "a" + repeated("\r", 1_000_000) + "a" },
        Case("a table, and 300,000 lines that end with carriage returns") {
            "|a|\r|-|\r|b|\r" + repeated("c\r", 300_000)
        },
        Case("a million dots") { "a" + repeated(".", 1_000_000) },
        Case("100,000 emphases in emphases, an address in each") {
            repeated("*a a@b.c **a a@b.c ", 50_000) + "b" + repeated(" a** a*", 50_000)
        },
        Case("100,000 emphases in emphases, struck text with emphasis in each") {
            repeated("*a ~*b*~ **a ~*b*~ ", 50_000) + "b" + repeated(" a** a*", 50_000)
        },
        Case("100,000 hyphens") { repeated("-", 100_000) + "a" },
        Case("200,000 braces behind a heading") { "# a" + repeated("{#", 100_000) + repeated("}", 100_000) },
        Case("20,000 headings of one id") { repeated("# a {#b}\n", 20_000) },
        Case("20,000 links without words in headings") { repeated("## a [](#b)\n", 20_000) },
        Case("50,000 references by name in an address") { "<a href=\"" + repeated("&a;&auml;", 25_000) + "\">" },
        Case("50,000 ends of definitions") { repeated("a]: b\n[a][c]\n", 50_000) + "\n\n[c]: b.md" },
        Case("5,000 definitions, and references to them") {
            (0..<5_000).map { "[a\($0)]: b\($0).md\n" }.joined() + "\n" + (0..<5_000).map { "[a\($0)]\n" }.joined()
        },
        Case("5,000 equal headings") { repeated("# a\n", 5_000) },
        Case("headings that collide") {
            (0..<2_000).map { "# a-\($0)\n" }.joined() + repeated("# a\n", 2_000)
        },
    ]

    @Test(arguments: cases)
    func hostile(_ test: Case) {
        let source = Array(test.source().utf8)
        let fragment = article(source)
        #expect(!fragment.html.isEmpty || fragment.titleID != nil)
        #expect(fragment.refusal == nil && !commonMark(source).isEmpty)
    }

    /// What libcmark is not given, with the place that is told.
    static let refused: [(Case, reason: MarkdownRefusal.Reason, line: Int, column: Int)] = [
        (Case("quotes within quotes") { repeated(">", 100_000) + " a" }, .nesting, 1, 101),
        (
            Case("quotes, a link in each line") { repeated("> [a](b)\n", 10) + repeated("> ", 101) + "a" }, .nesting,
            11, 201
        ),
        (
            Case("lists within lists, and blank lines") { repeated("- ", 100_000) + "a" + repeated("\n", 400_000) },
            .nesting, 1, 201
        ),
        (
            Case("lists within lists, and emphasis") { repeated("- ", 20_000) + repeated("*a ", 200_000) }, .nesting, 1,
            201
        ),
        (Case("numbers within numbers") { repeated("1. ", 2_000) + "[a](b)" }, .nesting, 1, 301),
        (Case("lists down a stair") { (0..<1_000).map { repeated("  ", $0) + "* a\n" }.joined() }, .nesting, 101, 201),
        (
            Case("lists down a stair of tabs") { (0..<1_000).map { repeated("\t", $0) + "* - a\n" }.joined() },
            .nesting, 51, 51
        ),
        (Case("quotes behind a byte-order mark") { "\u{FEFF}" + repeated("> ", 2_000) + "a" }, .nesting, 1, 201),
        (Case("lists behind carriage returns") { "a\r\r" + repeated("- ", 2_000) + "a" }, .nesting, 3, 201),
        (Case("quotes and lists by turns") { repeated("> - ", 2_000) + "a" }, .nesting, 1, 201),
        (Case("footnotes within footnotes") { "a[^1]\n\n" + repeated("[^1]: ", 20_000) + "a" }, .nesting, 3, 601),
        (
            Case("definitions down a stair") { "a\n" + (0..<1_000).map { repeated("  ", $0) + ": a\n" }.joined() },
            .nesting, 102, 201
        ),
        (Case("quotes around a table") { repeated(">", 10_000) + "|a|\n|-|" }, .nesting, 1, 101),
        (Case("links behind open pictures") { repeated("![[]()", 200_000) }, .openPictures, 1, 1),
        (
            Case("open pictures, then links") { "a [\n\nb " + repeated("![", 20_000) + repeated("[a](b) ", 20_000) },
            .openPictures, 3, 3
        ),
        (Case("links in open pictures on many lines") { repeated("![a [b](c)\r\n", 200_000) }, .openPictures, 1, 1),
    ]

    @Test("what libcmark would need minutes for is refused", arguments: refused)
    func refusal(_ test: Case, reason: MarkdownRefusal.Reason, line: Int, column: Int) throws {
        let source = Array(test.source().utf8)
        let fragment = article(source)
        let refusal = try #require(fragment.refusal)
        let length = fragment.html.count
        #expect(length == 0)
        #expect(refusal.reason == reason)
        #expect(refusal.span.line == line && refusal.span.column == column)
        #expect(throws: refusal) { try source.withRun(Markdown.commonMark) }
    }

    @Test(
        "what only looks as if it were costly is read",
        arguments: [
            Case("100 quotes") { repeated("> ", 100) + "a" },
            Case("100 lists") { repeated("- ", 100) + "a" },
            Case("quotes in code") { "```\n" + repeated(">", 1_000) + " a\n```" },
            Case("lists in indented code") { "    " + repeated("- ", 1_000) + "a" },
            Case("a rule of 1,000 stars") { repeated("* ", 1_000) },
            Case("a wide margin in code") { "```\n" + repeated(" ", 1_000) + "a\n```" },
            Case("a line of 1,000 numbers") { repeated("1.", 1_000) },
            Case("20,000 pictures and as many links") { repeated("![a](b) [c](d) ", 20_000) },
            Case("20,000 open pictures, and links in the next block") {
                repeated("![", 20_000) + "\n\n" + repeated("[c](d) ", 20_000)
            },
        ])
    func harmless(_ test: Case) {
        let source = Array(test.source().utf8)
        #expect(article(source).refusal == nil)
        #expect(!commonMark(source).isEmpty)
    }

    @Test(
        "formulas",
        arguments: [
            Case("200,000 dollars") { repeated("$", 200_000) },
            Case("100,000 formulas that do not end") { repeated("$a ", 100_000) },
            Case("100,000 formulas on lines that do not end") { repeated("$$a\n", 100_000) + "$$" },
            Case("100,000 formulas and 100,000 backticks") { "a" + repeated("`", 100_000) + repeated(" $a$", 100_000) },
            Case("1,000 formulas in runs of backticks that do not match") {
                (1...1_000).map { repeated("`", $0) + "$a$" }.joined()
            },
            Case("50,000 backticks by ones and twos and threes") { "$a$ " + repeated("`a``b```c", 50_000) },
            Case("20,000 formulas of many lines that do not end") { repeated("$$a\n- ", 20_000) },
            Case("50,000 formulas within lists") { repeated("- ", 90) + repeated("$$a\n", 50_000) },
            Case("20,000 formulas in cells") { "|a|\n|-|\n" + repeated("|$a$|\n", 20_000) },
            Case("100,000 dollars between brackets and tags") { repeated("[$a](b$ <a b='$ <? $a$ <!-- ", 20_000) },
            Case("100,000 lines of one formula") { "$$\n" + repeated("- a\r\n", 100_000) + "$$" },
            Case("200,000 lines of runs that do not match") {
                "$a$ `` " + repeated("` ```\n", 50_000) + "\n" + repeated("`` `\n\n", 50_000)
            },
        ])
    func formulas(_ test: Case) {
        let fragment = article(test.source()) { $0.hasMath = true }
        let length = fragment.html.count
        #expect(length > 0)
    }

    @Test("random bytes")
    func randomBytes() {
        var random = SplitMix(seed: 1)
        for _ in 0..<400 {
            let bytes = (0..<random.below(400)).map { _ in UInt8(random.below(256)) }
            check(bytes)
        }
    }

    @Test("random marks")
    func randomMarks() {
        var random = SplitMix(seed: 2)
        let marks = Array("[]()![](<>)`` \n\n>-#*_\\\"'&;:a1\r\t".utf8) + [0x00, 0xC3, 0xBC, 0xE2, 0xFF]
        for _ in 0..<2_000 {
            check((0..<random.below(120)).map { _ in random.pick(marks) })
        }
    }

    @Test("generated documents, whole and damaged")
    func generated() {
        for seed in 0..<400 {
            var generator = DocumentGenerator(seed: seed)
            check(generator.document())
            check(generator.damagedDocument())
        }
    }

    /// Whatever comes in: references in order and inside the HTML, places inside the source.
    private func check(_ source: [UInt8]) {
        let fragment = article(source)
        #expect(fragment.promiseOfPlaces(in: LineMap(source)) == nil, "\(source)")
        #expect(Set(fragment.headings.map(\.id)).count == fragment.headings.count)
    }

    private static func repeated(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }
}
