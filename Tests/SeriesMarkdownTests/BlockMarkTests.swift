import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Blocks of other generators")
struct BlockMarkTests {
    /// What is found stands between « and », with its kind.
    static let marked: [(String, [MarkdownMistakes.ForeignMark.Kind])] = [
        ("«:::tip» Title\n\nText\n\n:::", [.block(callout: "tip", .enclosed)]),
        (
            "Text\n«:::note»\nText\n:::\n«:::: info» Title\n::::",
            [.block(callout: "note", .enclosed), .block(callout: "note", .enclosed)]
        ),
        (
            "- «:::danger»{a}\n\n> «::: {.callout-important» .a}\n> :::\n\n«:::{warning»} :::",
            [
                .block(callout: "caution", .enclosed), .block(callout: "important", .enclosed),
                .block(callout: "warning", .enclosed),
            ]
        ),
        (
            "«:::details» Title\n\n«:::message» alert",
            [.block(callout: nil, .enclosed), .block(callout: "note", .enclosed)]
        ),
        (
            "«::: {#fig-a» layout-ncol=2}\n\nb\n\n:::\n\n::: {}",
            [.block(callout: nil, .enclosed)]
        ),
        (
            "«:::note»\nTerm\n: Meaning\n:::\n\nTerm\n\n: «:::tip»\n\n:::\n\nTerm\n:   Meaning\n    «:::tip»\n    :::",
            [
                .block(callout: "note", .enclosed), .block(callout: "tip", .enclosed),
                .block(callout: "tip", .enclosed),
            ]
        ),
        ("::: A :::\n\n::: Note that\n\n:::a:::\n\n:::\n\n::tip\n\na :::tip\n\n::: 1\n\n\\:::tip", []),
        (
            "# :::tip\n\n|:::tip|\n|-|\n|:::tip|\n\n`a\n:::tip` <code>\n:::tip</code>\n\n    :::tip\n\n```\n:::tip\n```",
            []
        ),
        (
            "«!!! note» \"Title\"\n\n    Text\n\n«??? tip»\n\n«???+ bug» inline end \"A \"b\"\"\n\na\n«!!! own» \"B\"",
            [
                .block(callout: "note", .indented), .block(callout: "tip", .indented),
                .block(callout: "caution", .indented), .block(callout: nil, .indented),
            ]
        ), ("!!! note the following\n\n!!! Achtung\n\n??? WTF?\n\n!!! \"a\"\n\n??? own\n\n!!!\n\n!![a](b)", []),
        (
            "«=== \"A tab\"»\n\n    Text\n\n«===! \"B\"»  \n\na\n«===+ \"C\"»\n\n«===!+ \"note\"»",
            [
                .block(callout: nil, .tab), .block(callout: nil, .tab), .block(callout: nil, .tab),
                .block(callout: nil, .tab),
            ]
        ), ("=== \"A\" b\n\n=== RUN \"a\"\n\n===\"A\"\n\n=== \"\"\n\n=== \"A\" \"B\"\n\n==\n\nText\n===\n\n====", []),
        (
            "```rust\n«{{#rustdoc_include ../src/main.rs:here}}»\n```\n\n- a\n\n  > ~~~\n  > «{{#include Cargo.toml:8:}}» \n  > ~~~\n\n      «{{#include a}}»",
            [.inclusion, .inclusion, .inclusion]
        ),
        (
            "```\n{{#include a}}\nb\n```\n\n```\na {{#include a}}\n```\n\n```\n\\{{#include a}}\n```\n\n```\n{{#if a}}\n```\n\n```\n{{#include a\n```\n\n```\n{{#\n```",
            []
        ),
        ("«[TOC]»\n\n«[[toc]]»  \n\n«[[_TOC_]]»\n\n«@[toc]»", [.contents, .contents, .contents, .contents]),
        ("See [TOC]\n\n[TOC] a\n\n- [TOC]\n\n[TOC]\nb\n\n`[TOC]`\n\n\\[TOC]\n\n# [TOC]", []),
        ("[toc]\n\n[TOC]: /b", []),
        (
            "«/// tip»\n\nText\n\n///\n\na\n«/// note» | A *title*\nb\n///\n\n«//// details» | A\n    open: true",
            [.block(callout: "tip", .enclosed), .block(callout: "note", .enclosed), .block(callout: nil, .enclosed)]
        ),
        (
            "/// The tip\n\n/// tip of it\n\n/// Note\n\n///tip\n\n///\n\n//////\n\n// tip\n\na /// tip\n\n/// | tip",
            []
        ),
        (
            "«{* ./a_b_c.py hl[1:2] *}»\n\n«--8<-- \"a.py\"» \n\n«--8<-- 'https://a.b/c'»\n\n«--8<--»\na.py\n--8<--",
            [.inclusion, .inclusion, .inclusion, .inclusion]
        ), ("«<<< @/a~b.js#c {1}»\n\n«{!../a.py!}»", [.inclusion, .inclusion]),
        (
            "```py\n«--8<-- \"a.py:b\"»\n```\n\n```rs\n«{% include \"a.rs\" %}»\n```\n\n```\n«{!> ../a.py!}»\n\n{!> ../b.py!}\n```",
            [.inclusion, .inclusion, .inclusion]
        ),
        (
            "{* a\n\n{*a*}\n\n--8<\n\n-- 8<-- \"a\"\n\n--8<-- a\n\n<<< \"$a\"\n\n<<<<<<< HEAD\n\n- --8<-- \"a\"\n\na\n--8<-- \"b\"",
            []
        ),
        (
            "```jinja\n{% include \"a.html\" %}\n```\n\n```\n{% include a.rs %}\n```\n\n```\n--8<-- \"a.py\"\nb\n```\n\n```\n;--8<-- \"a\"\n```",
            []
        ), ("```sh\n<<< a\n```\n\n```\n---\na: b\n```\n\n```\n{\n}\n```\n\n```\n\n```", []),
        (
            "«import A from \"b\";»\nimport 'c'\n\n# Title\n\n«import {»\n  A,\n} from 'b'\n\n«{/* c */}»\n\n«export const A = 1»\n\nText",
            [.script, .script, .comment, .script]
        ), ("«export default function A() {»\n\n}\n\n«import A from 'b'»", [.script, .script]),
        (
            "«import A from '~/b/C.astro'»\n\n«import 'https://a.b/c.js'»\n\n«import { A } from \"~/_a_b\"»",
            [.script, .script, .script]
        ),
        ("Text\n\n«import A from 'b'»", [.script]), ("import the data from \"a\" and \"b\".", []),
        ("import os, sys", []),
        ("export default settings", []), ("export functions as you like", []), ("import \"\"", []),
        (
            "a «{/* b »\nc */} {/* d\n\n*/} `{/* e */}` «{/* {/* f */}» <b>«{/* g */}»",
            [.comment, .comment, .comment]
        ),
        (
            "«{/*»\n## Hidden\n\nText\n*/}\n\n- {/* a\n\n  b */}\n\nA\n«{/*b*/}»{/*\n\n«{/*»\n---",
            [.comment, .comment, .comment]
        ),
        ("<div>\n«{/* a */}»\n</div>\n\n<pre>{/* a */}</pre>", [.comment]),
        (
            "## A «{/*my-id*/}»\n\n## B «{/* #b */}»\n\n## C «{/* no id */}»\n\nD «{/*d*/}»",
            [.label("my-id"), .label("b"), .comment, .comment]
        ),
        ("«+++»\n\n«+++ {\"a\": \"b\"}»\n\n«%%matplotlib inline»\n", [.notebook, .notebook, .notebook]),
        ("«(my-label)=»\n# A\n\n«(sec:a_b_c.d)=»", [.label("my-label"), .label("sec:a_b_c.d")]),
        ("«%% a b %%»", [.comment]),
        (
            "Intro «%%a secret%%» goes on, «%%b%%».\n\n- «%%c»\nd%%\n\n|*a* «%%e%%»|\n|-|\n",
            [.comment, .comment, .comment, .comment]
        ), ("«%%»\na\n%%\n\n«%% a»\nb %%\n\n«%%»\n\nc\n\n%%", [.comment, .comment, .comment]),
        ("«% a comment»\n\n«% b»\n% c\nText", [.comment, .comment]),
        (
            "100 %% of 200 %%\n\n`%%a%%` 5%%b%% %%c%%d %%%e%%% %%f %% %% g%% %%d and %%s\n\n    %%a%%\n\n<code>%%a%%</code>",
            []
        ), ("% of all, that is\n\n50 % of\n% a\n\n%a\n\n% \n\n- % a\n\n%d\n\n`% a`", []),
        (
            "+++ a\n\n++++\n\n+++\nb\n\n%% a\n\n%%\n\n%%%%\n\n(a+b)=\n\n()=\n\n(a)= b\n\n- (a)=\n\n(a b)=\n\na (b)=\n\n`+++`",
            []
        ),
        (
            "```«{note}»\na\n```\n\n> ~~~ «{figure}» pic.png\n> a\n> ~~~\n\n```«{code-cell}» ipython3\n```",
            [
                .directive(.callout("note"), argument: ""), .directive(.figure, argument: "pic.png"),
                .directive(.code, argument: "ipython3"),
            ]
        ),
        (
            "```«{Admonition}» A title\n```\n\n```«{toctree}»\n```\n\n```«{include}»\n```\n\n```«{math}»\n```\n\n```«{list-table}»\n```",
            [
                .directive(.callout("note"), argument: ""), .directive(.contents, argument: ""),
                .directive(.inclusion, argument: ""), .directive(.formula, argument: ""),
                .directive(.table, argument: ""),
            ]
        ),
        (
            "```{python}\n```\n\n```{r}\n```\n\n```{.note}\n```\n\n```{note\n```\n\n```{note, a}\n```\n\n```{note a}\n```\n\n```md {note}\n```\n\n````md\n```{note}\n```\n````",
            []
        ),
    ]

    @Test(arguments: marked)
    func places(marked: String, kinds: [MarkdownMistakes.ForeignMark.Kind]) {
        let (source, expected) = unmark(marked)
        let found = article(source).mistakes.foreignMarks.sorted { $0.span.isBefore($1.span) }
        #expect(found.map(\.span) == expected)
        #expect(found.map(\.kind) == kinds)
    }

    @Test(
        "they are no summary",
        arguments: [
            (":::tip Title\nInside.\n:::\n\nText.", "Text."), (":::\n\nText.", "Text."), ("[TOC]\n\nText.", "Text."),
            ("!!! note \"a\"\n\nText.", "Text."), ("import A from 'b'\n\n{/* c */}\n\nText.", "Text."),
            ("/// tip\nInside.\n\n///\n\nText.", "Text."), ("{* a.py *}\n\nText.", "Text."),
            ("--8<-- \"a\"\n\n<<< @/a.js\n\nText.", "Text."), ("import A from '~/a'\n\nText.", "Text."),
            ("%%\na\n%%\n\n% b\n\nText.", "Text."), ("50 % of it.\n\nText.", "50 % of it."),
            ("![Words](https://a.b){width=\"400px\"}\n\nText.", "Text."), ("{ .a }\n\nText.", "Text."),
            ("<Tabs items={['a', 'b']}>\n\nText.\n\n</Tabs>", "Text."), ("<A b={c} />\n\nText.", "Text."),
            (":::tip\n\nInside.\n:::\n\nText.", "Inside."),
            ("<A b={[c, 'd']} /> says it.", "<A b={[c, ‘d’]} /> says it."),
            ("+++\n\nText.", "Text."), ("(a)=\n\nText.", "Text."), ("%%time\n\n%% a %%\n\nText.", "Text."),
            ("[TOC] says it.\n\nText.", "[TOC] says it."), ("::: A :::\n\nText.", "::: A :::"),
        ])
    func summary(source: String, expected: String) {
        #expect(article(source) { $0.wantsSummary = true }.summary == expected)
    }
}
