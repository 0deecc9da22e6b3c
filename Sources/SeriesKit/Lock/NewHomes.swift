internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesSystem
internal import SeriesText

/// Finds what took the place of a URL that is gone: among what is new, the one that is most like it. Made only when one is.
struct NewHomes {
    /// A page that is not in the lock.
    private struct Page {
        /// As in `LockedURL`.
        let path: String
        /// Its Markdown file as people see it; there may be none for the index of a series.
        let file: String
        let text: Int?

        /// What names it in its URL: `leaves`.
        var name: String { NewHomes.name(ofPath: path) }
    }

    private let site: LinkedSite
    private let locked: Set<LockedURL>
    private let isOnlyOneGone: Bool
    private let pages: [Page]
    /// By position in `pages`; so are the next two.
    private let pagesByName: [String: Int]
    private let pagesByTitle: [String: Int]
    private let pagesByHeading: [String: [Int]]
    private let lockedHeadings: [String: [LockedURL]]
    /// The locked pages by the folders that they are in.
    private let lockedPages: [String: [LockedURL]]
    /// What stands at each place, by position among the claims of the site, and by its path without case.
    private let places: [String: Int]
    private var budget = SearchBudget()
    /// There may be many more of them than pages, which matter more.
    private var budgetForHeadings = SearchBudget()
    /// For lines whose heading is gone, what took its place.
    private var headings: [LockedURL: Heading] = [:]
    /// By text and id that is gone, the heading that only has other characters for it: it takes nobody else's place.
    private var respelled: [Int: [String: Heading]] = [:]
    /// By text and the id of that heading, the ids that are gone: it may have taken the place of several.
    private var goneIDs: [Int: [String: [String]]] = [:]

    init(of vanished: [VanishedURL], _ lock: URLLock, _ site: LinkedSite) {
        self.site = site
        locked = Set(lock.entries.map(\.url))
        isOnlyOneGone = vanished.count { $0.kind == .page } == 1
        pages = Self.newPages(of: site, locked, vanished)
        places = Dictionary(
            site.addresses.claims.enumerated().map { (Address.path(ofFile: $1.file).withoutCase, $0) }
        ) { first, _ in first }
        pagesByName = Dictionary(pages.enumerated().map { ($1.name, $0) }) { first, _ in first }
        var byTitle: [String: Int] = [:]
        var byHeading: [String: [Int]] = [:]
        for (index, page) in pages.enumerated() {
            guard let fragment = page.text.map({ site.texts[$0].fragment }) else { continue }
            if let title = fragment.title, byTitle[FileName.slug(title[...])] == nil {
                byTitle[FileName.slug(title[...])] = index
            }
            for heading in fragment.headings { byHeading[heading.id, default: []].append(index) }
        }
        pagesByTitle = byTitle
        pagesByHeading = byHeading
        lockedHeadings = Dictionary(grouping: locked.filter { $0.fragment != nil }, by: \.path)
        lockedPages = Dictionary(grouping: locked.filter { $0.fragment == nil && !$0.path.isEmpty }) {
            $0.path.withoutSlash.parentFolder
        }
        let lost = vanished.compactMap { gone -> (url: LockedURL, id: String, text: Int)? in
            guard case .heading(let text?) = gone.kind, let id = gone.entry.url.fragment else { return nil }
            return (gone.entry.url, id, text)
        }
        findRespelled(lost)
        for (url, id, text) in lost {
            guard let heading = heading(for: id, in: text) else { continue }
            // A merge may leave a line twice.
            guard headings.updateValue(heading, forKey: url) == nil, !id.utf8.contains(UInt8(ascii: ",")) else {
                continue
            }
            goneIDs[text, default: [:]][heading.id, default: []].append(id)
        }
    }

    mutating func suggestion(forPage url: LockedURL) -> String {
        let giveUp = "'seriesgen lock --forget' gives the URL up"
        if let twin = places[url.path.withoutCase] {
            return "\(Self.wayBack(from: site.addresses.claims[twin], to: url)); \(giveUp)"
        }
        if !url.path.ends(with: "/"), !url.path.isHTMLPath {
            return "put the file back; \(giveUp)"
        }
        if let gathered = GatheredPage(at: url.path, of: site), !hadText(url.path) { return gathered.wayOut(of: site) }
        guard let page = home(of: url) else {
            return
                "write 'aliases: [\(url.line.asYAML)]' in the front matter of what took its place; if nothing did, \(giveUp)"
        }
        let line = aliasLine(in: page.text, for: url)
        if page.text == nil {
            return "if the series in \(page.file.parentFolder) took its place, make \(page.file) with three lines:\n"
                + "---\n\(line)\n---"
        }
        return "if \(page.file) took its place, write in its front matter: \(line)"
    }

    /// How the URL comes back where only another case, or other characters for the same letters, stand in its way: no alias
    /// can stand beside that.
    private static func wayBack(from claim: AddressBook.Claim, to url: LockedURL) -> String {
        if claim.isAlias { return "in \(claim.source), write the alias as it was: \(url.line)" }
        let folder = url.path.withoutSlash
        if case .text = claim.target, claim.request == nil,
            ExactText(Address.path(ofFile: claim.file).withoutSlash.parentFolder) == ExactText(folder.parentFolder)
        {
            return "if \(claim.source) took its place, write 'slug: \(folder.lastStep.asYAML)' in its front matter"
        }
        return "give \(claim.source) the name back that this URL has"
    }

    /// Whether the page at `path`, where now one may stand that is made of many files, was a text: only those have headings.
    private func hadText(_ path: String) -> Bool {
        lockedHeadings[path]?.contains { !($0.fragment?.begins(with: "term") ?? false) } ?? false
    }

    /// `url` is that of a heading, `text` what the page shows.
    func suggestion(forHeading url: LockedURL, in text: Int?) -> String {
        let id = url.fragment ?? ""
        let giveUp = "'seriesgen lock --forget' gives the id up"
        if text == nil, let gathered = GatheredPage(at: url.path, of: site) {
            if case .glossary = gathered, id.begins(with: "term") {
                return "explain the term again; if it is gone for good, \(giveUp)"
            }
            return "this page is made of what other files say, and has no headings of its own: \(giveUp)"
        }
        // A comma parts the ids of a list.
        if id.utf8.contains(UInt8(ascii: ",")) {
            return "write {#\(id)} behind the heading that took its place; if none did, \(giveUp)"
        }
        if let text, let heading = headings[url], heading.id == id {
            let former = site.texts[text].fragment.formerIDs.filter { $0.heading == heading.id }.map(\.id)
            let marks = former.isEmpty ? "" : " aka=" + former.joined(separator: ",")
            return "it has other characters for the same letters now; behind the heading '\(heading.text)' in "
                + "\(site.texts[text].place.file), write: {#\(id)\(marks)}"
        }
        if let text, let heading = headings[url] {
            let fragment = site.texts[text].fragment
            let kept = fragment.formerIDs.filter { $0.heading == heading.id }.map(\.id)
            let former = kept + (goneIDs[text]?[heading.id] ?? [])
            return
                "if the heading '\(heading.text)' took its place, write behind it in \(site.texts[text].place.file): "
                + "{#\(heading.id) aka=\(former.joined(separator: ","))}"
        }
        return
            "write {aka=\(id)} behind the heading that took its place; if none did, \(giveUp)"
    }

    /// In place of the line that is there: a key stands there once. What another key adds stays where it is.
    private func aliasLine(in text: Int?, for url: LockedURL) -> String {
        let own = text.flatMap { site.texts[$0].frontMatter.aliasList }
        let paths = (own?.paths ?? []).map(\.value) + [url.line]
        return "\(own?.key ?? "aliases"): [\(paths.map(\.asYAML).joined(separator: ", "))]"
    }

    // MARK: Pages

    private mutating func home(of url: LockedURL) -> Page? {
        guard budget.allowsSearch() else { return nil }
        let name = Self.name(ofPath: url.path)
        let near =
            pagesByName[name] ?? pagesByTitle[name] ?? pageWithHeadings(of: url.path) ?? seriesWithPages(of: url.path)
        if let index = near ?? pageWithName(near: name) { return pages[index] }
        return isOnlyOneGone && pages.count == 1 ? pages[0] : nil
    }

    /// The series that at least half of the pages below the one that is gone are in now.
    private func seriesWithPages(of path: String) -> Int? {
        let inside = lockedPages[path] ?? []
        var votes: [String: Int] = [:]
        for url in inside {
            guard let page = pagesByName[Self.name(ofPath: url.path)] else { continue }
            votes[pages[page].path.withoutSlash.parentFolder, default: 0] += 1
        }
        guard let (folder, most) = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most * 2 >= inside.count
        else { return nil }
        return pages.firstIndex { $0.path == folder }
    }

    private func pageWithName(near name: String) -> Int? {
        NearestName.of(name, among: pages.lazy.map(\.name)).flatMap { pagesByName[$0] }
    }

    /// The page with the most headings of the one that is gone, at least half of them.
    private func pageWithHeadings(of path: String) -> Int? {
        let ids = (lockedHeadings[path] ?? []).compactMap(\.fragment).filter {
            // What every other page has, such as a summary, tells nothing.
            pagesByHeading[$0].map { $0.count <= 8 } ?? true
        }
        var votes: [Int: Int] = [:]
        for id in ids { for page in pagesByHeading[id] ?? [] { votes[page, default: 0] += 1 } }
        guard let most = votes.values.max(), most * 2 >= ids.count else { return nil }
        return votes.filter { $0.value == most }.keys.min()
    }

    /// Those whose URL is only spelled in another way than one that is gone take nobody else's place.
    private static func newPages(
        of site: LinkedSite, _ locked: Set<LockedURL>, _ vanished: [VanishedURL]
    ) -> [Page] {
        let respelled = Set(vanished.filter { $0.kind == .page }.map(\.entry.url.path.withoutCase))
        let texts = (site.outline.articles.joined() + site.outline.pages).compactMap { index in
            site.addresses.texts[index].map { address in
                Page(path: address.path, file: site.texts[index].place.file, text: index)
            }
        }
        let series = site.tree.series.indices.map { index in
            let text = site.outline.introductions[index]
            return Page(
                path: site.addresses.series[index].path,
                file: text.map { site.texts[$0].place.file }
                    ?? ContentTree.place(site.tree.series[index].path + "index.md").file,
                text: text)
        }
        return (series + texts).filter {
            !locked.contains(LockedURL(path: $0.path)) && !respelled.contains($0.path.withoutCase)
        }
    }

    /// `leaves` of `tea/leaves/` and of `leaves.html`.
    private static func name(ofPath path: String) -> String { SourceIndex.slug(ofPath: path) }

    // MARK: Headings

    /// To Swift, ids are the same that only have other characters for the same letters.
    private mutating func findRespelled(_ lost: [(url: LockedURL, id: String, text: Int)]) {
        var headings: [Int: [String: Heading]] = [:]
        for (url, id, text) in lost {
            let byID =
                headings[text]
                ?? Dictionary(site.texts[text].fragment.headings.map { ($0.id, $0) }) { first, _ in first }
            headings[text] = byID
            guard let heading = byID[id], !locked.contains(LockedURL(path: url.path, fragment: heading.id)) else {
                continue
            }
            respelled[text, default: [:]][id] = heading
        }
    }

    /// The heading of `text` that is not in the lock and most like `id`.
    private mutating func heading(for id: String, in text: Int) -> Heading? {
        let respelled = respelled[text] ?? [:]
        if let heading = respelled[id] { return heading }
        guard budgetForHeadings.allowsSearch(among: site.texts[text].fragment.headings.count),
            let address = site.addresses.page(of: site.texts[text], at: text)?.address
        else { return nil }
        let path = address.path
        let new = site.texts[text].fragment.headings.filter {
            respelled[$0.id] == nil && !locked.contains(LockedURL(path: path, fragment: $0.id))
        }
        if let near = NearestName.of(id, among: new.map(\.id)) { return new.first { $0.id == near } }
        let words = Set(id.split(separator: "-"))
        func common(_ heading: Heading) -> Int { words.intersection(heading.id.split(separator: "-")).count }
        guard let best = new.max(by: { common($0) < common($1) }) else { return nil }
        return common(best) > 0 || new.count == 1 ? best : nil
    }
}
