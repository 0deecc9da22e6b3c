internal import SeriesMarkdown

/// Looks lines up one after the other. Those of a page stand together, so that it is looked up once.
struct VanishedURLFinder {
    private let site: LinkedSite
    private var path: String?
    private var target: AddressBook.Target?
    private var text: Int?
    /// The text that the page would show, if it were not held back.
    private var textHeldBack: Int?
    /// All that links to the page can name; nil until a line asks.
    private var ids: Set<ExactText>?
    /// The same of the pages before, by path: where lines are not sorted, one may come again.
    private var former: [ExactText: Set<ExactText>] = [:]
    /// Pages that were told of.
    private var told: Set<LockedURL> = []

    init(_ site: LinkedSite) {
        self.site = site
    }

    /// Nil for what is there.
    mutating func kind(of url: LockedURL) -> VanishedURL.Kind? {
        if path.map(ExactText.init) != ExactText(url.path) { turn(to: url.path) }
        guard let target else { return told.insert(url.page).inserted ? .page : .headingToldOf }
        guard let id = url.fragment else { return nil }
        if case .file = target { return nil }
        if holds(id) { return nil }
        guard let textHeldBack else { return .heading(text: text) }
        return told.insert(url.page).inserted ? .headingOfTextHeldBack(text: textHeldBack) : .headingToldOf
    }

    private mutating func turn(to path: String) {
        if let before = self.path { former[ExactText(before)] = ids }
        self.path = path
        ids = former[ExactText(path)]
        target = site.addresses.target(atExactPath: path)
        text = target.flatMap { site.outline.text(shownBy: $0, site.addresses) }
        textHeldBack = nil
        if text == nil, case .page(let address)? = target {
            textHeldBack = site.outline.heldBackText(at: address, site.addresses)
        }
    }

    private mutating func holds(_ id: String) -> Bool {
        let known = ids ?? allIDs
        ids = known
        return known.contains(ExactText(id))
    }

    private var allIDs: Set<ExactText> {
        guard let text else {
            guard case .page(let address)? = target, case .glossary(let page)? = site.addresses.overviews[address]
            else {
                return []
            }
            return Set(site.uses.book.pages[page].termsByID.keys.map(ExactText.init))
        }
        let fragment = site.texts[text].fragment
        return Set(fragment.ids.map(ExactText.init)).union((site.uses.ids[text] ?? []).map(ExactText.init))
    }
}
