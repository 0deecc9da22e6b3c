import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Links to definitions that are not there")
struct LostReferenceTests {
    /// What is found stands between « and », with what is near it.
    static let marked: [(String, [String?])] = [
        ("See [the *doc*][«missing»] and [one][b c].\n\n[missin]: https://a.b\n[B C]: d", ["missin"]),
        ("[a][«one»] ![][«two»] (*[b][«three four»]*) [`c`][«five»], 参见[文档][«six»]", [nil, nil, nil, nil, nil]),
        ("- [a][«one»]\n\n> ## [a][«two»]\n\n|a|\n|-|\n|[a][«three»]|\n\n> [!NOTE] [a][«four»]", [nil, nil, nil, nil]),
        (
            "arr[i][name] f()[ab][cd] $[ab][cd] x[ab][cd][ef] [ab][cd][ef] [0][name] [a][i] [a][1] [a-z][a-z0-9] [a][b]{c}",
            []
        ),
        ("arr[i][«anmes»] arr[i][abc] [one][«2»] [i][3]\n\n[names]: b\n[abd]: c\n[1]: d", ["names", nil]),
        (
            "`[a][bc]` $[a][bc]$ <b title=\"[a][bc]\"> <code>[a][bc]</code> {{ [a][bc] }} [{{ a }}][bc] [a][{{ b }}] \\[a][bc] [a]\\[bc]",
            []
        ),
        (
            "[a][^bc] [ ][ab] - [x][«ab»] [a] [bc] [a][bc](d) [a][] [ab]: c\n\n    [a][bc]\n\n<p>[a][bc]</p>\n\n<!-- [a][bc] -->",
            [nil]
        ),
        ("- [x][«ab»]\n- [ ][ab]\n\n[a][bc]\n\n> [bc]: d\n\n[a][d\n E]\n\n[D e]:\n  /f", [nil]),
        (
            "See [the docs][«1»] and [Smith et al.][«23»], [a, b][0] [x[1], \"b c\"][1] [a+b][12] a[b c][1].",
            [nil, nil]
        ),
        ("See [«map_split»][], ![«pic»][] and [«*the* map»][].\n\n[map-split]: /b", ["map-split", nil, nil]),
        ("[bc][] [«one»][] [BC][] [«two»][].\n\n[bc]: /d", [nil, nil]),
        ("int[ab][] [][] [a][] [1][] [^ab][] [a-z][] `[ab][]` [ab][][cd] [ab][]= \\[ab][] [ab]\\[] [ab] []", []),
        (
            "[see <b>this</b> here][«missing»]; if x < 5 then [words here][«lost one»], y > 3 <i>[a][bc] [d</i>][«ef»]",
            [nil, nil, nil]
        ),
        ("Über [a][«ü–é»] \\~ [a][c", [nil]),
    ]

    @Test(arguments: marked)
    func places(marked: String, near: [String?]) {
        let (source, expected) = unmark(marked)
        let found = article(source).mistakes.lostReferences.sorted { $0.span.isBefore($1.span) }
        #expect(found.map(\.span) == expected)
        #expect(found.map(\.near) == near)
    }

    /// What is found stands between « and », first the definition that is text, or last.
    @Test(
        "definitions that are text are told where a link asks for them",
        arguments: [
            "[a][«b-c»]\n\nText:\n«[b-c]:» /d", "> [a][«b c»]\n\n- Text\n  «[B\n  c]:» /d\n  [e f]: /g",
            "[a][«bcd»]\n\n[e]: /f\n[g]: <h> \"i\"\nText\n«[bcd]:» /j", "Über [a][«bcd»]\n«[bcd]:» /\\~",
        ])
    func definitionsInText(marked: String) {
        let (source, expected) = unmark(marked)
        let found = article(source).mistakes.lostReferences
        #expect(found.map(\.span) == [expected[0]])
        #expect(found.map(\.near) == [nil])
        // A label goes on as far as its line.
        #expect(found.map(\.definitionInText?.span) == [expected[1]] || marked.contains("[B\n"))
        #expect(found.first?.definitionInText?.span.line == expected[1].line)
    }

    /// As above, with why the definition is text.
    static let textReasons: [(String, MarkdownMistakes.LostReference.Text.Reason)] = [
        ("See [the docs][«1»].\n\nSources:\n«[1]:» 02-b.md", .isBehindText),
        ("[a][«bcd»].[^1]\n\n[^1]: note\n«[bcd]:» 02-b.md", .isBehindText),
        ("[^1] b[^2]\n\n[^2]: c\n    «[bcd]:» /d\n\n[^1]: [a][«bcd»]", .isBehindText),
        ("[a][«bcd»]\n\n|a|\n|-|\n|b|\n«[bcd]:» 02-b.md", .isBehindTable),
        ("[a][«bcd»]\n\n«[bcd]:» my own file.md", .spacedName("my own file.md")),
        ("[a][«b c»]\n\n«[b c]:» b.md “ti tle”  ", .printedTitle("“ti tle”")),
        ("> [a][«bcd»]\n>\n> «[bcd]:» b.md and more", .wordsBehind),
        ("[a][«bcd»]\n\n[e]: b.md and more\n«[bcd]:» /d", .isBehindText),
    ]

    @Test(arguments: textReasons)
    func reasons(marked: String, reason: MarkdownMistakes.LostReference.Text.Reason) {
        let (source, expected) = unmark(marked)
        let found = article(source).mistakes.lostReferences
        let spans = found.flatMap { [$0.span, $0.definitionInText?.span].compactMap(\.self) }
        #expect(Set(spans) == Set(expected))
        #expect(found.map(\.definitionInText?.reason) == [reason])
    }

    @Test(
        "definitions below each other define what they say",
        arguments: [
            "[a][bcd]\n\n[e]: /f\n[bcd]: /g\nText", "[a][bcd]\n\n> [e]: <f> 'g'\n> [bcd]: /g\n> Text",
            "[a][bcd]\n\n[e]:\n  /f\n  \"g\"\n[bcd]: /g\n\nText", "Text\n[bcd]: /e\n\n[a][bcd]\n\n[bcd]: /f",
            "- Text\n- [bcd]: /e\n\n[a][bcd]", "# Text\n[bcd]: /e\n\n[a][bcd]",
            "[a][bcd].[^1]\n\n[^1]: note\n\n[bcd]: /e", "[a][bcd].[^1]\n\n[^1]: note\n\n    [bcd]: /e",
            "[^1]\n\n[^1]: [bcd]: /e\n\n    [a][bcd]", "[a][bcd]\n\n|a|\n|-|\n|b|\n\n[bcd]: /e",
        ])
    func realDefinitions(source: String) throws {
        let fragment = article(source)
        #expect(fragment.mistakes.lostReferences.isEmpty)
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(fragment.references.last?.place).span.line
        #expect(lines[line - 1].contains("[bcd]: "))
    }

    @Test(
        "what a tag of a template stands in the way of is told with the tag",
        arguments: [
            "[a][bcd] [e][2]\n\n[1]: {{ site.url }}/f\n[2]: /g\n[bcd]: /h",
            "[a][bcd]\n\n[e]: {% link f %}\n[bcd]: {% link g %}",
            "[a][bcd]\n\n[d]: /e\n[f]: {% link f %}\n[bcd]: /g",
        ])
    func mistakenDefinitions(source: String) {
        #expect(article(source).mistakes.lostReferences.isEmpty)
    }

    @Test func formulas() {
        let source = "$[a][bc]$ and $x [a][bc]$\n\n$$\n[a][bc]\n$$\n"
        #expect(article(source) { $0.hasMath = true }.mistakes.lostReferences.isEmpty)
    }

    @Test("many labels take linear time", .timeLimit(.minutes(5)))
    func manyLabels() {
        let uses = (0..<10_000).map { "[a][label \($0) x]\n\n" }.joined()
        let definitions = (0..<10_000).map { "[name \($0) y]: /b\n\n" }.joined()
        let found = article(uses + definitions).mistakes.lostReferences
        #expect(found.count == 10_000)
    }

    /// What is found stands between « and ».
    @Test(
        "Definitions that are text",
        arguments: [
            "See [foo].\n«[foo]:» https://example.org/a", "See [a].\n\n«[a]:» https://example.org/b see there",
            "> [a] b\n> «[a]:» /c", "«[a]:» ./b.md “c”",
            "| a |\n|---|\n| b |\n«[c]:» #d-e",
            "a [b]\n«[b]:» ../c.md\n«[d]:» https://e.f", "«[b]:» /c d\n\n«[b]:» /c e",
        ])
    func definitions(marked: String) {
        let (source, expected) = unmark(marked)
        #expect(
            article(source).mistakes.lostDefinitions.map(\.span)
                == Array(expected.prefix(source.contains("/c e") ? 1 : 9)))
    }

    @Test(arguments: [
        "[10:30]: hello world", "[1]: open b.md now", "[a]: b c", "[a]: https://b.c", "a\n\n[a]: /b \"c\"",
        "`[a]: /b c`", "    [a]: /b c",
        "\\[a]: /b c",
        "[^1]: /a b\n\nc[^1]", "x [a]: /b c", "[a](b): /c d", "# [a]: /b c", "[ ]: /b c",
    ])
    func noDefinitions(source: String) {
        #expect(article(source).mistakes.lostDefinitions.isEmpty)
    }
}
