import Testing

@testable import SeriesFrontMatter

/// Which keys hold a text back, those of other generators included.
@Suite struct DraftTests {
    @Test(arguments: [
        ("true", true), ("True", true), ("TRUE", true), ("yes", true), ("on", true), ("ON", true),
        ("false", false), ("no", false), ("No", false), ("off", false), ("~", false), ("", false),
    ])
    func draft(written: String, expected: Bool) {
        let (value, diagnostics) = frontMatter("draft: \(written)")
        #expect(value.isDraft == expected)
        #expect(diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("published: true", false), ("published: false", true), ("published: true\ndraft: false", false),
        ("draft: true\npublished: false", true), ("draft:\npublished: false", true), ("publish: false", true),
        ("publish: true", false), ("status: draft", true), ("Status: Draft", false), ("status: Draft", true),
        ("status: hidden", true), ("status: published", false),
        ("status: evergreen", false),
    ])
    func published(written: String, expected: Bool) {
        let (value, diagnostics) = frontMatter(written)
        #expect(value.isDraft == expected)
        #expect(diagnostics.isEmpty)
    }
}
