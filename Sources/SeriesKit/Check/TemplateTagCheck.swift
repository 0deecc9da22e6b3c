internal import SeriesMarkdown
internal import SeriesModel

/// Tells of what another generator would have read in a text: one warning for its tags, one for its attributes and one for each
/// kind of its marks, however many there are.
enum TemplateTagCheck {
    static func diagnostics(
        for fragment: MarkdownFragment, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        let tags = fragment.templateTags.min { $0.isBefore($1) }.map { first in
            Diagnostic.warning(
                "this is a tag for templates, and is shown as it stands"
                    + LikeOthers.words(for: fragment.templateTags.count),
                at: place(first), suggestion: "write it in Markdown, or put it in backticks to show it")
        }
        return [tags, attributes(in: fragment, at: place)].compactMap(\.self) + marks(in: fragment, at: place)
    }

    private static func attributes(
        in fragment: MarkdownFragment, at place: (SourceSpan) -> SourcePlace
    ) -> Diagnostic? {
        let lists = fragment.unreadLists.sorted { $0.span.isBefore($1.span) }
        // An id is lost if nobody says where it goes.
        guard let shown = lists.first(where: { !$0.readable.isEmpty }) ?? lists.first else { return nil }
        return .warning(
            "these attributes are not read, and are shown as they stand" + LikeOthers.words(for: lists.count),
            at: place(shown.span),
            suggestion: shown.readable.isEmpty
                ? "leave them out, or put them in backticks to show them"
                : "write \(shown.readable) behind the words of the heading, and leave this out")
    }

    private static func marks(
        in fragment: MarkdownFragment, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        let kinds = Dictionary(grouping: fragment.foreignMarks) { help(for: $0.kind).family }
        return kinds.values.compactMap { marks in
            marks.min { $0.span.isBefore($1.span) }.map { first in
                .warning(
                    first.kind.message
                        + LikeOthers.words(for: marks.count),
                    at: place(first.span), suggestion: help(for: first.kind).words)
            }
        }
    }

    private static func help(for kind: MarkdownFragment.ForeignMark.Kind) -> (family: Int, words: String) {
        switch kind {
        case .block(let callout?):
            (0, "write a callout, a quote that starts with '> [!\(callout.uppercased())]'")
        case .block(nil): (0, "write it in Markdown, or put it in backticks to show it")
        case .contents: (1, "leave it out: pages have a table of contents by themselves")
        case .script: (2, "leave it out: nothing is imported into a text, or exported from it")
        case .comment: (3, "write <!-- … --> for a comment")
        case .inclusion: (4, "write the code itself: no file is put in its place")
        case .notebook: (5, "leave it out: a text has no cells of a notebook")
        case .label(let label): (6, "write {#\(label)} behind the words of the heading that it names")
        case .wikiLink(let markdown, let isPicture): (isPicture ? 15 : 14, "write \(markdown)")
        case .directive(let directive, let argument): help(for: directive, argument)
        }
    }

    private static func help(
        for directive: MarkdownFragment.ForeignMark.MyST, _ argument: String
    ) -> (family: Int, words: String) {
        switch directive {
        case .callout(let callout): (7, "write a callout, a quote that starts with '> [!\(callout.uppercased())]'")
        case .figure: (8, "write ![…](\(argument.isEmpty ? "pic.png" : argument) \"caption\")")
        case .code:
            (
                9,
                "write the language right behind the fence: ```\(argument.isEmpty || argument == "ipython3" ? "python" : argument)"
            )
        case .formula: (10, "write $$ in front of it and behind it, with 'math: true' in the front matter")
        case .table: (11, "write a table: | a | b |")
        case .contents: (12, "leave it out: each page shows the parts of its series")
        case .inclusion: (13, "write the text itself: no file is put in its place")
        }
    }
}

extension MarkdownFragment.ForeignMark.Kind {
    fileprivate var message: String {
        switch self {
        case .directive(.code, _): "this is a directive of MyST, and is shown as code without colors"
        case .directive: "this is a directive of MyST, and is shown as code"
        default: "this is a mark of another generator, and is shown as it stands"
        }
    }
}
