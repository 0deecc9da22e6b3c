import Foundation
import SeriesKit
import SeriesSystem
import Testing

/// A site in a git repository of its own, whose commits have days that the test says.
final class Repository {
    static let template = "An article, \\if(let day = article.updated)\\(day)\\endif"

    let scratch: Scratch
    /// The folder that git works in.
    var folder: String { scratch.root }

    /// A site with the given files below `content/`.
    init(_ files: [String: String]) throws {
        scratch = try Scratch([
            "content/series.yaml": "title: S\n",
            "templates/article.html": Self.template,
        ])
        try git("init", "--quiet", "--initial-branch=main")
        for (path, text) in files { try write(text, to: path) }
    }

    /// A clone of `other` with its site.
    init(cloning other: Repository, _ options: String...) throws {
        scratch = try Scratch()
        try FileManager.default.removeItem(atPath: scratch.root)
        try git(["clone", "--quiet"] + options + ["file://" + other.folder, scratch.root], in: scratch.path)
    }

    func write(_ text: String, to path: String) throws { try scratch.write(text, to: "content/" + path) }

    func move(_ path: String, to newPath: String) throws {
        try scratch.move("content/" + path, to: "content/" + newPath)
    }

    /// Commits all there is, late in the evening of `day` far in the east, where it is still the day before in Greenwich.
    func commit(on day: String) throws {
        try git("add", "--all")
        try git("commit", "--quiet", "--allow-empty", "--message", "A commit", on: day)
    }

    func git(_ words: String..., on day: String = "2000-01-01") throws {
        try git(words, in: folder, on: day)
    }

    /// The status is not looked at, so that a merge may stop at a conflict.
    private func git(_ words: [String], in folder: String, on day: String = "2000-01-01") throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "-c", "uploadpack.allowFilter=true"] + words
        process.currentDirectoryURL = URL(filePath: folder)
        let moment = day + "T00:30:00+1300"
        process.environment = [
            "PATH": Environment.value(of: "PATH") ?? "", "HOME": scratch.path, "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "Ann", "GIT_AUTHOR_EMAIL": "ann@example.org", "GIT_AUTHOR_DATE": moment,
            "GIT_COMMITTER_NAME": "Ben", "GIT_COMMITTER_EMAIL": "ben@example.org", "GIT_COMMITTER_DATE": moment,
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
    }

    /// Builds the site; gives the day that each article shows, by its slug.
    func days(in root: String? = nil) throws -> [String: String] {
        let report = try build(root)
        #expect(scratch.printed(report.diagnostics) == "")
        return try shownDays()
    }

    /// What the build says, when it builds the site and knows no days.
    func warnings() throws -> String {
        let report = try build()
        #expect(Set(try shownDays().values) == [""])
        return scratch.printed(report.diagnostics)
    }

    private func shownDays() throws -> [String: String] {
        let output = try #require(try FileTree(at: scratch.output))
        let pages = output.paths.compactMap { path -> (String, String)? in
            guard let text = output.text(path), text.hasPrefix("An article, ") else { return nil }
            return (String(path.dropLast("/index.html".count)), String(text.dropFirst("An article, ".count)))
        }
        return Dictionary(uniqueKeysWithValues: pages)
    }

    func build(_ root: String? = nil) throws -> BuildReport {
        try scratch.build { options in options.root = root ?? options.root }
    }
}
