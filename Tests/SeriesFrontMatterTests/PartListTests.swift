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
        ("- {slug: a}", "3:3+9 error: this entry of 'parts' does not say what is planned | help: \(hint)"),
        (
            "- plannd: A",
            "3:3+6 error: this entry of 'parts' does not say what is planned | help: did you mean 'planned'?"
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

    private static let hint =
        "write the file of the part, - 01-first.md, or for one that is not written yet - planned: Title"

    private static func shown(_ entry: PartList.Entry) -> String {
        let place = "\(entry.span.line):\(entry.span.column) "
        switch entry {
        case .article(let name): return place + name.value
        case .planned(let part):
            return place
                + [part.title.value, part.slug?.value, part.teaser?.value, part.date?.value.iso].compactMap { $0 }
                .joined(separator: " ")
        }
    }
}
