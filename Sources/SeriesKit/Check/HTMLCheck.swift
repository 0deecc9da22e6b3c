internal import SeriesMarkdown
internal import SeriesModel

/// No raw HTML where the author wants none, and none that swallows the page around it.
enum HTMLCheck {
    static func diagnostics(for parsed: ParsedText) -> [Diagnostic] {
        if !parsed.fragment.hasMistakes { return [] }
        let places = parsed.fragment.mistakes.refusedHTML
        if places.isEmpty { return unclosed(in: parsed.fragment.mistakes) { parsed.place($0) } }
        return places.map { refused(at: parsed.place($0)) }
    }

    static func unclosed(in mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace) -> [Diagnostic] {
        let torn = mistakes.tornElements
        // What tears it may take its end tag for text.
        let unclosed = mistakes.unclosed.flatMap { $0.span == torn.last?.span ? nil : $0 }
        return torn.map { self.torn($0, at: place($0.span)) }
            + (unclosed.map { [self.unclosed($0, at: place($0.span))] } ?? [])
            + (mistakes.looseEnd.map { [loose($0, at: place($0.span))] } ?? [])
            + mistakes.bases.map { base(at: place($0)) }
    }

    private static func loose(_ end: MarkdownMistakes.LooseEnd, at place: SourcePlace) -> Diagnostic {
        if end.isOfEndedBlock {
            return .error(
                "the <\(end.name)> before this ended with the quote or item around it, so this ends one of the page",
                at: place,
                suggestion: "write both tags inside of that quote or item, or both outside")
        }
        return .error(
            "nothing opens the <\(end.name)> that this ends, so it ends one of the page around the text", at: place,
            suggestion: end.code.map(suggestion)
                ?? "write <\(end.name)> where it begins, or leave this out; to show it, put it in backticks")
    }

    private static func base(at place: SourcePlace) -> Diagnostic {
        .error(
            "with this <base>, all links of the page would lead elsewhere", at: place,
            suggestion: "leave it out; to show it, put it in backticks")
    }

    private static func refused(at place: SourcePlace) -> Diagnostic {
        .error(
            "raw HTML is switched off here, by 'html: false' in series.yaml", at: place,
            suggestion: "write it in Markdown, or put it in backticks to show it")
    }

    private static func torn(_ torn: MarkdownMistakes.TornElement, at place: SourcePlace) -> Diagnostic {
        let tag = "<\(torn.element)>"
        return switch torn.cause {
        case .emptyLine(let remedy):
            .error(
                "an empty line in this \(tag) ends its HTML, and the rest is read as Markdown", at: place,
                suggestion: suggestion(remedy, tag))
        case .endTag:
            .error(
                "an end tag in this \(tag) ends its HTML, and the rest is read as Markdown", at: place,
                suggestion: torn.element == "textarea"
                    ? "write '&lt;/' for the '</' of that tag" : "write '<\\/' for the '</' of that tag")
        case .container:
            .error(
                "this \(tag) goes on behind the list or quote around it, and is read as Markdown there", at: place,
                suggestion: "give all its lines the indentation or the mark that the tag has")
        case .code(let kind):
            .error(
                "this \(tag) holds Markdown, and takes it for its content", at: place,
                suggestion: suggestion(forCode: kind))
        case .paragraph:
            .error(
                "this \(tag) does not start its line, and what it holds is read as Markdown", at: place,
                suggestion: "put it on a line of its own with an empty one above it, or in backticks to show it")
        }
    }

    private static func suggestion(_ remedy: MarkdownMistakes.TornElement.Remedy, _ tag: String) -> String {
        switch remedy {
        case .emptyLine: "put an empty line above \(tag)"
        case .ownLine: "put \(tag) on a line of its own, indented by three spaces at most, with an empty one above it"
        case .noEmptyLines: "leave the empty lines out"
        }
    }

    /// For a tag that stands in backticks.
    private static func suggestion(forCode kind: MarkdownMistakes.MarkdownInHTML.Kind) -> String {
        let way = "this Markdown belongs to a block of HTML: put an empty line between it and the tag above it"
        return switch kind {
        case .line: way
        case .indented: way + ", and indent it by three spaces at most"
        case .behindTag:
            "backticks mean nothing in a block of HTML: write <code> for them, and '&lt;' for the '<' of the tag"
        }
    }

    private static func unclosed(_ unclosed: MarkdownMistakes.Unclosed, at place: SourcePlace) -> Diagnostic {
        let mistake = asHTML(unclosed, at: place)
        guard let code = unclosed.code else { return mistake }
        return .error(mistake.message, at: place, suggestion: suggestion(forCode: code))
    }

    private static func asHTML(_ unclosed: MarkdownMistakes.Unclosed, at place: SourcePlace) -> Diagnostic {
        switch unclosed.kind {
        case .comment:
            .error(
                "this comment does not end, and hides the rest of the page", at: place,
                suggestion: "write '-->' behind it")
        case .value:
            .error(
                "a quote in this tag is not closed, and takes what follows for its value", at: place,
                suggestion: "close it, or put the tag in backticks to show it")
        case .tag:
            .error(
                "no '>' ends this tag, and it takes what follows for its own", at: place,
                suggestion: "write '>' at its end, or put it in backticks to show it")
        case .declaration(let start, let end):
            .error(
                "this \(start) does not end, and no Markdown is read behind it", at: place,
                suggestion: "write '\(end)' behind it, or put it in a block of code to show it")
        case .element("plaintext"):
            .error(
                "nothing ends a <plaintext>, and it takes what follows for its content", at: place,
                suggestion: "put it in backticks to show it")
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
