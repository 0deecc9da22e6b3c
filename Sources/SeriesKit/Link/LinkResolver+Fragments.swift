internal import SeriesMarkdown
internal import SeriesModel

/// What stands behind the `#` of a link: an id of the page that it leads to.
extension LinkResolver {
    /// The encoded id that `reference` asks for; nil when it asks for none, or for the heading that gives the title and so
    /// stands at the top of the page.
    func anchor(_ reference: RelativeReference, in index: Int) throws(BrokenLink) -> String? {
        guard let written = reference.fragment, !written.isEmpty else { return nil }
        let fragment = texts[index].fragment
        let id = currentID(of: written, in: index)
        // A title has no id on its page, and a term has.
        if uses.ids[index]?.contains(id) ?? false { return Self.encoded(id) }
        if id == fragment.titleID || fragment.titleAnchors.contains(id) { return nil }
        // As it is written there: for browsers, `é` of one character is not that of two.
        if let heading = heading(withID: id, in: index) { return Self.encoded(fragment.headings[heading].id) }
        if let anchor = fragment.anchors.firstIndex(of: id) { return Self.encoded(fragment.anchors[anchor]) }
        let isThere =
            texts[index].unread != nil || uses.book.mayLack(id, of: texts[index].text.series)
        if isThere || Self.isTop(id) { return Self.encoded(id) }
        throw BrokenLink("no heading '#\(id)' in \(reference.inWords)", sought: .anchor(id, in: index))
    }

    /// Browsers go to the top of any page for this one (WHATWG HTML §7.4.6.4).
    private static func isTop(_ id: String) -> Bool { id.lowercased() == "top" }

    /// By position among the headings of the text.
    func heading(withID id: String, in index: Int) -> Int? {
        if let many = manyIDs[index] { return many[id] }
        return texts[index].fragment.headings.firstIndex { $0.id == id }
    }

    /// The id that the heading with the id `id`, now or before, has now; any other id as it is.
    func currentID(of id: String, in index: Int) -> String {
        if let many = manyFormerIDs[index] { return many[id] ?? id }
        return texts[index].fragment.formerIDs.first { $0.id == id }?.heading ?? id
    }

    /// What a link to a term leads to whose part cannot be read yet: the place of the part, as a link to the part itself
    /// would; nil for all other links. `target` is what the link leads to otherwise.
    func awaitedTerm(
        _ reference: RelativeReference, on target: AddressBook.Target
    ) throws(BrokenLink) -> (AddressBook.Target, term: AwaitedTerm)? {
        guard let id = reference.fragment, !uses.book.awaited.isEmpty else { return nil }
        let series: Int?
        switch target {
        case .missingGlossary(let owner): series = owner
        case .page(let address):
            guard case .glossary(let page)? = addresses.overviews[address],
                uses.book.pages[page].termsByID[id] == nil
            else { return nil }
            series = uses.book.pages[page].series
        case .text, .file, .planned: return nil
        }
        guard let term = uses.book.awaited[series]?[id] else { return nil }
        let awaited = AwaitedTerm(name: term.name, series: series)
        switch term.part {
        case .planned(let series, let position): return (.planned(series: series, position: position), awaited)
        case .article(let text):
            if let owner = texts[text].text.series, let place = outline.placeOfScheduled(text, of: owner) {
                return (place, awaited)
            }
            try checkPublished(text, as: "the part that defines '\(term.name)'")
            return nil
        }
    }

    /// The encoded id that `reference` asks for on a page without a text of its own: that of a term, on a glossary.
    func entry(_ reference: RelativeReference, at address: Address) throws(BrokenLink) -> String? {
        guard let id = reference.fragment, !id.isEmpty else { return nil }
        if case .glossary(let page)? = addresses.overviews[address] {
            // As its page has it: for browsers, `é` of one character is not that of two.
            if let number = uses.book.pages[page].termsByID[id] { return Self.encoded(uses.book.terms[number].id) }
            let series = uses.book.pages[page].series
            if uses.book.incomplete.contains(series) { return Self.encoded(id) }
            throw BrokenLink("no term '#\(id)' in the glossary", sought: .term(id, on: page))
        }
        if Self.isTop(id) { return Self.encoded(id) }
        if let text = outline.heldBackText(at: address, addresses) {
            try checkPublished(text, as: reference.isFile ? reference.inWords : "the text of \(reference.inWords)")
        }
        throw BrokenLink(
            "no heading '#\(id)' in \(reference.inWords)", suggestion: "this page has no text with headings of its own")
    }
}
