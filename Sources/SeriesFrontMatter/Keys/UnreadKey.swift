package import SeriesModel

/// A key that says something elsewhere and nothing here, so that whoever wrote it may expect what does not happen. Its value
/// is kept for templates as that of any other.
package struct UnreadKey: Sendable, Hashable {
    /// What such keys say elsewhere.
    package enum Meaning: Sendable, Hashable {
        /// That a text is held back: in the words of Docusaurus, VitePress and others, and in our own for texts.
        case hiding
        /// To which address readers are sent, as in Jekyll.
        case redirecting
        /// The language of a text.
        case language
        /// The name of a series.
        case series
        case date
        case slug
        case aliases

        var names: [String] {
            switch self {
            case .hiding: ["hidden", "unlisted", "private", "draft"]
            case .redirecting: ["redirect_to"]
            case .language: ["lang", "language"]
            case .series: ["series"]
            case .date: ["date"]
            case .slug: ["slug"]
            case .aliases: ["aliases"]
            }
        }

        static let ofTexts: [Meaning] = [.hiding, .language, .redirecting, .series]
        /// What texts may say, and a series cannot.
        static let ofSettings: [Meaning] = [.hiding, .date, .slug, .aliases]
    }

    package let meaning: Meaning
    package let name: String
    /// Where the key stands.
    package let span: SourceSpan
    package let valueSpan: SourceSpan
}

extension ValueReader {
    /// Those of `entries` that have one of `meanings`.
    mutating func unread(_ entries: [YAMLEntry], among meanings: [UnreadKey.Meaning]) -> [UnreadKey] {
        entries.compactMap { entry in
            guard let meaning = meanings.first(where: { $0.names.contains(entry.key) }) else { return nil }
            return UnreadKey(
                meaning: meaning, name: entry.key, span: located(entry.key, at: entry.keyRange).span,
                valueSpan: located(entry.key, at: entry.value.range).span)
        }
    }
}

extension FrontMatter {
    /// Of several keys with that meaning, the first that is there.
    package func unreadKey(_ meaning: UnreadKey.Meaning) -> UnreadKey? { unreadKeys.first { $0.meaning == meaning } }
}
