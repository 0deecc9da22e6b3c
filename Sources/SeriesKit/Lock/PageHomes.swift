internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

/// Which new pages took the place of those that are gone. Each takes that of one, the most likely first; only one that has the
/// headings of several takes that of these.
struct PageHomes {
    /// A new page that may have taken the place of the page at that position in `gone`.
    private struct Candidate {
        let gone: Int
        let page: Int
        let likeness: Int
    }

    private let gone: [LockedURL]
    private let pages: [NewPage]
    /// By position in `gone`, that in `pages`.
    private var homes: [Int: Int] = [:]
    /// The same from there to here, in the order of the lock.
    private var guests: [Int: [Int]] = [:]
    private let positions: [LockedURL: Int]

    private let lockedHeadings: [String: [LockedURL]]
    private var pagesByName: [String: [Int]] = [:]
    private var pagesByTitle: [String: Int] = [:]
    private var pagesByHeading: [String: [Int]] = [:]
    private var pagesByPath: [String: Int] = [:]
    /// What all other pages have, such as a summary or an introduction, tells nothing.
    private static let mostOfOneHeading = 8
    private static let mostOfOneName = 64
    private static let likenessOfName = 40

    /// `gone` is in the order of the lock.
    init(
        for gone: [LockedURL], isAllThatIsGone: Bool, among pages: [NewPage], _ locked: Set<LockedURL>,
        _ lockedHeadings: [String: [LockedURL]], _ site: LinkedSite
    ) {
        self.gone = gone
        self.lockedHeadings = lockedHeadings
        self.pages = pages
        positions = Dictionary(gone.enumerated().map { ($1, $0) }) { first, _ in first }
        for (index, page) in pages.enumerated() {
            pagesByPath[page.path] = index
            if pagesByName[page.name]?.count ?? 0 < Self.mostOfOneName {
                pagesByName[page.name, default: []].append(index)
            }
            guard let fragment = page.text.map({ site.texts[$0].fragment }) else { continue }
            if let title = fragment.title, pagesByTitle[Slug.of(title)] == nil {
                pagesByTitle[Slug.of(title)] = index
            }
            for heading in fragment.headings { pagesByHeading[heading.id, default: []].append(index) }
        }
        let moves = FolderMoves(
            of: gone, locked, among: pages, site,
            likely: { url in
                let headings = commonHeadings(of: url)
                return (pagesByName[NewPage.name(ofPath: url.path)] ?? []).map { ($0, 1 + headings.share(of: $0) * 2) }
                    + headings.best.map { ($0, headings.share(of: $0) * 2) }
            })
        let candidates = gone.indices.flatMap { self.candidates(for: $0, moves) }
        for candidate in candidates.sorted(by: { ($0.likeness, $1.gone, $1.page) > ($1.likeness, $0.gone, $0.page) })
        where homes[candidate.gone] == nil && guests[candidate.page] == nil {
            settle(candidate.gone, in: candidate.page)
        }
        settleByNearNames(moves)
        settleWithOthers()
        if isAllThatIsGone, gone.count == 1, pages.count == 1, homes.isEmpty { settle(0, in: 0) }
        for page in Array(guests.keys) { guests[page]?.sort() }
    }

    /// The page that took the place of `url`, and all of which it did.
    func home(of url: LockedURL) -> (page: NewPage, urls: [LockedURL])? {
        guard let page = positions[url].flatMap({ homes[$0] }) else { return nil }
        return (pages[page], (guests[page] ?? []).map { gone[$0] })
    }

    private mutating func settle(_ position: Int, in page: Int) {
        homes[position] = page
        guests[page, default: []].append(position)
    }

    // MARK: What speaks for a page

    /// Which new pages have headings of one that is gone.
    private struct CommonHeadings {
        /// How many of its headings tell something.
        let count: Int
        let byPage: [Int: Int]

        /// From 0 to 1.
        func share(of page: Int) -> Double { count == 0 ? 0 : Double(byPage[page] ?? 0) / Double(count) }

        /// The pages with the most, if that is at least half.
        var best: [Int] {
            guard let most = byPage.values.max(), most * 2 >= count else { return [] }
            return byPage.filter { $0.value == most }.keys.sorted()
        }
    }

    private func commonHeadings(of url: LockedURL) -> CommonHeadings {
        let ids = (lockedHeadings[url.path] ?? []).compactMap(\.fragment).filter {
            pagesByHeading[$0].map { $0.count <= Self.mostOfOneHeading } ?? true
        }
        var votes: [Int: Int] = [:]
        for id in ids { for page in pagesByHeading[id] ?? [] { votes[page, default: 0] += 1 } }
        return CommonHeadings(count: ids.count, byPage: votes)
    }

    private func candidates(for position: Int, _ moves: FolderMoves) -> [Candidate] {
        let url = gone[position]
        let name = NewPage.name(ofPath: url.path)
        let headings = commonHeadings(of: url)
        let folder = moves.newFolder(of: NewPage.folder(ofPath: url.path))
        var likeness: [Int: Int] = [:]
        func note(_ page: Int?, _ points: Int) {
            if let page { likeness[page] = max(likeness[page] ?? 0, points) }
        }
        for page in pagesByName[name] ?? [] { note(page, Self.likenessOfName) }
        note(pagesByTitle[name], 30)
        for page in headings.best { note(page, 20) }
        note(moves.newFolder(ofMostBelow: url.path).flatMap { pagesByPath[$0] }, 50)
        return likeness.compactMap { page, points in
            let isThere = folder == pages[page].folder
            // Another page of that name, about something else, where the others did not go.
            let isMereNamesake = points == Self.likenessOfName && headings.count > 0 && headings.byPage[page] == nil
            if isMereNamesake, folder != nil, !isThere { return nil }
            return Candidate(
                gone: position, page: page,
                likeness: points + Int(headings.share(of: page) * 30) + (isThere ? 25 : 0))
        }
    }

    /// Of pages that nothing else speaks for. This looks at all that are new, for each of them.
    private mutating func settleByNearNames(_ moves: FolderMoves) {
        var budget = SearchBudget()
        for position in gone.indices where homes[position] == nil && budget.allowsSearch() {
            let free = pages.indices.lazy.filter { [guests] in guests[$0] == nil }
            let name = NewPage.name(ofPath: gone[position].path)
            guard let near = NearestName.of(name, among: free.map { [pages] in pages[$0].name }) else { continue }
            let namesakes = (pagesByName[near] ?? []).filter { guests[$0] == nil }
            let folder = moves.newFolder(of: NewPage.folder(ofPath: gone[position].path))
            if let page = namesakes.first(where: { pages[$0].folder == folder }) ?? namesakes.first {
                settle(position, in: page)
            }
        }
    }

    /// Pages that were joined: their headings are where those of others are, too.
    private mutating func settleWithOthers() {
        for position in gone.indices where homes[position] == nil {
            if let page = commonHeadings(of: gone[position]).best.first { settle(position, in: page) }
        }
    }
}
