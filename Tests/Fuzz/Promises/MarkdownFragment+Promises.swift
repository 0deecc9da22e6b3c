package import SeriesMarkdown
package import SeriesModel
package import SeriesText

extension MarkdownFragment {
    /// References come in order and inside the HTML, and every place is one of the file.
    package func promiseOfPlaces(in lines: LineMap) -> String? {
        var offset = 0
        for reference in references {
            guard reference.offset >= offset, reference.offset <= html.count else {
                return "the gap of '\(reference.destination)' is out of order or outside of the HTML"
            }
            offset = reference.offset
        }
        let links = (references + titleReferences).compactMap(\.place?.span)
        let spans = links + formerIDs.map(\.span) + mistakes.spans
        return spans.first { !lines.holds($0) }.map {
            "something stands at \($0.line):\($0.column), \($0.length) long, and the file has no such place"
        }
    }

    private var unclosedElement: String? {
        if case .element(let name)? = mistakes.unclosed?.kind { name } else { nil }
    }

    /// All text is UTF-8 without the characters that stand in for others inside; ids are unique. A title that comes from
    /// elsewhere is as it was there.
    func promiseOfText(mayHoldStandIns: Bool, givenTitle: String?) -> String? {
        guard (try? UTF8Span(validating: html.span)) != nil else { return "the HTML is not UTF-8" }
        let ids = headings.map(\.id)
        guard !ids.contains(""), Set(ids).count == ids.count else { return "two headings have one id, or one has none" }
        if mayHoldStandIns { return nil }
        let texts =
            [title == givenTitle ? nil : title, titleID, unclosedElement].compactMap { $0 } + ids
            + headings.map(\.text) + Array(anchors) + formerIDs.map(\.id)
            + references.map(\.destination) + mistakes.footnotes.map(\.label)
        return ([html] + texts.map { Array($0.utf8) }).contains(where: \.holdsStandIn)
            ? "a character that stands in for another was left behind" : nil
    }
}

extension LineMap {
    /// Whether there is such a stretch, or at least the place behind the end of its line.
    package func holds(_ span: SourceSpan) -> Bool {
        guard (1...lineCount).contains(span.line), span.column >= 1, span.length >= 1 else { return false }
        let end = line(span.line).count
        return span.column - 1 + span.length <= max(end, span.column) && span.column <= end + 1
    }
}

extension [UInt8] {
    /// U+0700 to U+070D.
    fileprivate var holdsStandIn: Bool {
        indices.dropLast().contains { self[$0] == 0xDC && (0x80...0x8D).contains(self[$0 + 1]) }
    }
}

extension MarkdownMistakes {
    /// All places that they name.
    package var spans: [SourceSpan] {
        let headings = title.map(\.span) + sharedIDs.map(\.span) + unspacedHeadings.map(\.span)
        let html =
            refusedHTML + (unclosed.map { [$0.span] } ?? []) + tornElements.map(\.span) + openElements.map(\.span)
            + (markdownInHTML.map { [$0.span] } ?? []) + (indentedPart.map { [$0.span] } ?? [])
            + (lostTags?.places ?? [])
        let links =
            footnotes.map(\.span) + silentFigures + silentLinks.map(\.span) + lostLinks.map(\.span)
            + lostReferences.map(\.span)
            + lostReferences.compactMap(\.definitionInText?.span) + lostDefinitions.map(\.span)
        let blocks =
            callouts.map(\.span) + lostTerms.map(\.span) + cellsLeftOut + textRows + lostTables.map(\.span)
            + lostLines.map(\.span)
            + unreadWords.map(\.span) + openFences.map(\.span) + openFences.compactMap(\.near?.span)
        let marks =
            (lostFormula.map { [$0.span] } ?? []) + templateTags.map(\.span) + unreadLists.map(\.span)
            + foreignMarks.map(\.span)
            + leftoverMarks.map(\.span)
        return headings + html + links + blocks + marks
    }
}
