import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Links of Obsidian")
struct WikiLinkTests {
    /// What is found stands between « and », with what says the same here.
    static let marked: [(String, [String])] = [
        (
            "See «[[02-b]]», «[[02-b|the other]]» and «[[02-b.md#My heading|words]]».",
            ["[](02-b.md)", "[the other](02-b.md)", "[words](02-b.md#my-heading)"]
        ),
        ("«![[x.png]]»\n\na «![[x y.png|300]]»", ["![…](x.png)", "![…](<x y.png>)"]),
        (
            "- «[[#A part]]»\n- «[[My note]]»: text\n\n> ## «[[a/notes]]» («[[bb-cc]]»)\n\n«![[My note]]»",
            ["[](#a-part)", "[](<My note.md>)", "[](a/notes.md)", "[](bb-cc.md)", "[](<My note.md>)"]
        ),
        ("|a|\n|-|\n|«[[bb-cc\\|d e]]»|", ["[d e](bb-cc.md)"]),
        ("«[[bb-cc]]»: d\n\nÜber «[[ü-é|è]]», 参见«[[二|二]]»", ["[](bb-cc.md)", "[è](ü-é.md)", "[二](二.md)"]),
        (
            "[[1]](x) [[a-b]](b.md) [[a-b]](b c.md) [[1]] [[ -f x-y ]] [[Prototype]] [[nodiscard]] [[maybe_unused]] [[0-9a-z]] [[x]]",
            []
        ),
        (
            "x[[bb-cc]] [[bb-cc]]{.d} [[bb-cc]][d] \\[[bb-cc]] [[bb-cc\\]] [[bb-cc] ] [ [bb-cc]] [[bb-cc], d] $[[bb-cc]]",
            []
        ),
        (
            "`[[bb-cc]]` <code>[[bb-cc]]</code> <b title=\"[[bb-cc]]\"> {{ [[bb-cc]] }}\n\n    [[bb-cc]]\n\n<p>[[bb-cc]]</p>",
            []
        ),
        ("«[[02-b.markdown]]»", ["[](02-b.markdown)"]),
        ("[[bb-cc]]\n\n[bb-cc]: d", []), ("if x < 5 «[[bb-cc]]» y > 3", ["[](bb-cc.md)"]),
        ("[[$a-b]] [[a||b]] [[a b]] [[^bb-cc]] [[a*bb-cc*]] [[|bb-cc]] [[bb-cc|]]", []),
    ]

    @Test(arguments: marked)
    func places(marked: String, markdown: [String]) {
        let (source, expected) = unmark(marked)
        let found = article(source).mistakes.foreignMarks.sorted { $0.span.isBefore($1.span) }
        #expect(found.map(\.span) == expected)
        #expect(
            found.map { if case .wikiLink(let link, _) = $0.kind { link.markdown(to: link.path) } else { "" } }
                == markdown)
    }

    @Test("a picture is no summary", arguments: ["![[x.png]]\n\nText.", "![[x.png|300]]\n\nText."])
    func summary(source: String) {
        #expect(article(source) { $0.wantsSummary = true }.summary == "Text.")
    }
}
