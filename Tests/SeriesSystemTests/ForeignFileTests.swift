import Foundation
import SeriesText
import TestSupport
import Testing

@testable import SeriesSystem

/// What the writer promises about files that are somebody else's.
@Suite struct ForeignFileTests {
    private let folder: TemporaryFolder
    private let root: String

    init() throws {
        folder = try TemporaryFolder()
        root = folder["output"]
    }

    private func obstacles(_ paths: Set<String>) throws -> [String: Files.Kind] {
        let found = try OutputFolder(at: root, paths: paths).obstacles()
        #expect(found.map(\.path) == found.map(\.path).sorted())
        return Dictionary(found.map { ($0.path, $0.kind) }) { first, _ in first }
    }

    @Test func staysAsItIsBesideOurs() throws {
        try folder.put("google", at: "output/google123.html")
        try folder.put("git", at: "output/.git/config")
        try build(["index.html": "", "a/b/c": "", "x/y": ""], into: root)
        try folder.put("note", at: "output/a/note.txt")
        try build(["index.html": ""], into: root)
        #expect(
            try folder.tree("output")
                == ["index.html": "", "google123.html": "google", ".git/config": "git", "a/note.txt": "note"])
    }

    @Test func standsInTheWay() throws {
        try folder.put("", at: "output/file")
        try folder.put("", at: "output/folder/x")
        try folder.makeFolder("output/empty")
        try folder.link("output/link", to: "file")
        try folder.link("output/dangling", to: "nowhere")
        try folder.link("output/linked-folder", to: "folder")
        let before = try folder.tree("output", listsToo: true)
        #expect(
            try obstacles([
                "file", "folder", "link", "dangling", "linked-folder/a/b", "folder/x/y", "folder/x/z/z", "new",
            ]) == [
                "file": .file, "folder": .folder, "link": .link, "dangling": .link, "linked-folder": .link,
                "folder/x": .file,
            ])
        #expect(try obstacles(["file/a", "empty/a"]) == ["file": .file])
        #expect(try folder.tree("output", listsToo: true) == before)
    }

    @Test func somethingElseStandsInTheWay() throws {
        try folder.makeFolder("output")
        #expect(unsafe mkfifo(folder["output/pipe"], 0o644) == 0)
        #expect(try obstacles(["pipe"]) == ["pipe": .other])
        #expect(try obstacles(["pipe/a"]) == ["pipe": .other])
    }

    @Test func inAFolderThatIsToBecomeAFile() throws {
        try build(["a/b": "", "a/c/d": ""], into: root)
        try folder.put("note", at: "output/a/c/note")
        #expect(try obstacles(["a"]) == ["a": .folder])
        #expect(try folder.tree("output") == ["a/b": "", "a/c/d": "", "a/c/note": "note"])
    }

    @Test func aForeignFolderInPlaceOfOurFile() throws {
        try build(["a": "", "b": "old"], into: root)
        try folder.remove("output/a")
        try folder.put("foreign", at: "output/a/x")
        #expect(try obstacles(["a", "b"]) == ["a": .folder])
        #expect(try build(["b": "new"], into: root) == BuildOutcome(changed: 1))
        #expect(try folder.tree("output") == ["a/x": "foreign", "b": "new"])
    }

    // MARK: Links

    @Test func nothingIsWrittenOrRemovedThroughALinkToAFolder() throws {
        try folder.put("outside", at: "outside/index.html")
        try build(["a/index.html": "", "b": ""], into: root)
        try folder.remove("output/a")
        try folder.link("output/a", to: "../outside")
        #expect(try obstacles(["a/index.html"]) == ["a": .link])
        #expect(try obstacles(["a/b/index.html"]) == ["a": .link])
        try build(["b": ""], into: root)
        #expect(try folder.tree("outside") == ["index.html": "outside"])
        #expect(try folder.tree("output") == ["a": "-> ../outside", "b": ""])
    }

    @Test func nothingIsRemovedThroughALinkAfterAKill() throws {
        try buildKilled(after: "z", ["a/index.html": ""], into: root)
        let list = try #require(OutputManifest(Files.read(folder["output/.seriesgen-unfinished"])))
        let name = try #require(list.temporaryNames).path(for: "index.html")
        try folder.put("outside", at: "outside/" + name)
        try folder.remove("output/a")
        try folder.link("output/a", to: "../outside")
        try build([:], into: root)
        #expect(try folder.tree("outside", listsToo: true) == [name: "outside"])
        #expect(try folder.tree("output") == ["a": "-> ../outside"])
    }

    @Test func nothingIsWrittenThroughALinkToAFile() throws {
        try folder.put("outside", at: "outside.html")
        try build(["a": "a", "b": "b"], into: root)
        for name in ["a", "b"] {
            try folder.remove("output/" + name)
            try folder.link("output/" + name, to: "../outside.html")
        }
        try build(["a": "new"], into: root)
        #expect(folder.text("outside.html") == "outside")
        #expect(try folder.tree("output") == ["a": "new", "b": "-> ../outside.html"])
    }

    // MARK: The list

    @Test func aListThatLeadsOutIsHarmless() throws {
        try folder.put("outside", at: "outside.html")
        try folder.put("outside", at: "outside/x")
        let lines = [
            "../outside.html", "a/../../outside.html", "/" + folder["outside.html"], folder["outside.html"], "./own",
            "own/",
            "", ".", "..", "//", "\u{FFFD}\0", "sub/./x",
        ]
        for name in [".seriesgen-files", ".seriesgen-unfinished"] {
            try folder.put(
                "Files written by seriesgen. The next\n" + lines.joined(separator: "\n") + "\n", at: "output/" + name)
            try folder.put("own", at: "output/own")
            try folder.put("own", at: "output/sub/x")
            try build(["a": ""], into: root)
            #expect(folder.text("outside.html") == "outside")
            #expect(try folder.tree("output") == ["a": "", "own": "own", "sub/x": "own"])
        }
    }

    private static let lists = [
        ".seriesgen-files", ".seriesgen-unfinished", ".seriesgen-files.seriesgen-new",
        ".seriesgen-unfinished.seriesgen-new",
    ]

    @Test(
        arguments: lists,
        ["\n", "index.html\nnote\n", "Files written by somebody.\nnote\n", "\u{FEFF}\nnote", "note"])
    func aFileThatIsNoListOfOurs(name: String, text: String) throws {
        try folder.put(text, at: "output/" + name)
        try folder.put("note", at: "output/note")
        let before = try folder.tree("output", listsToo: true)
        #expect(try obstacles(["a"]) == [name: .file])
        #expect(throws: BuildFailure.self) { try build(["a": ""], into: root) }
        #expect(try folder.tree("output", listsToo: true) == before)
    }

    @Test(.timeLimit(.minutes(15)), arguments: lists) func somethingElseInPlaceOfAList(name: String) throws {
        try folder.put("Files written by seriesgen.\n", at: "list")
        try folder.makeFolder("output")
        try folder.link("output/" + name, to: "../list")
        #expect(try obstacles(["a"]) == [name: .link])
        try folder.remove("output/" + name)
        try folder.put("", at: "output/" + name + "/x")
        #expect(try obstacles(["a"]) == [name: .folder])
        try folder.remove("output/" + name)
        #expect(unsafe mkfifo(folder["output/" + name], 0o644) == 0)
        #expect(try obstacles(["a"]) == [name: .other])
    }

    @Test func anEmptyListIsNobodysLoss() throws {
        try folder.put("", at: "output/.seriesgen-files")
        try folder.put("note", at: "output/note")
        try build(["a": ""], into: root)
        #expect(try folder.tree("output") == ["a": "", "note": "note"])
    }

    @Test func withoutAListNothingIsOurs() throws {
        try build(["a": "a", "b": "b"], into: root)
        try folder.remove("output/.seriesgen-files")
        #expect(try obstacles(["a", "c"]) == ["a": .file])
        try build(["c": ""], into: root)
        #expect(try folder.tree("output") == ["a": "a", "b": "b", "c": ""])
    }
}
