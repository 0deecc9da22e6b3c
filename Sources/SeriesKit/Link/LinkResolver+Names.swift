internal import SeriesFrontMatter
internal import SeriesLabels
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

extension LinkResolver {
    /// The name, as HTML, of what a link without words leads to: it follows when a part moves or gets another title,
    /// and says in which language it is where that is not the page's.
    ///
    /// `reader` is the text with the link: a part of another series is shown with that series' name.
    func name(of place: Place, for reader: Int) -> String {
        words(for: place, reader).html(labels(for: reader))
    }

    /// Throws where a link without words, to `destination`, leads to a heading that has no words either.
    func checkName(of place: Place, _ destination: String) throws(BrokenLink) {
        guard let index = outline.text(shownBy: place.target, addresses), let id = place.fragment, !id.isEmpty,
            let number = heading(withID: currentID(of: id, in: index), in: index),
            texts[index].fragment.headings[number].text.isEmpty,
            texts[index].fragment.openNames[.heading(number)] == nil
        else { return }
        throw BrokenLink(
            "the heading '#\(id)' has no words that could be shown here",
            suggestion: "write some in the square brackets: […](\(destination))")
    }

    /// Fills the gaps that links without words left in the headings and the summary of a text.
    func addNames(to resolved: inout ResolvedText, of index: Int) {
        let fragment = texts[index].fragment
        if fragment.openNames.isEmpty { return }
        resolved.summary = fragment.summary.map { filled($0, .summary, of: index) }
        resolved.headings = fragment.headings.enumerated().map { number, heading in
            Heading(
                level: heading.level, id: heading.id,
                text: filled(heading.text, .heading(number), of: index), digest: heading.digest)
        }
    }

    private func filled(_ text: String, _ place: MarkdownFragment.OpenName.Place, of index: Int) -> String {
        var filled = text
        for name in (texts[index].fragment.openNames[place] ?? []).reversed() {
            let reference = texts[index].fragment.references[name.reference]
            // Its own mistake is told where the link is.
            guard let place = try? resolve(reference.destination, as: reference.purpose, from: index) else { continue }
            let offset = filled.utf8.index(filled.startIndex, offsetBy: name.offset)
            let words = words(for: place, index, keepsGaps: true)
            filled.insert(contentsOf: words.text(labels(for: index)), at: offset)
        }
        return filled
    }

    /// Within another text, a heading keeps its gaps: each could hold the other.
    private func words(for place: Place, _ reader: Int, keepsGaps: Bool = false) -> LinkWords {
        func name(_ text: String, of series: Int?) -> LinkWords {
            LinkWords(value(text, in: settings.labels.language(ofSeries: series), for: reader))
        }
        func heading(in index: Int) -> LinkWords? {
            self.heading(place.fragment, in: index, keepsGaps: keepsGaps).map {
                LinkWords(value($0, in: labels(for: index).language, for: reader))
            }
        }
        if let term = place.term { return name(term.name, of: term.series) }
        switch place.target {
        case .missingGlossary: return LinkWords(.glossary)
        case .file(let address): return LinkWords(.text(address.path.withoutSlash.lastStep))
        case .page(let address):
            if let index = outline.text(at: address, addresses), let heading = heading(in: index) { return heading }
            switch addresses.overviews[address] {
            case .glossary(let page):
                guard let term = term(place.fragment, on: page) else { return LinkWords(.glossary) }
                return name(term, of: uses.book.pages[page].series)
            case .series(let series): return name(title(ofSeries: series), of: series)
            case .tags: return LinkWords(.tags)
            case .tag(let tag): return LinkWords(.text(tags.tags[tag].name))
            case nil: return name(settings.site?.title?.value ?? "", of: nil)
            }
        case .planned(let series, let position):
            let title =
                switch outline.parts[series][position] {
                case .planned(let entry): entry.title.value
                case .heldBack(let index), .article(let index): texts[index].fragment.title ?? ""
                }
            return part(position + 1, of: series, title, for: reader)
        case .text(let index):
            if let heading = heading(in: index) { return heading }
            let title = texts[index].fragment.title ?? ""
            guard let series = texts[index].text.series else {
                return LinkWords(value(title, in: labels(for: index).language, for: reader))
            }
            return part(outline.numbers[index], of: series, title, for: reader)
        }
    }

    /// Words of some language on the page of the text `reader`.
    private func value(_ text: String, in language: String, for reader: Int) -> LabelValue {
        language == labels(for: reader).language ? .text(text) : .foreign(text, language: language)
    }

    private func heading(_ id: String?, in index: Int, keepsGaps: Bool) -> String? {
        guard let id, !id.isEmpty else { return nil }
        guard let number = heading(withID: currentID(of: id, in: index), in: index) else { return nil }
        let text = texts[index].fragment.headings[number].text
        return keepsGaps ? text : filled(text, .heading(number), of: index)
    }

    private func term(_ id: String?, on page: Int) -> String? {
        id.flatMap { uses.book.pages[page].termsByID[$0] }.map { uses.book.terms[$0].entry.name.value }
    }

    private func part(_ number: Int, of series: Int, _ title: String, for reader: Int) -> LinkWords {
        let language = settings.labels.language(ofSeries: series)
        let title = value(title, in: language, for: reader)
        if outline.parts[series].count == 1 { return LinkWords(title) }
        if texts[reader].text.series == series { return LinkWords(.partTitle, .number(number), title) }
        let name = value(self.title(ofSeries: series), in: language, for: reader)
        return LinkWords(.partOfSeriesTitle, .number(number), name, title)
    }

    /// The words of the page of that text.
    func labels(for reader: Int) -> LabelSet { settings.labels[texts[reader].text.role] }

    private func title(ofSeries index: Int) -> String { settings.series[index].title?.value ?? "" }
}
