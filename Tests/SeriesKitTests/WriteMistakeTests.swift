import Foundation
import SeriesModel
import Testing

@testable import SeriesKit
@testable import SeriesSystem

/// What is said of files that could not be written.
@Suite struct WriteMistakeTests {
    private static func errors(_ code: Int32, _ count: Int) -> [SystemError] {
        (0..<count).map { SystemError(action: "write", path: "./output/\($0).html", code: code) }
    }

    @Test(arguments: [
        (1, "cannot write this: "), (2, "cannot write this and one more file: "),
        (900, "cannot write this and 899 more files: "),
    ])
    func aFullDiskIsToldOnce(count: Int, start: String) throws {
        for code in [ENOSPC, EDQUOT, EFBIG] {
            let found = SiteWriter.diagnostics(for: Self.errors(code, count))
            let first = try #require(found.first)
            #expect(found.count == 1)
            #expect(first.message.hasPrefix(start))
            #expect(first.place?.file == "output/0.html")
            #expect(first.suggestion?.hasPrefix("make room") == true)
        }
    }

    /// The command line refuses it, too, as a mistake in what was asked for; here it is the library.
    @Test(arguments: [
        "/content", "/content/a/output", "/templates", "/content/../templates/output", "/new/./../content",
    ])
    func nothingIsWrittenWhereTheSiteIsRead(output: String) throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-a.md": "# A\n", "templates/a.txt": "",
        ])
        let report = try scratch.build(into: scratch.root + output)
        let source = output.hasSuffix("content") || output.hasPrefix("/content/a") ? "content" : "templates"
        #expect(
            scratch.printed(report.diagnostics) == """
                error: the output '[TEMP]/site\(output)' lies in \(source)/, from which the site is made
                  help: name another folder: seriesgen never writes where it reads

                """)
        let files = try #require(try FileTree(at: scratch.root))
        #expect(files.paths == ["content/01-a.md", "content/series.yaml", "templates/a.txt"])
    }

    @Test func aPathThatJustFits() {
        let longest = OutputPath.longestPath(in: "output")
        let claims = [longest, longest + 1].map { length in
            let address = Address(file: String(repeating: "a", count: length))
            return AddressBook.Claim(file: address.file, target: .file(address), source: "content/a")
        }
        #expect(
            LengthCheck.diagnostics(for: claims, [], in: "output").map(\.message) == [
                "this name makes too long a path: it has \(longest + 1) bytes, and in the output folder there is room for "
                    + "\(longest)"
            ])
    }

    @Test(arguments: [(5, 5), (6, 1)])
    func filesInTheWay(count: Int, messages: Int) {
        let obstacles = (0..<count).map { OutputFolder.Obstacle(path: "\($0).html", kind: .file) }
        #expect(SiteWriter.diagnostics(for: obstacles, "output").count == messages)
    }

    @Test func aFileThatCannotBeReadIsToldOfBeforeAnythingIsWritten() throws {
        let scratch = try Scratch(["content/series.yaml": "title: S\n", "content/a.png": ""])
        let copies = ["a.png", "b.png"].map { (source: $0, address: Address(file: $0)) }
        let found = CopyCheck.diagnostics(for: copies, in: scratch.root + "/content")
        #expect(
            scratch.printed(found) == "content/b.png: error: cannot read this: No such file or directory\n")
    }

    @Test(.enabled(if: getuid() != 0, "root may read everything"))
    func aPictureThatNobodyMayRead() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-a.md": "# A\n", "content/a.png": "",
        ])
        #expect(unsafe chmod(scratch.root + "/content/a.png", 0) == 0)
        let report = try scratch.build()
        #expect(scratch.printed(report.diagnostics) == "content/a.png: error: cannot read this: Permission denied\n")
        #expect(try FileTree(at: scratch.root + "/output") == nil)
    }

    @Test func otherMistakesAreToldOfEachFile() {
        let found = SiteWriter.diagnostics(for: Self.errors(ENOSPC, 3) + Self.errors(EACCES, 2))
        #expect(found.count == 3)
    }
}
