import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Callouts that are none")
struct CalloutMistakeTests {
    /// What is found stands between « and », with its kind.
    static let marked: [(String, [MarkdownMistakes.CalloutMistake.Kind])] = [
        ("> «[!WARNING]:» careful\n> It is hot.\n\n> «[!NOTE]:» Mind the gap", [.colon, .colon]),
        ("- a\n\n  > > «[!tip]:»\n  > > b\n\n>  «[!TIP]:» a", [.colon, .colon]),
        (
            ">\n> «[!NOTE]:» a b\n\n> «[!NOTE]:» a\n>\n> - b\n\n> «[!INFO]:» a",
            [.colon, .colon, .unknown(near: "note")]
        ),
        (
            "> «[!WARN]»\n> a\n\n> «[!INFO]» *b*\n\n> «[!quote]»- c\n>\n> > «[!IMPROTANT]»",
            [
                .unknown(near: "warning"), .unknown(near: "note"), .unknown(near: "note"), .unknown(near: "important"),
            ]
        ),
        (
            "> «[!own]»\n> a\n\n> «[!OWN-ONE]» b\n\n> «[!OWN]:» a b",
            [.unknown(near: nil), .unknown(near: nil), .unknown(near: nil)]
        ),
        ("> [!NOTE]\n> a\n\n> [!tip]- b\n\n> [!note] : c\n\n> [!note]a:", []),
        (
            "> «[!WARNING]»\n\n    a\n\n- >\n  > «[!tip]» \n\n> [!NOTE]\n>\n> a\n\n> [!NOTE]\n> - a",
            [.empty, .empty]
        ),
        (
            "> \\[!WARN]\n\n> `[!WARN]`\n\n>     [!WARN]\n\n> a\n> [!WARN]\n\n[!WARN]\n\n- [!WARN]\n\n> [!WARN](a) [!INFO]",
            []
        ), ("> [!abc] matches d\n\n> [!a-z]* e\n\n> [!a b]\n\n> [!]\n\n> [!1]\n\n> [!", []),
        ("> [!link]\n\n> [!link]: /a", []), ("> [!INFO]\n\n[!info]: https://a.b", []),
        (
            "a[^1]\n\n[^1]: b\n\n    > «[!WARN]» c\n\nT\n: > «[!WARN]» c",
            [.unknown(near: "warning"), .unknown(near: "warning")]
        ),
    ]

    @Test(arguments: marked)
    func places(marked: String, kinds: [MarkdownMistakes.CalloutMistake.Kind]) {
        let (source, expected) = unmark(marked)
        let found = article(source).mistakes.callouts.sorted { $0.span.isBefore($1.span) }
        #expect(found.map(\.span) == expected)
        #expect(found.map(\.kind) == kinds)
    }
}
