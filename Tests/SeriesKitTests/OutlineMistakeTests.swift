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
