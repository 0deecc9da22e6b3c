internal import SeriesMarkdown
internal import SeriesModel

/// Whether there is a feed is known late, when git has told its days. A link to one that is not there leads nowhere, and one
/// that was locked is gone.
enum FeedCheck {
    /// `site` was put together of what is linked.
    static func diagnostics(for site: Site, of linked: LinkedSite) -> [Diagnostic] {
        let written = Set(site.feeds.map(\.url.path))
        let missing = linked.addresses.fixedFiles.filter {
            $0.kind == .feed && !$0.isReplaced && !written.contains($0.address.url.path)
        }
        if missing.isEmpty { return [] }
        let urls = Set(missing.map(\.address.url.path))
        let links = zip(linked.texts, linked.resolved).flatMap { text, resolved in
            spans(of: urls, in: resolved.body, text).map {
                mistake(at: SourcePlace(file: text.place.file, span: $0), or: "remove the link")
            }
        }
        let locked = linked.tree.hasLock ? URLLock.read(in: linked.content).entries : []
        let paths = Set(missing.map(\.address.path))
        return links
            + locked.filter { paths.contains($0.url.path) }.map {
                mistake(at: ContentTree.place(URLLock.fileName, $0.span), or: "remove this line")
            }
    }

    private static func mistake(at place: SourcePlace, or wayOut: String) -> Diagnostic {
        .error(
            "this feed is not written: no article in it has a date", at: place,
            suggestion: "add a line such as date: 2026-11-24 to the articles, or \(wayOut)")
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
