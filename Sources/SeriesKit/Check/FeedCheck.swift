internal import SeriesMarkdown
internal import SeriesModel

/// Whether there is a feed is known late, when git has told its days. A link to one that is not there leads nowhere, and one
/// that was locked is gone.
struct FeedCheck {
    private let site: AssembledSite
    /// The feeds that are not written.
    private let missing: [FixedFile]

    init(_ site: AssembledSite) {
        let written = Set(site.site.feeds.map(\.url.path))
        self.site = site
        missing = site.linked.addresses.fixedFiles.filter {
            $0.kind == .feed && !$0.isReplaced && !written.contains($0.address.url.path)
        }
    }

    /// Of the links.
    func diagnosticsForLinks() -> [Diagnostic] {
        if missing.isEmpty { return [] }
        let feeds = Dictionary(missing.map { ($0.address.url.path, $0) }) { first, _ in first }
        return zip(site.linked.texts, site.linked.resolved).flatMap { text, resolved -> [Diagnostic] in
            let links = Self.links(to: feeds, in: resolved.body, text)
            if links.isEmpty { return [] }
            let located = site.linked.parsed.parser.locatedReferences(of: text).body
            return links.map { feed, reference in
                mistake(feed, at: text.place(located[reference].place?.span), or: "remove the link")
            }
        }
    }

    /// Of those lines of the lock.
    func diagnostics(for vanished: [URLLock.Entry]) -> [Diagnostic] {
        vanished.compactMap { entry in
            feed(of: entry).map {
                mistake(
                    $0, at: ContentTree.place(URLLock.fileName, entry.span),
                    or: "drop this line with 'seriesgen lock --forget'")
            }
        }
    }

    /// The lines for feeds that are not written.
    func vanished(from lock: URLLock) -> [URLLock.Entry] {
        missing.isEmpty ? [] : lock.entries.filter { feed(of: $0) != nil }
    }

    private func feed(of entry: URLLock.Entry) -> FixedFile? {
        entry.url.path.hasSuffix(FixedFile.Kind.feed.name) ? missing.first { $0.address.path == entry.url.path } : nil
    }

    private func mistake(_ feed: FixedFile, at place: SourcePlace, or wayOut: String) -> Diagnostic {
        if let day = firstDay(of: feed) {
            return .error(
                "this feed is not written before \(day.iso), when its first article is published", at: place,
                suggestion: wayOut)
        }
        return .error(
            "this feed is not written: no article in it has a date", at: place,
            suggestion: "add a line such as date: 2026-11-24 to the articles, or \(wayOut)")
    }

    /// When the first of the articles that wait for their dates comes into `feed`.
    private func firstDay(of feed: FixedFile) -> CivilDate? {
        site.linked.outline.heldBack.compactMap { index, hold -> CivilDate? in
            guard case .scheduled(let date) = hold, let series = site.linked.texts[index].text.series,
                feed.series == nil || feed.series == series
            else { return nil }
            return date
        }.min()
    }

    /// The links to one of `feeds`, which are named by their URLs, by their positions among the references.
    private static func links(
        to feeds: [String: FixedFile], in body: Markup, _ text: ParsedText
    ) -> [(feed: FixedFile, reference: Int)] {
        var gaps = body.gaps[...]
        return text.fragment.references.enumerated().compactMap { position, reference in
            gaps = gaps.drop { $0.offset < reference.offset }
            guard let gap = gaps.first, gap.offset == reference.offset, case .address(let url) = gap.filling,
                let feed = feeds[url.path]
            else { return nil }
            return (feed, position)
        }
    }
}
