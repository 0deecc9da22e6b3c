import TestSupport
import Testing

/// The days of git, as the built program shows them on machines that differ.
@Suite struct GitDatesTests {
    /// A site with one commit, made late on 31 January in Greenwich and early on 1 February in Auckland, by its author there.
    private func site() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.put(["content/series.yaml": "title: Tiny\n", "content/01-one.md": "# One\n\nText.\n"])
        let outcome = try Program.shell(
            "git init --quiet && git add --all && git commit --quiet --message Words", in: folder.path,
            environment: [
                "HOME": folder.path, "GIT_AUTHOR_NAME": "Ann", "GIT_AUTHOR_EMAIL": "ann@example.org",
                "GIT_AUTHOR_DATE": "2024-02-01T03:00:00+1300", "GIT_COMMITTER_NAME": "Ben",
                "GIT_COMMITTER_EMAIL": "ben@example.org", "GIT_COMMITTER_DATE": "2024-03-01T03:00:00+1300",
            ])
        #expect(outcome == .init(status: 0))
        return folder
    }

    private func page(_ site: TemporaryFolder, _ environment: [String: String]) throws -> String {
        let outcome = try Program.run(["build", "--quiet"], in: site.path, environment: environment)
        #expect(outcome == .init(status: 0))
        return site.text("output/one/index.html") ?? ""
    }

    @Test(arguments: ["UTC", "Pacific/Auckland", "America/Los_Angeles", "XYZ+12"])
    func theZoneOfTheMachineDoesNotCount(zone: String) throws {
        #expect(try page(site(), ["TZ": zone]).contains("<time datetime=\"2024-02-01\">1 February 2024</time>"))
    }

    /// Some that start other programs leave word that they do not ask how these end, and that is handed on.
    @Test func whoeverStartsTheProgramMayNotAskForExitStatuses() throws {
        let site = try site()
        let outcome = try Program.shell("trap '' CHLD; exec \"$seriesgen\" build --quiet", in: site.path)
        #expect(outcome == .init(status: 0))
        #expect((site.text("output/one/index.html") ?? "").contains("datetime=\"2024-02-01\""))
    }

    /// Else what the program opens for git would stand in their places, and get its messages.
    @Test func whoeverStartsTheProgramMayCloseItsStreams() throws {
        let site = try site()
        try site.put(["content/series.yaml": "titel: Tiny\n"])
        for _ in 1...12 {
            let outcome = try Program.shell("exec \"$seriesgen\" build <&- >&- 2>&-", in: site.path)
            #expect(outcome == .init(status: 1))
        }
    }

    @Test func withoutGitThereIsNoDate() throws {
        for path in ["", "/no/such/folder", "."] { #expect(try !page(site(), ["PATH": path]).contains("<time")) }
    }

    /// A git that runs a hook names its own repository to all that it starts.
    @Test func hooksOfOtherRepositoriesDoNotMatter() throws {
        let environment = ["GIT_DIR": "/no/such/.git", "GIT_WORK_TREE": "/", "GIT_INDEX_FILE": "x", "GIT_TRACE": "1"]
        #expect(try page(site(), environment).contains("datetime=\"2024-02-01\""))
    }
}
