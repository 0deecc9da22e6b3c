import SeriesFrontMatter
import SeriesModel
import Testing

/// Keys of ours in texts where they mean nothing.
@Suite struct MisplacedKeyTests {
    private static let ofArticles =
        "part: 1\nrequires: a\ndefines: {b: c}\nglossary: false\ntitle: T\ndate: 2024-01-01\ntags: d"

    @Test(
        arguments: [
            (.article, ofArticles, []),
            (
                .page, ofArticles,
                ["2:1+4 part", "3:1+8 requires", "4:1+7 defines", "5:1+8 glossary"]
            ),
            (
                .introduction, "title: T\nauthor: A\ntags: [b]\nglossary: true\nimage: {path: p.png}",
                ["2:1+5 title", "3:1+6 author", "4:1+4 tags", "5:1+8 glossary", "6:1+5 image"]
            ),
            (.introduction, "aliases: /a/\ndraft: true\ntypography: false\nmath: true", []),
            // Those of other generators are in many an `_index.md`, and do no harm.
            (
                .introduction,
                "weight: 3\nlastmod: 2024-01-01\nsummary: S\ncategories: [a]\ncover_image: p.png\nseries: b", []
            ),
            (.page, "weight: 3\norder: 4\nlayout: page", []),
            // As editors and templates for new files leave them.
            (.introduction, "title:\ndate: ~\ntags: []\nauthors: \"\"\nimage: ' '\nrequires:\n  -\ndefines: {}", []),
            // A value that cannot be read has its own message.
            (.page, "part: three\nglossary: maybe\ndefines:\n  b: [c]\nrequires:\n  - {a: b}", []),
            (.introduction, "author: A\nauthors: [B]", ["2:1+6 author"]),
        ] as [(TextKind, String, [String])])
    func keysOfOtherTexts(kind: TextKind, yaml: String, expected: [String]) {
        let text = Array("---\n\(yaml)\n---\nText.\n".utf8)
        let document = SplitDocument.split(text, file: "a.md").document
        let keys = FrontMatter.read(from: document, file: "a.md", in: kind).frontMatter.misplacedKeys
        #expect(keys.map { "\($0.span.line):\($0.span.column)+\($0.span.length) \($0.name)" } == expected)
        #expect(keys.allSatisfy { !$0.advice.isEmpty })
    }
}
