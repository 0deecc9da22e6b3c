import Foundation
import TestSupport
import Testing

/// `seriesgen lock`, as people and scripts see it.
@Suite struct LockCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.put(tinySite)
    }

    private func lock(_ words: String...) throws -> Program.Outcome {
        try Program.run(["lock"] + words, in: folder.path)
    }

    @Test func keepsPermissionsAndLinks() throws {
        try folder.put(["content/lists/urls.txt": "/\n"])
        let path = URL(filePath: folder.path).appending(path: "content/urls.lock")
        try FileManager.default.createSymbolicLink(atPath: path.path, withDestinationPath: "lists/urls.txt")
        let target = path.resolvingSymlinksInPath().path
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: target)
        #expect(try lock().status == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path.path) == "lists/urls.txt")
        #expect(folder.text("content/lists/urls.txt")?.hasSuffix("\n/one/\n") == true)
        #expect(try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int == 0o600)
    }

    @Test func saysWhatItDid() throws {
        let first = "+ /\n+ /one/\ncontent/urls.lock holds 2 pages and 0 headings: 2 added\n"
        #expect(try lock() == .init(status: 0, output: first))
        #expect(folder.text("content/urls.lock")?.hasSuffix("\n/\n/one/\n") == true)
        let second = "content/urls.lock holds 2 pages and 0 headings: nothing changed\n"
        #expect(try lock("--root", folder.path) == .init(status: 0, output: second))

        try folder.put(["content/01-one.md": "# One\n\n## A\n"])
        let third = "+ /one/#a\ncontent/urls.lock holds 2 pages and 1 heading: 1 added\n"
        #expect(try lock() == .init(status: 0, output: third))

        try folder.put(["content/01-one.md": "# One\n\n## B\n"])
        let refused = try lock()
        #expect(refused.status == 1 && refused.output == "")
        #expect(refused.errors.hasPrefix("content/urls.lock:4:1: error: no heading '#a' is on this page any more\n"))
        #expect(refused.errors.hasSuffix("\n\ncontent/urls.lock is as it was: 1 error\n"))
        #expect(folder.text("content/urls.lock")?.hasSuffix("\n/one/#a\n") == true)
        #expect(try Program.run(["build"], in: folder.path).errors.hasSuffix("\nNothing was written: 1 error\n"))

        let forgot = "+ /one/#b\n- /one/#a\ncontent/urls.lock holds 2 pages and 1 heading: 1 added, 1 forgotten\n"
        #expect(try lock("--forget") == .init(status: 0, output: forgot))
        #expect(try Program.run(["build", "--quiet"], in: folder.path) == .init(status: 0))
    }

    @Test func noURLSteersTheTerminal() throws {
        try folder.put(["content/urls.lock": "/gone/#a\u{9B}31m\u{202E}b\n"])
        let outcome = try lock("--forget")
        #expect(outcome.output.contains("\n- /gone/#a\u{FFFD}31m\u{FFFD}b\n"))
    }

    @Test func theDayDecidesWhatIsPublished() throws {
        try folder.put(["content/02-two.md": "---\ndate: 2030-01-01\n---\n# Two\n"])
        #expect(try lock("--now", "2029-12-31").output.hasPrefix("+ /\n+ /one/\ncontent/"))
        #expect(try lock("--now", "2030-01-01").output.hasPrefix("+ /two/\ncontent/"))
        #expect(try lock("--now", "tomorrow").status == 2)
    }

    @Test func aLongListIsCutShort() throws {
        for index in 2...30 { try folder.put(["content/\(index)-p\(index).md": "# P\n"]) }
        let lines = try lock().output.split(separator: "\n")
        #expect(lines.count == 22)
        #expect(lines[20] == "+ and 11 more")
        #expect(lines[21] == "content/urls.lock holds 31 pages and 0 headings: 31 added")
    }

    @Test func anEmptyFolderIsExplained() throws {
        try folder.remove("content")
        let outcome = try lock()
        #expect(outcome.status == 1 && outcome.output == "")
        #expect(outcome.errors.hasPrefix("error: there is no folder 'content/' here\n  help: "))
        #expect(folder.tree(".") == [:])
    }

    @Test func aFolderInTheWayIsExplained() throws {
        try folder.put(["content/urls.lock/x": ""])
        let outcome = try lock()
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.hasPrefix(
                "content/urls.lock: error: this is a folder, and 'urls.lock' is the name of a file\n"))
        #expect(!folder.tree("content").keys.contains { $0.hasPrefix(".") })
    }

    /// What a run that was killed may leave, or somebody else.
    @Test(.timeLimit(.minutes(15)))
    func aFileBesideTheLockIsNobodysLoss() throws {
        try folder.put(["content/.urls.lock.seriesgen-new": "mine"])
        #expect(try lock().status == 0)
        #expect(folder.text("content/.urls.lock.seriesgen-new") == "mine")
        #expect(folder.tree("content").keys.filter { $0.hasPrefix(".") } == [".urls.lock.seriesgen-new"])
        try folder.remove("content/urls.lock")
        try folder.remove("content/.urls.lock.seriesgen-new")
        #expect(unsafe mkfifo(folder["content/.urls.lock.seriesgen-new"], 0o644) == 0)
        #expect(try lock().status == 0)
    }

    @Test(.timeLimit(.minutes(15))) func aPipeInPlaceOfTheContentIsNotWaitedFor() throws {
        try folder.remove("content")
        #expect(unsafe mkfifo(folder["content"], 0o644) == 0)
        let outcome = try lock()
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasPrefix("content/: error: cannot read this: Not a directory\n"))
    }

    /// Otherwise what the first one adds would be lost. A shell holds the folder until the program says that it waits.
    @Test(.timeLimit(.minutes(15))) func oneRunWaitsForTheOther() throws {
        let outcome = try Program.shell(
            """
            exec 9<content
            flock 9
            "$seriesgen" lock 2>said 9<&- &
            for _ in $(seq 1000); do [ -s said ] && break; sleep 0.01; done
            printf '/\n/one/\n' >content/urls.lock
            exec 9<&-
            wait $!
            """, in: folder.path)
        #expect(folder.text("said") == "Waiting for another 'seriesgen lock' of this site\n")
        #expect(
            outcome == .init(status: 0, output: "content/urls.lock holds 2 pages and 0 headings: nothing changed\n"))
    }
}
