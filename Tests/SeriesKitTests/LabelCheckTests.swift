import SeriesKit
import SeriesModel
import Testing

/// Forms of a label without the number: right for one number, and none and it; wrong for several.
@Suite struct LabelCheckTests {
    @Test(
        arguments: [
            ("fr", []), ("en", []), ("gd", ["'one' must hold '{count}': in the language 'gd' it is for 1, 11"]),
            ("hr", ["'one' must hold '{count}': in the language 'hr' it is for 1, 21, 31 and more"]),
        ] as [(String, [String])])
    func formWithoutTheNumber(language: String, errors: [String]) throws {
        let scratch = try Scratch([
            "content/series.yaml":
                "title: S\nlanguage: \(language)\nlabels:\n  numberOfParts:\n    one: X\n    other: '{count} x'\n",
            "content/01-a.md": "# A\n",
        ])
        #expect(try scratch.build().diagnostics.errors.map(\.message) == errors)
    }
}
