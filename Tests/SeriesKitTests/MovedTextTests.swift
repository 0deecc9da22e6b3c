import Testing

/// The days of texts that came into `content/` from elsewhere in the repository.
@Suite struct MovedTextTests {
    private static func text(_ matter: String, _ body: String) -> String { "---\n\(matter)\n---\n\n\(body)\n" }

    /// As when a blog moves in.
    @Test func textsFromElsewhereInTheRepositoryKeepTheirDays() throws {
        let site = try Repository(["01-a.md": "# A\n"])
        try site.scratch.write(Self.text("layout: post", "# B"), to: "_posts/2023-05-06-b.md")
        try site.scratch.write("# C\n", to: "_posts/c.markdown")
        try site.scratch.write("# D\n", to: "d.md")
        try site.scratch.write("# F\n", to: "_posts/f.md")
        try site.commit(on: "2024-01-01")
        try site.scratch.write("# C, changed\n", to: "_posts/c.markdown")
        try site.commit(on: "2024-01-15")
        for (old, new) in [
            ("_posts/2023-05-06-b.md", "02-b.md"), ("_posts/c.markdown", "03-c.md"), ("d.md", "04-d.md"),
            ("_posts/f.md", "06-f.md"),
        ] {
            try site.git("mv", old, "content/" + new)
        }
        try site.write("# B\n", to: "02-b.md")
        try site.write("# E\n", to: "05-e.md")
        try site.write("# F, and more\n", to: "06-f.md")
        try site.commit(on: "2024-02-01")
        #expect(
            try site.days() == [
                "a": "2024-01-01", "b": "2024-01-01", "c": "2024-01-15", "d": "2024-01-01", "e": "2024-02-01",
                "f": "2024-02-01",
            ])
        try site.write("# C, and more\n", to: "03-c.md")
        try site.commit(on: "2024-03-01")
        #expect(try site.days()["c"] == "2024-03-01")
    }

    /// What stands at the old place later is another text, be it the same word for word.
    @Test func whatComesToTheOldPlaceLaterDoesNotCount() throws {
        let site = try Repository([:])
        try site.scratch.write("# A\n", to: "posts/a.md")
        try site.commit(on: "2024-01-01")
        try site.git("mv", "posts/a.md", "content/01-a.md")
        try site.commit(on: "2024-02-01")
        try site.scratch.write("# A\n", to: "posts/a.md")
        try site.commit(on: "2024-03-01")
        #expect(try site.days() == ["a": "2024-01-01"])
    }

    /// From one place to the next, in more folders than git is asked for by name.
    @Test(arguments: [1, 60])
    func textsThatMovedOftenKeepTheirDays(count: Int) throws {
        let site = try Repository([:])
        for number in 0..<count { try site.scratch.write("# A \(number)\n", to: "blog/a\(number).md") }
        try site.commit(on: "2024-01-01")
        for number in 0..<count {
            try site.scratch.write("", to: "docs/a\(number)/keep")
            try site.git("mv", "blog/a\(number).md", "docs/a\(number)/index.md")
        }
        try site.commit(on: "2024-02-01")
        for number in 0..<count {
            try site.git("mv", "docs/a\(number)/index.md", "content/\(number + 1)-a\(number).md")
        }
        try site.commit(on: "2024-03-01")
        let days = try site.days()
        #expect(days.count == count)
        #expect(Set(days.values) == ["2024-01-01"])
    }

    /// On the other side of the merge, the text was never there.
    @Test func textsFromElsewhereBehindAMerge() throws {
        let site = try Repository(["01-a.md": "# A\n"])
        try site.commit(on: "2024-01-01")
        try site.git("checkout", "--quiet", "-b", "side")
        try site.scratch.write("# B\n", to: "drafts/b.md")
        try site.commit(on: "2024-01-02")
        try site.scratch.write("# B, and more\n", to: "drafts/b.md")
        try site.commit(on: "2024-01-03")
        try site.git("mv", "drafts/b.md", "content/02-b.md")
        try site.commit(on: "2024-01-04")
        try site.git("checkout", "--quiet", "main")
        try site.scratch.write("x", to: "other")
        try site.commit(on: "2024-01-05")
        try site.git("merge", "--quiet", "--no-ff", "--no-edit", "side", on: "2024-01-06")
        #expect(try site.days() == ["a": "2024-01-01", "b": "2024-01-03"])
    }

    @Test func textsThatCameBackToAFolder() throws {
        let site = try Repository([:])
        try site.scratch.write("# A\n", to: "blog/a.md")
        try site.commit(on: "2024-01-01")
        try site.scratch.write("# A, and more\n", to: "blog/a.md")
        try site.commit(on: "2024-01-02")
        let way = ["blog/a.md", "x/a.md", "y/a.md", "blog/a.md", "content/01-a.md"]
        for (day, step) in zip(way, way.dropFirst()).enumerated() {
            try site.scratch.write("", to: step.1.split(separator: "/")[0] + "/keep")
            try site.git("mv", step.0, step.1)
            try site.commit(on: "2024-02-0\(day + 1)")
        }
        #expect(try site.days() == ["a": "2024-01-02"])
    }

    /// As when a repository gets more than a site.
    @Test func theWholeFolderMoves() throws {
        let site = try Repository(["01-a.md": "# A\n", "02-b.md": "# B\n"])
        try site.commit(on: "2024-01-01")
        try site.write("# B, and more\n", to: "02-b.md")
        try site.commit(on: "2024-02-01")
        try site.scratch.write("", to: "old/keep")
        try site.git("mv", "content", "old/content")
        try site.commit(on: "2024-03-01")
        try site.git("mv", "old/content", "content")
        try site.commit(on: "2024-04-01")
        #expect(try site.days() == ["a": "2024-01-01", "b": "2024-02-01"])
    }

    @Test func aTextFromOutsideInThePlaceOfAnotherIsAChange() throws {
        let site = try Repository(["01-a.md": "# A\n"])
        try site.scratch.write("# A, written anew\n", to: "drafts/a.md")
        try site.commit(on: "2024-01-01")
        try site.git("mv", "--force", "drafts/a.md", "content/01-a.md")
        try site.commit(on: "2024-02-01")
        #expect(try site.days() == ["a": "2024-02-01"])
    }
}
