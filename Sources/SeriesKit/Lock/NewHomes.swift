internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesSystem
internal import SeriesText

/// Finds what took the place of URLs that are gone: among what is new, what is most like them. Made only when one is.
struct NewHomes {
    private let site: LinkedSite
    private let pages: PageHomes
    private let headings: HeadingHomes
    private let locked: Set<LockedURL>
    private let lockedHeadings: [String: [LockedURL]]
    /// What stands at each place, by position among the claims of the site, and by its path without case.
    private let places: [String: Int]

    init(of vanished: [VanishedURL], _ lock: URLLock, _ site: LinkedSite) {
        self.site = site
        locked = Set(lock.entries.map(\.url))
        lockedHeadings = Dictionary(grouping: locked.filter { $0.fragment != nil }, by: \.path)
        places = Dictionary(
            site.addresses.claims.enumerated().map { (Address.path(ofFile: $1.file).withoutCase, $0) }
        ) { first, _ in first }
        // Until all is set, a closure may not use `self`.
        let (places, locked, lockedHeadings) = (places, locked, lockedHeadings)
        let gone = vanished.filter { $0.kind == .page }.map(\.entry.url)
        let moved = gone.filter {
            site.addresses.heldBackText(atPath: $0.path) == nil
                && Self.wayBack(to: $0, places, locked, lockedHeadings, site) == nil
        }
        pages = PageHomes(
            for: moved, isAllThatIsGone: moved.count == gone.count, among: NewPage.all(of: site, locked, gone), locked,
            lockedHeadings, site)
        headings = HeadingHomes(for: vanished, locked, site)
    }

    func suggestion(forPage url: LockedURL) -> String {
        if let wayBack = Self.wayBack(to: url, places, locked, lockedHeadings, site) { return wayBack }
        guard let (page, urls) = pages.home(of: url) else {
            return
                "write 'aliases: [\(url.page.line.asYAML)]' in the front matter of what took its place; if nothing did, \(URLLock.givingUp)"
        }
        let line = aliasLine(in: page.text, for: urls)
        if page.text == nil {
            return "if the series in \(page.file.parentFolder) took its place, make \(page.file) with three lines:\n"
                + "---\n\(line)\n---"
        }
        return "if \(page.file) took its place, write in its front matter: \(line)"
    }

    /// How it comes back where no other page took its place; nil where one may have.
    private static func wayBack(
        to url: LockedURL, _ places: [String: Int], _ locked: Set<LockedURL>,
        _ lockedHeadings: [String: [LockedURL]], _ site: LinkedSite
    ) -> String? {
        if let twin = places[url.path.withoutCase] {
            let claim = site.addresses.claims[twin]
            let other = LockedURL(path: Address.path(ofFile: claim.file))
            if locked.contains(other) {
                // Strings are the same when they look the same.
                let name = other.line == url.line ? "the same in other characters" : other.line
                return "\(name) is published, too, and no site can have both: \(URLLock.givingUp)"
            }
            return "\(wayBack(from: claim, to: url)); \(URLLock.givingUp)"
        }
        if !url.path.ends(with: "/"), !url.path.isHTMLPath {
            let kind = FixedFile.Kind.needingURL(named: url.path.lastStep)
            let needsURL = kind != nil && site.addresses.fixedFiles.allSatisfy { $0.kind != kind }
            return "\(needsURL ? FixedFile.Kind.howToGiveURL : "put the file back"); \(URLLock.givingUp)"
        }
        // Where now a page may stand that is made of many files, a text may have stood: only texts have headings.
        let hadText = lockedHeadings[url.path]?.contains { !($0.fragment?.begins(with: "term") ?? false) } ?? false
        return hadText ? nil : GatheredPage(at: url.path, of: site)?.wayOut(of: site, for: url)
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
        let mayBeFormer = !id.utf8.contains(UInt8(ascii: ","))
        if mayBeFormer, let text, let heading = headings.respelled(id, in: text) {
            let former = site.texts[text].fragment.formerIDs.filter { $0.heading == heading.id }.map(\.id)
            let marks = former.isEmpty ? "" : " aka=" + former.joined(separator: ",")
            return "it has other characters for the same letters now; behind the heading '\(heading.text)' in "
                + "\(site.texts[text].place.file), write: {#\(id)\(marks)}"
        }
        if let advice = headings.wayBack(of: url, in: text, or: giveUp) { return advice }
        if !mayBeFormer {
            return "write {#\(id)} behind the heading that took its place; if none did, \(giveUp)"
        }
        if let text, let (heading, ids) = headings.home(of: id, in: text) {
            let fragment = site.texts[text].fragment
            let former = fragment.formerIDs.filter { $0.heading == heading.id }.map(\.id) + ids
            return
                "if the heading '\(heading.text)' took its place, write behind it in \(site.texts[text].place.file): "
                + "{#\(heading.id) aka=\(former.joined(separator: ","))}"
        }
        return
            "write {aka=\(id)} behind the heading that took its place; if none did, \(giveUp)"
    }

    /// In place of the line that is there: a key stands there once. What another key adds stays where it is.
    private func aliasLine(in text: Int?, for urls: [LockedURL]) -> String {
        let own = text.flatMap { site.texts[$0].frontMatter.aliasList }
        let paths = (own?.paths ?? []).map(\.value) + urls.map(\.line)
        return "\(own?.key ?? "aliases"): [\(paths.map(\.asYAML).joined(separator: ", "))]"
    }
}
