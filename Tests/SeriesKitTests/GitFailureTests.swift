import Foundation
import SeriesModel
import SeriesSystem
import Testing

@testable import SeriesKit

/// What is said when git does not know, and that nothing is shown then.
@Suite struct GitFailureTests {
    private func twoCommits() throws -> Repository {
        let site = try Repository(["01-a.md": "# A\n"])
        try site.commit(on: "2024-01-01")
        try site.write("# A, changed\n", to: "01-a.md")
        try site.commit(on: "2024-02-01")
        try site.write("---\ntags: x\n---\n# A, changed\n", to: "01-a.md")
        try site.commit(on: "2024-03-01")
        return site
    }

    @Test func shallowClones() throws {
        let source = try twoCommits()
        let clone = try Repository(cloning: source, "--depth", "1")
        #expect(
            try clone.warnings() == """
                warning: this is a shallow clone, so git cannot tell when articles were last changed
                  help: fetch the whole history: 'git fetch --unshallow', or 'fetch-depth: 0' for actions/checkout on GitHub, or write 'gitDates: false' in content/series.yaml

                """)
        #expect(try clone.scratch.listing().problemsElsewhere == 1)
        let lock = Lock.run(try clone.scratch.options())
        #expect(
            lock.diagnostics.map(\.message) == [
                "this is a shallow clone, so git cannot tell when articles were last changed"
            ])
        try withExtendedLifetime(source) { try clone.git("fetch", "--quiet", "--unshallow") }
        #expect(try clone.scratch.listing().problemsElsewhere == 0)
        #expect(try clone.days() == ["a": "2024-02-01"])
    }

    /// Nothing is fetched for a build, though it could be.
    @Test(arguments: ["blob:none", "tree:0"])
    func clonesWithoutOldVersions(filter: String) throws {
        let source = try twoCommits()
        try source.git("config", "uploadpack.allowFilter", "true")
        let clone = try Repository(cloning: source, "--filter=" + filter)
        #expect(
            try withExtendedLifetime(source) { try clone.warnings() } == """
                warning: this clone lacks earlier versions of the articles, so git cannot tell when they were last changed
                  help: clone it without '--filter', or write 'gitDates: false' in content/series.yaml

                """)
    }

    /// As some programs leave it behind that make work trees.
    @Test(arguments: [("core.bare", "true"), ("core.worktree", "/")])
    func aRepositoryWhoseFilesAreElsewhere(key: String, value: String) throws {
        let site = try twoCommits()
        try site.git("config", key, value == "/" ? site.folder + "/.git" : value)
        #expect(
            try site.warnings() == """
                warning: to git, the files of this repository are not here, so it cannot tell when articles were last changed
                  help: look at 'git config core.bare' and 'git config core.worktree', or write 'gitDates: false' in content/series.yaml

                """)
    }

    /// One that is no promise of a clone.
    @Test func aMissingVersion() throws {
        let site = try twoCommits()
        try site.git("update-ref", "refs/old", "HEAD~1:content/01-a.md")
        let name = String(decoding: try Files.read(site.folder + "/.git/refs/old"), as: UTF8.self).prefix(40)
        try Files.removeFile(site.folder + "/.git/objects/" + name.prefix(2) + "/" + name.dropFirst(2))
        #expect(
            try site.warnings() == """
                warning: this repository lacks \(name), an earlier version of an article, so git cannot tell when that was last changed
                  help: run 'git fsck' to see what is damaged, or write 'gitDates: false' in content/series.yaml

                """)
    }

    @Test(arguments: ["", "garbage\n"])
    func aBrokenBranch(content: String) throws {
        let site = try twoCommits()
        let branch = String(decoding: try Files.read(site.folder + "/.git/HEAD"), as: UTF8.self).dropFirst(5).prefix {
            $0 != "\n"
        }
        try Data(content.utf8).write(to: URL(filePath: site.folder + "/.git/" + branch))
        #expect(
            try site.warnings().hasPrefix(
                "warning: git does not read this repository: your current branch appears to be broken"))
    }

    @Test func aDayThatGitCannotWrite() throws {
        let site = try twoCommits()
        try site.git("commit", "--quiet", "--allow-empty", "--message", "Odd", "--date", "@1 -0500")
        try site.write("# A, once more\n", to: "01-a.md")
        try site.git("commit", "--quiet", "--all", "--amend", "--no-edit", "--date", "@1 -0500")
        #expect(
            try site.warnings().hasPrefix("warning: git does not read this repository: Timestamp before Unix epoch"))
    }

    @Test func aRepositoryThatGitRefuses() throws {
        let site = try twoCommits()
        try site.git("config", "core.repositoryFormatVersion", "99")
        #expect(
            try site.warnings() == """
                warning: git does not read this repository: Expected git repo version <= 1, found 99
                  help: run 'git log' in this folder to learn what to do, or write 'gitDates: false' in content/series.yaml

                """)
    }

    /// Whoever sends a text may send such files with it, with a configuration that git would read.
    @Test func aRepositoryOfOrdinaryFilesAmongTheTexts() throws {
        let site = try twoCommits()
        try site.git("init", "--quiet", "--bare", "content")
        #expect(
            try site.warnings().hasPrefix("warning: git does not read this repository: cannot use bare repository "))
    }

    @Test func aBrokenHistory() throws {
        let site = try twoCommits()
        try site.git("update-ref", "refs/old", "HEAD~1")
        let name = String(decoding: try Files.read(site.folder + "/.git/refs/old"), as: UTF8.self).prefix(40)
        try Files.removeFile(site.folder + "/.git/objects/" + name.prefix(2) + "/" + name.dropFirst(2))
        let warning = try site.warnings()
        #expect(warning.hasPrefix("warning: git does not read this repository: "))
        #expect(warning.contains(name))
    }

    /// Not to be taken for one without a commit.
    @Test(arguments: ["HEAD", "HEAD^{tree}"])
    func aRepositoryThatLostItsLastCommit(object: String) throws {
        let site = try twoCommits()
        try site.git("update-ref", "refs/old", object)
        let name = String(decoding: try Files.read(site.folder + "/.git/refs/old"), as: UTF8.self).prefix(40)
        try Files.removeFile(site.folder + "/.git/refs/old")
        try Files.removeFile(site.folder + "/.git/objects/" + name.prefix(2) + "/" + name.dropFirst(2))
        #expect(
            try site.warnings() == """
                warning: git does not read this repository: not a tree object
                  help: run 'git log' in this folder to learn what to do, or write 'gitDates: false' in content/series.yaml

                """)
    }

    @Test func aRepositoryWithoutACommit() throws {
        #expect(try Repository(["01-a.md": "# A\n"]).warnings() == "")
    }

    /// Programs that are called git, and are not.
    @Test(arguments: [
        ("exec sleep 60", GitFailure.silence), ("yes", .malfunction("Message too long")),
        ("exit 1", .malfunction("it failed without a word")),
        ("echo fatal: no, thanks; exit 128", .refusal("no, thanks")),
        (
            "echo \"fatal: detected dubious ownership in repository at '/a'\"; echo 'To add an exception, call:'; echo; "
                + "printf '\\tgit config --global --add safe.directory /a\\n'; exit 128",
            .refusal(
                "detected dubious ownership in repository at '/a'",
                advice: "git config --global --add safe.directory /a")
        ),
        ("echo 'warning: lazy fetching disabled'; echo fatal: no tree; exit 128", .partial),
        ("kill -9 $$", .malfunction("it failed without a word")),
        ("exec >&- <&-; exec sleep 60", .silence),
        // It knows one of two files, and then no more; the log is fine.
        (
            """
            case "$*" in
            *rev-parse*) printf 'false\\ntrue\\n\\n';;
            *ls-tree*) printf '100644 blob 0123456789012345678901234567890123456789\\t02-b.md\\000\\n'
                echo fatal: it is gone >&2; exit 128;;
            esac
            """, .refusal("it is gone")
        ),
    ])
    func strangePrograms(script: String, failure: GitFailure) throws {
        let scratch = try Scratch(["content/01-a.md": "# A\n"])
        try scratch.write("#!/bin/sh\n\(script)\n", to: "git")
        let path = scratch.root + "/git"
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        let git = Git(
            executable: try #require(Executable.find("git", in: scratch.root)), folder: scratch.root,
            patience: failure == .silence ? .milliseconds(300) : .seconds(30))
        var answer = HistoryQuestion([("01-a.md", 0)], GitAtWork(git)).answer()
        // For a moment after it was written, a process that another test is just starting may still hold it open.
        while answer.diagnostics.contains(where: { $0.message.hasSuffix("Text file busy") }) {
            answer = HistoryQuestion([("01-a.md", 0)], GitAtWork(git)).answer()
        }
        #expect(answer.days == [:])
        #expect(answer.diagnostics == [failure.diagnostic])
    }
}
