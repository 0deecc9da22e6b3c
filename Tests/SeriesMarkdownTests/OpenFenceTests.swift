import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Code that nothing closes")
struct OpenFenceTests {
    typealias Reason = MarkdownMistakes.OpenFence.Near.Reason

    /// The fence stands between « and », and so does what looks like its end, if there is something.
    @Test(
        arguments: [
            ("# A\n\n«```»sh\na\n\nb\n\n## c\n", nil), ("«```»", nil), ("a\n«~~~~»\n", nil),
            ("«```»\na\n«``»\nb", .shorter), ("«````»\na\n«```»\nb", .shorter), ("«```»\na\n«~~~»\nb", .otherSigns),
            ("«~~~»\na\n  «```»\nb", .otherSigns), ("«```»\na\n    «```»\nb", .indented),
            ("«```»\na\n    «```»", .indented),
            ("«```»sh\na\n«```python»\nb", .words), ("«```»\n«a ```»\n\nb", .behindCode), ("«```»\na `b` ```\n", nil),
            ("> «```»\n> a\n\nb", nil), ("> «```»\n> a\n>     «```»\nb", .indented), ("- a\n\n  «```»\n  b\n\nc", nil),
            ("1. «```»\n   a\n\n   «```js»\n   b\nc", .words), ("a[^1]\n\n[^1]: «```»\n    b\n    «``»\n\nc", .shorter),
            ("«```»\r\na\r\n«``»\r\nb\r\n", .shorter), ("a\n\n«```»\n'''\nb", nil),
        ] as [(String, Reason?)])
    func open(marked: String, reason: Reason?) {
        let (source, expected) = unmark(marked)
        let found = article(source).mistakes.openFences
        #expect(found.flatMap { [$0.span] + ($0.near.map { [$0.span] } ?? []) } == expected)
        #expect(found.map(\.near?.reason) == [reason])
        #expect(found.map(\.isClosed) == [false])
    }

    /// One that ends the list or quote around the first opens the second, and both are told.
    @Test(arguments: ["- «```»\n  a\n«```»\nb\n", "> «```»\n> a\n«```»\nb\n", "> - «```»\n>   a\n> «```»\n> b\n"])
    func twice(marked: String) {
        let (source, expected) = unmark(marked)
        #expect(article(source).mistakes.openFences.map(\.span) == expected)
    }

    @Test(arguments: [
        "a\n\n«```»sh\na\n\nb\n\n«```js»\nc\n```\nd", "- «~~~»\n  a\n  ~~~b`\n  «~~~{c}»\n  d\n  ~~~\n- c",
    ])
    func intoTheNext(marked: String) {
        let (source, expected) = unmark(marked)
        let found = article(source).mistakes.openFences
        #expect(found.flatMap { [$0.span] + ($0.near.map { [$0.span] } ?? []) } == expected)
        #expect(found.map(\.isClosed) == [true])
    }

    @Test(arguments: [
        "```\na\n```", "```\na\n```\n", "```\n```\nb", "~~~~\n~~~\n~~~~~  \n", "- ```\n  a\n  ```\nb",
        "> ```\n> a\n> ```",
        "- ```\n  a\n  ```", "1. a\n\n   ```\n   b\n   ```\n\n   ```\n   c\n   ```\n\n2. d", "    ```\n    a\n\nb",
        "    ```\n    ```js\n    a", "a\n\n    ```", "```\n    ```\n```", "```\n    ```\n```\nb", "> ```\n> ```\n\nc",
        "````md\n```js\na\n```\n````", "~~~\n```js\na\n```\n~~~", "```\n# ```js\na```b\n    ```js\n```",
        "| a |\n|---|\n| b |", "a[^1]\n\n[^1]: b\n\n    ```\n    c\n    ```\n", "```\n``\n''\n```",
        "- a\n  ```\n  b\n  ```\n- c",
        "```\na\n``` \t\n", "```\n```c d`e\n```", "```\r\na\r\n```\r\nb", "\t```\n\ta",
        "a\n\n    ```js \"\\\"a\"\n    b\n    ```\n\nc",
    ])
    func closed(source: String) {
        #expect(article(source).mistakes.openFences.isEmpty)
    }
}
