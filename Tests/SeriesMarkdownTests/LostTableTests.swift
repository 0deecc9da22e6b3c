import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Lines that are meant as a table and are text")
struct LostTableTests {
    typealias Mistake = MarkdownMistakes.LostTable.Mistake

    /// What is found stands between « and ».
    @Test(
        arguments: [
            ("| a | b | c |\n«| --- | --- |»\n| d | e | f |\n", .columns(2, above: 3)),
            ("a | b\n«---|---|--:»\nc | d", .columns(3, above: 2)),
            ("> - | a | b |\n>   «|--|»\n>   | c | d |", .columns(1, above: 2)),
            ("T\n\n| a | b |\n«|---+---|»\n| c | d |", .plus), ("«|---|---|»\n| a | b |", .noHeader),
            ("A:\n«| *a* | b |»  \n| c | d |\n| e | f |", .noDelimiter(columns: 2)),
            ("- a\n\n  «| b | `c` | d |»\n  | e | f |", .noDelimiter(columns: 3)),
            ("| a | b |\n|---|---|\n| c | d |\n\n«| e | f |»\n", .behindTable),
            ("«+---+---+»\n| a | b |\n+===+===+\n| c | d |\n+---+---+", .grid),
            ("a[^1]\n\n[^1]: «| b | c |»\n    | d | e |", .noDelimiter(columns: 2)),
            ("| a | b |\n«| – | – |»\n| c | d |", .falseDelimiter(columns: 2)),
            ("> | a | b |\n> «|___|___|»", .falseDelimiter(columns: 2)),
            ("| a | b |\n\n«| :---- | :---: |»\n\n| c | d |", .parted),
            ("| a | b |\n|---|---|\n| c | d |\n\n| e | f |\n«|---|»\n| g | h |", .columns(1, above: 2)),
        ] as [(String, Mistake)])
    func places(marked: String, mistake: Mistake) {
        let (source, expected) = unmark(marked)
        let found = article(source).mistakes.lostTables
        #expect(found.map(\.span) == expected)
        #expect(found.map(\.mistake) == [mistake])
    }

    @Test(arguments: [
        "| a | b |\n|---|---|\n| c | d |\n\ne", "| a | b |", "| a\n| b\n| c", "|a|\n|b|\n", "|x| + |y| = z\n|x|",
        "a | b\n- c | d",
        "a - b\n-- c", "a\n-|-\n", "| a | b |\n\n| c | d |", "```\n| a | b |\n| c | d |\n```",
        "<pre>\n| a | b |\n| c | d |\n</pre>",
        "`| a | b |\n| c | d |`", "\\| a | b |\n\\| c | d |", "| a | b |\n|---|---|\n\n| c", "## | a | b |\n", "|--|",
    ])
    func none(source: String) {
        #expect(article(source).mistakes.lostTables.isEmpty)
    }
}
