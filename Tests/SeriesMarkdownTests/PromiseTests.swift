import Foundation
import MarkdownPromises
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

/// The promises that the fuzzer looks after, for what it starts from and for what it found.
@Suite("Promises for any file")
struct PromiseTests {
    static let seeds = files(in: "seeds")
    static let regressions = files(in: "regressions")

    private static func files(in name: String) -> [URL] {
        let folder = Project.folder.appending(path: "Tests/Fuzz/\(name)")
        return (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    }

    @Test("the seeds and the findings of the fuzzer keep them")
    func files() throws {
        #expect(Self.seeds.count > 20)
        for file in Self.seeds + Self.regressions {
            let broken = MarkdownPromises.broken(by: Array(try Data(contentsOf: file)))
            #expect(broken == nil, "\(file.lastPathComponent)")
        }
    }

    @Test(
        "tags that do not fit are found",
        arguments: [
            ("<p>a</p>", nil), ("<p><img src=\"<>\" /></p>", "a tag does not end"), ("<p>a", "<p> is not closed"),
            ("<p><em>a</p></em>", "</p> closes something else"), ("</p>", "</p> closes something else"),
            ("<p><ul></ul></p>", "<ul> in a paragraph"), ("<a><em><a></a></em></a>", "a link in a link"),
            ("<img title=\"a > b\">", nil), ("<p", "a tag does not end"),
        ] as [(String, String?)])
    func balance(html: String, mistake: String?) {
        #expect(HTMLBalance.firstMistake(in: Array(html.utf8)) == mistake)
    }

    @Test(
        "words that are not shown are found, unless they are marks",
        arguments: [
            ("one two", "<p>one</p>", "two"), ("one two", "<p>two one</p>", nil), ("[^one] two", "<p>two</p>", nil),
            ("one|two\n-|-", "one", nil), ("one <two>", "", nil), ("[one]: two", "", nil), ("[one](two)", "one", nil),
        ] as [(String, String, String?)])
    func lostWords(source: String, html: String, lost: String?) {
        var fragment = MarkdownFragment()
        fragment.html = Array(html.utf8)
        #expect(LostWords.first(in: fragment, of: Array(source.utf8)) == lost)
    }
}
