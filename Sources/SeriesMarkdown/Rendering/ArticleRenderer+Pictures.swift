internal import SeriesText

extension ArticleRenderer {
    mutating func writePictureStart(_ node: MarkdownNode) {
        let start = writer.output.count
        writer.output.append("<img src=\"")
        let isReference = Destination.needsChecking(node)
        var place: LinkPlace?
        if isReference {
            place = note(node, as: .picture)
        } else {
            writer.output.append(node.destination, escapedFor: .url)
        }
        writer.openAlternative(of: node)
        openPicture = OpenPicture(
            node: node, start: start, textStart: writer.output.count, isReference: isReference,
            place: place)
    }

    mutating func writePictureEnd(_ node: MarkdownNode) {
        guard let picture = openPicture else { return }
        openPicture = nil
        let isFigure = node == figurePicture
        if isFigure, writer.output.isBlank(from: picture.textStart) {
            // A place is given out once.
            if let span = spanOfMistake(at: picture.place ?? place(of: node)) {
                fragment.mistakes.silentFigures.append(span)
            }
        }
        // The first one is mostly in sight at once, and waiting for it would be seen.
        if hasPicture, rules.isArticle { writer.output.append("\" loading=\"lazy") }
        hasPicture = true
        writer.closeImage(node, showsTitle: !isFigure)
        if picture.isReference {
            fragment.references[fragment.references.count - 1].element = picture.start..<writer.output.count
        }
    }
}
