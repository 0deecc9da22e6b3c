internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesPicture

extension PictureBook {
    /// The body of a text, with what is known of its pictures: their sizes, so that the page does not jump when they
    /// arrive, and their twins for dark pages.
    ///
    /// All of it goes into gaps; `body` has one for each reference of `fragment`.
    func completed(_ body: Markup, of fragment: MarkdownFragment) -> Markup {
        if isEmpty || !fragment.references.contains(where: { $0.element != nil }) { return body }
        var gaps: [Markup.Gap] = []
        gaps.reserveCapacity(body.gaps.count * 2)
        for (gap, reference) in zip(body.gaps, fragment.references) {
            guard let element = reference.element, case .address(let url) = gap.filling, let picture = self[url] else {
                gaps.append(gap)
                continue
            }
            if let dark = picture.dark {
                gaps += Self.source(dark, instead: picture, fragment: url.fragment).map {
                    Markup.Gap(offset: element.lowerBound, $0)
                }
            }
            gaps.append(gap)
            // Behind the quote that ends the address.
            if let size = picture.size { gaps.append(Markup.Gap(offset: gap.offset + 1, .html(size.attributes))) }
            if picture.dark != nil { gaps.append(Markup.Gap(offset: element.upperBound, .html("</picture>"))) }
        }
        return Markup(bytes: body.bytes, gaps: gaps)
    }

    /// A twin of another shape has a size of its own (WHATWG HTML §4.8.17: sources may have dimensions).
    private static func source(_ dark: Dark, instead picture: Picture, fragment: String?) -> [Markup.Filling] {
        let size = dark.size == picture.size ? "" : dark.size?.attributes ?? ""
        return [
            .html("<picture><source media=\"(prefers-color-scheme: dark)\" srcset=\""),
            .address(dark.url.with(fragment: fragment)), .html("\"\(size) />"),
        ]
    }
}

extension PictureSize {
    fileprivate var attributes: String { " width=\"\(width)\" height=\"\(height)\"" }
}
