import Foundation
import SeriesText
import TestSupport
import Testing

@testable import SeriesSystem

/// What the writer promises about files that are ours.
@Suite struct OutputFolderTests {
    private let folder: TemporaryFolder
    private let root: String

    init() throws {
        folder = try TemporaryFolder()
        root = folder["output"]
    }

    @Test func writesFilesAndTheListOfThem() throws {
        #expect(try build(["index.html": "home", "b/index.html": "b", "a/c/d.txt": ""], into: root).created == 3)
        #expect(
            try folder.tree("output", listsToo: true) == [
                "index.html": "home", "b/index.html": "b", "a/c/d.txt": "",
                ".seriesgen-files": """
                Files written by seriesgen. The next build may change or remove them, and no others.
                a/c/d.txt
                b/index.html
                index.html

                """,
            ])
    }

    /// Whatever a build may forget to look for.
    @Test(arguments: ["../a", "a/../../b", "/a", "a//b", "./a", "", ".git/config", "a/.GIT", "GIT~1/hooks/x"])
    func refusesPathsThatLeadOutOfItOrIntoARepository(path: String) throws {
        #expect(throws: SystemError.self) { try build(["index.html": "", path: "x"], into: root) }
        #expect(folder.text("output/index.html") == nil)
    }

    /// Only one dot and two of them mean something.
    @Test func threeDotsAreANameLikeOthers() throws {
        try build([".../a.html": "a"], into: root)
        #expect(folder.text("output/.../a.html") == "a")
    }

    @Test func makesTheFoldersAboveTheOutput() throws {
        try build(["a.html": "a"], into: folder["one/two//three/"])
        #expect(folder.text("one/two/three/a.html") == "a")
    }

    @Test func touchesOnlyWhatChanged() throws {
        try build(["same.html": "same", "deep/same.html": "", "other.html": "old"], into: root)
        let names = ["output/same.html", "output/deep/same.html", "output/.seriesgen-files", "output"]
        let before = try names.map { try FileManager.default.identity(of: folder[$0]) }
        let other = try FileManager.default.identity(of: folder["output/other.html"])
        let same = try build(["same.html": "same", "deep/same.html": "", "other.html": "old"], into: root)
        #expect(same == BuildOutcome(unchanged: 3))
        #expect(try names.map { try FileManager.default.identity(of: folder[$0]) } == before)
        #expect(try FileManager.default.identity(of: folder["output/other.html"]) == other)

        let outcome = try build(["same.html": "same", "deep/same.html": "", "other.html": "new"], into: root)
        #expect(outcome == BuildOutcome(changed: 1, unchanged: 2))
        #expect(
            try names.dropLast().map { try FileManager.default.identity(of: folder[$0]) } == Array(before.dropLast()))
        #expect(try FileManager.default.identity(of: folder["output/other.html"]) != other)
    }

    @Test(arguments: [("old", "new"), ("old", "older"), ("older", "old"), ("", "x"), ("x", ""), ("a\0b", "a\0c")])
    func seesEveryDifference(old: String, new: String) throws {
        try build(["a": old], into: root)
        #expect(try build(["a": new], into: root) == BuildOutcome(changed: 1))
        #expect(folder.text("output/a") == new)
    }

    @Test func copiesFiles() throws {
        var bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 9) }
        // Sizes around those of the pieces in which large files are copied.
        for size in [0, 1, 900_000, 1 << 20, (1 << 20) + 1, 1 << 21, 3_000_000] {
            var outcomes: [OutputFolder.Outcome] = []
            for change in [nil, nil, size - 1, 0, size / 2] {
                if let change, size > 0 { bytes[change] ^= 1 }
                try Data(bytes.prefix(size)).write(to: URL(fileURLWithPath: folder["source.bin"]))
                outcomes.append(try copySource(to: "\(size)/b.bin"))
                #expect(
                    FileManager.default.contents(atPath: folder["output/\(size)/b.bin"]) == Data(bytes.prefix(size)))
            }
            let changed = OutputFolder.Outcome.changed
            #expect(
                outcomes == [.created, .unchanged]
                    + (size > 0 ? [changed, changed, changed] : [.unchanged, .unchanged, .unchanged]))
        }
    }

    @Test func saysWhichFileCannotBeCopied() throws {
        #expect(throws: SystemError(action: "read", path: folder["source.bin"], code: ENOENT)) {
            try copySource(to: "a")
        }
        try folder.makeFolder("source.bin")
        #expect(throws: SystemError(action: "read", path: folder["source.bin"], code: EISDIR)) {
            try copySource(to: "a")
        }
    }

    private func copySource(to path: String) throws -> OutputFolder.Outcome {
        let output = try OutputFolder(at: root, paths: [path])
        try output.prepare()
        let outcome = try output.copy(folder["source.bin"], to: path)
        _ = try output.finish()
        return outcome
    }

    @Test func whoHasTheOldFileOpenReadsItToTheEnd() throws {
        try build(["a": String(repeating: "old ", count: 50_000)], into: root)
        let reader = try SeriesSystem.FileHandle.reading(folder["output/a"])
        try build(["a": "new"], into: root)
        let seen = try reader.readToEnd()
        #expect(seen == Array(String(repeating: "old ", count: 50_000).utf8))
        #expect(folder.text("output/a") == "new")
    }

    @Test(.timeLimit(.minutes(15))) func everyReaderSeesAWholePage() async throws {
        let (old, new) = (String(repeating: "o", count: 300_000), String(repeating: "n", count: 200_000))
        try build(["a": old], into: root)
        let path = folder["output/a"]
        let reader = Task.detached {
            var seen: Set<String> = []
            while !Task.isCancelled { seen.insert(String(decoding: try Files.read(path), as: UTF8.self)) }
            return seen
        }
        for round in 0..<400 { try build(["a": round % 2 == 0 ? new : old], into: root) }
        reader.cancel()
        #expect(try await reader.value.isSubset(of: [old, new]))
    }

    @Test func removesWhatHasNoPlaceAnyMore() throws {
        try build(["a": "", "b/c/index.html": "", "b/d/index.html": "", "e/f/g/h": ""], into: root)
        #expect(try build(["b/c/index.html": ""], into: root) == BuildOutcome(unchanged: 1, removed: 3))
        #expect(try folder.tree("output") == ["b/c/index.html": ""])
        #expect(try build([:], into: root).removed == 1)
        #expect(try folder.tree("output") == [:])
    }

    @Test func removesNothingTwice() throws {
        try build(["a": "", "b": ""], into: root)
        try folder.remove("output/a")
        #expect(try build(["b": ""], into: root) == BuildOutcome(unchanged: 1, removed: 0))
        try folder.put("somebody else's", at: "output/a")
        #expect(try build(["b": ""], into: root) == BuildOutcome(unchanged: 1))
        #expect(folder.text("output/a") == "somebody else's")
    }

    @Test func aFileBecomesAFolderAndTheOtherWayRound() throws {
        try build(["a": "file", "b/c": "deep", "b/d/e": "deeper"], into: root)
        #expect(try build(["a/x/y": "deep", "b": "file"], into: root) == BuildOutcome(created: 2, removed: 3))
        #expect(try folder.tree("output") == ["a/x/y": "deep", "b": "file"])
        #expect(try build(["a": "file", "b/c": "deep", "b/d/e": "deeper"], into: root).removed == 2)
        #expect(try folder.tree("output") == ["a": "file", "b/c": "deep", "b/d/e": "deeper"])
    }

    @Test func theFoldersAboveAFolderThatBecomesAFileStay() throws {
        try build(["x/y/a/b": "", "z": ""], into: root)
        #expect(
            try build(["x/y/a": "file", "z/a/b": "", "x/y/c": ""], into: root) == BuildOutcome(created: 3, removed: 2))
        #expect(try folder.tree("output") == ["x/y/a": "file", "z/a/b": "", "x/y/c": ""])
        #expect(
            try build(["x/y": "file", "z/a/b": ""], into: root) == BuildOutcome(created: 1, unchanged: 1, removed: 2))
        #expect(try build(["x": "file", "z": ""], into: root) == BuildOutcome(created: 2, removed: 2))
        #expect(try folder.tree("output") == ["x": "file", "z": ""])
    }

    @Test func writesAnewWhatSomebodyDeleted() throws {
        try build(["a": "a", "b/c": "c"], into: root)
        try folder.remove("output/a")
        try folder.remove("output/b")
        #expect(try build(["a": "a", "b/c": "c"], into: root) == BuildOutcome(created: 2))
        #expect(try folder.tree("output") == ["a": "a", "b/c": "c"])
    }

    @Test func theOutputMayBeALinkToAFolder() throws {
        try folder.makeFolder("elsewhere")
        try folder.link("output", to: "elsewhere")
        try build(["a/b": "1"], into: root)
        try build(["a/b": "2"], into: root)
        #expect(try folder.tree("elsewhere") == ["a/b": "2"])
        #expect(try Files.kind(of: root) == .link)
    }

    @Test func theOutputMayMove() throws {
        try build(["a": "", "b/c": ""], into: root)
        try FileManager.default.moveItem(atPath: root, toPath: folder["moved"])
        #expect(try build(["a": ""], into: folder["moved"]) == BuildOutcome(unchanged: 1, removed: 1))
        #expect(try folder.tree("moved") == ["a": ""])
    }

    /// One name in two spellings: a file that came from a Mac, say, and was typed anew here.
    @Test func namesThatOnlyLookTheSame() throws {
        try build(["caf\u{65}\u{301}.pdf": "old"], into: root)
        try build(["caf\u{E9}.pdf": "new"], into: root)
        let names = try Files.names(in: root).filter { !$0.hasPrefix(".") }
        #expect(names.map { Array($0.utf8) } == [Array("caf\u{E9}.pdf".utf8)])
    }

    /// The file beside the place has a longer name.
    @Test(arguments: ["x", "数"]) func theLongestNamesFit(letter: String) throws {
        let name = String(repeating: letter, count: 255 / letter.utf8.count)
        let paths = [name, name.dropLast() + "1", "a/" + name]
        let files = Dictionary(paths.map { ($0, "text of \($0)") }) { first, _ in first }
        try build(files, into: root)
        #expect(try folder.tree("output") == files)
        try buildKilled(after: "z", files.mapValues { $0 + "2" }, into: root)
        try build([:], into: root)
        #expect(try folder.tree("output", listsToo: true).keys.sorted() == [".seriesgen-files"])
    }

    @Test func aNameThatIsTooLongIsTheSystemsError() throws {
        let name = String(repeating: "x", count: 256)
        for path in [name, name + "/a", "a/" + name] {
            let error = #expect(throws: SystemError.self) { try build([path: ""], into: root) }
            #expect(error?.code == ENAMETOOLONG)
            #expect(error?.reason == "File name too long")
            #expect(error?.path == folder["output/" + path])
            #expect(error?.action == "write")
        }
        #expect(try build(["b": ""], into: root).created == 1)
        #expect(try folder.tree("output") == ["b": ""])
    }

    @Test func aPathThatIsTooLongIsFoundBeforeAnythingIsWritten() throws {
        let step = String(repeating: "x", count: 199) + "/"
        let longest = OutputPath.longestPath(in: root)
        let room = longest - 1
        let path = String(repeating: step, count: room / 200) + String(repeating: "y", count: room % 200) + "z"
        #expect(path.utf8.count == longest)
        let error = #expect(throws: SystemError.self) { try build(["a": "", path + "z": ""], into: root) }
        #expect(error?.code == ENAMETOOLONG)
        #expect(try Files.kind(of: root) == nil)
        #expect(try build(["a": "", path: "deep"], into: root).created == 2)
        try build([:], into: root)
        #expect(try folder.tree("output") == [:])
    }

    @Test(arguments: [
        (".seriesgen-files", true, false), (".seriesgen-files/x", true, false),
        (".seriesgen-files/\u{301}x", true, false),
        (".seriesgen-unfinished", true, false),
        (".seriesgen-filesystem", false, false), ("a/.seriesgen-files", false, false), ("a.seriesgen-new", false, true),
        ("a/b.seriesgen-new/c", false, true), (".seriesgen-new", false, true), ("a.seriesgen-new.html", false, false),
        (".seriesgen-files.seriesgen-new", false, true), ("seriesgen-new", false, false),
    ])
    func namesThatNoFileOfASiteHas(path: String, isReserved: Bool, isTemporary: Bool) {
        #expect(OutputFolder.isReserved(path) == isReserved)
        #expect(OutputFolder.isTemporary(path) == isTemporary)
    }

    @Test(
        arguments: [
            ("", nil), ("a/b", nil), (String(repeating: "x", count: 255), nil),
            (String(repeating: "x", count: 256), 256),
            (String(repeating: "x/", count: 200), nil), ("a/" + String(repeating: "x", count: 256) + "/b", 258),
            (String(repeating: "数", count: 86), 258),
        ] as [(String, Int?)])
    func namesThatAreTooLong(path: String, end: Int?) {
        #expect(OutputPath.endOfTooLongName(in: path) == end)
    }
}
