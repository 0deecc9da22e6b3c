import SeriesKit
import SeriesModel
import Testing

/// A mistake in `parts:` is told once, and not again where texts rely on the entry.
@Suite struct OutlineMistakeTests {
    @Test(arguments: [
        ("- title: Caching\n- b", "this entry of 'parts' does not say what is planned"),
        ("- title: B\n- planned: Caching", "this entry of 'parts' does not say what is planned"),
        ("- slug: b\n- planned: Caching", "this entry of 'parts' does not say what is planned"),
        ("- file: 02-b.md\n- planned: Caching", "a part that is written is listed by its name alone"),
        ("- {}\n- planned: Caching", "this entry of 'parts' does not say what is planned"),
        ("-\n- planned: Caching", "an entry of 'parts' is empty"),
        ("- [b]\n- planned: Caching", "an entry of 'parts' must be a name or a planned part, not a list"),
        ("- planned: B\n- planned: Caching", "this part is written already: '02-b.md'"),
        ("- planned: B\n- planned: Caching\n- b", "this part is written already: '02-b.md'"),
        ("- 02-bb.md\n- planned: Caching", "no article '02-bb.md' in this series"),
        ("- 02-pots.md\n- planned: Caching", "no article '02-pots.md' in this series"),
        ("- planned: Caching", "the list does not name '02-b.md'"),
    ])
    func isToldOnce(entries: String, message: String) throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\nparts:\n- c\n\(entries)\n- a\n",
            "content/01-a.md": "---\nrequires: b\n---\n# A\n\nA pot. [](caching.md)\n",
            "content/02-b.md": "---\nrequires: c\ndefines: {pot: What one cooks in.}\n---\n# B\n\nA pot.\n",
            "content/03-c.md": "# C\n",
        ])
        #expect(try scratch.build().diagnostics.map(\.message) == [message])
    }

    /// Planned parts may stand there, to which texts link and which they require.
    @Test(
        "a series.yaml that cannot be read",
        arguments: [
            (
                "title: S\nparts:\n  - 01-a.md\n  - planned: The pot\n    teaser: Clay: glass or iron.\n  - planned: The cup\n",
                "a value with ': ' in it needs quotes"
            ),
            ("title: S\nauthr Ada\n", "this line is no 'key: value'"),
            ("title: S\nparts: 01-a.md\n", "'parts' must be a list, not text"),
            (
                "title: S\nparts:\n  - 01-a.md\n    - planned: The pot\n",
                "this entry is indented deeper than the one above"
            ),
        ])
    func unread(settings: String, message: String) throws {
        let scratch = try Scratch([
            "content/series.yaml": settings,
            "content/01-a.md":
                "---\nrequires: [the-pot, 04-the-cup.md]\n---\n# A\n\n[](03-the-pot.md), [the cup](the-cup/).\n",
            "content/glossary.yaml": "heat: {meaning: Energy., part: 03-the-pot.md}\n",
        ])
        #expect(try scratch.build().diagnostics.map(\.message) == [message])
    }

    @Test func anUnreadOutlineHidesNoOtherMistake() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\nauthr Ada\n",
            "content/01-a.md": "# A\n\n[data](data.csv), ![p](the-pot.png), [about](pages/about.md).\n",
        ])
        #expect(
            try scratch.build().diagnostics.map(\.message).sorted() == [
                "no file 'data.csv' for this link", "no file 'pages/about.md' for this link",
                "no file 'the-pot.png' for this picture", "this line is no 'key: value'",
            ])
    }

    @Test("a slug that is refused", arguments: ["hot-water", "02-b.md", "03-hot-cup.md", "hot-cup"])
    func slug(required: String) throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\nparts:\n- 02-b.md\n- a\n- planned: Cup\n  slug: hot cup\n",
            "content/01-a.md": "---\nrequires: \(required)\n---\n# A\n",
            "content/02-b.md": "---\nslug: hot water\n---\n# B\n",
        ])
        let messages = try scratch.build().diagnostics.errors.map(\.message)
        #expect(messages.allSatisfy { $0.hasSuffix("cannot be a step of a URL") })
        #expect(messages.count == 2)
    }

    /// Nobody knows yet whether it stands before or behind the part that defines the word.
    @Test func aForgottenPartUsesATerm() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\nparts: [02-b.md, 03-c.md]\n", "content/01-a.md": "# A\n\nA pot.\n",
            "content/02-b.md": "---\ndefines: {pot: What one cooks in.}\n---\n# B\n\nA pot.\n",
            "content/03-c.md": "# C\n",
        ])
        #expect(try scratch.build().diagnostics.map(\.message) == ["the list does not name '01-a.md'"])
    }

    /// Readers would see a part that is to come.
    @Test func aSeriesThatIsComplete() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\nstatus: complete\nparts:\n- a\n- title: Caching\n",
            "content/01-a.md": "# A\n",
        ])
        #expect(
            try scratch.build().diagnostics.map(\.message) == ["this entry of 'parts' does not say what is planned"])
    }
}
