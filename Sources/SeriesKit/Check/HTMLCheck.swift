internal import SeriesMarkdown
internal import SeriesModel

/// No raw HTML where the author wants none, and none that swallows the page around it.
enum HTMLCheck {
    static func diagnostics(for parsed: ParsedText) -> [Diagnostic] {
        let markup = parsed.fragment.markup
        if markup.isEmpty { return unclosed(in: parsed.fragment) { ContentTree.place(parsed.text.path, $0) } }
        return markup.map { refused(at: ContentTree.place(parsed.text.path, $0)) }
    }

    static func unclosed(in fragment: MarkdownFragment, at place: (SourceSpan) -> SourcePlace) -> [Diagnostic] {
        fragment.unclosed.map { [unclosed($0, at: place($0.span))] } ?? []
    }

    private static func refused(at place: SourcePlace) -> Diagnostic {
        .error(
            "raw HTML is switched off here, by 'html: false' in series.yaml", at: place,
            suggestion: "write it in Markdown, or put it in backticks to show it")
    }

    private static func unclosed(_ unclosed: MarkdownFragment.Unclosed, at place: SourcePlace) -> Diagnostic {
        switch unclosed.kind {
        case .comment:
            .error(
                "this comment does not end, and hides the rest of the page", at: place,
                suggestion: "write '-->' behind it")
        case .value:
            .error(
                "a quote in this tag is not closed, and takes what follows for its value", at: place,
                suggestion: "close it, or put the tag in backticks to show it")
        case .element(let element):
            .error(
                "this <\(element)> is not closed, and takes what follows for its content", at: place,
                suggestion: "write </\(element)> behind it, or put it in backticks to show it")
        case .slashedElement(let element):
            .error(
                "browsers ignore this slash, and take what follows for the content of <\(element)>", at: place,
                suggestion: "write </\(element)> behind it, or put it in backticks to show it")
        }
    }
}
