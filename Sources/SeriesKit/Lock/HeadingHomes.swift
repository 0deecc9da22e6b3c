internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

/// Which headings took the place of ids that are gone: each heading that of one id, the nearest first; that of several only
/// where it has all of their words.
struct HeadingHomes {
    private let site: LinkedSite
    /// By text and id that is gone, the heading that only has other characters for it: it takes nobody else's place.
    private var respelled: [Int: [String: Heading]] = [:]
    /// By text and id that is gone.
    private var homes: [Int: [String: Heading]] = [:]
    /// By text and the id of the heading, the ids that are gone, in the order of the lock.
    private var goneIDs: [Int: [String: [String]]] = [:]
    /// By id that is gone, the only text that has it now, and had not before.
    private var newTexts: [String: Int] = [:]

    init(for vanished: [VanishedURL], _ locked: Set<LockedURL>, _ site: LinkedSite) {
        self.site = site
        var lost: [Int: [LockedURL]] = [:]
        var ids: Set<String> = []
        for gone in vanished {
            guard case .heading(let text) = gone.kind, let id = gone.entry.url.fragment else { continue }
            ids.insert(id)
            if let text { lost[text, default: []].append(gone.entry.url) }
        }
        if ids.isEmpty { return }
        findNewTexts(of: ids, locked.subtracting(vanished.map(\.entry.url)))
        var budget = SearchBudget()
        for (text, urls) in lost.sorted(by: { $0.key < $1.key }) { findHomes(of: urls, in: text, locked, &budget) }
    }

    /// The heading of `text` that has other characters for the same letters.
    func respelled(_ id: String, in text: Int) -> Heading? { respelled[text]?[id] }

    /// The heading that took the place of an id, and all of which it did.
    func home(of id: String, in text: Int) -> (heading: Heading, ids: [String])? {
        homes[text]?[id].map { ($0, goneIDs[text]?[$0.id] ?? []) }
    }

    /// What is to be done for an id whose heading is on another page now, or whose page, `text`, shows nothing any more; nil
    /// where another heading of the page may have taken its place.
    func wayBack(of url: LockedURL, in text: Int?, or givingUp: String) -> String? {
        guard let id = url.fragment else { return nil }
        let place = text.map { site.texts[$0].text.path } ?? introduction(at: url.path)
        if let new = newTexts[id], new != text {
            let way = RelativePath.from(place.parentFolder, to: site.texts[new].text.path) + "#" + id.asURLFragment
            let start = "it is in \(site.texts[new].place.file) now"
            let goal = "for links to find it"
            let line = allowsHTML(text, at: url.path) ? "<a id=\"\(id)\"></a>[](\(way))" : "## [](\(way)) {#\(id)}"
            return text == nil
                ? "\(start), and this page shows no text: \(goal), make \(ContentTree.shown(place)) with the line "
                    + "\(line); \(givingUp)"
                : "\(start), which no redirect knows: \(goal), write in \(ContentTree.shown(place)) where it stood: "
                    + "\(line); \(givingUp)"
        }
        if text != nil { return nil }
        return "this page shows no text any more: make \(ContentTree.shown(place)) with a heading that took its "
            + "place, and write {aka=\(id)} behind it; if none did, \(givingUp)"
    }

    private func allowsHTML(_ text: Int?, at path: String) -> Bool {
        let series = text.map { site.texts[$0].text.role.governingSeries } ?? self.series(at: path)
        let settings = series.map { site.settings.series[$0] } ?? site.settings.site
        return !(settings?.refusesHTML ?? false)
    }

    /// The file whose text the index at that path would show.
    private func introduction(at path: String) -> String {
        (series(at: path).map { site.tree.series[$0].path } ?? "") + ContentTree.index
    }

    /// That of the index at that path.
    private func series(at path: String) -> Int? {
        if case .series(let series)? = site.addresses.overviews[Address(page: path)] { series } else { nil }
    }

    /// What many pages have, such as a summary, has not moved. `kept` are the locked URLs that are there.
    private mutating func findNewTexts(of ids: Set<String>, _ kept: Set<LockedURL>) {
        let common = Set(kept.compactMap(\.fragment)).intersection(ids)
        var found: [String: [Int]] = [:]
        for (index, parsed) in site.texts.enumerated() where site.outline.heldBack[index] == nil {
            for heading in parsed.fragment.headings
            where ids.contains(heading.id) && !common.contains(heading.id) && Self.isPlain(heading.id) {
                found[heading.id, default: []].append(index)
            }
        }
        newTexts = found.compactMapValues { texts in
            texts.count == 1 && site.addresses.page(of: site.texts[texts[0]], at: texts[0]) != nil ? texts[0] : nil
        }
    }

    /// Whether it stands in an attribute and between braces as it is.
    private static func isPlain(_ id: String) -> Bool { !id.utf8.contains { "\"&<>{} ".utf8.contains($0) } }

    // MARK: On the same page

    private mutating func findHomes(
        of urls: [LockedURL], in text: Int, _ locked: Set<LockedURL>, _ budget: inout SearchBudget
    ) {
        let headings = site.texts[text].fragment.headings
        guard let own = site.addresses.page(of: site.texts[text], at: text)?.address.path else { return }
        // A page that moved was locked under each of its addresses.
        var byID: [String: Heading] = [:]
        for heading in headings where byID[heading.id] == nil { byID[heading.id] = heading }
        let ownPaths = Set(urls.map(\.path)).union([own])
        func isLocked(_ heading: Heading) -> Bool {
            ownPaths.contains { locked.contains(LockedURL(path: $0, fragment: heading.id)) }
        }
        // To Swift, ids are the same that only have other characters for the same letters.
        var open: [String] = []
        var known: Set<String> = []
        for id in urls.compactMap(\.fragment) where known.insert(id).inserted {
            if let heading = byID[id] {
                if !isLocked(heading) { respelled[text, default: [:]][id] = heading }
            } else if newTexts[id] == nil, !id.utf8.contains(UInt8(ascii: ",")),
                budget.allowsSearch(among: headings.count)
            {
                open.append(id)
            }
        }
        let taken = respelled[text] ?? [:]
        let new = headings.filter { taken[$0.id] == nil && !isLocked($0) }
        let found = HeadingMatch.homes(of: open, among: new.map(\.id))
        for id in open {
            guard let heading = found[id].flatMap({ byID[$0] }) else { continue }
            homes[text, default: [:]][id] = heading
            goneIDs[text, default: [:]][heading.id, default: []].append(id)
        }
    }
}
