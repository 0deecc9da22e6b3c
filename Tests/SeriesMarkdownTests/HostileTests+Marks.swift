import SeriesText
import Testing

@testable import SeriesMarkdown

extension HostileTests {
    /// Marks of one kind. Each makes a text, in which it stands so many times in a row.
    struct Marks {
        let kind: String
        let times: Int
        /// What stands in front of them.
        var start = ""
        /// A `№` in one is another number each time, so that no two are the same.
        let marks: [String]

        var cases: [Case] {
            marks.map { mark in
                Case("\(kind): \(times) times '\(mark)'") {
                    guard mark.contains("№") else { return start + String(repeating: mark, count: times) }
                    return start + (0..<times).map { mark.replacing("№", with: String($0)) }.joined()
                }
            }
        }
    }

    static let kinds = [
        Marks(
            kind: "tags that no browser knows", times: 10_000,
            marks: [
                "<a1>", "<div>\n<a1>", "a <a1> ", "</a1>", "<a1", "<a1 ", "<a1\n", " {<a1>", "<?", "a <? >", "a <q> ",
                "<?a\n- ",
            ]),
        Marks(
            kind: "rows without a table", times: 100_000,
            marks: [
                "|b", "|b|c|\n", "||", "a\n|--|--|\n", "|--", "-|\n", "|a|b|\n\n",
            ]),
        Marks(
            kind: "cells that a table has no column for", times: 100_000, start: "|a|\n|-|\n",
            marks: [
                "|b", "|b|c\n", "||",
            ]),
        Marks(
            kind: "links with a mistake in them", times: 10_000,
            marks: [
                "[](a ", "[] (./a ", "[] (./a \"", "[](./a \"b ", "[", "[[] (./a) ", "](./a", "[](./a", ")[./a",
                "[]a.md", "[]{./a", "[](<./a", "![](a =1", "![](a \"b\" =1", "![](a =1x", "![](a ( =1)",
                "[a(x.md ", "[a(x.md) ", "!(a.png ", "[a][b ", "[a][a ", "][a",
            ]),
        Marks(
            kind: "references without a definition", times: 10_000,
            marks: [
                "[a][bc]", " [a][bc]", "][", "[][", "[a][bc] {{", " [a][bc] <b ", " [a][bcd]\n[bcd]: e\n",
                "[a][bcd]\n\n[e]: f \"\n[bcd]: g\n", "[a][bcd]\n\n[bcd]: f g\n",
                "[a][bcd][^a]\n\n[^a]: b\n[bcd]: c\n\n", "|a|\n|-|\n[bcd]: c\n\n[a][bcd]\n\n",
                "\n\n[a][bc]\n\n[bd]: /a",
            ]),
        Marks(
            kind: "links of wikis", times: 30_000,
            marks: [
                "[[a-b]] ", "[[", "]]", "[[a-b]]", "![[a.png]]\n\n", "[[a-b|", "[[a-b]] {{", "[[a-b]] <b ",
                "- [[a-b]]: ",
            ]),
        Marks(
            kind: "attributes of links", times: 30_000,
            marks: [
                "[](a){.b", "[a](b){.c}", "[](a){.a .a ",
            ]),
        Marks(
            kind: "marks of other programs", times: 30_000,
            marks: [
                ":::", ":::a\n", ":::a ", "!!! ", "??? \"", "=== \"", "{/*", "{/* */", "> :::a\n", "[TOC]\n",
                "import ", "+++\n\n", "(a)=\n\n", "%%a\n\n", "(a", "```{note}\n```\n", "```{note} a\n",
            ]),
        Marks(
            kind: "callouts with a mistake in them", times: 30_000,
            marks: [
                "> [!WARN]\n\n", "> [!NOTE]: ", "> [!NOTE]:\n", "> [!", "> [!a\n\n",
            ]),
        Marks(
            kind: "Markdown in HTML", times: 30_000, start: "<div>\n",
            marks: [
                "[](a ", "[", "](", "[a](b", "[a](<b", "[a](b \"", "<b>[a](", "\n#", "\n```` ` ", "[a](/{{", "**a ",
                "`a ", "`a``b ", "`x ${y} `a. ", "(`) ",
            ]),
        Marks(
            kind: "asterisks that end nothing", times: 10_000,
            marks: [
                "**a：**b ", "**№：**b\n", "**№:**b\n", "**a：**b№\n", "）№）**b\n", "**a（b）**c**d（e）**f ",
            ]),
        Marks(
            kind: "tags with braces", times: 10_000,
            marks: [
                "<img a=b ", "<img style={{a}} ", "<p a={№ ", "<p a=\n", "<a b={{№}} c={{\n",
            ]),
        Marks(
            kind: "roles, environments and tags of templates", times: 10_000,
            marks: [
                "{ref}`a` ", "{ref}`№` ", ":ref:`№`\n", "{ref`a`", "\\begin{align}№\n", "\\\\begin{align}№\n",
                "\\begin{",
                "{% raw %}№ ", "[a]({{№", "{{< highlight №", "{: .note №}\n", "{:toc}\n\n",
            ]),
        Marks(
            kind: "elements that are torn", times: 30_000,
            marks: [
                "<div>\n<script>\n\na\n\n", "a <script>\n\n", "- <div>\n  <style>\n\n",
                "<div><script>\n\n</scrip\n\n", "a <script>\n\nb</script>\n\n",
            ]),
    ]

    static let manyOfEach = kinds.flatMap(\.cases)

    static let formulas = Marks(
        kind: "marks of formulas", times: 10_000,
        marks: [
            "\\(a_№ ", "\\(a_b\\) ", "$$ №\n\n", "$ \\( ", "`\\(", "\\(\n", "[a](/\\(№ ", "\\begin{align}№\n",
            "&#36;&#36;№\n",
        ])

    @Test("formulas take linear time", .timeLimit(.minutes(5)), arguments: formulas.cases)
    func manyFormulas(_ test: Case) {
        #expect(article(test.source()) { $0.hasMath = true }.refusal == nil)
    }

    @Test("many in a row take linear time", .timeLimit(.minutes(5)), arguments: manyOfEach)
    func manyInARow(_ test: Case) {
        #expect(article(test.source()).refusal == nil)
    }
}
