import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Attributes of kramdown")
struct AttributeListTests {
    /// What is found stands between « and », with what would be read of it behind a heading.
    static let marked: [(String, [String])] = [
        ("## A\n«{: #b}»\n\nText.\n«{:.c #d}»\n\n«{#e}»\n\n# F", ["{#b}", "", "{#e}"]), ("> a\n«{#b}»", [""]),
        ("a\n===\n«{:.no_toc }»\nText.", [""]),
        ("[a](https://b)«{:target=\"_blank\"}» *c*«{: .d}»", ["", ""]),
        ("* TOC\n«{:toc}»\n\n«{::options x=\"y\" /}»", ["", ""]),
        ("> a\n«{: .b}»\n\n- c\n«{: .d}»\n\n|e|\n|-|\n|f|\n«{: .g}»", ["", "", ""]),
        ("## A {: #b}\n\n## C {: .d}\n\n`{: .e}` <code>{: .f}</code> \\{: .g}\n\n    {: .h}", []),
        ("{:?} {:.2} {:#?} {: } {:} {: .a\n} {: .b", []),
    ]

    @Test(arguments: marked)
    func positions(marked: String, readable: [String]) {
        let (source, expected) = unmark(marked)
        let found = article(source).mistakes.unreadLists
        #expect(found.map(\.span) == expected)
        #expect(found.map(\.readable) == readable)
    }

    @Test(
        "behind links and pictures",
        arguments: [
            "[a](b)«{target=\"_blank\"}» *c* ![d](<e> \"f\")«{width=50%}» [g](h)«{ .i #j k='l m' }» [n](o)«{ data-p }».",
            "[a][b]«{.c}» [b]«{.c-d}» [b][]«{rel=x}» ![B]«{#d}» [e][f]«{.g}» [h]«{.i}»\n\n[b]: /c",
            "- *[a](b)«{.c}»*\n\n> ![a](b)«{.c}»\n\n|a|\n|-|\n|[a](b)«{.c}»|\n\n## [a](b)«{.c}» d\n\n![a](b)«{.c}»\nd",
            "[a](b){} [a](b){c} [a](b){c d} [a](b){ a=b, c } [a](b){1} [a](b){.1} [a](b){#} [a](b){=} [a](b){a=\"b}",
            "[a](b){.c\n} [a](b){.c {.d} [a](b) {.c} [a](b)\\{.c} a{.c} f(x){y=1} [a]{b=c} [1]{.c} `[a](b){.c}` [a](b){\" \"}",
            "<code>[a](b){.c}</code>\n\n![[a](b){.c}](d)\n\n    [a](b){.c}\n\n## [a](b) {.c}",
            "a [b](c)«{.d .e}»{.f} «{: .g}»", "A [word]«{.smallcaps}» and [b]«{#c}».",
            "Call `x`«{.py}».\n\n*a*«{.b}» `c`{.d}\n\n`e`«{:js}»\n\n- `f`«{=html}» g\n\n> **h**«{#i .j}»",
            "`a`{b} `a`{} `a`{:} `a`{=b c} `a` {.b} *a*{=b}\n\n`a`\\{.b}\n\n`{.a}`{ *a* {.b} f{.c}",
            "a[i]{b} \\[a]{.b} `[a]{.b}`",
            "Text (1)\n«{ .annotate }»\n\n- a\n- b\n«{ .c #d }»\n\n> {.e}\n> «{.f}»",
            "> a\n> «{class=\"b\"}»\n\nc\n«{d='e f' g=h}»",
            "{ .a\n\n{a}\n\n{a=b}\n\n{}\n\n{.a} b\n\na {.b}\n\n`a`\n`{.b}`\n\n{.}",
        ])
    func behindLinks(marked: String) {
        let (source, expected) = unmark(marked)
        let found = article(source).mistakes.unreadLists
        #expect(found.map(\.span).sorted { $0.isBefore($1) } == expected)
    }
}
