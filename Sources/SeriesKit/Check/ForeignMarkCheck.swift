internal import SeriesMarkdown
internal import SeriesModel

/// Tells of what another generator would have read in a text: one warning for its tags, one for its attributes and one for each
/// kind of its marks, however many there are.
enum ForeignMarkCheck {
    /// `path` gives that of a file that another generator finds by its name.
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace,
        path: (MarkdownMistakes.ForeignLink) -> String
    ) -> [Diagnostic] {
        tags(in: mistakes, at: place) + [attributes(in: mistakes, at: place)].compactMap(\.self)
            + marks(in: mistakes, at: place, path)
    }

    /// One for the tags of a file, and one for values in braces, which are none.
    private static func tags(
        in mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        let values = mistakes.templateTags.filter { $0.kind == .value }
        return [mistakes.templateTags.subtracting(values), values].compactMap { warning(of: $0, at: place) }
    }

    /// One for all of them: advice on links comes first, and else that on most of them.
    private static func warning(
        of tags: Set<MarkdownMistakes.TemplateTag>, at place: (SourceSpan) -> SourcePlace
    ) -> Diagnostic? {
        let alike = Dictionary(grouping: tags, by: \.kind)
        let most = alike.max { ($0.value.count, $1.key.rawValue) < ($1.value.count, $0.key.rawValue) }
        guard let first = (alike[.link] ?? most?.value)?.min(by: { $0.span.isBefore($1.span) }) else { return nil }
        return .warning(
            first.kind.message + LikeOthers.words(for: tags.count), at: place(first.span), suggestion: first.kind.help)
    }

    private static func attributes(
        in mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> Diagnostic? {
        let lists = mistakes.unreadLists.sorted { $0.span.isBefore($1.span) }
        // An id is lost if nobody says where it goes.
        let withID = lists.first { !$0.readable.isEmpty }
        guard let shown = withID ?? lists.first(where: { $0.meaning != nil }) ?? lists.first else { return nil }
        return .warning(
            "these attributes are not read, and are shown as they stand" + LikeOthers.words(for: lists.count),
            at: place(shown.span), suggestion: help(for: shown))
    }

    private static func help(for attributes: MarkdownMistakes.UnreadMarks) -> String {
        if !attributes.readable.isEmpty {
            return "write \(attributes.readable) behind the words of the heading, and leave this out"
        }
        return switch attributes.meaning {
        case .callout(let callout): MarkdownMistakes.ForeignMark.Kind.calloutHelp(callout)
        case .contents: "leave them out with the item they belong to: pages have a table of contents by themselves"
        case nil: "leave them out, or put them in backticks to show them"
        }
    }

    private static func marks(
        in mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace,
        _ path: (MarkdownMistakes.ForeignLink) -> String
    ) -> [Diagnostic] {
        LikeOthers.first(of: mistakes.foreignMarks, at: \.span, by: \.kind.family) { first, count in
            .warning(
                first.kind.message + LikeOthers.words(for: count), at: place(first.span),
                suggestion: first.kind.help(path))
        }
    }
}

extension MarkdownMistakes.TemplateTag.Kind {
    fileprivate var help: String {
        switch self {
        case .link: "write the path of the file that it leads to, from this one on, as in [the start](01-start.md)"
        case .code: "put the lines of code between ``` and ```, with the language behind the first: ```ruby"
        case .raw: "leave it out: nothing is filled in here, and braces stay as they are"
        case .value: "write it in quotes, as HTML has it: style=\"margin: 0 auto\""
        case .other: "write it in Markdown, or put it in backticks to show it"
        }
    }

    fileprivate var message: String {
        self == .value
            ? "HTML has no values in braces, and this is shown or sent as it stands"
            : "this is a tag for templates, and is shown as it stands"
    }
}

extension MarkdownMistakes.ForeignMark.Kind {
    fileprivate var message: String {
        switch self {
        case .directive(.code, _): "this is a directive of MyST, and is shown as code without colors"
        case .directive: "this is a directive of MyST, and is shown as code"
        case .componentInText: "this is a component of MDX, and is shown as it stands"
        case .hiddenInclusion: "this is a mark of another generator, and shows nothing"
        case .namesake(let name): "browsers take this component of MDX for <\(name.lowercased())> of HTML"
        case .component: "browsers show nothing of this component of MDX but the text within"
        default: "this is a mark of another generator, and is shown as it stands"
        }
    }

    fileprivate func help(_ path: (MarkdownMistakes.ForeignLink) -> String) -> String {
        switch self {
        case .block(_, .tab):
            "write its title in bold, and take the four spaces in front of the lines below away: they make code of them"
        case .block(let callout?, .enclosed): Self.calloutHelp(callout)
        case .block(let callout?, .indented):
            "write a callout: '> [!\(callout.uppercased())]', and '> ' in place of the four spaces in front of the lines below"
        case .block(nil, .enclosed): "write it in Markdown, or put it in backticks to show it"
        case .block(nil, .indented):
            "write it in Markdown, without the four spaces in front of the lines below, or put it in backticks to show it"
        case .contents: "leave it out: pages have a table of contents by themselves"
        case .script: "leave it out: nothing is imported into a text, or exported from it"
        case .component("Image"), .component("Img"): "write ![…](pic.png)"
        case .namesake("Link"): "write […](…)"
        case .component, .namesake, .componentInText:
            "write in Markdown or HTML what it shows, or put it in backticks to show it"
        case .comment: "write <!-- … --> for a comment"
        case .inclusion, .hiddenInclusion: "write what stands in that file: no file is put in its place"
        case .notebook: "leave it out: a text has no cells of a notebook"
        case .label(let label): "write {#\(label)} behind the words of the heading that it names"
        case .role(let name): Self.roleHelp(name)
        case .wikiLink(let link, _): "write \(link.markdown(to: path(link)))"
        case .directive(.callout(let callout), _): Self.calloutHelp(callout)
        case .directive(.figure, let path): "write ![…](\(path.isEmpty ? "pic.png" : path) \"caption\")"
        case .directive(.code, let language):
            "write the language right behind the fence: ```"
                + (language.isEmpty || language == "ipython3" ? "python" : language)
        case .directive(.formula, _):
            "write $$ in front of it and behind it, with 'math: true' in the front matter"
        case .directive(.table, _): "write a table: | a | b |"
        case .directive(.contents, _): "leave it out: each page shows the parts of its series"
        case .directive(.inclusion, _): "write the text itself: no file is put in its place"
        case .highlight: "write <mark>…</mark>, or '**' in place of '=='"
        case .emoji: "write the character itself, or put it in backticks to show it"
        case .keys: "write <kbd>Ctrl</kbd>+<kbd>C</kbd>, or put it in backticks to show it"
        case .space: "leave it out, or write a space: the end of a line is one, too"
        case .lineOfCode: "leave it out, and name the lines to mark behind the fence, as in ```js {2,4-6}"
        case .inlineNote: "write [^1] here, and the words in a line of their own: '[^1]: …'"
        case .citation: "write a link, or a footnote: [^1]"
        }
    }

    private static func roleHelp(_ name: String) -> String {
        switch name {
        case "ref", "doc", "numref", "any", "download", "external": "write a link: […](…)"
        case "math": "write $…$, with 'math: true' in the front matter"
        case "term": "leave it out, with its backticks: terms of the glossary are linked by themselves"
        default: "leave it out"
        }
    }

    fileprivate static func calloutHelp(_ callout: String) -> String {
        "write a callout, a quote that starts with '> [!\(callout.uppercased())]'"
    }
}
