import MarkdownPromises
import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Where references are written")
struct ReferencePositionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        /// The spans that are expected stand between « and ».
        let marked: String
        var firstLine = 1

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "a paragraph", marked: "See [b](«b.md»)."),
        Case(name: "a picture alone", marked: "![b](«b.png»)\n"),
        Case(name: "a picture in text", marked: "See ![b](«b.png») there"),
        Case(name: "several on a line", marked: "[a](«a.md») and [b](«b.md») and [c](«c.md»)"),
        Case(name: "the same destination thrice on a line", marked: "[a](«x.md»), [b](«x.md»), ![c](«x.md»)"),
        Case(name: "later lines of a paragraph", marked: "one [a](«a.md»)\ntwo [b](«b.md»)\nthree [c](«c.md»)"),
        Case(name: "the same destination on later lines", marked: "[a](«x.md»)\n[a](«x.md»)\n  [a](«x.md»)\n"),
        Case(name: "an indented later line", marked: "one\n      two [b](«b.md»)\n\tthree [c](«b.md»)"),
        Case(name: "a text over several lines", marked: "[one\ntwo\nthree](«b.md») [b](«b.md»)\n[c](«b.md»)"),
        Case(name: "a picture's text over several lines", marked: "![one\ntwo](«b.png»)"),
        Case(name: "a destination on the next line", marked: "[one](\n  «b.md»\n  \"t\") [c](«b.md»)"),
        Case(name: "a tight list", marked: "- [a](«x.md»)\n- [b](«x.md»)\n  - [c](«x.md»)\n"),
        Case(name: "a loose list", marked: "1. [a](«x.md»)\n\n2. [b](«x.md»)\n\n   more [c](«x.md»)\n"),
        Case(name: "lines of an item", marked: "- one\n  [a](«x.md»)\n[b](«x.md»)\n    [c](«x.md»)"),
        Case(name: "a quote", marked: "> [a](«x.md»)\n> [b](«x.md»)\n>[c](«x.md»)\n[d](«x.md»)"),
        Case(name: "nested quotes", marked: "> > [a](«x.md»)\n> > [b](«x.md»)\n> [c](«x.md»)\n\n> [d](«x.md»)"),
        Case(name: "a list in a quote in a list", marked: "- > 1. a\n  >    [b](«b.md»)\n  >\n  >    - [c](«b.md»)"),
        Case(name: "headings", marked: "## [a](«x.md»)\n[b](«x.md»)\n---\n### ![c](«x.md») ###\n"),
        Case(name: "pointed brackets", marked: "[a](<«b.md»>) [b](<«b c.md»> \"t\") [c]( <«b.md»> )"),
        Case(
            name: "what looks like addresses",
            marked: "[a](«www.b.c/d_e») https://f.g/_ [h](«www.i.j/k_*l*»)\n\n[m] [n](«o.md»)\n\n[m]: «www.p.q/r_s»"),
        Case(name: "nothing in pointed brackets", marked: "[a](<«»>)"),
        Case(name: "titles", marked: "[a](«b.md» \"t\") [b](«b.md» 't') [c](«b.md» (t)) [d](«b.md»\n\"t\")"),
        Case(name: "a title that looks like a link", marked: "[a](«b.md» \"[x](c.md)\") [b](«c.md»)"),
        Case(name: "a title over several lines", marked: "[a](«b.md» \"one\ntwo\nthree\") [b](«b.md»)\n[c](«c.md»)"),
        Case(name: "a title that an escaped quote ends", marked: #"[a](«b.md» "c\") [d](b.md 'e) [f](«b.md»)"#),
        Case(name: "no link: an open parenthesis in it", marked: "[a](b(c.md \"t\") [b](<«b(c.md»>)"),
        Case(name: "a destination with an escape, in a definition", marked: "[a]\n\n[a]: <«b\\>c.md»>"),
        Case(name: "parentheses in it", marked: "[a](«b(c(d)).md») [b](«b(c).md» \"t\")"),
        Case(name: "brackets in it", marked: "[a](«b[c].md») [b](«[c](d)») [c](«x.md»)"),
        Case(name: "brackets in the text", marked: "[a [b] c](«x.md») [\\[b](«x.md») [\\]](«x.md»)"),
        Case(name: "a picture in a link", marked: "[![a](«a.png»)](«b.md»)"),
        Case(name: "a picture in a link to itself", marked: "[![a](«a.png»)](«a.png»)\n[![a](«a.png»)](«a.png»)"),
        Case(name: "a picture of elsewhere in a link", marked: "[![a](https://a.png)](«b.md») [c](«b.md»)"),
        Case(name: "a picture in a link to elsewhere", marked: "[![a](«a.png»)](https://b) ![a](«a.png»)"),
        Case(name: "a picture in a link over several lines", marked: "[one\n![a](«a.png»)\ntwo](«b.md»)\n[c](«b.md»)"),
        Case(name: "a link in a picture is part of its words", marked: "![a [x](b.md)](«c.png») [b](«b.md»)"),
        Case(name: "a link in the text of a link wins", marked: "[a [b](«x.md») c](x.md) [d](«x.md»)"),
        Case(name: "a code span that looks like a link", marked: "`[a](x.md)` [b](«x.md»)"),
        Case(name: "a code span over several lines", marked: "``a\n[a](x.md)\n`c`` [b](«x.md»)\n[c](«x.md»)"),
        Case(name: "backticks that are no code span", marked: "`` [a](«x.md») ` [b](«x.md»)"),
        Case(name: "an escaped backtick", marked: "\\`[a](«x.md»)\\` [b](«x.md»)"),
        Case(name: "a code span across a bracket", marked: "[a`](x.md)` [b](«x.md»)"),
        Case(name: "an escaped link", marked: "\\[a](x.md) [b\\](x.md) [c](«x.md»)"),
        Case(name: "an escaped exclamation mark", marked: "\\![a](«x.md») !\\[b](x.md) ![c](«x.md»)"),
        Case(name: "no link: a space in the destination", marked: "[a](x y.md) [b](«y.md»)"),
        Case(name: "no link: an unfinished title", marked: "[a](x.md \"t) [b](«x.md»)"),
        Case(name: "no link: a space before the parenthesis", marked: "[a] (x.md) [b](«x.md»)"),
        Case(name: "raw HTML that looks like a link", marked: "<a title=\"[x](b.md)\"> [b](«b.md»)"),
        Case(name: "an autolink with brackets", marked: "<https://a/[x](b.md)> [b](«b.md»)"),
        Case(name: "code blocks that look like links", marked: "```\n[a](x.md)\n```\n\n    [b](x.md)\n\n[c](«x.md»)"),
        Case(name: "a code block in a list item", marked: "- a\n  ```\n  [a](x.md)\n  ```\n  [c](«x.md»)"),
        Case(name: "an HTML block that looks like a link", marked: "<div>\n[a](x.md)\n</div>\n\n[c](«x.md»)"),
        Case(name: "emphasis around it", marked: "*a **[b](«x.md»)*** _[c](«x.md»)_"),
        Case(
            name: "text behind a block in a definition",
            marked: "T\n: # H [a](«x.md»)\n  b [c](«x.md»)\n  - d [e](«x.md»)\n\nU\n: [f](«x.md»)"),
        Case(name: "CRLF", marked: "one\r\n[a](«x.md»)\r\n\r\n> [b](«x.md»)\r\n> [c](«x.md»)\r\n"),
        Case(name: "CR", marked: "one\r[a](«x.md»)\r\r> [b](«x.md»)\r> [c](«x.md»)\r"),
        Case(name: "line ends mixed", marked: "one\r\n[a](«x.md»)\r\n\n[b](«x.md»)\r[c](«x.md»)\n"),
        Case(name: "tabs", marked: "-\t[a](«x.md»)\n\n\t[b](«x.md»)\ta\t[c](«x.md»)\n>\t[d](«x.md»)"),
        Case(name: "several bytes to a character before it", marked: "Über 日本 😀 [ä](«x.md»)\nê [b](«ü.md»)"),
        Case(name: "a byte order mark", marked: "\u{FEFF}[a](«x.md»)\n[b](«x.md»)"),
        Case(name: "a later first line", marked: "[a](«x.md»)\n\n- [b](«y.md»)\n", firstLine: 12),
        Case(name: "only a fragment", marked: "[a](«#b»)"),
        Case(name: "an empty destination", marked: "[a](«»)"),
        Case(name: "odd schemes", marked: "[a](«javascript:x») [b](https://x) [c](«data:x»)"),
        Case(name: "an autolink of an odd scheme", marked: "a [b](«x.md») <«javascript:x»> [c](«x.md»)"),
        Case(
            name: "behind reference definitions in the same paragraph",
            marked: "[r]: /r\n[s]: /s\n  'title'\n[a](«x.md»)\n[b](«x.md»)\n\n[c](«x.md»)"),
        Case(
            name: "a reference link points at its definition", marked: "[a](«x.md») [b][r] [c](«x.md»)\n\n[r]: «r.md»\n"
        ),
        Case(name: "a reference link behind an escape", marked: "[b][r\\]]\n\n[r\\]]: «r.md»\n"),
        Case(name: "labels but for case and space", marked: "[a b]\n\n[A\n  B]: <«r.md»> \"t\"\n"),
        Case(name: "a definition on two lines", marked: "> [a][]\n>\n> [a]:\n> «r.md»\n"),
        Case(name: "the first definition counts", marked: "[a]\n\n[a]: «r.md»\n[a]: s.md\n"),
        Case(
            name: "a definition in code",
            marked: "```\n[a]: r.md\n```\n[a]\n\n<div>\n[a]: r.md\n</div>\n\n[a]: «r.md»\n"),
        Case(name: "what looks like a definition", marked: "[a]\n\n    [a]: s.md\n\n[a]: «r.md»\n"),
        Case(name: "a reference link on a later line", marked: "[a](«x.md»)\n> see [r]\n\n[r]: «r.md»\n"),
        Case(name: "a reference link behind one to elsewhere", marked: "[q] [r]\n\n[q]: https://q\n[r]: «r.md»\n"),
        Case(name: "a reference link of the inline destination", marked: "[r] [c](«r.md»)\n\n[r]: «r.md»\n"),
        Case(
            name: "below a definition and behind a reference link to elsewhere",
            marked: "[r]: https://q\ntext [r] a\nmore [foo](«n.md»)"),
        Case(
            name: "a picture by reference below a definition",
            marked: "[r]: https://q\ntext [r] a [n](«n.md»)\nmore ![pic][p]\n\n[p]: «p.png»"),
        Case(name: "a definition alone is no reference", marked: "[r]: r.md\n"),
        Case(name: "a destination with an escape", marked: "[a](«x.md») [b](«x\\_y.md») [c](«x.md»)"),
        Case(name: "a definition in a list item", marked: "- [r]: /r\n  [a](«x.md»)\n- [b](«x.md»)"),
        Case(name: "a reference link before a colon", marked: "see [r]: [a](«r.md»)\n\n[r]: «r.md»"),
        Case(name: "a destination with an entity", marked: "[b](«x&amp;y.md»)"),
        Case(name: "a reference link behind brackets that are none", marked: "a[0] b[1]\n[r]\n\n[r]: «r.md»\n"),
        Case(name: "a picture with a caption", marked: "- ![a](«x.png» \"one [b](c)\")\n\n> ![a](«x.png»)\n"),
        Case(name: "one list item directly behind the other", marked: "* a\n* [b](«c»)\n* d [e](https://c) [f](«c»)"),
    ]

    @Test(arguments: cases)
    func position(_ test: Case) {
        let (source, expected) = unmark(test.marked, firstLine: test.firstLine)
        let fragment = article(source, firstLine: test.firstLine)
        let found = fragment.references.compactMap(\.place?.span).sorted { $0.isBefore($1) }
        #expect(found == expected)
        let map = LineMap(Array(source.utf8))
        let isPlain = !test.name.hasPrefix("a destination with an e")
        for reference in fragment.references {
            guard let span = reference.place?.span, isPlain, span.length > 1 else { continue }
            let line = map.line(span.line - test.firstLine + 1)
            let written = line.dropFirst(span.column - 1).prefix(span.length)
            #expect(Array(written) == Array(reference.destination.utf8))
        }
    }

    /// All else is the same where nobody asks for places, and what is wrong with a link has its place all the same.
    @Test(arguments: cases.map(\.marked) + ["[](a.md) and [](«b.md»)", "![](a.png)", "# [](a.md)", "# ![a](b.png) c"])
    func withoutPlaces(marked: String) {
        let source = unmark(marked).source
        let (whole, plain) = (article(source), article(source) { $0.locatesLinks = false })
        let isSilent =
            !whole.mistakes.silentLinks.isEmpty || !whole.mistakes.silentFigures.isEmpty
            || !whole.mistakes.title.isEmpty
        #expect(plain.references.allSatisfy { isSilent || $0.place == nil || $0.element == nil && $0.content == nil })
        #expect(plain.html == whole.html)
        #expect(plain.references.map(\.destination) == whole.references.map(\.destination))
        #expect(plain.mistakes.spans == whole.mistakes.spans)
    }

    @Test("generated paragraphs, with decoys in code and behind escapes", arguments: 0..<4)
    func generated(batch: Int) {
        for seed in batch * 250..<(batch + 1) * 250 {
            var generator = MarkedGenerator(seed: seed)
            let marked = generator.document()
            let (source, expected) = unmark(marked)
            let found = article(source).references.compactMap(\.place?.span).sorted { $0.isBefore($1) }
            #expect(found == expected, "seed \(seed): \(marked.debugDescription)")
        }
    }
}

/// Blocks of links whose destinations are few, so that a wrong one is easily taken for the right one.
private struct MarkedGenerator {
    private var random: SplitMix

    init(seed: Int) {
        random = SplitMix(seed: seed)
    }

    mutating func document() -> String {
        var text = ""
        for _ in 0...random.below(4) {
            let prefix = random.pick([
                ("", ""), ("> ", "> "), ("- ", "  "), ("- > ", "  > "), ("12. ", "    "), ("> - ", ">   "),
            ])
            var lines: [String] = []
            for _ in 0...random.below(4) { lines.append("so " + inlines()) }
            let indent = random.pick(["", "", "  ", "\t"])
            text += prefix.0 + lines.joined(separator: "\n" + random.pick([prefix.1, prefix.1, ""]) + indent) + "\n\n"
            text += random.pick(["", "", "```\n[a](x.md)\n```\n\n", "## t [a](«x.md»)\n\n", "***\n\n"])
        }
        return text
    }

    private mutating func inlines() -> String {
        var text = ""
        for _ in 0...random.below(4) { text += inline() + " " }
        return text
    }

    private mutating func inline() -> String {
        let destination = random.pick(["x.md", "y.md", "ü.md#x"])
        let decoy = random.pick(["x.md", "y.md", "ü.md#x"])
        switch random.below(16) {
        case 0: return "`[a](\(decoy))`"
        case 1: return "``[a](\(decoy)) ` ``"
        case 2: return "\\[a](\(decoy))"
        case 3: return "[![p](«\(destination)»)](«\(decoy)»)"
        case 4: return "![p *q*](«\(destination)» \"[a](\(decoy))\")"
        case 5: return "[two\nlines](«\(destination)»)"
        case 6: return "[a](https://a/\(decoy))"
        case 7: return "[a [b](«\(destination)») c](\(decoy))"
        case 8: return "[a [b] c](<«\(destination)»> 't')"
        case 9: return "`code\n[a](\(decoy))`"
        case 10: return "word[0] \\` über"
        case 11: return "![![p](z.md)](«\(destination)»)"
        default: return "[a](«\(destination)»)"
        }
    }
}
