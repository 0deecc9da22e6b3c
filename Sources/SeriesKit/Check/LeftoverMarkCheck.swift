internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

/// Marks of Markdown that are shown as text: one warning for all of a kind in a file. What a merge left is an error, since no
/// reader should see it.
enum LeftoverMarkCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        LikeOthers.first(of: mistakes.leftoverMarks, at: \.span, by: { family(of: $0.kind) }) { first, count in
            let (message, help) = words(for: first.kind)
            return Diagnostic(
                first.kind == .conflict ? .error : .warning, message + LikeOthers.words(for: count),
                at: place(first.span), suggestion: help)
        }
    }

    /// Equal for those that one warning tells of.
    private static func family(of kind: MarkdownMistakes.LeftoverMark.Kind) -> MarkdownMistakes.LeftoverMark.Kind {
        switch kind {
        case .strong: .strong(isTorn: false)
        case .item: .item("")
        case .unseenSpace: .unseenSpace(0)
        case .unseenLine: .unseenLine(0)
        case .spaceInCode: .spaceInCode(0)
        default: kind
        }
    }

    private static func words(
        for kind: MarkdownMistakes.LeftoverMark.Kind
    ) -> (message: String, help: String) {
        switch kind {
        case .conflict:
            (
                "a merge left both of its versions here",
                "choose one of them, and delete the lines '<<<<<<<', '=======' and '>>>>>>>'"
            )
        case .strong(isTorn: true):
            (
                "between a sign and a letter, these asterisks are not read as meant",
                "put the sign on the other side of them, or a space beside them"
            )
        case .strong(isTorn: false):
            (
                "these asterisks have no partner, and are shown",
                "put as many at the other end, with no space between them and the words; or put them in backticks to show them"
            )
        case .code:
            (
                "this backtick has no partner, and is shown",
                "put one at the other end of the code, or write '\\`' to show it"
            )
        case .item(let mark) where mark.utf8.first.map { $0 >= 0x80 } ?? false:
            ("this is no item of a list, but goes on in the same line", "write '- ' in place of '\(mark)'")
        case .item(let mark):
            ("this is no item of a list, since no space follows '\(mark)'", "write one behind it")
        case .indentedItem:
            (
                "this is no item of a list, since it stands too far in: it goes on with the text above it",
                "indent it by three spaces at most more than that text"
            )
        case .abbreviation:
            (
                "abbreviations are not explained like this, and this is shown",
                "write <abbr title=\"…\">…</abbr> where it is used, or define a term in the front matter: 'defines:'"
            )
        case .unseenSpace(let value):
            (
                "\(String(codePoint: value)) stands here in place of a space or of nothing, and so this mark is shown",
                "delete it, and type a space if one belongs there"
            )
        case .unseenLine(let value):
            (
                "this line holds \(String(codePoint: value)), and so does not end the paragraph above it",
                "delete what stands in it"
            )
        case .spaceInCode(let value):
            (
                "\(String(codePoint: value)) stands in this code, and most languages do not read it as a space",
                "delete it, and type a space if one belongs there"
            )
        case .wholeText:
            ("all of this text is one block of code", "leave out this line, and the one that closes it")
        case .property(let key):
            (
                "these lines look like front matter, and are shown",
                "write them at the top of the file, between two lines '---', such as '\(key): …'; to show them, make a list of them"
            )
        case .source:
            ("this is what a program that writes texts left of a source", "name the source, or leave it out")
        case .underline:
            (
                "this line makes a heading of the paragraph above it",
                "put an empty line in front of it for a line across the page; a heading is written '## …'"
            )
        case .callout:
            ("this is no callout, since no quote starts with it", "put it on the first line of a quote: '> [!NOTE]'")
        case .comment:
            (
                "this is no comment, and is shown", "write '<!--' and '-->' around it, with no empty line in between"
            )
        case .innerComment:
            (
                "this stands in a comment that began further up, and all in between is hidden",
                "end that one with '-->'"
            )
        case .tagWithBraces:
            (
                "this is no tag, since HTML has no values in braces, and is shown; nothing that it leads to is checked",
                "write them in quotes, as HTML has them: style=\"margin: 0 auto\""
            )
        case .tag:
            (
                "this is no tag, and is shown; nothing that it leads to is checked",
                "close it with '>', put straight quotes around its values and a space between them; or write '&lt;' to show it"
            )
        }
    }
}
