import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Marks of others within text")
struct ForeignInlineMarkTests {
    typealias Kind = MarkdownMistakes.ForeignMark.Kind

    /// What is found stands between « and ».
    @Test(
        arguments: [
            ("It is «==very much==» so.", [.highlight]), ("*«==a b==»*, (c)\n\n- «==d==».", [.highlight, .highlight]),
            ("Press «++ctrl+alt+del++», «++f5++».", [.keys]), ("«:material-check:»{ .lg } Clear", [.emoji]),
            ("Read«{' '}»on{\" \"}.", [.space]),
            ("- ```js\n  a // «[!code focus]»\n  b // [!code ++]\n  ```", [.lineOfCode]),
            ("Ship it «:rocket:», «==now==»!", [.emoji, .highlight]),
            ("«:white_check_mark:» done\n\n«:x1:»", [.emoji, .emoji]),
            ("A claim«^[As Ann says.]» holds.", [.inlineNote]),
            ("So it is «[@smith2004]», and «[@b:c.d-e]».", [.citation]),
            ("See «<Tabs.Tab»>a</Tabs.Tab> and <Tabs.Tab />.", [.componentInText]),
            ("«<Tabs items»={['a', 'b']}>\n\n*b*\n\n</Tabs>", [.componentInText]),
            ("| a |\n|---|\n| «:tada:» |", [.emoji]), ("## New «:sparkles:»", [.emoji]),
            ("So «{ref}»`a` is\n\n- «{py:func}»`b`\n- a «:func:»`c`", [.role("ref"), .role("py:func"), .role("func")]),
        ] as [(String, [Kind])])
    func found(marked: String, kinds: [Kind]) {
        let (source, expected) = unmark(marked)
        let found = article(source).mistakes.foreignMarks.sorted { $0.span.isBefore($1.span) }
        #expect(found.map(\.span) == Array(expected.prefix(found.count)))
        #expect(found.map(\.kind) == kinds)
    }

    @Test(arguments: [
        "{'a'} {''} {'  '} `{' '}`",
        "```md\n[!code a]\n```\n\n    [!code a]\n\n```\n[!code a]\n```\n\n```js\n[!code\n```",
        "C++ and D++", "++i++ and ++j", "i++ + ++j", "a++bc++", "++A++", "`++ab++`", "a == b == c", "x==y==z",
        "== a ==", "a === b === c", "`==a==` <code>==a==</code> :tada", "==a", "\\==a==",
        "10:30:45 a:b:c",
        "::name:: x::y::z", ":a :b: c:", "Note: this: that:", ":Upper: :12:", "{:class: x}",
        "\\{ref}`a` x{ref}`a` {count}`a` {ref} `a` :smile:`a` `{ref}`a",
        "`:tada:`",
        "https://a.b:80:c", "Use ^[a-z]+$ and x^2", "^[a]: b", "2^[n] and x^[n+1]", "[@a](https://b.c)",
        "a@b [@] [@ a]", "*:* :::", "List<Map.Entry> a", "`<Tabs.Tab>`", "\\<Tabs.Tab>", "a <B.c> <B. <B.C", "<B.C",
        "Hold <Ctrl.X or\n<A.B c.",
        "x < Y.Z >",
        "1 <A b = c", "see </B>",
        "\\:tada:",
    ])
    func none(source: String) {
        #expect(article(source).mistakes.foreignMarks.isEmpty)
    }
}
