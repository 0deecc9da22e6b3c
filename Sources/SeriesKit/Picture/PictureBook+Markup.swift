internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesPicture

extension PictureBook {
    /// A picture in the body of a text.
    struct Shown {
        /// The position of the gap for its address.
        let gap: Int
        let url: SiteURL
        let reference: MarkdownFragment.Reference
    }

    /// The pictures that `body`, with these `references`, shows from files of our own.
    static func pictures(in body: Markup, of references: [MarkdownFragment.Reference]) -> [Shown] {
        var pictures: [Shown] = []
        var gap = 0
        for reference in references {
            guard reference.purpose == .picture else { continue }
            // Other gaps may stand between those of the references.
            while gap < body.gaps.count, body.gaps[gap].offset < reference.offset { gap += 1 }
            guard gap < body.gaps.count, body.gaps[gap].offset == reference.offset,
                case .address(let url) = body.gaps[gap].filling
            else { continue }
            pictures.append(Shown(gap: gap, url: url, reference: reference))
        }
        return pictures
    }

    /// The body of a text, with what is known of its pictures in Markdown: their sizes, so that the page does not jump when they
    /// arrive, and their twins for dark mode. All of it goes into further gaps.
    func completed(_ body: Markup, of references: [MarkdownFragment.Reference]) -> Markup {
        if isEmpty { return body }
        let pictures = Self.pictures(in: body, of: references)
        if pictures.isEmpty { return body }
        var gaps: [Markup.Gap] = []
        gaps.reserveCapacity(body.gaps.count * 2)
        var start = 0
        for shown in pictures {
            gaps += body.gaps[start..<shown.gap]
            gaps += gapsForPicture(shown, addressedBy: body.gaps[shown.gap])
            start = shown.gap + 1
        }
        gaps += body.gaps[start...]
        return Markup(bytes: body.bytes, gaps: gaps)
    }

    private func gapsForPicture(_ shown: Shown, addressedBy gap: Markup.Gap) -> [Markup.Gap] {
        guard let element = shown.reference.element, let picture = self[shown.url] else { return [gap] }
        var gaps = [gap]
        // Behind the quote that ends the address.
        if let size = picture.size { gaps.append(Markup.Gap(offset: gap.offset + 1, .html(size.attributes))) }
        guard let dark = picture.dark else { return gaps }
        let before = Self.source(dark, instead: picture, at: shown.url)
        return before.map { Markup.Gap(offset: element.lowerBound, $0) } + gaps
            + [Markup.Gap(offset: element.upperBound, .html("</picture>"))]
    }

    /// A twin of another shape has a size of its own (WHATWG HTML §4.8.17: sources may have dimensions).
    private static func source(_ dark: Dark, instead picture: Picture, at url: SiteURL) -> [Markup.Filling] {
        let size = dark.size == picture.size ? "" : dark.size?.attributes ?? ""
        return [
            .html("<picture><source media=\"(prefers-color-scheme: dark)\" srcset=\""),
            .address(dark.url.with(query: url.query, fragment: url.fragment)), .html("\"\(size)>"),
        ]
    }
}

extension PictureSize {
    fileprivate var attributes: String { " width=\"\(width)\" height=\"\(height)\"" }
}
