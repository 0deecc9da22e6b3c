internal import SeriesModel

/// Nothing that was published may vanish.
enum LockCheck {
    /// A lock that lost its lines keeps nothing, as if there were none.
    static func emptiness(of lock: URLLock, _ site: LinkedSite) -> [Diagnostic] {
        guard site.tree.hasLock, lock.entries.isEmpty, lock.diagnostics.isEmpty else { return [] }
        return [
            .warning(
                "this lock keeps no URL", at: ContentTree.place(URLLock.fileName),
                suggestion: "'seriesgen lock' writes down what is published; to do without a lock, delete the file")
        ]
    }

    /// Where a file could not be read as its author means it, what seems to be gone may only seem so: its own diagnostics
    /// come first.
    static func diagnostics(for vanished: [VanishedURL], of lock: URLLock, _ site: LinkedSite) -> [Diagnostic] {
        if vanished.isEmpty || site.mayHideURLs { return [] }
        let homes = NewHomes(of: vanished, lock, site)
        return vanished.compactMap { gone in
            let place = ContentTree.place(URLLock.fileName, gone.entry.span)
            switch gone.kind {
            case .page:
                let text = site.addresses.heldBackText(atPath: gone.entry.url.path)
                let message =
                    GatheredPage(at: gone.entry.url.path, of: site) == .further
                    ? "the further pages of a list cannot be locked: there are as many as it takes"
                    : "nothing is at this URL any more"
                return .error(
                    message + (text.map { site.reason(forHoldingBack: $0) } ?? ""), at: place,
                    suggestion: text.map { site.wayBack(ofHeldBack: $0) } ?? homes.suggestion(forPage: gone.entry.url))
            case .heading(let text):
                let id = gone.entry.url.fragment ?? ""
                return .error(
                    "no heading '#\(id)' is on this page any more", at: place,
                    suggestion: homes.suggestion(forHeading: gone.entry.url, in: text))
            case .headingOfTextHeldBack(let text):
                return .error(
                    "the headings of this page are gone" + site.reason(forHoldingBack: text), at: place,
                    suggestion: site.wayBack(ofHeldBack: text))
            case .headingToldOf: return nil
            }
        }
    }
}

extension LinkedSite {
    /// Whether a mistake that was reported elsewhere may be why a URL is missing.
    fileprivate var mayHideURLs: Bool {
        if tree.diagnostics.containsError || settings.diagnostics.containsError { return true }
        if !uses.book.incomplete.isEmpty { return true }
        if texts.contains(where: \.isBroken) || !addresses.aliasMistakes.isEmpty { return true }
        return (outline.articles.joined() + outline.pages).contains { addresses.texts[$0] == nil }
    }

    /// Why a text is not published, behind what is said of its page.
    fileprivate func reason(forHoldingBack text: Int) -> String {
        outline.heldBack[text].map { ": '\(texts[text].place.file)' \($0.inWords)" } ?? ""
    }

    fileprivate func wayBack(ofHeldBack text: Int) -> String {
        let giveUp = "or drop its lines with 'seriesgen lock --forget'"
        guard case .scheduled? = outline.heldBack[text] else { return "publish it again, \(giveUp)" }
        return "give it an earlier day, build for a later one ('--future', '--now'), \(giveUp) for the same day"
    }
}
