import SeriesText
import Testing

@testable import SeriesMarkdown

@Suite("GitHub's extensions, by its specification")
struct GitHubSpecificationTests {
    @Test(
        "the specification's examples",
        .enabled(
            if: !Specification.gitHubExamples.isEmpty,
            "skipped: no ../shared/spec/gfm-extensions.json beside the project")
    )
    func specification() {
        #expect(Specification.gitHubExamples.count == 24)
        for example in Specification.gitHubExamples {
            // The program and the specification differ in the order of a box's attributes, which means nothing.
            let expected = example.html
                .replacing("<input disabled=\"\" type=\"checkbox\">", with: Self.box(isTicked: false))
                .replacing("<input checked=\"\" disabled=\"\" type=\"checkbox\">", with: Self.box(isTicked: true))
            #expect(gitHub(example.markdown) == expected, "\(example.testDescription)")
        }
    }

    @Test("tags that GitHub shows", arguments: ["title", "title/", "/title", "TITLE", "title x"])
    func shownTags(tag: String) {
        #expect(gitHub("a <\(tag)> b") == "<p>a &lt;\(tag)> b</p>\n")
    }

    @Test(
        "GitHub's dialect tells no mistakes",
        arguments: [
            "import A from 'b'\n\n:::tip\n\n[TOC]\n\n{/* c */}", "> [!WARN]\n> a", "```c {9}\na\n```",
            "|a|\n|-|\n|b|c|", "[](https://a.example)", "{{ a }}",
        ])
    func noMistakes(source: String) {
        func mistakes(in fragment: MarkdownFragment) -> Int {
            fragment.mistakes.foreignMarks.count + fragment.mistakes.callouts.count + fragment.mistakes.lostLines.count
                + fragment.mistakes.cellsLeftOut.count + fragment.mistakes.silentLinks.count
                + fragment.mistakes.templateTags.count
        }
        #expect(mistakes(in: article(source)) > 0)
        #expect(mistakes(in: article(source) { $0.dialect = .gitHub }) == 0)
    }

    private static func box(isTicked: Bool) -> String {
        "<input type=\"checkbox\"\(isTicked ? " checked=\"\"" : "") disabled=\"\" />"
    }
}
