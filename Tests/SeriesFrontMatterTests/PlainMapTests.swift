import SeriesText
import Testing

@testable import SeriesFrontMatter

@Suite("Maps of plain lines, which libyaml need not read")
struct PlainMapTests {
    private func source(_ yaml: String) -> YAMLSource { YAMLSource(wholeFile: Array(yaml.utf8)) }

    /// What libyaml makes of it: the comment leaves the document to it.
    private func entriesOfLibrary(_ yaml: String) -> [YAMLEntry]? {
        let commented = source(yaml + "\n# a comment")
        #expect(PlainMap.read(commented) == nil)
        return YAMLBuilder.build(commented).root?.entries
    }

    @Test(
        "They are read as libyaml reads them",
        arguments: [
            "title: Caching", "title: Caching\ndate: 2024-05-06\ndraft: true\npart: 3", "title:   three  spaces",
            "title: \"In quotes: all # of it\"", "title: ''", "title: \" outer \"", "title: 'a \\ b'",
            "title: it's \"so\"", "url: https://example.com/a#b?c=d", "time: 10:30", "a-b_c: d, [e] {f} & *g | h > i",
            "author: Élise Ferreira", "title: 日本語", "title: C# and a#b", "title: 100%", "value: null", "value: ~x",
            "key: 1 - 2 ? 3 ! 4 @ 5 ` 6",
        ])
    func agree(_ yaml: String) {
        let entries = YAMLBuilder.build(source(yaml)).root?.entries
        #expect(entries != nil)
        #expect(entries == entriesOfLibrary(yaml))
    }

    @Test(
        "Plain words and words in quotes are taken",
        arguments: [
            "title: Caching", "title: Caching\n", "a: b\nc: \"d\"\ne: 'f'", "url: https://example.com/#top",
            "author: Élise",
        ])
    func take(_ yaml: String) {
        let root = PlainMap.read(source(yaml))
        #expect(root?.range == 0..<yaml.utf8.count)
        #expect(root?.entries == entriesOfLibrary(yaml))
    }

    @Test(
        "All else is left to libyaml",
        arguments: [
            "", "\n", "# c", "title", "title:", "title: ", "title:Caching", "title : a", " title: a", "\ttitle: a",
            "- a",
            "title: a\n  b", "title: a\n\ndate: b", "a: b\na: c", "a: b: c", "a: b:", "a: b # c", "a: b ", "a: b\t",
            "a: b\r\nc: d", "a: \"b\" c", "a: \"b", "a: 'b''c'", "a: \"b\\n\"", "a: \"", "a: [b]", "a: {b: c}", "a: |",
            "a: >",
            "a: *b", "a: &b c", "a: !b c", "a: - b", "a: ? b", "a: %b", "a: @b", "a: `b", "a: ~", "a: .5", "<<: a",
            "1: a",
            "\"a\": b", "a: b\n---", "a: b\n...", "a: b\u{85}c", "a: b\u{2028}c", "a: b\u{A0}", "a: \u{FEFF}b",
            "a: \u{1F600}", "a: b\u{7F}", "a: b\u{0}", "%YAML 1.1",
        ])
    func leave(_ yaml: String) {
        #expect(PlainMap.read(source(yaml)) == nil)
    }
}
