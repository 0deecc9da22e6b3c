internal import SeriesFrontMatter
internal import SeriesLabels
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

extension LinkResolver {
    /// The name, as HTML, of what a link without words leads to: it follows when a part moves or gets another title.
    ///
    /// `reader` is the text with the link: a part of another series is shown with that series' name.
    func name(of place: Place, for reader: Int) -> String {
        var html = ByteBuffer()
        html.append(words(for: place, reader), escapedFor: .commonMark)
        return html.text
    }

    private func words(for place: Place, _ reader: Int) -> String {
        switch place.target {
        case .file(let address): return address.file.lastStep
        case .page(let address):
            let index = outline.text(at: address, addresses)
            if let index, let heading = heading(place.fragment, in: index) { return heading }
            if addresses.glossaries.contains(address) { return labels(for: reader).text(.glossary) }
            if let series = addresses.series.firstIndex(of: address) { return title(ofSeries: series) }
            return settings.site?.title?.value ?? ""
        case .planned(let series, let position):
            guard case .planned(let entry) = outline.parts[series][position] else { return "" }
            return part(position + 1, of: series, entry.title.value, for: reader)
        case .text(let index): return heading(place.fragment, in: index) ?? title(of: index, for: reader)
        }
    }

    private func heading(_ id: String?, in index: Int) -> String? {
        guard let id, !id.isEmpty else { return nil }
        let current = currentID(of: id, in: index)
        return texts[index].fragment.headings.first { $0.id == current }?.text
    }

    private func title(of index: Int, for reader: Int) -> String {
        let title = texts[index].fragment.title ?? ""
        guard case .article(let series, _) = texts[index].text.role else { return title }
        return part(outline.numbers[index], of: series, title, for: reader)
    }

    private func part(_ number: Int, of series: Int, _ title: String, for reader: Int) -> String {
        if outline.parts[series].count == 1 { return title }
        let labels = labels(for: reader)
        if case .article(series, _) = texts[reader].text.role {
            return labels.text(.partTitle, .number(number), .text(title))
        }
        return labels.text(.partOfSeriesTitle, .number(number), .text(self.title(ofSeries: series)), .text(title))
    }

    /// The words of the page of that text.
    func labels(for reader: Int) -> LabelSet { settings.labels[texts[reader].text.role] }

    private func title(ofSeries index: Int) -> String { settings.series[index].title?.value ?? "" }
}
