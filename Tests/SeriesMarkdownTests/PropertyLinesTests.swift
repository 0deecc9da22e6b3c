import SeriesModel
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Lines below the title that are to be front matter")
struct PropertyLinesTests {
    /// The name to point at stands between « and ».
    @Test(arguments: [
        ("# A\n\n«Created:» March 3\nStatus: Done\n\nText.", "date"), ("«Tags:» a\nAuthor: b\n\nText.", "tags"),
        ("# A\n\n«Status:» Done  \nauthor: <b>c</b> d\n\nText.", "author"),
        ("# A\n«Last edited time:» now\nURL: http://a.b/\n\nText.", "updated"),
    ])
    func areTold(marked: String, key: String) {
        let (source, expected) = unmark(marked)
        let fragment = article(source) { $0.wantsSummary = true }
        #expect(fragment.mistakes.leftoverMarks.map(\.kind) == [.property(key)])
        #expect(fragment.mistakes.leftoverMarks.map(\.span) == expected)
        #expect(fragment.summary == "Text.")
    }

    @Test(arguments: [
        "# A\n\nDate: today\n\nText.", "# A\n\nText.\n\nDate: a\nTags: b", "# A\n\nStatus: a\nOwner: b",
        "# A\n\nDate: a\nand more text", "# A\n\n> Date: a\n> Tags: b", "# A\n\nDate:a\nTags:b",
        "# A\n\n*Date:* a\nTags: b",
        "# A\n\n## B\n\nDate: a\nTags: b", "# A\n\n- Date: a\n- Tags: b",
    ])
    func areNotTold(source: String) {
        #expect(article(source).mistakes.leftoverMarks == [])
    }
}
