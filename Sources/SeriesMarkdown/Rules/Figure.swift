internal import SeriesText

/// A picture that stands alone in its paragraph is a figure; its title is the caption.
enum Figure {
    /// The picture of `paragraph`, or nil when the paragraph holds anything else.
    static func picture(of paragraph: MarkdownNode) -> MarkdownNode? {
        guard let picture = paragraph.firstChild, picture.kind == .image, picture.next == nil else { return nil }
        return picture
    }
}

extension HTMLWriter {
    mutating func openFigure() {
        startLine()
        output.append("<figure>\n")
    }

    /// The caption gets the signs of print, as all text does.
    mutating func closeFigure(of picture: MarkdownNode, _ typography: Typography) {
        let caption = picture.title
        if !caption.isEmpty {
            output.append("\n<figcaption>")
            var signs = typography
            signs.startBlock()
            signs.write(caption, to: &output)
            output.append("</figcaption>")
        }
        output.append("\n</figure>\n")
    }
}
