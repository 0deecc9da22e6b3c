import SeriesModel
import Testing

@testable import SeriesKit

/// Texts and commits as git names them; here the name of a version is what it says, in capitals or not.
@Suite struct TextHistoryTests {
    private let days = ["2024-01-01", "2024-01-02", "2024-01-03"].map { CivilDate(iso: $0) }

    private func body(_ name: String) -> TextBody { TextBody(of: Array(name.lowercased().utf8)) }

    private func commit(_ day: Int, _ changes: (path: String, old: [String], new: String?)...) -> GitCommit {
        GitCommit(
            name: "", day: days[day],
            changes: changes.map { GitCommit.Change(path: $0.path, old: $0.old, new: $0.new) })
    }

    private func take(_ commit: GitCommit, apart differences: GitCommit..., into history: inout TextHistory) {
        history.take(commit, body: body) { differences }
    }

    @Test func twoTextsThatComeFromOneFile() {
        var history = TextHistory()
        history.follow(1, at: "a.md", "Same")
        history.follow(2, at: "b.md", "SAME")
        take(
            commit(2, ("a.md", [], "Same"), ("b.md", [], "SAME"), ("old.md", ["same"], nil)), into: &history)
        #expect(history.days == [:])
        take(commit(0, ("old.md", [], "same")), into: &history)
        #expect(history.days == [1: days[0], 2: days[0]])
        #expect(history.isDone)
    }

    @Test func versionsThatWereGivenUpDoNotCount() {
        var history = TextHistory()
        history.follow(1, at: "a.md", "kept")
        take(commit(2, ("a.md", ["first"], "lost")), into: &history)
        #expect(history.days == [:] && !history.isDone)
        take(commit(1, ("a.md", ["first"], "kept")), into: &history)
        #expect(history.days == [1: days[1]])
    }

    @Test func aMergeLeadsToTheParentThatSaysTheSame() {
        var history = TextHistory()
        history.follow(1, at: "a.md", "Text")
        take(commit(2, ("a.md", ["other", "text"], "Text")), into: &history)
        take(commit(1, ("a.md", ["first"], "text")), into: &history)
        #expect(history.days == [1: days[1]])
    }

    /// One parent moved and tagged it, the other edited it.
    @Test func aMergeLeadsToTheParentThatHasTheTextElsewhere() {
        let merge = GitCommit(
            name: "m", day: days[2],
            changes: [.init(path: "b.md", old: ["first"], new: "Edited", isNewToAParent: true)])
        let first = commit(2, ("b.md", ["first"], "Edited"))
        var history = TextHistory()
        history.follow(1, at: "b.md", "Edited")
        take(merge, apart: first, commit(2, ("a.md", ["edited"], nil), ("b.md", [], "Edited")), into: &history)
        take(commit(1, ("a.md", ["first"], "edited")), into: &history)
        #expect(history.days == [1: days[1]])
        // Where nothing before says the same, the merge wrote it.
        history = TextHistory()
        history.follow(1, at: "b.md", "Edited")
        take(merge, apart: first, commit(2, ("a.md", ["other"], nil), ("b.md", [], "Edited")), into: &history)
        #expect(history.days == [1: days[2]] && history.isDone)
    }

    @Test func textsFromOutsideAreFollowedApart() {
        var history = TextHistory()
        history.follow(1, at: "a.md", "Text")
        history.follow(2, at: "b.md", "lost")
        var move = GitCommit(name: "move", day: days[2], changes: [.init(path: "a.md", old: [], new: "Text")])
        move.removedOutside = [.init(path: "posts/x.md", old: ["text"], new: nil)]
        take(move, into: &history)
        #expect(history.days == [:])
        #expect(history.goOnOutside() == ["posts/x.md"])
        // What came there later is another text.
        take(commit(2, ("posts/x.md", [], "text")), into: &history)
        #expect(history.days == [:])
        take(move, into: &history)
        take(commit(1, ("posts/x.md", ["first"], "text")), into: &history)
        #expect(history.days == [1: days[1]])
        #expect(history.isDone)
    }

    /// What is no Markdown may be large.
    @Test func onlyMarkdownIsRead() {
        var history = TextHistory()
        history.follow(1, at: "a.md", "text")
        var read: [String] = []
        history.take(commit(2, ("a.md", [], "text"), ("film.mp4", ["TEXT"], nil))) { name in
            read.append(name)
            return body(name)
        } apart: {
            []
        }
        #expect(read == [])
        #expect(history.days == [1: days[2]])
    }

    @Test func aCommitWithoutADayLeavesNone() {
        var history = TextHistory()
        history.follow(1, at: "a.md", "text")
        take(
            GitCommit(name: "", day: nil, changes: [.init(path: "a.md", old: [], new: "text")]), into: &history)
        #expect(history.isDone && history.days == [:])
    }
}
