import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Cells for which their tables have no column")
struct LeftOutCellTests {
    /// What is found stands between « and ».
    @Test(arguments: [
        "|a|b|\n|-|-|\n| `c || «d`» | e |", "a|b\n-|-\nc|d|«*e*»|f\ng|h|i", "|a|\n|-|\n|b||\n|c|  |\n|d| | «e»\n",
        "> - |a|\n>   |-|\n>   |b|«c»|\n\nd\n\n|a|\n|-|\n|b|«c»|", "a[^1]\n\n[^1]: |b|\n    |-|\n    |c|«d»|",
        "\\~|b\n-|-\n\\~|c|«\\~d»", "|a|b|\n|-|-|\n|c\\|d|`e\\|f`|\n|g|", "|a|\n|-|\n|b|<!-- c -->|\n|d|",
        "```\n|a|\n|-|\n|b|c|\n```\n\n|a|b|\n|-|\n|c|d|",
    ])
    func places(marked: String) {
        let (source, expected) = unmark(marked)
        #expect(article(source).mistakes.cellsLeftOut == expected)
    }

    @Test func formulas() {
        let (source, expected) = unmark("|a|b|\n|-|-|\n|$c$|$d$|«$e$»|")
        #expect(article(source) { $0.hasMath = true }.mistakes.cellsLeftOut == expected)
    }
}
