package import SeriesModel

/// A key that says something elsewhere and nothing here, so that whoever wrote it may expect what does not happen. Its value
/// is kept for templates as that of any other.
package struct UnreadKey: Sendable, Hashable {
    package let name: String
    /// Where the key stands.
    package let span: SourceSpan
    package let valueSpan: SourceSpan

    /// What Docusaurus, VitePress and others hold a text back by.
    package static let hiding = ["hidden", "unlisted", "private"]
    /// What Jekyll sends readers to another address by.
    package static let redirecting = "redirect_to"
    /// The language of a text.
    package static let language = ["lang", "language"]
    /// The name of a series.
    package static let series = "series"

    static let ofTexts = hiding + language + [redirecting, series]
    /// What texts may say, and a series cannot.
    static let ofSettings = hiding + ["draft", "date", "slug", "aliases"]
}

extension ValueReader {
    /// Those of `entries` that are called like one of `names`.
    mutating func unread(_ entries: [YAMLEntry], among names: [String]) -> [UnreadKey] {
        entries.filter { names.contains($0.key) }.map { entry in
            UnreadKey(
                name: entry.key, span: located(entry.key, at: entry.keyRange).span,
                valueSpan: located(entry.key, at: entry.value.range).span)
        }
    }
}

extension FrontMatter {
    /// Of several such keys, the first that is there.
    package func unreadKey(_ names: [String]) -> UnreadKey? { unreadKeys.first { names.contains($0.name) } }
}
