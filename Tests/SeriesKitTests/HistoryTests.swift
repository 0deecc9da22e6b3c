import Foundation
import SeriesKit
import SeriesSystem
import Testing

/// Sites in repositories, and the days that their articles get from git.
@Suite struct HistoryTests {
    private static func text(_ matter: String, _ body: String) -> String { "---\n\(matter)\n---\n\n\(body)\n" }

    @Test func theLastChangeOfTheTextCounts() throws {
        let site = try Repository(["01-a.md": Self.text("title: A", "One."), "02-b.md": "# B\n\nTwo.\n"])
        try site.commit(on: "2024-01-01")
        #expect(try site.days() == ["a": "2024-01-01", "b": "2024-01-01"])
        try site.write(Self.text("title: A", "One, and more."), to: "01-a.md")
        try site.commit(on: "2024-02-01")
        try site.write("# B\n\nTwo.\n\n---\n\nx: y\n", to: "02-b.md")
        try site.commit(on: "2024-03-01")
        #expect(try site.days() == ["a": "2024-02-01", "b": "2024-03-01"])
    }

    @Test func frontMatterAloneDoesNotCount() throws {
        let site = try Repository(["01-a.md": Self.text("title: A", "One."), "02-b.md": "# B\n\nTwo.\n"])
        try site.commit(on: "2024-01-01")
        try site.write(Self.text("title: A\ntags: [x]\ndescription: New.", "One."), to: "01-a.md")
        try site.write(Self.text("slug: b", "# B\n\nTwo."), to: "02-b.md")
        try site.commit(on: "2024-02-01")
        try site.write(Self.text("title: Another", "One."), to: "01-a.md")
        try site.commit(on: "2024-03-01")
        #expect(try site.days() == ["a": "2024-01-01", "b": "2024-01-01"])
        // Both at once is a change of the text.
        try site.write(Self.text("title: A", "Once."), to: "01-a.md")
        try site.commit(on: "2024-04-01")
        #expect(try site.days() == ["a": "2024-04-01", "b": "2024-01-01"])
    }

    @Test func whiteSpaceAloneDoesNotCount() throws {
        let site = try Repository(["01-a.md": Self.text("title: A", "One and\ntwo."), "02-b.md": "# B\n\nTwo.\n"])
        try site.git("config", "core.autocrlf", "false")
        try site.commit(on: "2024-01-01")
        try site.write("---\r\ntitle: A\r\n---\r\nOne\r\nand two.\r\n\r\n", to: "01-a.md")
        try site.write("\u{FEFF}# B\n\nTwo.", to: "02-b.md")
        try site.commit(on: "2024-02-01")
        #expect(try site.days() == ["a": "2024-01-01", "b": "2024-01-01"])
    }

    @Test func theAuthorsWordAndTheDayOfPublicationGoFirst() throws {
        let site = try Repository([
            "01-a.md": Self.text("updated: 2023-12-01", "# A"), "02-b.md": Self.text("date: 2024-05-01", "# B"),
            "03-c.md": Self.text("date: 2023-05-01", "# C"),
        ])
        try site.commit(on: "2024-01-01")
        #expect(try site.days() == ["a": "2023-12-01", "b": "2024-05-01", "c": "2023-05-01"])
        for name in ["01-a.md", "02-b.md", "03-c.md"] {
            let text = try String(contentsOfFile: site.folder + "/content/" + name, encoding: .utf8)
            try site.write(text + "More.\n", to: name)
        }
        try site.commit(on: "2024-02-01")
        #expect(try site.days() == ["a": "2023-12-01", "b": "2024-05-01", "c": "2024-02-01"])
    }

    /// A site that comes in one commit is no older or newer for that. A text that gets another name and other words at once
    /// has changed all the same.
    @Test func whatCameWithADateHasNotChanged() throws {
        let site = try Repository(["2023-05-06-a.md": "# A\n", "02-b.md": "# B\n"])
        try site.commit(on: "2024-01-01")
        #expect(try site.days() == ["a": "2023-05-06", "b": "2024-01-01"])
        try site.move("2023-05-06-a.md", to: "2023-05-06-a2.md")
        try site.write("# A, and more\n", to: "2023-05-06-a2.md")
        try site.write(Self.text("date: 2023-06-01", "# C"), to: "03-c.md")
        try site.commit(on: "2024-02-01")
        #expect(try site.days()["a2"] == "2024-02-01")
    }

    @Test func renamedFilesKeepTheirDays() throws {
        let site = try Repository(["01-a.md": "# A\n", "02-b.md": "# B\n", "03-c.md": "# C\n", "04-d.md": "# D\n"])
        try site.commit(on: "2024-01-01")
        try site.move("01-a.md", to: "02-a.md")
        try site.move("02-b.md", to: "01-b.md")
        try site.move("03-c.md", to: "03-see.md")
        try site.write(Self.text("tags: x", "# C"), to: "03-see.md")
        try site.move("04-d.md", to: "04-d2.md")
        try site.write("# D, and more\n", to: "04-d2.md")
        try site.commit(on: "2024-02-01")
        #expect(
            try site.days() == ["a": "2024-01-01", "b": "2024-01-01", "see": "2024-01-01", "d2": "2024-02-01"])
        try FileManager.default.createDirectory(
            atPath: site.folder + "/content/03-see", withIntermediateDirectories: false)
        try site.move("03-see.md", to: "03-see/index.md")
        try site.commit(on: "2024-03-01")
        #expect(try site.days()["see"] == "2024-01-01")
    }

    @Test func twoFilesChangePlaces() throws {
        let texts = ["a", "b"].map { Self.text("slug: \($0)", "# \($0)") }
        let site = try Repository(["01.md": texts[0], "02.md": texts[1]])
        try site.commit(on: "2024-01-01")
        try site.write(texts[1], to: "01.md")
        try site.write(texts[0], to: "02.md")
        try site.commit(on: "2024-02-01")
        #expect(try site.days() == ["a": "2024-01-01", "b": "2024-01-01"])
    }

    /// The history counts, and not what clocks said.
    @Test func clocksThatGoWrong() throws {
        let site = try Repository(["01-a.md": "# A\n"])
        try site.commit(on: "2024-03-01")
        try site.write("# A, changed\n", to: "01-a.md")
        try site.commit(on: "2024-02-01")
        try site.write(Self.text("tags: x", "# A, changed"), to: "01-a.md")
        try site.commit(on: "2024-01-01")
        #expect(try site.days() == ["a": "2024-02-01"])
    }

    /// By their clocks, the commit that changed the text comes before that which tagged it.
    @Test func clocksThatGoWrongOnABranch() throws {
        let site = try Repository(["01-a.md": "# A\n", "02-b.md": "# B\n"])
        try site.commit(on: "2024-01-01")
        try site.write("# A, changed\n", to: "01-a.md")
        try site.commit(on: "2024-02-01")
        try site.git("checkout", "--quiet", "-b", "side")
        try site.write(Self.text("tags: x", "# A, changed"), to: "01-a.md")
        try site.commit(on: "2001-01-01")
        try site.git("checkout", "--quiet", "main")
        try site.write("# B, changed\n", to: "02-b.md")
        try site.commit(on: "2024-03-01")
        try site.git("merge", "--quiet", "--no-edit", "side", on: "2024-04-01")
        #expect(try site.days() == ["a": "2024-02-01", "b": "2024-03-01"])
    }

    /// Git itself does not compare so many with one another.
    @Test func aWholeSeriesIsRenumberedAndTagged() throws {
        let site = try Repository([:])
        for number in 0..<450 {
            try site.write("# Part \(number)\n\nText \(number).\n", to: "\(number)-p\(number).md")
        }
        try site.commit(on: "2024-01-01")
        for number in 0..<450 {
            try site.move("\(number)-p\(number).md", to: "\(number + 5_000)-p\(number).md")
            try site.write(
                Self.text("tags: x", "# Part \(number)\n\nText \(number)."), to: "\(number + 5_000)-p\(number).md")
        }
        try site.commit(on: "2024-02-01")
        let days = try site.days()
        #expect(days.count == 450)
        #expect(Set(days.values) == ["2024-01-01"])
    }

    @Test func anArticleThatIsWrittenAnewIsNew() throws {
        let site = try Repository(["01-a.md": "# A\n", "02-b.md": "# B\n"])
        try site.commit(on: "2024-01-01")
        try site.scratch.remove("content/01-a.md")
        try site.commit(on: "2024-02-01")
        try site.write("# A\n", to: "01-a.md")
        try site.commit(on: "2024-03-01")
        #expect(try site.days() == ["a": "2024-03-01", "b": "2024-01-01"])
    }

    @Test func branchesAndMerges() throws {
        let lines = ["# C\n"] + (1...9).map { "Line \($0).\n" }
        let site = try Repository(["01-a.md": "# A\n", "02-b.md": "# B\n", "03-c.md": lines.joined(separator: "\n")])
        try site.commit(on: "2024-01-01")
        try site.git("checkout", "--quiet", "-b", "side")
        try site.write("# A, from the side\n", to: "01-a.md")
        try site.write("# B, from the side\n", to: "02-b.md")
        try site.commit(on: "2024-02-01")
        try site.git("checkout", "--quiet", "main")
        try site.write("# B, from the main road\n", to: "02-b.md")
        try site.commit(on: "2024-03-01")
        // What is given up in a merge was no change of the text that is left.
        try site.git("merge", "--quiet", "--no-edit", "--strategy-option", "theirs", "side", on: "2024-04-01")
        #expect(try site.days() == ["a": "2024-02-01", "b": "2024-02-01", "c": "2024-01-01"])

        try site.git("checkout", "--quiet", "-b", "other")
        try site.write((["# C\n", "Other first line.\n"] + lines.dropFirst(2)).joined(separator: "\n"), to: "03-c.md")
        try site.commit(on: "2024-04-02")
        try site.git("checkout", "--quiet", "main")
        try site.write((lines.dropLast() + ["Other last line.\n"]).joined(separator: "\n"), to: "03-c.md")
        try site.commit(on: "2024-04-03")
        // Together they make a text that nobody had written before.
        try site.git("merge", "--quiet", "--no-edit", "other", on: "2024-04-04")
        #expect(try site.days() == ["a": "2024-02-01", "b": "2024-02-01", "c": "2024-04-04"])
    }

    /// The merge has the words of the one side and the name of the other, which none of its parents has, and with tags not
    /// even bytes that one of them has.
    @Test(arguments: ["", "---\ntags: x\n---\n"], [true, false])
    func aRenameOnOneSideAndAnEditOnTheOther(matter: String, renamesOnTheSide: Bool) throws {
        let lines = ["# A\n"] + (1...9).map { "Line \($0).\n" }
        let site = try Repository(["01-a.md": lines.joined(separator: "\n"), "02-b.md": "# B\n"])
        func edit() throws {
            try site.write((lines.dropLast() + ["Another last line.\n"]).joined(separator: "\n"), to: "01-a.md")
        }
        func rename() throws {
            try site.move("01-a.md", to: "03-a.md")
            try site.write(matter + lines.joined(separator: "\n"), to: "03-a.md")
        }
        try site.commit(on: "2024-01-01")
        try site.git("checkout", "--quiet", "-b", "side")
        try renamesOnTheSide ? rename() : edit()
        try site.commit(on: renamesOnTheSide ? "2024-03-01" : "2024-02-01")
        try site.git("checkout", "--quiet", "main")
        try renamesOnTheSide ? edit() : rename()
        try site.commit(on: renamesOnTheSide ? "2024-02-01" : "2024-03-01")
        try site.git("merge", "--quiet", "--no-edit", "side", on: "2024-04-01")
        #expect(try site.days() == ["a": "2024-02-01", "b": "2024-01-01"])
    }

    @Test func aMergeThatBringsFrontMatterTogetherChangesNoText() throws {
        let body = "# A\n\nText.\n"
        func article(_ first: String, _ last: String) -> String {
            "---\nlevel: \(first)\na: 1\nb: 1\nc: 1\nd: 1\nkind: \(last)\n---\n" + body
        }
        let site = try Repository(["01-a.md": article("x", "x")])
        try site.commit(on: "2024-01-01")
        try site.git("checkout", "--quiet", "-b", "side")
        try site.write(article("y", "x"), to: "01-a.md")
        try site.commit(on: "2024-02-01")
        try site.git("checkout", "--quiet", "main")
        try site.write(article("x", "y"), to: "01-a.md")
        try site.commit(on: "2024-03-01")
        try site.git("merge", "--quiet", "--no-edit", "side", on: "2024-04-01")
        #expect(try site.days() == ["a": "2024-01-01"])
    }

    @Test func whatIsNotCommittedDoesNotCount() throws {
        let site = try Repository([
            "01-a.md": "# A\n", "02-b.md": "# B\n", "04-d.md": "# D\n", ".gitignore": "04-d.md\n",
        ])
        try site.commit(on: "2024-01-01")
        try site.write("# A, changed\n", to: "01-a.md")
        try site.git("add", "--all")
        try site.write("# B, changed\n", to: "02-b.md")
        try site.write("# C\n", to: "03-c.md")
        #expect(try site.days() == ["a": "2024-01-01", "b": "2024-01-01", "c": "", "d": ""])
    }

    /// What git keeps of a link is where it leads.
    @Test func aFileThatIsALinkHasNoDay() throws {
        let site = try Repository(["parts.txt": "# A\n", "02-b.md": "# B\n"])
        try site.scratch.link("content/01-a.md", to: "parts.txt")
        try site.commit(on: "2024-01-01")
        try site.write("# A, changed\n", to: "parts.txt")
        try site.commit(on: "2024-02-01")
        #expect(try site.days() == ["a": "", "b": "2024-01-01"])
    }

    @Test func aRepositoryWithoutACommit() throws {
        let site = try Repository(["01-a.md": "# A\n"])
        #expect(try site.days() == ["a": ""])
    }

    @Test func aSiteDeepInItsRepository() throws {
        let site = try Repository([:])
        let files = ["content/series.yaml": "title: S\n", "content/01-a.md": "# A\n", "other/content/01-a.md": "# A\n"]
        for (path, text) in files { try site.scratch.write(text, to: "docs/the süte\n/" + path) }
        try site.scratch.write(
            Repository.template, to: "docs/the süte\n/templates/article.html")
        try site.commit(on: "2024-01-01")
        try site.scratch.write("# B\n", to: "docs/the süte\n/other/content/01-a.md")
        try site.scratch.write("# B\n", to: "content/01-a.md")
        try site.commit(on: "2024-02-01")
        #expect(try site.days(in: site.folder + "/docs/the süte\n") == ["a": "2024-01-01"])
    }

    @Test func strangeNames() throws {
        let names = [
            "1-with space.md", "2-\"quoted\".md", "5-日本.md", "6-:100644.md", "7-\\a.md",
        ]
        let site = try Repository(
            Dictionary(uniqueKeysWithValues: names.map { ($0, "# \($0.count) \($0.first ?? "0")\n") }))
        try site.commit(on: "2024-01-01")
        for name in names { try site.write("# \(name.count) \(name.first ?? "0")\n\nMore.\n", to: name) }
        try site.commit(on: "2024-02-01")
        let days = try site.days()
        #expect(days.count == names.count)
        #expect(Set(days.values) == ["2024-02-01"])
    }

    /// Everything that a user may have set to see more, or something else.
    @Test func configurationsChangeNothing() throws {
        let site = try Repository(["01-a.md": "# A\n", "02-b.md": "# B\n"])
        try site.commit(on: "2024-01-01")
        try site.move("01-a.md", to: "03-a.md")
        try site.write("# B, changed\n", to: "02-b.md")
        try site.commit(on: "2024-02-01")
        for (key, value) in [
            ("log.showSignature", "true"), ("log.follow", "true"), ("log.showRoot", "false"), ("log.date", "raw"),
            ("log.diffMerges", "off"), ("log.decorate", "full"), ("color.ui", "always"), ("color.diff", "always"),
            ("diff.renames", "copies"), ("diff.relative", "true"), ("diff.external", "false"),
            ("diff.noprefix", "true"),
            ("diff.wordRegex", "."), ("diff.ignoreSubmodules", "all"), ("format.pretty", "fuller"),
            ("core.quotePath", "true"), ("core.pager", "false"), ("core.abbrev", "7"), ("core.fsmonitor", "false"),
            ("format.notes", "*"), ("notes.displayRef", "*"), ("diff.orderFile", "/dev/null"),
            ("core.attributesFile", "x"),
        ] { try site.git("config", key, value) }
        #expect(try site.days() == ["a": "2024-01-01", "b": "2024-02-01"])
    }

    @Test func worktreesHaveTheirOwnHistory() throws {
        let site = try Repository(["01-a.md": "# A\n"])
        try site.commit(on: "2024-01-01")
        try site.git("worktree", "add", "--quiet", "-b", "side", site.scratch.path + "/tree")
        try site.write("# A, changed\n", to: "01-a.md")
        try site.commit(on: "2024-02-01")
        #expect(try Files.kind(of: site.scratch.path + "/tree/.git") == .file)
        #expect(try site.days(in: site.scratch.path + "/tree") == ["a": "2024-01-01"])
        #expect(try site.days() == ["a": "2024-02-01"])
    }

    /// The repository around it knows nothing of what is in it, but itself does.
    @Test func submodules() throws {
        let content = try Repository(["01-a.md": "# A\n"])
        try content.commit(on: "2024-01-01")
        let site = try Repository([:])
        try site.git(
            "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "file://" + content.folder, "book")
        try site.commit(on: "2024-02-01")
        #expect(try site.days(in: site.folder + "/book") == ["a": "2024-01-01"])
    }

    @Test func aSettingSwitchesItOff() throws {
        let site = try Repository([
            "series.yaml": "title: S\ngitDates: false\n", "one/series.yaml": "title: One\n", "one/01-a.md": "# A\n",
            "two/series.yaml": "title: Two\ngitDates: true\n", "two/01-b.md": "# B\n",
        ])
        try site.commit(on: "2024-01-01")
        let days = try site.days()
        #expect(days["one/a"] == "")
        #expect(days["two/b"] == "2024-01-01")
    }

    @Test func gitIsAskedOnlyWhenSomethingIsOpen() throws {
        let site = try Repository(["01-a.md": Self.text("updated: 2024-03-01", "# A")])
        try site.commit(on: "2024-01-01")
        #expect(try !site.build().stages.contains { $0.name == .history })
        try site.write("# B\n", to: "02-b.md")
        #expect(try site.build().stages.contains { $0.name == .history })
        try site.scratch.write("title: S\ngitDates: false\n", to: "content/series.yaml")
        #expect(try !site.build().stages.contains { $0.name == .history })
        let outside = try Scratch(["content/series.yaml": "title: S\n", "content/01-a.md": "# A\n"])
        #expect(try !outside.build().stages.contains { $0.name == .history })
    }
}
