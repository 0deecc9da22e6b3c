import SeriesModel
import TestSupport
import Testing

@testable import SeriesKit

@Suite struct TextParserTests {
    /// What became of a body, and whether something says why it is missing.
    @Test(
        arguments: [
            ("# A\n", nil, false), ("", nil, false),
            ("---\ndefines:\n  HTTP: One.\n---\n# A\n", .waiting, false),
            ("---\ntitle: A\n# A\n", .unreadable, true),
            (String(repeating: "> ", count: 200) + "a\n", .unreadable, true),
            // Its front matter is wrong, and yet its body can be read.
            ("---\npart: x\n---\n# A\n", nil, true),
        ] as [(String, ParsedText.Unread?, Bool)])
    func bodies(text: String, expected: ParsedText.Unread?, isBroken: Bool) throws {
        let scratch = try Scratch(["content/pages/a.md": text])
        let parser = TextParser(folder: scratch.root + "/content", settings: SiteSettings())
        let page = ContentTree.Text(path: "pages/a.md", role: .page(path: ["a"]))
        let parsed = parser.parse(page)
        #expect(parsed.unread == expected)
        #expect(parsed.isBroken == isBroken)
        #expect(parser.parse(page, terms: []).unread == (expected == .waiting ? nil : expected))
    }

    @Test func aFileThatIsNotThere() throws {
        let parser = TextParser(folder: try Scratch().root, settings: SiteSettings())
        let parsed = parser.parse(ContentTree.Text(path: "pages/a.md", role: .page(path: ["a"])))
        #expect(parsed.unread == .unreadable)
        #expect(parsed.isBroken)
    }
}
