import SeriesKit
import Testing

/// Sites that change what surrounds all pages and leave the pages to the default theme.
@Suite struct OwnBaseTests {
    private static let content = [
        "content/series.yaml": "title: Tea\n", "content/pages/about.md": "# About\n",
        "content/01-leaves.md":
            "---\ntags: [green]\ndefines:\n  leaf: What tea is made of.\n---\n# Leaves\n\nA leaf.\n",
    ]

    /// The title of a page and what else the default theme has for the head are left out with their blocks.
    @Test func theBlockMainIsEnough() throws {
        let scratch = try Scratch(Self.content)
        try scratch.write("<title>Own</title>\\block(main)\\endblock<p>Own end</p>", to: "templates/base.html")
        #expect(scratch.printed(try scratch.build().diagnostics) == "")
        let output = try #require(try FileTree(at: scratch.output))
        for folder in ["", "leaves/", "about/", "tags/", "tags/green/", "glossary/"] {
            let page = try #require(output.text(folder + "index.html"))
            #expect(page.hasPrefix("<title>Own</title><") || page.hasPrefix("<title>Own</title>\n<"))
            #expect(page.contains("<h1") && page.hasSuffix("<p>Own end</p>"))
            #expect(!page.contains("<meta"))
        }
    }
}
