import Testing

@testable import SeriesLabels

@Suite struct TextDirectionTests {
    @Test(arguments: [
        ("ar", true), ("ar-EG", true), ("AR", true), ("fa", true), ("he", true), ("iw", true), ("ur-PK", true),
        ("yi", true),
        ("ckb", true), ("ug", true), ("dv", true), ("ps", true), ("sd", true), ("ar-Latn", false), ("pa-Arab", true),
        ("pa-Arab-PK", true), ("pa-PK", true), ("pa-IN", false), ("uz", false), ("uz-AF", true), ("uz-arab", true),
        ("sr-Latn", false), ("ks-Deva", false), ("en", false),
        ("zh-Hant", false),
        ("pl", false), ("en-arab", true), ("de-1901", false), ("az-Arab-x-arab", true), ("en-x-arab", false),
        ("zh-yue-Arab", true),
        ("", false),
    ])
    func directions(tag: String, isRightToLeft: Bool) {
        #expect(TextDirection(of: tag) == (isRightToLeft ? .rightToLeft : .leftToRight))
    }
}
