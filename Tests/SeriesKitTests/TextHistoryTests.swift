import SeriesModel
import Testing

@testable import SeriesKit

/// Texts and commits as git names them; here the name of a version is what it says, in capitals or not.
@Suite struct TextHistoryTests {
    private let days = ["2024-01-01", "2024-01-02", "2024-01-03"].map { CivilDate(iso: $0) }

    private func digest(_ name: String) -> TextDigest { TextDigest(of: Array(name.lowercased().utf8)) }

    private func commit(_ day: Int, _ changes: (path: String, old: [String], new: String?)...) -> GitCommit {
        GitCommit(
            day: days[day], changes: changes.map { GitCommit.Change(path: $0.path, old: $0.old, new: $0.new) })
    }

    @Test func twoTextsThatComeFromOneFile() {
        var history = TextHistory()
        history.follow(1, at: "a.md", "Same")
        history.follow(2, at: "b.md", "SAME")
        history.take(
            commit(2, ("a.md", [], "Same"), ("b.md", [], "SAME"), ("old.md", ["same"], nil)), digest: digest)
        #expect(history.days == [:])
        history.take(commit(0, ("old.md", [], "same")), digest: digest)
        #expect(history.days == [1: days[0], 2: days[0]])
        #expect(history.isDone)
    }

    @Test func versionsThatWereGivenUpDoNotCount() {
        var history = TextHistory()
        history.follow(1, at: "a.md", "kept")
        history.take(commit(2, ("a.md", ["first"], "lost")), digest: digest)
        #expect(history.days == [:] && !history.isDone)
        history.take(commit(1, ("a.md", ["first"], "kept")), digest: digest)
        #expect(history.days == [1: days[1]])
    }

    @Test func aMergeLeadsToTheParentThatSaysTheSame() {
        var history = TextHistory()
        history.follow(1, at: "a.md", "Text")
        history.take(commit(2, ("a.md", ["other", "text"], "Text")), digest: digest)
        history.take(commit(1, ("a.md", ["first"], "text")), digest: digest)
        #expect(history.days == [1: days[1]])
    }

    /// Where nothing before says the same, the merge wrote it.
    @Test func aMergeThatSaysSomethingNewWhereAParentHasNothing() {
        var history = TextHistory()
        history.follow(1, at: "b.md", "merged")
        let change = GitCommit.Change(path: "b.md", old: ["first"], new: "merged", isNewToAParent: true)
        history.take(GitCommit(day: days[2], changes: [change]), digest: digest)
        history.take(commit(1, ("a.md", ["first"], "edited")), digest: digest)
        history.take(commit(0, ("a.md", [], "first")), digest: digest)
        #expect(history.days == [1: days[2]])
    }

    /// What is no Markdown may be large.
    @Test func onlyMarkdownIsRead() {
        var history = TextHistory()
        history.follow(1, at: "a.md", "text")
        var read: [String] = []
        history.take(commit(2, ("a.md", [], "text"), ("film.mp4", ["TEXT"], nil))) { name in
            read.append(name)
            return digest(name)
        }
        #expect(read == [])
        #expect(history.days == [1: days[2]])
    }

    @Test func aCommitWithoutADayLeavesNone() {
        var history = TextHistory()
        history.follow(1, at: "a.md", "text")
        history.take(GitCommit(day: nil, changes: [.init(path: "a.md", old: [], new: "text")]), digest: digest)
        #expect(history.isDone && history.days == [:])
    }
}
