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

    mutating func closeFigure(of image: MarkdownNode) {
        let caption = image.title
        if !caption.isEmpty {
            output.append("\n<figcaption>")
            output.append(caption, escapedFor: .commonMark)
            output.append("</figcaption>")
        }
        output.append("\n</figure>\n")
    }
}
