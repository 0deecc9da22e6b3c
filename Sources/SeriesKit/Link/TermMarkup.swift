internal import SeriesFrontMatter
internal import SeriesLabels
internal import SeriesModel
internal import SeriesText

/// What a term looks like where it is defined, and where it is used.
///
/// A use is a link, and beside it stands the sentence that the link is described by. It is hidden from all until the style
/// sheet shows it: so a screen reader tells it when asked and not in the middle of the text, copied text does not hold it,
/// and neither do feeds, reading modes and paper.
enum TermMarkup {
    /// `languageOfShared` is that of the terms that all series share, where the page has another.
    static func gaps(for shown: [TermUses.Shown], _ uses: TermUses, languageOfShared: String?) -> [Markup.Gap] {
        let attributes = languageOfShared.map(TextDirection.attributes(of:)) ?? ""
        return shown.flatMap { use -> [Markup.Gap] in
            let (start, end) = (use.range.lowerBound, use.range.upperBound)
            switch use.role {
            case .definition(let id):
                return [
                    Markup.Gap(offset: start, .html("<dfn id=\"\(id)\">")), Markup.Gap(offset: end, .html("</dfn>")),
                ]
            case .link(let id):
                let meaning = uses.book.terms[use.term].entry.meaning.escaped(for: .commonMark)
                let language = uses.book.isShared(use.term) ? attributes : ""
                return [
                    Markup.Gap(offset: start, .html("<span class=\"term\"><a href=\"")),
                    Markup.Gap(offset: start, .address(uses.url(of: use.term))),
                    Markup.Gap(offset: start, .html("\" aria-describedby=\"\(id)\">")),
                    Markup.Gap(
                        offset: end,
                        .html("</a><span role=\"tooltip\" id=\"\(id)\"\(language) hidden>\(meaning)</span></span>")),
                ]
            }
        }
    }

    /// Both in the order of their offsets. A term never stands within what a gap leaves out, and one that ends where another
    /// gap begins comes first.
    static func merged(_ gaps: [Markup.Gap], _ terms: [Markup.Gap]) -> [Markup.Gap] {
        var all: [Markup.Gap] = []
        all.reserveCapacity(gaps.count + terms.count)
        var rest = gaps[...]
        for gap in terms {
            while let other = rest.first, other.offset < gap.offset { all.append(rest.removeFirst()) }
            all.append(gap)
        }
        return all + rest
    }
}
