import SeriesFrontMatter
import SeriesModel
import Testing

@Suite struct PartListTests {
    @Test func entriesAreReadInTheirOrder() throws {
        let (value, diagnostics) = settings(
            """
            title: x
            parts:
              - 01-a.md
              - 7
              - planned: "Queues"
                slug: q
                teaser: What waits.
                date: 2024-05-06T10:00:00Z
              - {planned: Last}
            """)
        #expect(diagnostics.isEmpty)
        let list = try #require(value.parts)
        #expect(list.isWhole)
        #expect(list.span == SourceSpan(line: 2, column: 1, length: 5))
        #expect(
            list.entries.map(Self.shown) == [
                "3:5 01-a.md", "4:5 7", "5:14 Queues q What waits. 2024-05-06", "9:15 Last",
            ])
    }

    @Test(arguments: ["", "parts:", "parts: null"])
    func noListIsNoOutline(yaml: String) {
        let (value, diagnostics) = settings("title: x\n" + yaml)
        #expect(value.parts == nil)
        #expect(diagnostics.isEmpty)
    }

    @Test func anEmptyListIsAnOutline() {
        #expect(settings("title: x\nparts: []").value.parts?.entries.isEmpty == true)
    }

    @Test(arguments: [
        ("- planned:", "3:3+7 error: this planned part has no title | help: write planned: Title"),
        (
            "- planned: [a]",
            "3:12+3 error: 'planned' must be text, not a list | help: put it in quotes: - planned: \"[a]\""
        ),
        ("- a\n-\n- b", "4:1 error: an entry of 'parts' is empty | help: name a file, or remove it"),
        ("- a\n-   # later\n- b", "4:1 error: an entry of 'parts' is empty | help: name a file, or remove it"),
        ("- a\n- ''", "4:3+2 error: an entry of 'parts' is empty | help: name a file, or remove it"),
        ("- {}", "3:3+2 error: this entry of 'parts' does not say what is planned | help: \(hint)"),
        ("- teaser: A", "3:3+9 error: this entry of 'parts' does not say what is planned | help: \(hint)"),
        ("- title:", "3:3+6 error: this entry of 'parts' does not say what is planned | help: \(hint)"),
        (
            "- [02-b.md]",
            "3:3+9 error: an entry of 'parts' must be a name or a planned part, not a list | help: \(line)"
        ),
        (
            "- planned: A\n  date: soon",
            "4:9+4 error: 'soon' is no date | help: write the day as YYYY-MM-DD, such as 2024-05-06"
        ),
    ])
    func mistakes(yaml: String, expected: String) throws {
        let (value, diagnostics) = settings("title: x\nparts:\n" + yaml)
        #expect(diagnostics == [expected])
        #expect(try #require(value.parts).isWhole == yaml.contains("date"))
    }

    /// Each has one message, and is read as what it probably means.
    @Test(arguments: [
        ("- title: Caching", "3:3+5", "write planned: Caching; \(alone)", "3:10 Caching"),
        ("- name: 'C: d'\n  teaser: T\n  description: D", "3:3+4", "write planned: \"C: d\"; \(alone)", "3:9 C: d T"),
        ("- 3: Caching\n  date: soon", "3:3", "write planned: Caching; \(alone)", "3:6 Caching"),
        (
            "- slug: a", "3:3+4",
            "write planned: Title, too; a part that is written is listed by its name alone: - a", "3:9 a a"
        ),
        ("- plannd: A\n  slug: q", "3:3+6", "did you mean 'planned'?", "3:11 A q"),
        ("- Planned: A", "3:3+7", "did you mean 'planned'?", "3:12 A"),
    ])
    func entriesThatDoNotSayWhatIsPlanned(yaml: String, place: String, help: String, meant: String) throws {
        let (value, diagnostics) = settings("title: x\nparts:\n" + yaml)
        #expect(
            diagnostics == ["\(place) error: this entry of 'parts' does not say what is planned | help: \(help)"])
        let list = try #require(value.parts)
        #expect(!list.isWhole)
        #expect(list.entries.map(Self.shown) == ["misread " + meant])
    }

    @Test(arguments: [
        ("- file: 02-b.md", "3:3+4", "02-b.md"), ("- article: b", "3:3+7", "b"),
        ("- title: 02-b.md", "3:3+5", "02-b.md"),
        ("- 02-b.md: A title", "3:3+7", "02-b.md"), ("- 02-b.markdown:", "3:3+13", "02-b.markdown"),
        ("- {part: 02 b.md, title: B}", "3:4+4", "02 b.md"),
    ])
    func namesOfFilesWithKeys(yaml: String, place: String, name: String) throws {
        let (value, diagnostics) = settings("title: x\nparts:\n" + yaml)
        #expect(
            diagnostics == [
                "\(place) error: a part that is written is listed by its name alone | help: write - \(name)"
            ])
        #expect(try #require(value.parts).isWhole == false)
    }

    @Test(arguments: ["true", "yes", "", "~"])
    func plannedIsNoAnswer(written: String) throws {
        let (value, diagnostics) = settings("title: x\nparts:\n- title: Caching\n  planned: \(written)\n  slug: q")
        #expect(
            diagnostics == [
                "4:3+7 error: 'planned' is the title of the part | help: write planned: Caching, and remove 'title'"
            ])
        #expect(try #require(value.parts).entries.map(Self.shown) == ["misread 3:10 Caching q"])
    }

    private static let alone = "a part that is written is listed by its name alone: - 01-first.md"
    private static let line = "write each part on a line of its own: - 02-b.md"
    private static let hint =
        "write the file of the part, - 01-first.md, or for one that is not written yet - planned: Title"

    private static func shown(_ entry: PartList.Entry) -> String {
        let place = "\(entry.span.line):\(entry.span.column) "
        switch entry {
        case .article(let name): return place + name.value
        case .planned(let part), .misread(let part):
            return (entry.isMisread ? "misread " : "") + place
                + [part.title.value, part.slug?.value, part.teaser?.value, part.date?.value.iso].compactMap(\.self)
                .joined(separator: " ")
        }
    }
}
