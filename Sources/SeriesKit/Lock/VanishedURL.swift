internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

/// A line of the lock that nothing of the site answers to any more.
struct VanishedURL: Sendable {
    enum Kind: Sendable, Hashable {
        /// The first line of a page or file that is gone.
        case page
        /// Another line of such a page: one mistake makes one message.
        case headingOfVanishedPage
        /// On the page that shows the text at that position; nil when it shows none.
        case heading(text: Int?)
    }

    let entry: URLLock.Entry
    let kind: Kind

    /// Those of `lock`, in the order of their lines.
    static func all(in lock: URLLock, _ site: LinkedSite) -> [VanishedURL] {
        var finder = VanishedURLFinder(site)
        return lock.entries.compactMap { entry in
            finder.kind(of: entry.url).map { VanishedURL(entry: entry, kind: $0) }
        }
    }
}

/// Looks lines up one after the other. Those of a page stand together, so that it is looked up once.
private struct VanishedURLFinder {
    private let site: LinkedSite
    private var path: String?
    private var target: AddressBook.Target?
    private var text: Int?
    /// All that links to the page can name; made when the first line asks.
    private var ids: Set<String>?
    /// Where lines are not sorted, a page that is gone may come again.
    private var gone: Set<String> = []

    init(_ site: LinkedSite) {
        self.site = site
    }

    /// Nil for what is there.
    mutating func kind(of url: LockedURL) -> VanishedURL.Kind? {
        if url.path != path { turn(to: url.path) }
        guard let target else { return gone.insert(url.path).inserted ? .page : .headingOfVanishedPage }
        guard let id = url.fragment else { return nil }
        if case .file = target { return nil }
        return holds(id) ? nil : .heading(text: text)
    }

    private mutating func turn(to path: String) {
        self.path = path
        ids = nil
        target = site.addresses.target(atPath: path)
        text =
            switch target {
            case .text(let index): index
            case .page(let address): site.outline.text(at: address, site.addresses)
            case .file, .planned, .missingGlossary, nil: nil
            }
    }

    private mutating func holds(_ id: String) -> Bool {
        guard let text else { return false }
        if ids == nil {
            let fragment = site.texts[text].fragment
            ids = fragment.anchors.union(fragment.titleAnchors).union(fragment.headings.map(\.id))
                .union(fragment.formerIDs.map(\.id))
            if let title = fragment.titleID { ids?.insert(title) }
        }
        return ids?.contains(id) ?? false
    }
}
