import Foundation
import SeriesKit
import TestSupport
import Testing

/// Builds a site around every example of docs/writing.md. `RECORD_EXAMPLES=1` writes the results into the document instead.
@Suite struct WritingGuideTests {
    @Test(arguments: WritingExample.all)
    func example(_ example: WritingExample) throws {
        let result = try #require(example.result, "the example has no result")
        if Self.isRecording { return }
        let (kind, text) = try Self.build(example)
        #expect(kind == result.kind)
        #expect(text == result.fence.text)
    }

    @Test func thereAreExamples() {
        #expect(WritingExample.all.count >= 30)
    }

    @Test(.enabled(if: isRecording))
    func record() throws {
        let document = try String(contentsOf: WritingExample.document, encoding: .utf8)
        var lines = document.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for example in WritingExample.all.reversed() {
            guard let result = example.result else { continue }
            let (kind, text) = try Self.build(example)
            result.fence.rewrite(in: &lines, words: kind.rawValue, text: text)
        }
        try lines.joined(separator: "\n").write(to: WritingExample.document, atomically: true, encoding: .utf8)
        Issue.record("the results are written anew: look at them, then run again")
    }

    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_EXAMPLES"] != nil

    /// What the examples stand in, and may link to. The document shows it at its start.
    private static let site = [
        "content/series.yaml": "title: Tea from the Leaf\n",
        "content/01-water.md": "# Water\n\nGood tea starts with good water.\n\n## How hot?\n\nNot too hot.\n",
        "content/02-leaves.md": "# Leaves\n", "content/03-iced-tea.md": "---\ntitle: Iced tea\ndraft: true\n---\n",
        "content/leaf.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n", "content/steep.mp4": "",
        "content/pages/about.md": "# About me\n", "templates/article.html": "\\(article.body)",
        "templates/series.html": "", "templates/home.html": "", "templates/page.html": "",
    ]

    /// An article that does not start with its title gets one, as the document says.
    private static func titled(_ text: String, in name: String) -> String {
        let hasTitle = text.hasPrefix("---") || text.hasPrefix("#") || !name.hasSuffix(".md")
        return hasTitle ? text : "---\ntitle: Leaves\n---\n" + text
    }

    private static func build(_ example: WritingExample) throws -> (WritingExample.Result.Kind, String) {
        let scratch = try Scratch(site)
        for (name, text) in example.files { try scratch.write(titled(text, in: name), to: "content/" + name) }
        let report = try scratch.build()
        guard report.diagnostics.isEmpty else { return (.text, scratch.printed(report.diagnostics)) }
        let page = URL(filePath: scratch.output + "/leaves/index.html")
        return (.html, try String(contentsOf: page, encoding: .utf8))
    }
}
