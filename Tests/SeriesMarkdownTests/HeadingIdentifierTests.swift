import SeriesModel
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Heading ids")
struct HeadingIdentifierTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let source: String
        let ids: [String]

        init(_ name: String, _ source: String, _ ids: String...) {
            self.name = name
            self.source = source
            self.ids = ids
        }

        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case("words", "## How a request travels", "how-a-request-travels"),
        Case("digits", "## 10 things in HTTP/2", "10-things-in-http2"),
        Case("punctuation", "## What's new? (C++, C#) & more!", "whats-new-c-c--more"),
        Case("dots and slashes", "## v1.2.3 / `a.b/c`", "v123--abc"),
        Case("code", "## The `Int.max` of `let x = 1`", "the-intmax-of-let-x--1"),
        Case("a link", "## See [the *docs*](https://a.b/c)", "see-the-docs"),
        Case("an autolink", "## <https://a.b/c>", "httpsabc"),
        Case("emphasis", "## *One* **two** ***three***", "one-two-three"),
        Case("a picture has no words", "## ![logo](https://l.png) Name", "-name"),
        Case("a picture amid words", "## a ![logo](https://l.png) b", "a--b"),
        Case("raw HTML has no words", "## One <b>two</b> <!-- three -->", "one-two-"),
        Case("entities", "## Q &amp; A &ouml;", "q--a-ö"),
        Case("escapes", "## \\*one\\* \\[two\\]", "one-two"),
        Case("an emoji", "## 🚀 Go", "-go"),
        Case("an emoji behind", "## Go 🚀", "go-"),
        Case("an emoji keeps its variation selector", "## ❤️ Go", "\u{FE0F}-go"),
        Case("a joined emoji", "## 👩‍💻 Go", "-go"),
        Case("umlauts", "## Über Größe Çà", "über-größe-çà"),
        Case("Cyrillic", "## Привет, Мир!", "привет-мир"),
        Case("Greek, without a final sigma", "## ΣΟΦΟΣ", "σοφοσ"),
        Case("Chinese", "## 什么是 后端？", "什么是-后端"),
        Case("Japanese", "## サーバー・とは「何」", "サーバーとは何"),
        Case("Korean", "## 서버란 무엇인가", "서버란-무엇인가"),
        Case("Arabic", "## ما هو الخادم؟", "ما-هو-الخادم"),
        Case("Hindi", "## सर्वर क्या है", "सर्वर-क्या-है"),
        Case("combining marks", "## Cafe\u{301}", "cafe\u{301}"),
        Case("a ligature", "## ﬁne", "ﬁne"),
        Case("a dotted capital I", "## İstanbul", "i\u{307}stanbul"),
        Case("a capital sharp s", "## STRAẞE", "straße"),
        Case("circled letters, Roman numerals and fractions", "## Ⓐ Ⅷ ½ ²", "ⓐ-ⅷ--"),
        Case("digits of other scripts", "## ٣ ３", "٣-３"),
        Case("underscores and connectors", "## snake_case __x‿y", "snake_case-__x‿y"),
        Case("hyphens", "## -a - b--c-", "-a---b--c-"),
        Case("dashes", "## a – b — c", "a--b--c"),
        Case("a no-break space", "## a\u{A0}b", "ab"),
        Case("a tab", "## a\tb", "ab"),
        Case("outer spaces", "##    a   b   ##", "a---b"),
        Case("a setext heading", "One two\n---", "one-two"),
        Case("duplicates", "## a\n## a\n## A!\n", "a", "a-1", "a-2"),
        Case("a duplicate that was written", "## foo\n## foo\n## foo-1\n", "foo", "foo-1", "foo-1-1"),
        Case(
            "a duplicate that is written first", "## foo-1\n## foo\n## foo\n## foo\n", "foo-1", "foo", "foo-2", "foo-3"),
        Case("duplicates of duplicates", "## a\n## a-1\n## a\n## a-1\n", "a", "a-1", "a-2", "a-1-1"),
        Case("an own id is kept from words before it", "## Storage\n## Other {#storage}\n", "storage-1", "storage"),
        Case("an own id is kept from the title", "# A\n## B {#a}\n## A\n", "a-1", "a", "a-2"),
        Case("an own id with spaces", "## a { #b }\n## b\n", "b", "b-1"),
        Case("an own id with a colon", "## b\n## a {: #b}\n## c {:#d}\n", "b-1", "b", "d"),
        Case(
            "own ids that look like emphasis", "## a {#__init__}\n## *b* {#_x_}\n## c *d* {#a*b*}\n", "__init__", "_x_",
            "a*b*"),
        Case(
            "an own id that looks like emphasis is kept", "## _x_ y\n\ny {#x-_y_}\n---\n\n## x _y_\n", "x-y", "x-_y_",
            "x-y-1"),
        Case(
            "no ids with emphasis", "## a {#_b c_}\n## *d {#e*}\n## f {#_g_ h}\n## i {#~_j_ k\\_}\n## {_l_}\n## _m_}\n",
            "a-b-c", "d-e", "f-g-h", "i-j-k_", "l", "m"),
        Case("no characters that steer", "## a {#q\u{9B}31m}\n## b {#q\u{202E}m}\n## c {#é}\n", "a-q31m", "b-qm", "é"),
        Case(
            "escaped braces and signs make no ids",
            "## a \\{#b}\n## c \\\\{#d}\n## e {\\#f}\n## g {#h\\}\n## i &#123;#j}\n## k {&num;l}\n## m {#n&rcub;\n"
                + "## o {p &lcub;#q}\n## r \\{#__s__}\n## t {#_u_\\}\n## v \\{aka=w}\n\nx \\{#y}\n---\n\n> ## z \\{#0} ##\n",
            "a-b", "d", "e-f", "g-h", "i-j", "k-l", "m-n", "o-p-q", "r-s", "t-u", "v-akaw", "x-y", "z-0"),
        Case(
            "signs in own ids that are typed in another way", "## a {#b&ouml;\\c}\n## d \\{ {#e}\n## f {#g} ##\n",
            "bö\\c",
            "e", "g"),
        Case(
            "an own id behind closing hashes", "## a ## {#b}\n## c # {aka=d}\n## e## {#f}\n## C# {aka=g}\n", "b", "c",
            "f", "c-1"),
        Case("an own id in a quote", "## a\n> ## b {#a}\n", "a-1", "a"),
        Case("an own id twice", "## a\n## b {#a}\n## c {#a}\n", "a-1", "a", "a-2"),
        Case("no id of a cell", "## a\n\n|x {#a}|\n|-|\n", "a"),
        Case("no id of code or text", "## a\n\n    ## b {#a}\n\nc {#a}\n", "a"),
        Case(
            "ids of footnotes are kept", "## Fn 1\n## fnref-b\n## fn b\n\na[^b]\n\n[^b]: c", "fn-1", "fnref-b-1",
            "fn-b-1"),
        Case("ids of footnotes and their references", "a[^1] b[^1]\n## fnref 1 2\n\n[^1]: n", "fnref-1-2-1"),
        Case("an own id that looks like a footnote's", "a[^a]\n\n## X {#fn-1}\n\n[^a]: n", "fn-1"),
        Case("an own id in a note", "a[^a]\n\n## b\n\n[^a]: n\n\n    ## c {#b}\n", "b-1", "b"),
        Case("nothing", "##\n## !?\n## Section\n", "section", "section-1", "section-2"),
        Case("nothing but a picture", "## ![a](//b)", "section"),
        Case(
            "words that programs know", "## constructor\n## __proto__\n## hasOwnProperty\n## constructor\n",
            "constructor", "proto", "hasownproperty", "constructor-1"),
        Case("headings in quotes and lists", "> ## a\n\n- ## a\n", "a", "a-1"),
        // GitHub compares bytes and would write the second one without a suffix.
        Case("headings that look the same", "## caf\u{E9}\n## cafe\u{301}\n", "caf\u{E9}", "cafe\u{301}-1"),
    ]

    @Test(arguments: cases)
    func identifier(_ test: Case) {
        let found = article(test.source, title: "The title").headings.map(\.id)
        #expect(found.map { Array($0.utf8) } == test.ids.map { Array($0.utf8) }, "\(found)")
    }

    @Test(
        "attributes that are not read are known, and what of them would be",
        arguments: [
            ("## A «{#b .cls}»", "{#b}"), ("## A «{.cls}» ##", ""), ("> ## A «{: .no_toc }»", ""),
            ("A «{ .c title=\"d e\" #b aka=f }»\n---", "{#b aka=f}"), ("# A «{#b #c}»\n\ntext", "{#b}"),
            ("## A «{: title=\"b\"}»", ""), ("## A {b=c}", nil), ("## A {.5}", nil), ("## A {b}", nil),
            ("## A {}", nil),
            ("## A \\{.cls}", nil), ("## A {.cls\\}", nil), ("## A &#123;.b}", nil), ("## A {\\#b .c}", nil),
            ("## A \\{#b}", nil), ("## A \\\\«{.b}»", ""), ("## A {.b c}", nil), ("## A `{.b}`", nil), ("A {.b}", nil),
            ("## A {#b}", nil), ("## A «{#b aka=c, d ,e}»", "{#b aka=c,d,e}"), ("## A «{aka=c, d}»", "{aka=c,d}"),
            ("## A «{aka=c aka=d,e}»", "{aka=c,d,e}"), ("## A «{aka=\"c\"}»", "{aka=c}"), ("## A «{aka= .b}»", ""),
            ("## A «{# b}»", "{#b}"), ("## A «{id=b}»", "{#b}"), ("## A «{id=\"b\" .c}»", "{#b}"),
            ("## A «{#b»", "{#b}"),
            ("## A «{#b» ##\n\n## C {#d}", "{#b}"), ("A «{#b-c»\n---", "{#b-c}"), ("## A {# b #}", nil),
            ("## A {#if b}", nil),
            ("## A {#", nil), ("## A {#b c", nil), ("## A \\{#b", nil), ("## `{#b`", nil), ("## A {b", nil),
            ("## A {#5 b, c}", nil), ("## A «{#b c}»", ""), ("## A {#b c d e f}", nil), ("## A {#12 and 13}", nil),
            ("## A {#each b}", nil),
        ] as [(String, String?)])
    func attributes(marked: String, readable: String?) {
        let (source, spans) = unmark(marked)
        let found = article(source, title: "The title").mistakes.unreadMarks
        #expect(found.map(\.readable) == (readable.map { [$0] } ?? []))
        #expect(found.map(\.span) == spans)
    }

    @Test(
        "of an id with a sign that no id holds, the sign is known",
        arguments: [
            ("## A {#b%20c}", "%"), ("## A {#b<c}", "<"), ("## A {.b #c#d}", "#"), ("## A {#b c-d}", " "),
            ("## A {: #b'c .d}", "'"),
            ("## A {#b&c}", "&"), ("## A {#b .c}", nil), ("## A {#b #c}", nil), ("## A {.b}", nil),
            ("## A {#b\u{202E}c}", nil), ("## A {#b title=\"c%d\"}", nil),
        ] as [(String, String?)])
    func signs(source: String, sign: String?) {
        #expect(article(source, title: "The title").mistakes.unreadMarks.map(\.sign) == [sign])
    }

    @Test("of an own id that is given twice, the second place is known")
    func repeatedIDs() {
        let fragment = article("# T {#a}\n\n> ## B {aka=x #a} ##\n\n## C {#c}\n", firstLine: 3)
        #expect(
            fragment.mistakes.repeatedIDs == [
                .init(id: "a", owner: .text, span: SourceSpan(line: 5, column: 15, length: 2))
            ])
        #expect(fragment.titleID == "a")
        #expect(fragment.headings.map(\.id) == ["a-1", "c"])
    }

    @Test(
        "ids are one of each, those of footnotes included",
        arguments: [
            "x[^oxygen]\n\n## fn oxygen\n\n## fnref oxygen\n\n[^oxygen]: A\n",
            "a[^1] b[^1]\n\n## X {#fnref-1-2}\n\n[^1]: n\n", "a[^1]\n\n## fnref 1 2\n\nb[^1]\n\n[^1]: n\n",
            "x[^a] y[^a] z[^a-2]\n\n[^a]: A\n\n[^a-2]: B\n", "x[^a] y[^a] z[^a]\n\n## fnref a\n\n[^a]: A\n",
        ])
    func oneOfEach(source: String) {
        let fragment = article(source)
        #expect(fragment.mistakes.repeatedIDs.isEmpty)
        let ids = fragment.display.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
        #expect(ids.count == Set(ids).count, "\(ids)")
        let targets = fragment.display.matches(of: #/href="#([^"]*)"/#).map { String($0.1) }
        #expect(Set(ids) == Set(targets), "\(targets)")
    }

    @Test("an own id that a footnote has is known")
    func idOfFootnote() {
        let fragment = article("a[^a]\n\n## X {#fn-a}\n\n[^a]: n\n")
        #expect(fragment.mistakes.repeatedIDs.map(\.id) == ["fn-a"])
    }

    @Test("the id of a title that is left out is taken")
    func titleTakesAnIdentifier() {
        let fragment = article("# One\n## One\n")
        #expect(fragment.titleID == "one")
        #expect(fragment.headings.map(\.id) == ["one-1"])
    }

    @Test("ids are unique, and hold nothing that HTML or a URL's fragment would need quoted")
    func uniqueness() {
        for seed in 0..<100 {
            var random = SplitMix(seed: seed)
            var identifiers = HeadingIdentifiers()
            var seen: Set<[UInt8]> = []
            for _ in 0..<60 {
                let words = (0..<random.below(4)).map { _ in
                    random.pick([
                        "a", "A", "1", "-1", "-", "a-1", "a-1-1", "!", "é", "e\u{301}", "section", " ", "<&\">'", "%",
                    ])
                }
                let id = identifiers.next(for: words.joined())
                #expect(!id.isEmpty)
                #expect(seen.insert(Array(id.utf8)).inserted, "seed \(seed): \(id)")
                #expect(!id.utf8.contains { " \t\n<>&\"'%#".utf8.contains($0) })
            }
        }
    }
}
