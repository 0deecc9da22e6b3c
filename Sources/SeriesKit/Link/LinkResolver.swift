internal import SeriesFrontMatter
internal import SeriesLabels
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

/// Turns what authors write as destinations into addresses, and tells what leads nowhere.
struct LinkResolver: Sendable {
    let texts: [ParsedText]
    /// Looks for the places of links that lead nowhere.
    let parser: TextParser
    let settings: SiteSettings
    let outline: Outline
    let addresses: AddressBook
    let tags: TagBook
    let uses: TermUses
    /// The positions of the headings of texts with very many, by their ids, where a search for each link would take quadratic time.
    let manyIDs: [Int: [String: Int]]
    /// The same for ids that headings had before, with those that they have now.
    let manyFormerIDs: [Int: [String: String]]

    init(
        texts: [ParsedText], parser: TextParser, settings: SiteSettings, outline: Outline, addresses: AddressBook,
        tags: TagBook, uses: TermUses
    ) {
        self.texts = texts
        self.parser = parser
        self.settings = settings
        self.outline = outline
        self.addresses = addresses
        self.tags = tags
        self.uses = uses
        let long = texts.indices.filter { texts[$0].fragment.headings.count > 200 }
        manyIDs = Dictionary(
            uniqueKeysWithValues: long.map { index in
                (
                    index,
                    Dictionary(texts[index].fragment.headings.enumerated().map { ($1.id, $0) }) { first, _ in first }
                )
            })
        let renamed = texts.indices.filter { texts[$0].fragment.formerIDs.count > 200 }
        manyFormerIDs = Dictionary(
            uniqueKeysWithValues: renamed.map { index in
                (index, Dictionary(texts[index].fragment.formerIDs.map { ($0.id, $0.heading) }) { first, _ in first })
            })
    }

    /// What a link leads to.
    struct Place {
        let url: SiteURL
        let target: AddressBook.Target
        /// As the author wrote it, without the `#`.
        let fragment: String?
        /// The term that is explained there, where its part cannot be read yet.
        var term: AwaitedTerm?
    }

    struct AwaitedTerm {
        let name: String
        /// Nil for one that all series share.
        let series: Int?
    }

    /// What the links of a text lead to; nothing for one that is not published.
    func resolve(_ index: Int) -> ResolvedText {
        if outline.heldBack[index] != nil { return ResolvedText() }
        var resolved = ResolvedText()
        let fragment = texts[index].fragment
        resolved.body = body(of: index, fragment.references, broken: &resolved.broken)
        checkLinks(inTitleOf: index, fragment.titleReferences, broken: &resolved.broken)
        if !resolved.broken.isEmpty {
            let located = parser.locatedReferences(of: texts[index])
            resolved.broken = []
            resolved.body = body(of: index, located.body, broken: &resolved.broken)
            checkLinks(inTitleOf: index, located.title, broken: &resolved.broken)
        }
        resolved.image = image(of: index, broken: &resolved.broken)
        addNames(to: &resolved, of: index)
        return resolved
    }

    /// Where a link is broken, the gap stays empty.
    private func body(
        of index: Int, _ references: [MarkdownFragment.Reference], broken: inout [BrokenReference]
    ) -> Markup {
        let parsed = texts[index]
        var gaps: [Markup.Gap] = []
        gaps.reserveCapacity(references.count)
        // Pictures may stand within the words of a link, and their gaps before its end.
        var end: Markup.Gap?
        for reference in references {
            if let gap = end, gap.offset <= reference.offset {
                gaps.append(gap)
                end = nil
            }
            do throws(BrokenLink) {
                let place = try resolve(reference, from: index)
                if case .planned = place.target, let content = reference.content {
                    let name = reference.nameOffset == nil ? "" : name(of: place, for: index)
                    let tags = PlannedLink.gaps(instead: reference, around: content, name: name, labels(for: index))
                    gaps.append(tags.start)
                    end = tags.end
                    continue
                }
                if reference.nameOffset != nil { try checkName(of: place, reference.destination) }
                gaps.append(Markup.Gap(offset: reference.offset, .address(place.url)))
                if let offset = reference.nameOffset {
                    gaps.append(Markup.Gap(offset: offset, .html(name(of: place, for: index))))
                }
            } catch {
                let isMarkdown = reference.content != nil || reference.element != nil
                broken.append(
                    BrokenReference(error, in: parsed.text.path, at: reference.place?.span, isMarkdown: isMarkdown))
            }
        }
        if let end { gaps.append(end) }
        if let shown = uses.shown[index] {
            let (ofSite, ofPage) = (settings.labels.site.language, labels(for: index).language)
            let terms = TermMarkup.gaps(for: shown, uses, languageOfShared: ofSite == ofPage ? nil : ofSite)
            gaps = TermMarkup.merged(gaps, terms)
        }
        return Markup(bytes: parsed.fragment.html, gaps: gaps)
    }

    /// Those of a heading that gives the title, which shows none.
    private func checkLinks(
        inTitleOf index: Int, _ references: [MarkdownFragment.Reference], broken: inout [BrokenReference]
    ) {
        for reference in references {
            do throws(BrokenLink) {
                _ = try resolve(reference, from: index)
            } catch {
                broken.append(BrokenReference(error, in: texts[index].text.path, at: reference.place?.span))
            }
        }
    }

    /// The picture that the front matter names.
    private func image(of index: Int, broken: inout [BrokenReference]) -> LinkTarget? {
        let matter = texts[index].frontMatter
        // One of an introduction means nothing, as `MisplacedKeyCheck` tells.
        guard let image = matter.image, texts[index].text.hasOwnPage else { return nil }
        let leadsAway = image.value.withRun { url in
            URLScheme.of(url).map(["https", "http"].contains) ?? false && !URLScheme.lacksHost(url)
        }
        if leadsAway { return .external(image.value) }
        do throws(BrokenLink) {
            let url = try resolve(image.value, as: .picture, from: index).url
            // Written into HTML, XML and JSON alike, it cannot hold what only some of them escape.
            return .own(url.with(query: url.query?.replacing("&", with: "%26"), fragment: url.fragment))
        } catch {
            let severity: Diagnostic.Severity = matter.isImageForeign ? .warning : .error
            broken.append(BrokenReference(error, in: texts[index].text.path, at: image.span, severity))
            return nil
        }
    }

    private func resolve(_ reference: MarkdownFragment.Reference, from index: Int) throws(BrokenLink) -> Place {
        try resolve(
            reference.destination, as: reference.purpose, from: index,
            isAutolink: reference.place?.isAutolink ?? false)
    }

    func resolve(
        _ destination: String, as purpose: MarkdownFragment.Reference.Purpose, from index: Int,
        isAutolink: Bool = false
    ) throws(BrokenLink) -> Place {
        let reference = try RelativeReference.checked(destination, as: purpose, isAutolink: isAutolink)
        let target = shown(try target(of: reference, purpose, from: index), purpose)
        if purpose == .link, let (part, term) = try awaitedTerm(reference, on: target) {
            return Place(url: try url(of: part, reference, purpose), target: part, fragment: nil, term: term)
        }
        return Place(url: try url(of: target, reference, purpose), target: target, fragment: reference.fragment)
    }

    /// Links to a part that waits for its day are like those to one that is not written yet.
    private func shown(
        _ target: AddressBook.Target, _ purpose: MarkdownFragment.Reference.Purpose
    ) -> AddressBook.Target {
        guard case .text(let index) = target, purpose == .link, let series = texts[index].text.series
        else { return target }
        return outline.placeOfScheduled(index, of: series) ?? target
    }

    private func target(
        of reference: RelativeReference, _ purpose: MarkdownFragment.Reference.Purpose, from index: Int
    ) throws(BrokenLink) -> AddressBook.Target {
        let source = texts[index].text.path
        if reference.path.isEmpty { return addresses.target(ofSource: source) ?? .text(index) }
        // From `content/` on, and from the root of the site.
        let file: String?
        let page: String?
        if reference.path.utf8.first == UInt8(ascii: "/") {
            // From the site's root on; on a code host, the same path from `content/` on.
            let steps = String(Substring(reference.path.utf8.drop { $0 == UInt8(ascii: "/") }))
            let path = RelativePath.resolve(steps, from: "")
            if let path {
                if let target = addresses.target(atPath: path) ?? addresses.target(ofSource: path) { return target }
                if let text = addresses.heldBackText(atPath: path) { return .text(text) }
            }
            (file, page) = (path, path)
        } else {
            file = RelativePath.resolve(reference.path, from: source.parentFolder)
            if let file, let target = addresses.target(ofSource: file) { return target }
            // Sites that moved here often link by URL instead of by file.
            page = addresses.texts[index].flatMap { RelativePath.resolve(reference.path, from: $0.folder) }
            if let page {
                if let target = addresses.target(atPath: page) { return target }
                if let text = addresses.heldBackText(atPath: page) { return .text(text) }
            }
        }
        for path in [file, page].compactMap(\.self) {
            if purpose == .link, let part = addresses.plannedPart(at: path) { return part }
            if let series = addresses.missingGlossary(at: path) { return .missingGlossary(series: series) }
        }
        let sought = BrokenLink.Sought.source(reference, purpose)
        guard let file else {
            throw BrokenLink(
                "'\(reference.path)' leads out of content/", suggestion: "links lead to files inside content/",
                sought: sought)
        }
        switch addresses.reasonForNotPublishing(file) {
        // That is all there is to say.
        case .reported(.error): return .file(Address(file: file))
        case .reported(.warning):
            throw BrokenLink(
                "'\(reference.path)' is not published",
                suggestion: "do as the warning about that file says, or leave the link out")
        case .settings:
            throw BrokenLink(
                "'\(reference.path)' is not published: it is for seriesgen alone",
                suggestion: "leave the link out, or put a copy into content/\(ContentTree.staticFolder)")
        case nil where purpose == .link && [file, page].contains { $0.map(addresses.isUnreadPart) ?? false }:
            return .file(Address(file: file))
        case nil:
            throw BrokenLink("no file '\(reference.path)' for this \(purpose.name)", sought: sought)
        }
    }

    private func url(
        of target: AddressBook.Target, _ reference: RelativeReference, _ purpose: MarkdownFragment.Reference.Purpose
    ) throws(BrokenLink) -> SiteURL {
        let index: Int
        switch target {
        case .file(let address):
            return address.url.with(
                query: reference.query?.asURLQuery, fragment: Self.encoded(reference.fragment))
        case .page(let address):
            if let file = purpose.file { throw BrokenLink("\(reference.inWords) is a page, not a \(file)") }
            try reference.checkQuery()
            guard let text = outline.text(at: address, addresses) else {
                return address.url.with(fragment: try entry(reference, at: address))
            }
            return address.url.with(fragment: try anchor(reference, in: text))
        case .missingGlossary(let series):
            // A mistake was reported that may be why.
            if uses.book.incomplete.contains(series) { return .root }
            throw BrokenLink(
                "no term of \(reference.inWords) is published yet",
                suggestion: "leave the link out until a part that defines one can be read")
        case .planned(let series, _):
            try reference.checkQuery()
            // In raw HTML a link stays one; the index tells that the part is planned.
            return addresses.series[series].url
        case .text(let text):
            index = text
        }
        try checkPublished(index, as: reference.nameOfText)
        if let file = purpose.file {
            guard case .page = texts[index].text.role else {
                throw BrokenLink("\(reference.inWords) is an article, not a \(file)")
            }
            throw BrokenLink("\(reference.inWords) is a page, not a \(file)")
        }
        try reference.checkQuery()
        // Without an address its own diagnostics say why; one mistake makes one message.
        guard let address = addresses.texts[index] else { return .root }
        return address.url.with(fragment: try anchor(reference, in: index))
    }

    /// Throws while a text is held back; `what` is it in words.
    func checkPublished(_ index: Int, as what: @autoclosure () -> String) throws(BrokenLink) {
        guard let reason = outline.heldBack[index] else { return }
        let suggestion =
            switch reason {
            case .draft: "publish it, leave the link out, or build with --drafts"
            case .scheduled: "leave the link out until then, or build with --future"
            }
        throw BrokenLink("\(what()) \(reason.inWords)", suggestion: suggestion)
    }

    static func encoded(_ fragment: String?) -> String? {
        fragment.flatMap { $0.isEmpty ? nil : $0.asURLFragment }
    }
}
