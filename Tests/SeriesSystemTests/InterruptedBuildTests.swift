import Foundation
import SeriesText
import TestSupport
import Testing

@testable import SeriesSystem

/// What a build finds that comes after one that was killed, or that failed half-way; and builds at the same time.
///
/// `CommandTests` kill the real program; here are the moments that are hard to hit.
@Suite struct InterruptedBuildTests {
    private let folder: TemporaryFolder
    private let root: String

    init() throws {
        folder = try TemporaryFolder()
        root = folder["output"]
    }

    private func hiddenNames() throws -> [String] {
        try folder.tree("output", listsToo: true).keys.filter { $0.contains(".seriesgen-") }.sorted()
    }

    @Test func theNextBuildKnowsWhatWasWritten() throws {
        try build(["a": "1", "b": "1", "c/d": "1"], into: root)
        try buildKilled(after: "b", ["a": "2", "b2/x": "2", "c2": "2"], into: root)
        #expect(try folder.tree("output") == ["a": "2", "b": "1", "c/d": "1"])
        try build(["z": "3"], into: root)
        #expect(try folder.tree("output") == ["z": "3"])
        #expect(try hiddenNames() == [".seriesgen-files"])
    }

    @Test func afterTwoKillsTheFirstIsNotForgotten() throws {
        try buildKilled(after: "z", ["a": "1"], into: root)
        try buildKilled(after: "z", ["b": "2"], into: root)
        try buildKilled(after: "z", ["c": "3"], into: root)
        try build(["d": "4"], into: root)
        #expect(try folder.tree("output") == ["d": "4"])
    }

    /// The names that the build had which was killed, for files that are not whole.
    private func temporaryNames() throws -> TemporaryNames {
        let line = folder.text("output/.seriesgen-unfinished")?.split(separator: "\n").dropFirst().first
        return try #require(TemporaryNames(pattern: String(line ?? "")))
    }

    @Test func halfWrittenFilesAreRemoved() throws {
        try build(["a": "1", "b/c": "1"], into: root)
        try buildKilled(after: "", ["a": "2", "b/c": "2"], into: root)
        try buildKilled(after: "a", ["a": "2", "b/c": "2"], into: root)
        let names = try temporaryNames()
        for name in ["a", "b/c"] { try folder.put("ha", at: "output/" + names.path(for: name)) }
        try folder.put("Files wri", at: "output/.seriesgen-files.seriesgen-new")
        try folder.put("", at: "output/.seriesgen-unfinished.seriesgen-new")
        #expect(try build(["a": "2", "b/c": "1"], into: root) == BuildOutcome(unchanged: 2))
        #expect(try hiddenNames() == [".seriesgen-files"])
    }

    @Test func aHalfWrittenFileIsInNobodysWay() throws {
        try build(["d/f": "1"], into: root)
        try buildKilled(after: "", ["d/f": "2", "e": "2"], into: root)
        try buildKilled(after: "e", ["d/f": "2", "e": "2"], into: root)
        try folder.put("ha", at: "output/" + temporaryNames().path(for: "d/f"))
        try build(["d": "a file"], into: root)
        #expect(try folder.tree("output", listsToo: true).keys.sorted() == [".seriesgen-files", "d"])
    }

    /// As `SiteWriter` does when a file could not be written.
    @Test func whatAFailedBuildDidNotWriteIsNotOurs() throws {
        try build(["a": "1"], into: root)
        do {
            let failing = try OutputFolder(at: root, paths: ["a", "b", "c"])
            try failing.prepare()
            for path in ["a", "c"] { _ = try failing.write("2", to: path) }
            failing.abandon(havingWritten: ["a", "c"])
        }
        try folder.put("mine", at: "output/b")
        #expect(throws: BuildFailure.obstacles([.init(path: "b", kind: .file)])) {
            try build(["a": "3", "b": "3", "c": "3"], into: root)
        }
        #expect(try build(["a": "3"], into: root) == BuildOutcome(changed: 1, removed: 1))
        #expect(try folder.tree("output") == ["a": "3", "b": "mine"])
    }

    /// As git leaves it where it changes line ends.
    @Test func theListMayHaveOtherLineEnds() throws {
        try build(["a": "1", "b": "1"], into: root)
        let list = try #require(folder.text("output/.seriesgen-files"))
        try folder.put(list.replacing("\n", with: "\r\n"), at: "output/.seriesgen-files")
        #expect(try build(["a": "1"], into: root) == BuildOutcome(unchanged: 1, removed: 1))
    }

    /// The build was killed before it wrote anything but that.
    @Test func aHalfWrittenListIsRemoved() throws {
        for text in ["", "Files written", "Files written by seriesgen. The next build may ch"] {
            try folder.put(text, at: "output/.seriesgen-unfinished.seriesgen-new")
            try build(["a": "1"], into: root)
            #expect(try hiddenNames() == [".seriesgen-files"])
        }
    }

    @Test func filesThatOnlyLookHalfWrittenStay() throws {
        let mine = ["a.seriesgen-new": "mine", "a.0123456789abcdef.seriesgen-new": "mine"]
        for (name, text) in mine { try folder.put(text, at: "output/" + name) }
        try build(["a": "1"], into: root)
        try buildKilled(after: "a", ["a": "2"], into: root)
        try build(["a": "3"], into: root)
        try build([:], into: root)
        #expect(try folder.tree("output") == mine)
    }

    @Test(arguments: [["a": "file", "b/c": "in a folder"], ["a/b": "in a folder", "b": "file"]])
    func aFileThatWasToBecomeAFolder(files: [String: String]) throws {
        let other = files["a"] == nil ? ["a": "file", "b/c": "in a folder"] : ["a/b": "in a folder", "b": "file"]
        for last in ["", "a", "b", "z"] {
            try build(files, into: root)
            try buildKilled(after: last, other, into: root)
            try build(files, into: root)
            #expect(try folder.tree("output") == files)
            try buildKilled(after: last, other, into: root)
            try build(other, into: root)
            #expect(try folder.tree("output") == other)
            try build([:], into: root)
            #expect(try folder.tree("output") == [:])
        }
    }

    /// As a build leaves them that was killed before it wrote into them.
    @Test func emptyFoldersAreInNobodysWay() throws {
        try folder.makeFolder("output/a/b/c")
        try folder.makeFolder("output/a/d")
        try folder.makeFolder("output/e/f")
        try build(["a": "file", "e/f/g": "file"], into: root)
        #expect(try folder.tree("output") == ["a": "file", "e/f/g": "file"])
    }

    /// What cannot be noted down must not be written: the next build would take it for somebody else's.
    @Test(.enabled(if: Mount.isAllowed, "only root may mount")) func aFullDisk() async throws {
        try folder.makeFolder("disk")
        try await Mount.withSmallDisk(at: folder["disk"], kilobytes: 64) {
            let small = Dictionary((1...8).map { ("small\($0)", "x") }) { first, _ in first }
            try build(small, into: folder["disk"])
            let large = small.merging([
                "large": String(repeating: "x", count: 200_000), "small1": "y",
            ]) { _, new in new }
            let error = #expect(throws: SystemError.self) { try build(large, into: folder["disk"]) }
            #expect(error?.code == ENOSPC)
            #expect(error?.path == folder["disk/large"])
            #expect(try folder.tree("disk", listsToo: true).keys.allSatisfy { !$0.hasSuffix("new") })
            #expect(try build(small, into: folder["disk"]).created == 0)
            #expect(try folder.tree("disk") == small)

            // Not even the list of what would be written fits.
            let filling = String(repeating: "x", count: 64 * 1024)
            #expect(throws: SystemError.self) {
                let file = try SeriesSystem.FileHandle.writing(folder["disk/filling"])
                try Array(filling.utf8).withRun { (run) throws(SystemError) in try file.write(run) }
            }
            let many = Dictionary((1...200).map { ("a-file-with-a-name/\($0)", "") }) { first, _ in first }
            let output = try OutputFolder(at: folder["disk"], paths: Set(many.keys))
            try output.prepare()
            for path in many.keys {
                let error = #expect(throws: SystemError.self) { try output.write("", to: path) }
                #expect(error?.path == folder["disk/.seriesgen-unfinished"])
            }
            #expect(try folder.tree("disk").keys.sorted() == (small.keys + ["filling"]).sorted())
        }
    }

    // MARK: No right to write

    @Test func aFileInPlaceOfTheFolder() throws {
        try folder.put("", at: "file")
        for path in ["file", "file/output", "file/a/output"] {
            let error = #expect(throws: SystemError.self) { try build(["a": ""], into: folder[path]) }
            #expect(error?.reason == "Not a directory")
        }
        try folder.link("dangling", to: "nowhere")
        #expect(throws: SystemError.self) { try build(["a": ""], into: folder["dangling"]) }
        #expect(throws: SystemError.self) { try build(["a": ""], into: "/proc/seriesgen/output") }
    }

    @Test(.enabled(if: getuid() != 0, "root may write everywhere")) func aReadOnlyFolder() throws {
        try build(["a": "a"], into: root)
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: root)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: root) }
        let error = #expect(throws: SystemError.self) { try build(["a": "b"], into: root) }
        #expect(error?.reason == "Permission denied")
        #expect(try folder.tree("output") == ["a": "a"])
    }

    @Test(.enabled(if: Mount.isAllowed, "only root may mount")) func aReadOnlyDisk() async throws {
        try folder.makeFolder("disk")
        try await Mount.withSmallDisk(at: folder["disk"], kilobytes: 64) {
            try build(["a": "a"], into: folder["disk"])
            try Mount.remountReadOnly(folder["disk"])
            #expect(try build(["a": "a"], into: folder["disk"]) == BuildOutcome(unchanged: 1))
            let error = #expect(throws: SystemError.self) { try build(["a": "b"], into: folder["disk"]) }
            #expect(error?.reason == "Read-only file system")
        }
    }

    // MARK: At the same time

    @Test(.timeLimit(.minutes(15))) func oneBuildWaitsForTheOther() async throws {
        let sites = (0..<2).map { site in
            Dictionary((0..<40).map { ("\(site)/\($0)/index.html", "\(site)") }) { first, _ in first }
                .merging(["index.html": "\(site)", "both": String(repeating: "\(site)", count: 100_000)]) { $1 }
        }
        let root = root
        try await withThrowingTaskGroup(of: Void.self) { group in
            for site in sites {
                group.addTask { for _ in 0..<30 { try build(site, into: root) } }
            }
            try await group.waitForAll()
        }
        let tree = try folder.tree("output", listsToo: true).filter { $0.key != ".seriesgen-files" }
        #expect(sites.contains(tree))
    }

    @Test func aFolderThatStaysLockedIsAnError() throws {
        try folder.makeFolder("output")
        let first = try SeriesSystem.FileHandle.reading(root)
        let isFirst = first.lock(waitingAtMost: .zero)
        #expect(isFirst)
        var waits = 0
        let error = #expect(throws: SystemError.self) {
            _ = try OutputFolder(at: root, paths: ["a"], patience: .milliseconds(20)) { waits += 1 }
        }
        #expect(error?.reason == "another build is at work there")
        #expect(waits == 1)
        let other = try OutputFolder(at: root + "/other", paths: ["a"], patience: .milliseconds(20)) { waits += 1 }
        #expect(try other.obstacles().isEmpty)
        #expect(waits == 1)
        _ = first
    }

    @Test func onlyALockIsAnotherBuild() {
        #expect(SystemError(action: "start", path: "git", code: EAGAIN).reason == "Resource temporarily unavailable")
    }
}
