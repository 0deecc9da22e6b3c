internal import SeriesText

/// A picture that stands alone in its paragraph is a figure; its title is the caption.
enum Figure {
    /// The picture of `paragraph`, or nil when the paragraph holds anything else.
    static func image(of paragraph: MarkdownNode) -> MarkdownNode? {
        guard let image = paragraph.firstChild, image.kind == .image, image.next == nil else { return nil }
        return image
    }
}

extension HTMLWriter {
    mutating func openFigure() {
        startLine()
        output.append("<figure>\n")
    }

    /// The caption gets the signs of print, as all text does.
    mutating func closeFigure(of image: MarkdownNode, _ typography: Typography) {
        let caption = image.title
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
