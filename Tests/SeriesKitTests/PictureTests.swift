import Foundation
import SeriesModel
import TestSupport
import Testing

@testable import SeriesKit

/// Pictures as files: which bytes name them, and when they are read.
@Suite struct PictureTests {
    private static let template = ["templates/article.html": "\\(article.body)"]

    private func site(_ text: String) throws -> Scratch {
        try Scratch(
            Self.template.merging(["content/series.yaml": "title: S\n", "content/01-a.md": "# A\n\n" + text]) { $1 })
    }

    private func page(of scratch: Scratch) throws -> String {
        let report = try scratch.build()
        #expect(scratch.printed(report.diagnostics.errors) == "")
        return try #require(try FileTree(at: scratch.output)?.text("a/index.html"))
    }

    private static func svg(_ width: Int, _ height: Int) -> String {
        "<svg xmlns='http://www.w3.org/2000/svg' width=\"\(width)\" height=\"\(height)\"/>"
    }

    /// People and systems write one accented letter in two ways; the file keeps the bytes of its name.
    @Test(arguments: [("\u{E9}", "%C3%A9"), ("e\u{301}", "e%CC%81")])
    func lettersWithAccents(name: String, encoded: String) throws {
        for written in ["\u{E9}.svg", "e\u{301}.svg", "%C3%A9.svg", "e%CC%81.svg"] {
            let scratch = try site("![a](\(written))\n")
            try scratch.write(Self.svg(3, 2), to: "content/\(name).svg")
            try scratch.write(Self.svg(3, 2), to: "content/\(name).dark.svg")
            let page = try page(of: scratch)
            #expect(page.contains("<img src=\"../\(encoded).svg\" width=\"3\" height=\"2\" alt=\"a\">"))
            #expect(page.contains("srcset=\"../\(encoded).dark.svg\""))
            let output = try #require(try FileTree(at: scratch.output))
            #expect(output.files.keys.contains { $0.utf8.elementsEqual("\(name).svg".utf8) })
        }
    }

    @Test func sizesBehindLongHeaders() throws {
        let scratch = try site("![a](a.svg)\n\n![b](b.svg)\n\n![c](c.svg)\n")
        for (name, length) in [("a", 4_000), ("b", 4_090), ("c", 1_000_000)] {
            let comment = "<!--" + String(repeating: "-", count: length) + " -->"
            try scratch.write(comment + Self.svg(length, 2), to: "content/\(name).svg")
        }
        let page = try page(of: scratch)
        for width in [4_000, 4_090, 1_000_000] { #expect(page.contains("width=\"\(width)\" height=\"2\"")) }
    }

    @Test func aNewSizeChangesThePageAlone() throws {
        let scratch = try site("![a](a.svg)\n")
        try scratch.write(Self.svg(3, 2), to: "content/a.svg")
        #expect(try page(of: scratch).contains("width=\"3\""))
        #expect(try scratch.build().summary.touched == 0)
        try scratch.write(Self.svg(4, 2), to: "content/a.svg")
        #expect(try scratch.build().summary.changed == 2)
        #expect(try page(of: scratch).contains("width=\"4\""))
        try scratch.write(Self.svg(4, 2), to: "content/a.dark.svg")
        #expect(try page(of: scratch).contains("<picture>"))
        try scratch.remove("content/a.dark.svg")
        #expect(try !page(of: scratch).contains("<picture>"))
    }

    @Test func picturesBehindLinks() throws {
        let scratch = try site("![a](b.svg)\n")
        try scratch.write(Self.svg(3, 2), to: "content/a.svg")
        try scratch.link("content/b.svg", to: "a.svg")
        #expect(try page(of: scratch).contains("<img src=\"../b.svg\" width=\"3\" height=\"2\""))
    }

    @Test func jobsChangeNothing() throws {
        var files = ["content/series.yaml": "title: S\n"].merging(Self.template) { $1 }
        var random = SplitMix(seed: 1)
        for number in 0..<60 {
            files["content/p\(number).svg"] = Self.svg(number + 1, 7)
            if random.once(in: 3) { files["content/p\(number).dark.svg"] = Self.svg(number + 1, random.below(2) + 7) }
            let pictures = (0..<random.below(9)).map { _ in "![p](p\(random.below(60)).svg)" }
            files["content/\(number)-a\(number).md"] = "# A\n\n" + pictures.joined(separator: " text\n\n")
        }
        let scratch = try Scratch(files)
        let output = try scratch.outputOfAnyJobs { report, output in
            #expect(report.isSuccess)
            #expect(LinkAudit.brokenLinks(in: output) == [])
        }
        let pages = output.filter { $0.key.hasSuffix("/index.html") }.map { String(decoding: $1, as: UTF8.self) }
        let tags = pages.joined().split(separator: "<img ").dropFirst()
        #expect(tags.count > 100)
        for tag in tags {
            let number = try #require(Int(tag.dropFirst("src=\"../p".count).prefix { $0 != "." }))
            #expect(tag.contains(" width=\"\(number + 1)\" height=\"7\" "))
        }
    }

    @Test(
        arguments: [
            ("leaf.svg", "leaf.dark.svg"), ("a/b c.tar.gz", "a/b c.tar.dark.gz"), ("a.b/leaf", nil), (".svg", nil),
            ("a/.svg", nil), ("a/b.", "a/b.dark."), ("leaf.dark.svg", "leaf.dark.dark.svg"),
        ] as [(String, String?)])
    func namesOfTwins(file: String, twin: String?) {
        #expect(PictureFile(address: Address(file: file), source: .memory([])).darkPath == twin)
    }
}
