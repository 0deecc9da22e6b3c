internal import SeriesMarkdown
internal import SeriesModel

/// Whether there is a feed is known late, when git has told its days. A link to one that is not there leads nowhere, and one
/// that was locked is gone.
enum FeedCheck {
    /// Of the links.
    static func diagnostics(forLinksOf site: AssembledSite) -> [Diagnostic] {
        let urls = Set(missing(in: site).map(\.url.path))
        if urls.isEmpty { return [] }
        return zip(site.linked.texts, site.linked.resolved).flatMap { text, resolved in
            spans(of: urls, in: resolved.body, text).map {
                mistake(at: SourcePlace(file: text.place.file, span: $0), or: "remove the link")
            }
        }
    }

    /// Of the lock.
    static func diagnostics(forLockOf site: AssembledSite) -> [Diagnostic] {
        diagnostics(for: vanished(from: URLLock.read(of: site.linked), site))
    }

    /// Of those lines of the lock.
    static func diagnostics(for vanished: [URLLock.Entry]) -> [Diagnostic] {
        vanished.map {
            mistake(
                at: ContentTree.place(URLLock.fileName, $0.span), or: "drop this line with 'seriesgen lock --forget'")
        }
    }

    /// The lines for feeds that are not written.
    static func vanished(from lock: URLLock, _ site: AssembledSite) -> [URLLock.Entry] {
        let paths = Set(missing(in: site).map(\.path))
        return paths.isEmpty ? [] : lock.entries.filter { paths.contains($0.url.path) }
    }

    private static func missing(in site: AssembledSite) -> [Address] {
        let written = Set(site.site.feeds.map(\.url.path))
        return site.linked.addresses.fixedFiles.lazy
            .filter { $0.kind == .feed && !$0.isReplaced && !written.contains($0.address.url.path) }.map(\.address)
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
