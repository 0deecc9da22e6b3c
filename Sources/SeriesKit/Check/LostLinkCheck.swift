internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

/// What is meant as a link or a picture, and is text for some little thing.
enum LostLinkCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        mistakes.lostLinks.map { link in
            let (reason, suggestion) = words(for: link)
            return .warning(
                "this is no \(link.isPicture ? "picture" : "link"): \(reason)", at: place(link.span),
                suggestion: suggestion)
        }
    }

    private static func words(for link: MarkdownMistakes.LostLink) -> (reason: String, suggestion: String) {
        switch link.mistake {
        case .spacedName:
            (
                "a destination ends at its first space",
                schemeAndRest(of: link.text).map { "leave the space out: \($0)\($1)" }
                    ?? "put it in pointed brackets: <\(link.text)>"
            )
        case .partedDestination:
            ("a space or a line end stands in front of its destination", "leave it out: ](\(link.text))")
        case .openTitle:
            ("its title is not closed", "close it: \(link.text)\(link.text.prefix(1))")
        case .quoteInTitle:
            ("a quote within its title ends the title", "write \\\(link.text) for a quote that belongs to the title")
        case .wordsBehindTitle: ("something follows its title", "leave it out: \(link.text)")
        case .printedTitle:
            ("its title stands in quotes of print", "write \(typed(link.text))")
        case .size:
            (
                "nothing reads the size behind its destination",
                "leave it out, since sizes are read from the files: ](\(link.text))"
            )
        case .unopenedTitle: ("its title is not opened", "open it: \"\(link.text)")
        case .bareTitle where link.text.begins(with: "#"):
            ("a space stands in its destination", "leave the space in front of '#' out")
        case .bareTitle where link.text.contains("=\""):
            ("attributes follow its destination", "leave them out: \(link.text)")
        case .bareTitle:
            (
                "words without quotes follow its destination",
                "put a title in quotes: \"\(link.text)\"; or write %20 for a space in an address"
            )
        case .wideParentheses: ("its parentheses are wide ones", "write ](\(link.text))")
        case .openParenthesis: ("its parenthesis is not closed", "close it: ](\(link.text))")
        case .unopenedParenthesis: ("no '(' stands in front of its destination", "write one: ](\(link.text))")
        case .openPointed: ("no '>' closes its destination", "write one: <\(link.text)>")
        case .braces: ("its destination stands in braces", "put it in parentheses: ](\(link.text))")
        case .swapped:
            (
                "its destination stands in brackets, and its words in parentheses",
                "write it the other way round: [words](\(link.text))"
            )
        case .unopenedBracket: ("no '[' opens it", "write one in front of its words")
        case .openBracket: ("its bracket is not closed", "close it in front of the parenthesis: ](\(link.text))")
        case .noBrackets:
            ("no brackets stand in front of its parenthesis", "write them, with words: ![words](\(link.text))")
        case .openLabel: ("the bracket of its label is not closed", "close it: [\(link.text)]")
        }
    }

    /// `mailto:` and what follows the spaces behind it; nil for anything else, such as the name of a file.
    private static func schemeAndRest(of name: String) -> (Substring, Substring)? {
        guard let space = name.firstIndex(of: " "), let colon = name.firstIndex(of: ":"), colon < space,
            ["", "//"].contains(name[name.index(after: colon)..<space]),
            URLScheme.harmless.contains(name[..<colon].lowercased())
        else { return nil }
        let rest = name[space...].drop { $0 == " " }
        return rest.contains(" ") ? nil : (name[..<space], rest)
    }

    /// `“title”` as `"title"`.
    static func typed(_ title: String) -> String {
        let words = title.dropFirst()
        let isClosed = words.last.map("“”„‘’«»".contains) ?? false
        return "\"" + (isClosed ? words.dropLast() : words) + "\""
    }
}
