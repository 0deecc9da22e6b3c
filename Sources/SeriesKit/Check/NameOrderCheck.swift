internal import SeriesFrontMatter
internal import SeriesModel

/// Where nothing says in which order the parts are, their names do. If each has a day, and the days say something else, that
/// is probably not meant: files that come from a blog are in its order there.
enum NameOrderCheck {
    /// How many lines of a list are shown.
    private static let mostLines = 12

    static func diagnostics(for site: LinkedSite) -> [Diagnostic] {
        let found = site.tree.series.indices.compactMap { series in
            contradiction(in: series, site).map { (series: series, parts: $0) }
        }
        if found.isEmpty { return [] }
        // With what waits for its day, which a list must not leave out, either.
        let texts = Dictionary(grouping: site.texts.indices.filter { site.outline.heldBack[$0] != .draft }) {
            site.texts[$0].text.series
        }
        return found.map { series, parts in
            .warning(
                "the parts are in the order of their file names, which is not that of their dates",
                at: ContentTree.place(site.tree.series[series].settings),
                suggestion: "number the files (01-name.md), or write here:\n" + list(of: texts[series] ?? [], site),
                related: [
                    note(on: parts.0, "this comes first", site), note(on: parts.1, "and this behind it", site),
                ])
        }
    }

    /// Two parts that follow each other and that their days order the other way round. Days in the names of all files are an
    /// order that was meant, whatever front matter corrects.
    private static func contradiction(in series: Int, _ site: LinkedSite) -> (Int, Int)? {
        let parts = site.outline.articles[series]
        let isOrderedByNames =
            site.outline.listings[series] == nil && parts.allSatisfy { site.texts[$0].number == nil }
        if parts.allSatisfy({ site.texts[$0].fileName?.date != nil }) { return nil }
        let days = parts.compactMap { site.texts[$0].publicationDate }
        guard isOrderedByNames, days.count == parts.count,
            let first = zip(days, days.dropFirst()).enumerated().first(where: { $1.0 > $1.1 })
        else { return nil }
        return (parts[first.offset], parts[first.offset + 1])
    }

    private static func note(on index: Int, _ words: String, _ site: LinkedSite) -> Diagnostic.Related {
        let parsed = site.texts[index]
        return Diagnostic.Related(words, at: parsed.place(parsed.frontMatter.date?.span))
    }

    /// All have a day; the names decide between equal ones.
    private static func list(of parts: [Int], _ site: LinkedSite) -> String {
        let dated = parts.map { (name: PartListing.name(of: site.texts[$0]), date: site.texts[$0].publicationDate) }
        let sorted = dated.enumerated().sorted { one, other in
            guard let date = one.element.date, let second = other.element.date, date != second else {
                return one.offset < other.offset
            }
            return date < second
        }
        let isLong = sorted.count > mostLines
        let lines = sorted.prefix(isLong ? mostLines - 2 : mostLines).map { "  - \($0.element.name.asYAML)" }
        return (["parts:"] + lines + (isLong ? ["  … and so on, by their dates"] : [])).joined(separator: "\n")
    }
}
