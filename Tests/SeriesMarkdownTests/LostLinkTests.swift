import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("What is meant as a link and is none")
struct LostLinkTests {
    /// What is found stands between « and ».
    @Test(
        "names of files with spaces",
        arguments: [
            "[a](«my file.md») ![b](«img/Screen Shot (1).png» \"T\") [c](<my file.md>) [d](e.md)",
            "- [a](«my file.md#part»)\n\n> *[b](«c d.mp4»)*\n> **[e](«f g.md» \"h\")**", "|a|\n|-|\n|[b](«c d.md»)|",
            "[a](see fig. 2) [b](c and d) [e](f\ng.md) [j](k. md) [l](m p.12) [n](o p.md",
            // Told as tags of templates.
            "[a]({{ site.url }}/b.html) ![c]({% d e %}.png) [f](g h.md{{ i }}.md)",
            "`[a](b c.md)` \\[a](b c.md) <!-- [a](b c.md) -->\n\n    [a](b c.md)",
            "T [a](«b c.md»)\n: [d](«e f.markdown»)",
        ])
    func spacedNames(marked: String) { check(marked, .spacedName) }

    @Test(
        "spaces in front of parentheses",
        arguments: [
            "a [b«] (»c.md) ![d«]  (»e.png) [*f*«] (»#g \"h\") [i\nj«] (»<../k l>) [m«] (»https://n)", "[x«] (»./a)",
            "- a [b«] (»/c)\n\n> ## d [e«] (»f/g.md#h)\n\n|a|\n|-|\n|[b«] (»c.md)|",
            // What may well be meant.
            "[a] (b) [c] (#123) [d] (#fff) [e] (#) [f] (/) [g] (see h.md) [i] (j.png) [k] (.md) [l] (https://)",
            "- [x] (a.md)\n- [ ] (b.md)\n\n[] (c.md) [ ] (d.md)", "a[^b] (c.md)\n\n[^b]: d",
            "[a] (b.md) [c][a] (d.md) [c][] (e.md) [f\n] (./g\nh)\n\n[A]: i\n[c]: j",
            "[c](d) (e.md) ]  (f.md)", "[a«]»\n(b.md) [c«]»\n(./d) e",
            "`[a] (b.md)` \\[c] (d.md) [e\\] (f.md) <!-- [g] (h.md) -->\n\n    [i] (j.md)",
        ])
    func parted(marked: String) { check(marked, .partedDestination) }

    @Test(
        "titles that nothing closes",
        arguments: [
            "[a](b.md «\"c») ![d](<e.png> «'f (g)»)\n\n[h](./i «\"j») and \"k\"", "[a](b.md «\"c») [d](e.md \"f\")",
            "[a](b.md \"c\nd\") [e](f \"g) [h](i.md \"j\n) [k](l.md (m) n)",
            "`[a](b.md \"c)` [d](e.md \"f\\\") g \"h\")",
        ])
    func openTitles(marked: String) { check(marked, .openTitle) }

    @Test(
        "quotes in titles",
        arguments: [
            "[a](b.md \"the «\"»best\" tea\") ![c](d.png 'it«'»s')",
            "[a](b.md \"the \\\"best\\\" tea\") [c](d.md 'the \"best\" tea')",
        ])
    func quotesInTitles(marked: String) { check(marked, .quoteInTitle) }

    @Test(
        "words behind titles",
        arguments: [
            "[a](b.md \"c\" «d») ![e](<f.png> 'g'«h i») [j](k.md \"l\"  «{.m}»)\n\n[n](./o 'p' «\"q\"»)",
            "[a](b \"c\" d) [e](f.md \"g\" ) [h](i.md \"j\")", "[a](b.md \"c\"\nd)", "[e](f.png \"g\" «=1x2»)",
        ])
    func wordsBehindTitles(marked: String) { check(marked, .wordsBehindTitle) }

    @Test(
        "titles in quotes of print",
        arguments: [
            ("[a](b.md “c d”) ![e](f.png  ‘g’) [h](./i\n„j“)", ["“c d”", "‘g’", "„j“"]),
            ("[a](b “c”) [j](k.md “l\n”)", []),
        ])
    func printedTitles(source: String, expected: [String]) {
        let found = article(source).mistakes.lostLinks
        #expect(found.allSatisfy { $0.mistake == .printedTitle })
        #expect(found.map(\.text) == expected)
    }

    @Test(
        "parentheses that nothing closes",
        arguments: [
            "[a](«b.md» ![c](«d.svg \"E f.\"» g\n[h](«./i»", "[a](«https://b.c/d», e\n\n> *[f](«#part-g»*",
            "- [a](«b.md#c»",
            "|a|\n|-|\n|[b](«c.md»|", "[a](«b.md» [c](d.md) (e) [f](«g.md»",
            // What may be meant, or is told in another way.
            "[a](b [c](fff d\n\n[k](#123 [l](/ m [n](./o (p) q)", "[e](«f.png» g\n\n[a](«b.md»]\n\n[c](«d.html»} e",
            "[a](./b\n\"c\")",
            "`[a](b.md` \\[c](d.md [e\\](f.md <!-- [g](h.md -->\n\n<code>[i](./j</code>",
        ])
    func openParentheses(marked: String) { check(marked, .openParenthesis) }

    @Test(arguments: [
        "![a](b.svg «Half rolled.\"») [c](./d «e\"»)", "[a](b c\")",
    ])
    func unopenedTitles(marked: String) { check(marked, .unopenedTitle) }

    @Test(
        "sizes of pictures",
        arguments: [
            "![a](b.png «=100x20») ![c](<d e.svg>  «=50%x») ![f](g \"h (i)\" «=100» )\n\n[![j](k.png «=*x20»)](l)",
            "> ![a](https://b/c «=100pxX2.5»)\n\n![d](e.jpg 'f' «=5x»)", "|a|\n|-|\n|![b](c.png «=x20»)|",
            "![i](j =a1) ![k](l=1x2) ![m](n\n=1x2 o)",
            "`![a](b.png =1x2)` ![e]({{ f }} =1x2)",
        ])
    func sizes(marked: String) { check(marked, .size) }

    @Test(
        "titles without quotes",
        arguments: [
            "![a](b.svg «a leaf») [c](d.md «the water») [e](f.md «#part») [g](https://h/i «j»)",
            "[a](b.png «=100x20») [c](<d.md> «e») [f](g.md «–h–») [i](j.md «k \"l\" m\"»)",
            "[a](b c) [d](e.md (f) g) [h](i.md \"j\")",
        ])
    func bareTitles(marked: String) { check(marked, .bareTitle) }

    @Test(
        "parentheses of Chinese and Japanese",
        arguments: ["[水]«（»01-water.md） [a]«（»https://b.c) [d]«（»./e）f", "[水]（二〇二六年）[a]（b）[c]【d.md】"])
    func wideParentheses(marked: String) { check(marked, .wideParentheses) }

    @Test(arguments: ["[a](<«b c.md») ![d](<«e.svg»)", "[a](<b) [f](<g.md"])
    func openPointed(marked: String) { check(marked, .openPointed) }

    @Test(arguments: [
        "[a]«02-b.md)» and [c]«../d.md#e)».", "![a]«b.svg)» [c]«https://d.e/f)» [g]«#the-part)» [h]«i.py)»",
        "([a]b.md) [c]d) [e] f.md) [k]l.md [m]#123)",
    ])
    func unopenedParentheses(marked: String) { check(marked, .unopenedParenthesis) }

    @Test(arguments: ["[a]«{b.md}» [c]«{https://d.e}»", "[a]{#b} [c]{.d} [e]{f=\"g.md\"} [h] {i.md} [j]{k}"])
    func braces(marked: String) { check(marked, .braces) }

    @Test(arguments: [
        "(a)[«b.md»] (c)[«https://d.e/f»] (g)[«./h»]", "f(x)[0] (a)[b] (c) [d.md] (e)[#part-f] (g)[h.md](i)",
    ])
    func swapped(marked: String) { check(marked, .swapped) }

    @Test(arguments: [
        "a«](»b.md) b«](»d.svg) c«](»./d \"e\")\n\n## *f«](»https://g.h)*", "\\[a](b.md)",
        "a](b) [e]](f.md) [g [h](i.md)](j.md)",
        "`a](b.md)` <code>c](d.md)</code>",
    ])
    func unopenedBrackets(marked: String) { check(marked, .unopenedBracket) }

    @Test(
        "brackets that nothing closes",
        arguments: [
            "«[a(»x.md) and «[b c(»../d.md#e \"f\"), «![g(»h.svg).\n\n- «[i(»https://j.k)\n\n> *«[l(»./m)*",
            "|a|\n|-|\n|«[b(»c.md)|\n\n«[a(»b.md) [c](d.md)\n«[e(»f.md) [g(h)",
            "[a(x.md)] [b(c.md) d](e.md) \\[f(g.md) `[h(i.md)` [^j(k.md) [ l(m.md) [n (o.md) [p[q](r.md)",
            "[0, f(x)) [a(b) [c(/d) [e(#f-g) [h(i.png) [$(./j) [k(l.md m) [n({{ o }}.md) <code>[p(q.md)</code>",
            "<a title=\"[b(c.md)\"> [d(e\n.md)",
        ])
    func openBrackets(marked: String) { check(marked, .openBracket) }

    @Test(
        "pictures without brackets",
        arguments: [
            "«!(pic.svg)» and *«!(a/b.PNG \"c\")»*", "> «!(https://a.b/c.jpg)»\n\n|a|\n|-|\n|«!(b.webp)»|",
            "Wow!(a.png) ls !(*.png) !(a.png|b.png) !(a) !(b.md) \\!(c.png) `!(d.png)` !!(e.png) !(see f.png) ! (g.png)",
        ])
    func withoutBrackets(marked: String) { check(marked, .noBrackets) }

    @Test(
        "labels that nothing closes",
        arguments: [
            "[words]«[label» and ![more]«[The label», [d](e)\n\n[label]: f\n[the  label]: g",
            "[words][none and [label][label and [words][label] [a]\n\n[label]: f\n[words][",
            "[words] [label [a][\n\n[label]: f",
            "`[words][label` \\[words][label [words]\\[label\n\n[label]: f",
        ])
    func openLabels(marked: String) { check(marked, .openLabel) }

    @Test(
        "texts are as they are written",
        arguments: [
            ("[a] (https://b.c/d_e_f) \\~", "https://b.c/d_e_f"), ("[a](b.md \"c \\\"d)", "\"c \\\"d"),
            ("[a](b c\\-d.md)", "b c\\-d.md"), ("![a](b.png  'c'  =1x2 )", "b.png  'c'"),
            ("[a(b.md  'c\\-d')", "b.md  'c\\-d'"), ("!( b.png )", " b.png "), ("[a][b c d\n\n[b C]: e", "b c"),
            ("[a] (./܀) \\~", "./܀"),
        ])
    func texts(source: String, expected: String) {
        #expect(article(source).mistakes.lostLinks.map(\.text) == [expected])
    }

    private func check(_ marked: String, _ mistake: MarkdownMistakes.LostLink.Mistake) {
        let (source, expected) = unmark(marked)
        let found = article(source).mistakes.lostLinks
        #expect(found.map(\.span) == expected)
        #expect(found.allSatisfy { $0.mistake == mistake })
    }
}
