import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Attributes of kramdown")
struct AttributeListTests {
    /// What is found stands between « and », with what would be read of it behind a heading.
    static let marked: [(String, [String])] = [
        ("## A\n«{: #b}»\n\nText.\n«{:.c #d}»", ["{#b}", "{#d}"]), ("a\n===\n«{:.no_toc }»\nText.", [""]),
        ("[a](https://b)«{:target=\"_blank\"}» *c*«{: .d}»", ["", ""]),
        ("* TOC\n«{:toc}»\n\n«{::options x=\"y\" /}»", ["", ""]),
        ("> a\n«{: .b}»\n\n- c\n«{: .d}»\n\n|e|\n|-|\n|f|\n«{: .g}»", ["", "", ""]),
        ("## A {: #b}\n\n## C {: .d}\n\n`{: .e}` <code>{: .f}</code> \\{: .g}\n\n    {: .h}", []),
        ("{:?} {:.2} {:#?} {: } {:} {: .a\n} {: .b", []),
    ]

    @Test(arguments: marked)
    func positions(marked: String, readable: [String]) {
        let (source, expected) = unmark(marked, firstLine: 1)
        let found = article(source).unreadLists
        #expect(found.map(\.span) == expected)
        #expect(found.map(\.readable) == readable)
    }
}
