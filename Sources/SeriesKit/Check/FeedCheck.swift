internal import SeriesMarkdown
internal import SeriesModel

/// Whether there is a feed is known late, when git has told its days. A link to one that is not there leads nowhere.
enum FeedCheck {
    /// `resolved` belongs to `texts`, one by one.
    static func diagnostics(
        for site: Site, _ addresses: AddressBook, _ texts: [ParsedText], _ resolved: [ResolvedText]
    ) -> [Diagnostic] {
        let claimed = addresses.fixedFiles.filter { $0.kind == .feed && !$0.isReplaced }
        let missing = Set(claimed.map(\.address.url.path)).subtracting(site.feeds.map(\.url.path))
        if missing.isEmpty { return [] }
        return zip(texts, resolved).flatMap { text, resolved in
            spans(of: missing, in: resolved.body, text).map { span in
                .error(
                    "this feed is not written: no article in it has a date",
                    at: SourcePlace(file: text.place.file, span: span),
                    suggestion: "add a line such as date: 2026-11-24 to the articles, or remove the link")
            }
        }
    }

    /// Where links to one of `paths` are written.
    private static func spans(of paths: Set<String>, in body: Markup, _ text: ParsedText) -> [SourceSpan] {
        var gaps = body.gaps[...]
        return text.fragment.references.compactMap { reference in
            gaps = gaps.drop { $0.offset < reference.offset }
            guard let gap = gaps.first, gap.offset == reference.offset, case .address(let url) = gap.filling,
                paths.contains(url.path)
            else { return nil }
            return reference.span
        }
    }
}
