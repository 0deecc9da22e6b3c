import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("What stands behind a code fence")
struct CodeFenceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let info: String
        var language = ""
        var title: String?
        var marked: [ClosedRange<Int>] = []
        var firstNumber: Int?

        var testDescription: String { info }
    }

    static let cases: [Case] = [
        Case(info: ""),
        Case(info: "swift", language: "swift"),
        Case(info: "C++", language: "C++"),
        Case(info: "toml,name=x", language: "toml"),
        Case(info: "toml,hl_lines=1-9", language: "toml"),
        Case(info: "toml ,name=x", language: "toml"),
        Case(info: "md {file=\"x.md\" copy=true}", language: "md"),
        Case(info: "yaml title=\"x\"", language: "yaml", title: "x"),
        Case(info: "yaml title='a \"b\"'", language: "yaml", title: "a \"b\""),
        Case(info: "yaml title=a.yml", language: "yaml", title: "a.yml"),
        Case(info: "yaml {title=\"a b\"}", language: "yaml", title: "a b"),
        Case(info: "scala mdoc:fail", language: "scala"),
        Case(info: "ruby Gemfile", language: "ruby"),
        Case(info: "rust,ignore,numbers", language: "rust", firstNumber: 1),
        Case(info: "{ .sh .no-copy }", language: "sh"),
        Case(info: "{.python numbers}", language: "python", firstNumber: 1),
        Case(info: "{python}", language: "python"),
        Case(info: " {Python, echo=FALSE}", language: "Python"),
        Case(info: "{bash numbers} {2}", language: "bash", marked: [2...2], firstNumber: 1),
        Case(info: "{r}"), Case(info: "{python"), Case(info: "{python{2}", marked: [2...2]), Case(info: "{make=1}"),
        Case(info: "{note} python"),
        Case(info: "{r, .sh}", language: "sh"),
        Case(info: "fsharp {src=#x}", language: "fsharp"),
        Case(info: "swift {2,4-6}", language: "swift", marked: [2...2, 4...6]),
        Case(info: "swift {3-3}", language: "swift", marked: [3...3]),
        Case(info: "swift{2}", language: "swift", marked: [2...2]),
        Case(info: "swift { 4-6 , 2, 5-9, 10 }", language: "swift", marked: [2...2, 4...10]),
        Case(info: "{1}", marked: [1...1]),
        Case(info: "js del={1} {2} ins={3-4} title={a}", language: "js", title: "{a}", marked: [2...2]),
        Case(info: "js del={1", language: "js"),
        Case(info: "c numbers", language: "c", firstNumber: 1),
        Case(info: "c start=10", language: "c", firstNumber: 10),
        Case(info: "c numbers start=0", language: "c", firstNumber: 0),
        Case(info: "c start=7 numbers {7}", language: "c", marked: [7...7], firstNumber: 7),
        Case(
            info: "c start= numbers=no {6-2} {a} {-} {,,} {3-} title= title=\"\" title=\"x", language: "c", title: "\"x"
        ),
        Case(info: "c start=99999999999999999999 {99999999999999999999}", language: "c"),
        Case(info: "c start=-1 start=ten", language: "c"),
        Case(info: "c } { = \" ' {1", language: "c"),
        Case(info: "="),
        Case(info: "js:line-numbers {1}", language: "js", marked: [1...1], firstNumber: 1),
        Case(info: "ts:line-numbers=2", language: "ts", firstNumber: 2),
        Case(info: "ts:no-line-numbers", language: "ts"),
        Case(info: "js:a.js", language: "js", title: "a.js"),
        Case(info: "js:a.js title=b", language: "js", title: "b"),
        Case(info: "own:a.js", language: "own:a.js"),
        Case(info: "c [kernel a.c] {1}", language: "c", title: "kernel a.c", marked: [1...1]),
        Case(info: "c title=\"b\" [a.c]", language: "c", title: "b"),
        Case(info: "c [] [ [a=\"b\"] [a]b", language: "c"),
        Case(info: "ts {highlight: [9, 10], header:\"a.ts\"}", language: "ts"),
        Case(info: "title=\"a.py\" {1}", title: "a.py", marked: [1...1]),
        Case(info: "title='a b.py'", title: "a b.py"),
        Case(info: "start=3 .sh", language: "sh", firstNumber: 3),
        Case(info: "c title = \"a b\" start = 3", language: "c", title: "a b", firstNumber: 3),
        Case(info: "c title= 'a' {1}", language: "c", title: "a", marked: [1...1]),
        Case(info: "c title= numbers", language: "c", firstNumber: 1),
        Case(info: "c file = \"numbers\"", language: "c"),
    ]

    @Test(arguments: cases)
    func fence(_ test: Case) {
        test.info.withRun { info in
            let fence = CodeFence(info)
            #expect(fence.language.text == test.language)
            #expect(fence.title?.text == test.title)
            #expect(fence.marked == test.marked)
            #expect(fence.firstNumber == test.firstNumber)
        }
    }

    /// What is found stands between « and ».
    @Test(
        "lines that the block does not have",
        arguments: [
            "```c {1,«3»}\na\nb\n```", "```c {«0»,2, «2-1» ,«1-3»,1-2}\na\nb\n```",
            "```c {«-»,«1-»,«1-2-3»}\na\nb\n```", "```c {«1»}\n```", "```c {«2»}\n\n```", "```c {2}\n\n\n```",
            "```c del={9} {a}\na\n```", "> - ~~~ {«2»}\n>   a\n>   ~~~\n>\n>   b", "```c {1}\na",
            "«```c&amp; {2}»\na\n```", "\\~ a\n\n```~ {«2»}\na\n```",
            "a[^1]\n\n[^1]: b\n\n    ```c {«2»}\n    a\n    ```\n", "```c {1-2}\r\na\r\nb\r\n```\r\n",
        ])
    func lostLines(marked: String) {
        let (source, expected) = unmark(marked)
        #expect(article(source).mistakes.lostLines.map(\.span) == expected)
    }

    /// What is found stands between « and ».
    @Test(
        "what is nearly a word of ours",
        arguments: [
            "```c «titel=»\"a\" {1}\nb\n```", "- ```c «number» «strat=»10\n  b\n  ```",
            "```c «title=\"a» b.c {1}\nd\n```",
            "```c «Title=»a\nb\n```", "```c {«1;2»}\na\n```", "```c «{1»\na\n```", "```c «{1» title=\"b\" «{2»\na\n```",
            "```c title=\"a\" numbers start=3 {1}\nb\n```", "```c title=\"a \\\"b\\\"\" «titel=»c\nd\n```",
            "```c «title=\"a» \\\"b\\\"\nc\n```", "```c «title=a\"» «start=x» numbers\nb\n```",
            "```c title=\"it's 'a'\" «start=\"ten\"»\nb\n```", "```c title='a\"' start = 3\nb\n```",
            "```c linenos file=a label=b name=c hl_lines=\"1 2\" {r, a=\"b\"}\nd\n```",
            "```number\na\n```", "```rust,noplayground,should_panic\na\n```",
            "```js showLineNumbers {a} ins={2;3} startLine=3\nb\n```",
        ])
    func misspelled(marked: String) {
        let (source, expected) = unmark(marked)
        let found = article(source)
        let spans = (found.mistakes.unreadWords.map(\.span) + found.mistakes.lostLines.map(\.span)).sorted {
            $0.isBefore($1)
        }
        #expect(spans == expected)
    }

    @Test("anything at all")
    func hostile() {
        var random = SplitMix(seed: 3)
        let pieces = ["{", "}", "\"", "'", "=", ",", "-", " ", ".", "1", "99", "title", "start", "numbers", "é", "\t"]
        for _ in 0..<2_000 {
            let info = (0..<random.below(30)).map { _ in random.pick(pieces) }.joined()
            info.withRun { info in
                let marked = CodeFence(info).marked
                #expect(zip(marked, marked.dropFirst()).allSatisfy { $0.upperBound + 1 < $1.lowerBound })
            }
        }
        for piece in pieces {
            String(repeating: piece, count: 20_000).withRun { #expect(CodeFence($0).marked.count <= 1) }
        }
    }
}
