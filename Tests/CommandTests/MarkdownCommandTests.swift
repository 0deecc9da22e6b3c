import Foundation
import TestSupport
import Testing

/// `seriesgen markdown`.
@Suite struct MarkdownCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private static let document = "---\ntitle: T\n---\n\n## A & b\n\n[a](b.md) *c*\n"

    @Test func readsFilesAndStandardInput() throws {
        try folder.put(["a.md": Self.document, "-h": "*x*", "sp ace/数.md": "*y*"])
        let input = Array(Self.document.utf8)
        let fromFile = try Program.run(["markdown", "a.md"], in: folder.path)
        #expect(fromFile.status == 0 && fromFile.errors == "")
        #expect(fromFile.output.contains("A &amp; b") && fromFile.output.contains("<em>c</em>"))
        #expect(!fromFile.output.contains("title: T"))
        for words in [["markdown"], ["markdown", "-"], ["markdown", "--", "-"]] {
            #expect(try Program.run(words, in: folder.path, input: input) == fromFile)
        }
        #expect(try Program.run(["markdown", "--", "-h"], in: folder.path).output == "<p><em>x</em></p>\n")
        #expect(try Program.run(["markdown", folder["sp ace/数.md"]]).output == "<p><em>y</em></p>\n")
        #expect(try Program.run(["markdown"]) == .init(status: 0))
    }

    @Test func readsPipes() throws {
        let outcome = try Program.shell(
            "(printf '*a'; sleep 0.05; printf '*') | \"$seriesgen\" markdown", in: folder.path)
        #expect(outcome == .init(status: 0, output: "<p><em>a</em></p>\n"))
    }

    @Test(arguments: [
        ("nothing.md", "No such file or directory"), (".", "Is a directory"), ("", "No such file or directory"),
        ("a.md/b", "Not a directory"),
    ])
    func saysWhyItCannotRead(file: String, reason: String) throws {
        try folder.put(["a.md": ""])
        #expect(
            try Program.run(["markdown", file], in: folder.path)
                == .init(status: 1, errors: "seriesgen: cannot read '\(file)': \(reason)\n"))
    }

    @Test func showsMistakes() throws {
        let broken = try Program.run(["markdown"], input: Array("---\ntitle: [\n---\n".utf8))
        #expect(broken.status == 1 && broken.output == "")
        #expect(broken.errors.hasPrefix("standard input:"))
        #expect(broken.errors.contains(": error: "))
        #expect(!broken.errors.contains("\u{1B}"))
    }

    @Test(
        "what no site could publish is a mistake",
        arguments: [
            ("<details>\n\na\n", "1:1: error: this <details> is not closed"),
            ("a\n\n<!-- b\n", "3:1: error: this comment does not end"),
            ("<script>a\n", "1:1: error: this <script> is not closed"),
            ("[a](javascript:b)\n", "1:5: error: links with 'javascript:' are refused"),
            ("[a](file:///b)\n", "1:5: error: 'file:' leads to your own disk"),
            ("[a]()\n", "1:5: error: this link has no destination"),
            ("![a](#b)\n", "1:6: error: '#b' is a place in this page, not a picture"),
            ("[a](?c)\n", "1:5: error: no query ('?…') reaches a page of a static site"),
        ])
    func refusesWhatNeedsNoSite(document: String, message: String) throws {
        let outcome = try Program.run(["markdown"], input: Array(document.utf8))
        #expect(outcome.status == 1 && outcome.output == "")
        #expect(outcome.errors.hasPrefix("standard input:\(message)"))
        for option in ["--commonmark", "--github"] {
            let plain = try Program.run(["markdown", option], input: Array(document.utf8))
            #expect(plain.status == 0 && plain.errors == "")
        }
    }

    /// What can be wrong with a text needs no site.
    @Test func warnsOfFiguresWithoutWords() throws {
        let outcome = try Program.run(["markdown"], input: Array("![](a.png)\n".utf8))
        #expect(outcome.status == 0)
        #expect(outcome.errors.hasPrefix("standard input:1:5: warning: this figure has no words"))
    }

    /// Plain CommonMark gives what libcmark gives.
    @Test(arguments: [[], ["--github"]], ["b ", "| b "]) func refusesWhatIsNoUTF8(options: [String], line: String)
        throws
    {
        let input = "a |\n--|\n\(line)"
        let bytes = try Program.run(["markdown"] + options, input: Array(input.utf8) + [0xE9, 0x0A])
        #expect(bytes.status == 1 && bytes.output == "")
        #expect(bytes.errors.hasPrefix("standard input:3:\(line.utf8.count + 1): error: "))
        #expect(bytes.errors.contains("UTF-8"))
    }

    @Test(arguments: [[], ["--commonmark"], ["--github"]])
    func refusesWhatWouldTakeMinutes(options: [String]) throws {
        let quotes = "a\n\n" + String(repeating: ">", count: 200_000) + "a"
        let nested = try Program.run(["markdown"] + options, input: Array(quotes.utf8))
        #expect(nested.status == 1 && nested.output == "")
        #expect(
            nested.errors.hasPrefix("standard input:3:101: error: more than 100 quotes and lists are nested here\n"))
        #expect(nested.errors.hasSuffix("  help: take some of those around this one away\n\n"))

        let open = String(repeating: "![[]()", count: 100_000)
        let pictures = try Program.run(["markdown"] + options, input: Array(open.utf8))
        #expect(pictures.status == 1 && pictures.output == "")
        #expect(
            pictures.errors.hasPrefix("standard input:1:1: error: too many pictures are left open, from this one on\n"))
        #expect(
            pictures.errors.hasSuffix(
                "  help: close each of them, as in ![what it shows](picture.png), or write !\\[ for mere brackets\n\n"))
    }

    @Test func aFullDiskIsAnError() throws {
        try #require(FileManager.default.fileExists(atPath: "/dev/full"))
        let outcome = try Program.shell("echo a | \"$seriesgen\" markdown >/dev/full", in: folder.path)
        #expect(
            outcome == .init(status: 1, errors: "seriesgen: cannot write to standard output: No space left on device\n")
        )
    }

    // MARK: The reference

    private static let cmark = ["/usr/bin/cmark", "/usr/local/bin/cmark", "/opt/homebrew/bin/cmark"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    @Test(
        .enabled(if: cmark != nil, "the cmark program is not installed"),
        arguments: [
            Array("".utf8), Array("# a\n\n* b\n* c\n\n<div>raw</div>\n".utf8), Array(document.utf8),
            Array("a\r\nb\r\rc\tx\0y <script>x</script> [a]: b\n\n| a |\n|---|\n".utf8),
            Array("[x](javascript:a)".utf8),
            [0x61, 0xFF, 0xC3, 0x0A, 0xED, 0xA0, 0x80, 0xC3], [0xEF, 0xBB, 0xBF, 0x23, 0x20, 0x61],
            Array(String(repeating: "> ", count: 100).utf8) + Array("deep".utf8),
            Array(String(repeating: "*a **b** `c` [d](e \"f\")\n\n```x\ny\n```\n", count: 3_000).utf8),
        ])
    func plainCommonMarkIsTheReferences(document: [UInt8]) throws {
        try Data(document).write(to: URL(fileURLWithPath: folder["a.md"]))
        let expected = try Program.shell("\(Self.cmark ?? "cmark") --unsafe a.md", in: folder.path)
        #expect(try Program.run(["markdown", "--commonmark", "a.md"], in: folder.path) == expected)
        #expect(try Program.run(["markdown", "--commonmark"], input: document) == expected)
    }

    @Test(.enabled(if: cmark != nil, "the cmark program is not installed"))
    func plainCommonMarkOfOurOwnDocuments() throws {
        let content = Project.folder.appending(path: "content")
        let files = FileManager.default.enumerator(at: content, includingPropertiesForKeys: nil)
        for case let file as URL in files ?? .init() where file.pathExtension == "md" {
            let expected = try Program.shell("\(Self.cmark ?? "cmark") --unsafe '\(file.path)'", in: folder.path)
            #expect(try Program.run(["markdown", "--commonmark", file.path]) == expected)
        }
    }
}
