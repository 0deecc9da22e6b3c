import SeriesMarkdown
import SeriesModel
import Testing

/// Notes below an article, and what does not fit together in them.
@Suite("Footnotes")
struct FootnoteTests {
    @Test("footnotes come in the order of their references, with links back")
    func footnotes() {
        let fragment = article("A[^b] B[^a] C[^B].\n\n[^a]: *One*\n\n[^b]: Two\n\n    - three\n")
        #expect(
            fragment.display == """
                <p>A<sup class="footnote-ref"><a href="#fn-b" id="fnref-b" data-footnote-ref style="--anchor: --fn-1">1</a></sup> \
                B<sup class="footnote-ref"><a href="#fn-a" id="fnref-a" data-footnote-ref style="--anchor: --fn-2">2</a></sup> \
                C<sup class="footnote-ref"><a href="#fn-b" id="fnref-b-2" data-footnote-ref>1</a></sup>.</p>
                <section class="footnotes" data-footnotes aria-label="Footnotes">
                <ol>
                <li id="fn-b" style="--ref: --fn-1">
                <p>Two</p>
                <ul>
                <li>three</li>
                </ul>
                \(Self.backLink("b", "1")) \(Self.backLink("b", "1", 2))
                </li>
                <li id="fn-a" style="--ref: --fn-2">
                <p><em>One</em> \(Self.backLink("a", "2"))</p>
                </li>
                </ol>
                </section>

                """)
        #expect(fragment.mistakes.footnotes.isEmpty)
    }

    @Test(
        "labels mean the same, however their characters are written",
        arguments: [
            ("a&amp;b", "a&amp;b"), ("a&amp;b", "a&b"), ("a\\*b", "a\\*b"), ("a\\*b", "a*b"), ("a&lowbar;b", "a\\_b"),
            ("\\#a", "\\#a"),
            ("a\\~b", "a\\~b"), ("&#65;", "a"), ("a\\~b", "a~b"), ("&nosuch;", "&nosuch;"),
        ])
    func labels(reference: String, note: String) {
        let fragment = article("x[^\(reference)]\n\n[^\(note)]: y")
        #expect(fragment.mistakes.footnotes.isEmpty)
        #expect(fragment.display.contains(">1</a></sup></p>\n<section"))
    }

    private static func backLink(_ label: String, _ number: String, _ reference: Int = 1) -> String {
        let suffix = reference > 1 ? "-\(reference)" : ""
        let mark = reference > 1 ? "↩<sup class=\"footnote-ref\">\(reference)</sup>" : "↩"
        return "<a href=\"#fnref-\(label)\(suffix)\" class=\"footnote-backref\" data-footnote-backref "
            + "data-footnote-backref-idx=\"\(number)\(suffix)\" aria-label=\"Back to reference \(number)\(suffix)\">\(mark)</a>"
    }

    @Test(
        "footnotes that do not fit",
        arguments: [
            ("a «[^b]»", MarkdownMistakes.FootnoteMistake.Kind.missing, "b"),
            ("T\n: a\n  - b «[^c]»", .missing, "c"), ("T\n: # a\n  b «[^c]»", .missing, "c"),
            ("a\n> *b* «[^c]»", .missing, "c"), ("|a|\n|-|\n|b «[^c]»|", .missing, "c"),
            ("a\n\n«[^b]:» c", .unused, "b"), ("- a\n\n  «[^b]:» c", .unused, "b"),
            ("> - a\n>\n>    «[^b]:» c", .unused, "b"),
            ("a[^b]\n\n«[^b]:»\nc", .empty, "b"), ("a[^b]\n\n> «[^b]:»  \n\nc", .empty, "b"),
            ("a «[^\\~b]»", .missing, "\\~b"),
            ("a [b] «[^c\\*d&amp;e]»", .missing, "c*d&e"), ("a [^b\n«[^g&amp;h]»", .missing, "g&h"),
            ("«a» [^\u{0}]", .missing, "\u{FFFD}"),
            ("\\~ «[^http://b_c]»: d", .missing, "http://b_c"), ("\\~\n\n«[^http://b_c]:» d", .unused, "http://b_c"),
            ("a[^b]\n\n[^b]: c\n\n«[^B]:» d", .repeated, "B"),
        ])
    func mistakes(marked: String, kind: MarkdownMistakes.FootnoteMistake.Kind, label: String) {
        let (source, spans) = unmark(marked)
        let mistakes = article(source).mistakes.footnotes
        #expect(mistakes.map(\.kind) == [kind])
        #expect(mistakes.map(\.label) == [label])
        #expect(mistakes.map(\.span) == spans)
    }

    @Test(
        "a note that only a cell in a note refers to is shown",
        arguments: [
            ("a[^1]\n\n[^1]: | x[^2] | y |\n    |---|---|\n\n[^2]: two\n", 1),
            ("x[^2] a[^1]\n\n[^1]: | x[^2] |\n    |---|\n\n[^2]: two\n", 2),
            ("a[^1]\n\n[^1]: > - | x |\n    >   |---|\n    >   | *y[^2]* [^2] |\n\n[^2]: two\n", 2),
        ])
    func notesOfCells(source: String, references: Int) {
        let fragment = article(source)
        #expect(fragment.footnotes == 2)
        #expect(fragment.mistakes.footnotes.isEmpty)
        for number in 1...references {
            let id = "fnref-2" + (number > 1 ? "-\(number)" : "")
            #expect(fragment.display.contains("id=\"\(id)\"") && fragment.display.contains("href=\"#\(id)\""))
        }
    }

    @Test("what a cell in a note refers to in vain is told once")
    func missingInCellOfNote() {
        let (source, spans) = unmark("a[^1]\n\n[^1]: | x «[^2]» |\n    |---|\n\n    y «[^3]»\n")
        #expect(article(source).mistakes.footnotes.map(\.span) == spans)
    }

    @Test("code in HTML refers to no notes")
    func codeInHTML() {
        let fragment = article("<code>[^&gt;]+ [^1]</code> a[^1] <kbd>*[^2]*</kbd>\n\n[^1]: b <samp>[^3]</samp>\n")
        #expect(fragment.mistakes.footnotes.isEmpty)
        #expect(fragment.display.hasPrefix("<p><code>[^&gt;]+ [^1]</code> a<sup "))
        #expect(gitHub("<code>[^1]</code>\n\n[^1]: a\n").contains("<code><sup "))
    }

    @Test("a note amid lists of all markers leaves them as they are")
    func noteAmidLists() {
        let lists = "- a\n* b\n+ c\n\n1. x\n\n1) y\n\nz[^n]\n\n"
        for (source, list) in [
            ("[^n]: note\n\n+ own\n", "<ul>\n<li>own</li>\n</ul>\n"),
            ("1) own\n\n[^n]: note\n\n+ other\n", "<ol>\n<li>own</li>\n</ol>\n<ul>\n<li>other</li>\n</ul>\n"),
            ("T\n: own\n\n[^n]: note\n", "<dl>\n<dt>T</dt>\n<dd>own</dd>\n</dl>\n"),
        ] {
            let fragment = article(lists + source)
            #expect(fragment.display.contains("</sup></p>\n" + list + "<section"))
            #expect(fragment.footnotes == 1)
        }
    }

    @Test("a note of nothing but a reference definition ends at the second blank line")
    func noteOfReferences() {
        let html = article("a[^1]\n\n[^1]: [r]: /u\n\n\n    [^2]: x\n").display
        #expect(html.contains("<pre tabindex=\"0\"><code>[^2]: x\n</code></pre>\n"))
    }

    @Test(
        "footnotes with spaces in their names are told of, and no sets of characters",
        arguments: [
            ("See [^Fielding 2000].\n\n«[^Fielding 2000]:» https://example.org/thesis", ["Fielding 2000"]),
            ("> - «[^a\tb]:» words\na\n«[^é c]:»", ["a\tb", "é c"]), ("\\~ b\n\n«[^a \\~b]:» c", ["a \\~b"]),
            ("[^ a]: b\n\n[^a ]: b\n\n[^ ]: b\n\n[^1 2]: b\n\n[^a-z ]: b\n\n[^\\s a]: b\n\n[^a [b]: c\n\n[^a b] c", []),
            ("a [^a b]: c\n\n    [^a b]: c\n\n```\n[^a b]: c\n```\n\n`d\ne` \\[^a b]: c\n\n<!--\n[^a b]: c\n-->", []),
        ])
    func spaced(marked: String, labels: [String]) {
        let (source, spans) = unmark(marked)
        let mistakes = article(source).mistakes.footnotes.filter { $0.kind == .spaced }
        #expect(mistakes.map(\.label) == labels)
        #expect(mistakes.map(\.span) == spans)
    }

    @Test("each label without a note is found where it is written")
    func missing() {
        let (source, spans) = unmark("a «[^b]» `[^b]` «[^c]»\nd «[^b]» «[^c]»")
        #expect(article(source).mistakes.footnotes.map(\.span) == spans)
    }

    @Test(
        "labels are the same in a note and in what refers to it, whatever they hold",
        arguments: [
            ("\\~", "%5C~"), ("\\[", "%5C%5B"), ("https://a.b/_c_*d*", "https://a.b/_c_*d*"),
        ])
    func labels(label: String, id: String) {
        let fragment = article("a[^\(label)]\n\n[^\(label)]: b\n")
        #expect(fragment.display.contains("<a href=\"#fn-\(id)\" id=\"fnref-\(id)\""))
        #expect(fragment.mistakes.footnotes.isEmpty)
    }
}
