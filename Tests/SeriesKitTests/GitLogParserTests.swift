import SeriesModel
import TestSupport
import Testing

@testable import SeriesKit

@Suite struct GitLogParserTests {
    private static let none = String(repeating: "0", count: 40)

    /// `output` is what git says, with `@` for the zero bytes.
    private static func commits(_ output: String, prefix: String = "content/") -> [GitCommit] {
        var parser = GitLogParser(prefix: Array(prefix.utf8))
        var commits = output.split(separator: "@", omittingEmptySubsequences: false).compactMap {
            parser.take(Array($0.utf8))
        }
        if let last = parser.finish() { commits.append(last) }
        return commits
    }

    @Test func changes() {
        let output = """
            2024-05-06 c2@
            :100644 100755 aa bb M@content/01-a.md@:000000 100644 \(Self.none) cc A@content/b.md@\
            :100644 000000 dd \(Self.none) D@content/c.md@2024-05-05 c1@
            :120000 160000 ee ff T@content/d@
            """
        #expect(
            Self.commits(output) == [
                GitCommit(
                    name: "c2", day: CivilDate(iso: "2024-05-06"),
                    changes: [
                        .init(path: "01-a.md", old: ["aa"], new: "bb"), .init(path: "b.md", old: [], new: "cc"),
                        .init(path: "c.md", old: ["dd"], new: nil),
                    ]),
                GitCommit(
                    name: "c1", day: CivilDate(iso: "2024-05-05"), changes: [.init(path: "d", old: ["ee"], new: nil)]),
            ])
    }

    @Test func merges() {
        let output = "2024-05-06 c2@@::100644 000000 100644 aa \(Self.none) bb MA@content/a.md@2024-05-05 c1@"
        #expect(
            Self.commits(output) == [
                GitCommit(
                    name: "c2", day: CivilDate(iso: "2024-05-06"),
                    changes: [.init(path: "a.md", old: ["aa"], new: "bb", isNewToAParent: true)]),
                GitCommit(name: "c1", day: CivilDate(iso: "2024-05-05")),
            ])
    }

    @Test func namesAreTakenAsTheyAre() {
        let names = ["\n", ":100644 100644 a b M", "2024-05-06", " ", "\"q\"", "a\tb\nc"]
        let output = "2024-05-06 c2@" + names.map { "\n:100644 100644 aa bb M@content/\($0)@" }.joined()
        #expect(Self.commits(output).first?.changes.map(\.path) == names)
    }

    @Test func whatIsElsewhereIsPassedOver() {
        let output = "2024-05-06 c2@\n:100644 100644 aa bb M@contents/a.md@:100644 100644 aa bb M@content@"
        #expect(Self.commits(output) == [GitCommit(name: "c2", day: CivilDate(iso: "2024-05-06"))])
        #expect(Self.commits(output, prefix: "").first?.changes.map(\.path) == ["contents/a.md", "content"])
    }

    @Test func removedTextsCountEverywhere() {
        let removed = "100644 000000 aa \(Self.none) D"
        let output = """
            2024-05-06 c2@:\(removed)@drafts/a.md@:\(removed)@drafts/a.txt@:100644 100644 bb cc M@drafts/b.md@\
            :100644 160000 dd ee T@c.markdown@::100644 100644 000000 ff gg \(Self.none) DD@d.md@
            """
        #expect(
            Self.commits(output) == [
                GitCommit(
                    name: "c2", day: CivilDate(iso: "2024-05-06"),
                    removedOutside: [
                        .init(path: "drafts/a.md", old: ["aa"], new: nil),
                        .init(path: "c.markdown", old: ["dd"], new: nil),
                        .init(path: "d.md", old: ["ff", "gg"], new: nil),
                    ])
            ])
    }

    @Test(arguments: [
        ":", "::", ":100644", ": : : :", ":100644 100644 aa bb", "::100644 100644 aa bb M", ":::::::::::",
    ])
    func strangeChangesAreNone(line: String) {
        #expect(
            Self.commits("2024-05-06 c2@\(line)@content/a.md@")
                == [
                    GitCommit(
                        name: "c2", day: CivilDate(iso: "2024-05-06"), changes: [.init(path: "a.md", old: [], new: nil)]
                    )
                ])
    }

    @Test(arguments: ["%as", "0000-00-00", "2024-13-01", "-", "\u{1b}[33m2024-05-06"])
    func strangeDaysAreNone(day: String) {
        #expect(Self.commits(day + " c1@").map(\.day) == [nil])
    }

    /// Whatever git says, each piece counts once at most, in its order, and nothing is made up.
    @Test func noise() {
        var random = SplitMix(seed: 1)
        for _ in 0..<2_000 {
            var parser = GitLogParser(prefix: [])
            var pieces: [String] = []
            var commits: [GitCommit] = []
            for _ in 0..<20 {
                let piece: [UInt8] = (0..<random.below(12)).map { _ in random.pick(Array("\n: 0a1M-@\u{E9}\u{FF}".utf8))
                }
                pieces.append(String(decoding: piece, as: UTF8.self))
                if let commit = parser.take(piece) { commits.append(commit) }
            }
            if let last = parser.finish() { commits.append(last) }
            #expect(parser.finish() == nil)
            var rest = pieces[...]
            for commit in commits {
                let start = rest.firstIndex { $0.hasSuffix(commit.name) }
                rest = rest[(start.map { $0 + 1 } ?? rest.endIndex)...]
                #expect(start != nil)
                for change in commit.changes {
                    let place = rest.firstIndex(of: change.path)
                    rest = rest[(place.map { $0 + 1 } ?? rest.endIndex)...]
                    #expect(place != nil)
                }
            }
        }
    }
}
