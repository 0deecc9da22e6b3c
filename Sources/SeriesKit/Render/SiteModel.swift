internal import SeriesLabels
internal import SeriesModel
internal import SeriesTemplate
internal import Synchronization

/// The site as templates see it: one object that all pages share, and handles that point into its arrays.
@safe final class SiteModel: Sendable {
    let site: Site
    /// All that `\paginate` makes of one page stand together, in order.
    let outputPages: [OutputPage]
    /// The words of the interface: first the site's own, then those of series in other languages.
    let labels: [LabelSet]
    /// The same, to ask without reference counting: all threads want the same few, and would wait for each other.
    private let lentLabels: [Unmanaged<LabelSet>]
    /// The language of each series as Open Graph writes it: all its pages say it.
    let locales: [String?]
    /// The standalone pages that readers are to find, gathered once: every page may list them.
    let pages: ValueList
    /// Found for the first page that asks: few themes do.
    private let newest = Mutex<[Int32]?>(nil)

    init(_ site: Site, _ outputPages: [OutputPage], _ labels: [LabelSet]) {
        self.site = site
        self.outputPages = outputPages
        self.labels = labels
        unsafe lentLabels = labels.map { unsafe Unmanaged.passUnretained($0) }
        locales = site.series.map { OpenGraphLocale.of($0.language) }
        let found = site.pages.indices.filter { site.pages[$0].url != AddressBook.notFound.url }
        pages = ValueList(handles: found.map(Self.handle(ofPage:)))
    }

    /// The values of all variables of the page at that position of `outputPages`.
    func globals(at index: Int) -> [Value] {
        let page = outputPages[index]
        let labels = labels[page.labelSet]
        let ofLanguage: [Value] = [
            .string(labels.language), .string(labels.direction.rawValue), .object(Handle(index: page.labelSet)),
        ]
        return page.subject.variables + ofLanguage + (page.kind.paging == .none ? [] : [Self.pages(at: index)])
    }

    /// What `ask` learns from the labels with that handle.
    func labels<Answer>(of handle: Handle, _ ask: (LabelSet) -> Answer) -> Answer {
        unsafe lentLabels[Int(handle.index)]._withUnsafeGuaranteedRef(ask)
    }

    /// As `Site.newest(among:)`, of all articles.
    var newestArticles: [Int32] {
        newest.withLock { known in
            let newest = known ?? site.newest(among: site.articles.indices)
            known = newest
            return newest
        }
    }

    func article(_ handle: Handle) -> Article { site.articles[Int(handle.index)] }
    func part(_ handle: Handle) -> Part { site.parts[Int(handle.index)] }
    func tag(_ handle: Handle) -> Tag { site.tags[Int(handle.index)] }
    func series(_ handle: Handle) -> Series { site.series[Int(handle.index)] }

    /// An article, a page, or what a heading with that handle stands in: articles count from 0 upwards, pages from -1
    /// downwards.
    func document(_ handle: Handle) -> Document {
        let index = Int(handle.index)
        return index >= 0 ? site.articles[index].document : site.pages[-1 - index]
    }

    /// What a page shows, where that is one text.
    func document(of page: OutputPage) -> Document? {
        switch page.subject {
        case .article(let index, _): site.articles[index].document
        case .page(let index): site.pages[index]
        default: nil
        }
    }

    static func handle(ofArticle index: Int) -> Handle { Handle(index: index) }
    static func handle(ofPage index: Int) -> Handle { Handle(index: -1 - index) }

    func heading(_ handle: Handle) -> Heading { document(handle).headings[Int(handle.sub)] }

    /// The headings from `start` on that stand right below a heading of level `level`, skipped levels or not; those that
    /// are too deep for the table of contents are left out, and so are those without words, not what stands below them.
    func headings(of index: Int, from start: Int, below level: Int) -> Value {
        let owner = document(Handle(index: index))
        // Lent, so that no heading is copied for its level.
        let headings = owner.headings
        let all = headings.span
        var found: [Handle] = []
        var position = start
        while position < all.count, all[position].level > level {
            if all[position].text.isEmpty {
                position += 1
                continue
            }
            if all[position].level <= owner.contentsDepth {
                // At once, since growing takes longer than the whole search.
                if found.isEmpty { found.reserveCapacity(8) }
                found.append(Handle(index: index, sub: position))
            }
            let own = all[position].level
            repeat { position += 1 } while position < all.count && all[position].level > own
        }
        return .list(ValueList(handles: found))
    }
}
