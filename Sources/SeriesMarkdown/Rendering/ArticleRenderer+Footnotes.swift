internal import SeriesLabels
internal import SeriesText

extension ArticleRenderer {
    /// Takes the notes out of the document, so that they can be shown at its end.
    mutating func takeFootnotes(from root: MarkdownNode) {
        for start in source.extended?.spacedFootnotes ?? [] { noteMistake(.spaced, start) }
        guard let places = source.extended?.footnotes, !places.isEmpty else { return }
        let doubles = footnotes.take(from: root, at: places)
        for item in doubles { noteMistake(.repeated, item) }
        locator.roots = footnotes.notes.map(\.item) + doubles
    }

    /// Writes the notes that something refers to, and notes down the others.
    mutating func writeFootnotes() {
        guard !footnotes.notes.isEmpty else { return }
        // A note may refer to others, which come behind it then; their numbers must be known before any is written.
        var position = 0
        while position < footnotes.count {
            let item = footnotes.item(at: position)
            if item.firstChild == nil { noteMistake(.empty, item) }
            rewriteTexts(in: item)
            position += 1
        }
        hasRewrittenNotes = true
        for note in footnotes.unused { noteMistake(.unused, note.item) }
        fragment.footnotes = footnotes.count
        guard footnotes.count > 0 else { return }
        writer.startLine()
        writer.output.append("<section class=\"footnotes\" data-footnotes")
        if rules.isArticle {
            writer.output.append(" aria-label=\"")
            writer.output.append(rules.labels.text(.footnotes), escapedFor: .markup)
            writer.output.append("\"")
        }
        writer.output.append(">\n<ol>\n")
        for position in 0..<footnotes.count {
            let entry = footnotes.entry(at: position, rules.labels)
            locator.roots.append(entry)
            write(entry)
        }
        writer.output.append("</ol>\n</section>\n")
    }

    /// Notes down what is wrong with a reference of the block that was read last.
    mutating func noteMistake(_ kind: MarkdownMistakes.FootnoteMistake.Kind, _ reference: Footnotes.Reference) {
        let span = locator.span(ofReferenceTo: reference.written, behind: reference.node)
        fragment.mistakes.footnotes.append(
            MarkdownMistakes.FootnoteMistake(kind: kind, label: reference.label, span: span))
    }

    /// Notes down what is wrong with the note of that item.
    private mutating func noteMistake(_ kind: MarkdownMistakes.FootnoteMistake.Kind, _ item: MarkdownNode) {
        if let start = source.extended?.footnotes[item.place] { noteMistake(kind, start) }
    }

    private mutating func noteMistake(
        _ kind: MarkdownMistakes.FootnoteMistake.Kind, _ start: ExtendedSource.FootnoteStart
    ) {
        fragment.mistakes.footnotes.append(
            MarkdownMistakes.FootnoteMistake(
                kind: kind, label: footnotes.shown(start.label), span: locator.lines.span(of: start.stretch)))
    }
}
