import Foundation
import SeriesKit
import TestSupport
import Testing

/// Builds a site with the templates that docs/sharing.md shows.
@Suite struct SharingGuideTests {
    private struct JSONFeed: Decodable {
        struct Item: Decodable {
            let id: String
            let title: String
            let content_html: String
        }

        let home_page_url: String
        let items: [Item]
    }

    @Test func filesOfYourOwn() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: Tea\nurl: https://tea.example/\n",
            "content/01-a.md": "---\ndate: 2020-01-02\n---\n# Leaves & \"buds\"\n\n"
                + "See [all articles](/all/) and [data](/feed.json).\n",
            "content/02-b.md": "---\ndate: 2020-01-01\n---\n# Water\n\n"
                + "See [below](#more).[^1]\n\n## More\n\n[^1]: A note.\n",
        ])
        let templates = try Self.templates()
        #expect(templates.map(\.name) == ["feed.json", "all/index.html"])
        for template in templates { try scratch.write(template.text, to: "templates/files/" + template.name) }
        let report = try scratch.build()
        #expect(report.diagnostics.isEmpty)

        let output = URL(filePath: scratch.output)
        let feed = try JSONDecoder().decode(JSONFeed.self, from: Data(contentsOf: output.appending(path: "feed.json")))
        #expect(feed.home_page_url == "https://tea.example/")
        #expect(feed.items.map(\.id) == ["https://tea.example/a/", "https://tea.example/b/"])
        #expect(feed.items.map(\.title) == ["Leaves & “buds”", "Water"])
        #expect(feed.items.first?.content_html.contains("href=\"https://tea.example/all/\"") == true)
        // A feed has no page around it that a place of the same text could be on.
        #expect(feed.items.allSatisfy { !$0.content_html.contains("href=\"#") })
        #expect(feed.items.last?.content_html.contains("href=\"https://tea.example/b/#more\"") == true)
        let page = try String(contentsOf: output.appending(path: "all/index.html"), encoding: .utf8)
        #expect(page.contains("<link rel=\"canonical\" href=\"https://tea.example/all/\">"))
        #expect(page.contains("<li><a href=\"../b/\">Water</a></li>"))
    }

    /// Drafts come first, last and in between, and a build with `--drafts` shows them on pages only.
    @Test func draftsAreInNoFeed() throws {
        var files = ["content/series.yaml": "title: Tea\nurl: https://tea.example/\n"]
        for name in ["a", "b", "c", "d", "e"] {
            let draft = ["a", "c", "e"].contains(name) ? "draft: true\n" : ""
            files["content/\(name).md"] = "---\ndate: 2020-01-01\n\(draft)---\n# \(name.uppercased())\n"
        }
        let scratch = try Scratch(files)
        for template in try Self.templates() {
            try scratch.write(template.text, to: "templates/files/" + template.name)
        }
        let report = try scratch.build { $0.includesDrafts = true }
        #expect(report.isSuccess)
        let output = URL(filePath: scratch.output)
        let feed = try JSONDecoder().decode(JSONFeed.self, from: Data(contentsOf: output.appending(path: "feed.json")))
        #expect(feed.items.map(\.title) == ["D", "B"])
        let page = try String(contentsOf: output.appending(path: "all/index.html"), encoding: .utf8)
        #expect(page.contains("<a href=\"../a/\">A</a>"))
        #expect(page.contains("<meta property=\"og:title\" content=\"All articles\">"))
        #expect(page.contains("<meta property=\"og:url\" content=\"https://tea.example/all/\">"))
    }

    /// Apache takes whatever stands behind a directive for its arguments, also what looks like a comment.
    @Test func linesForServersCanBeCopied() throws {
        let lines = try Self.guide().split(separator: "\n").filter { $0.hasPrefix("ErrorDocument") }
        #expect(lines == ["ErrorDocument 404 /404.html"])
    }

    /// The blocks of code behind a `` `templates/files/…` ``.
    private static func templates() throws -> [(name: String, text: String)] {
        let example = /`templates\/files\/(?<name>[^`]+)`,[^\n]*\n\n```\w+\n(?<text>.*?\n)```\n/.dotMatchesNewlines()
        return try guide().matches(of: example).map { (String($0.name), String($0.text)) }
    }

    private static func guide() throws -> String {
        try String(contentsOf: Project.folder.appending(path: "docs/sharing.md"), encoding: .utf8)
    }
}
