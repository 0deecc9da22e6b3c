internal import SeriesModel

extension ArticleRenderer {
    /// Notes down the tags of other generators in the text of `block`, which the locator has entered, and attributes of
    /// kramdown, but for those behind the words of a heading.
    mutating func noteTemplateTags(in block: MarkdownNode) {
        // The terms of a list of definitions were one paragraph, which is read once.
        guard possible.templateTags || possible.attributes || possible.comments, block.origin != lastWithTags else {
            return
        }
        lastWithTags = block.origin
        if possible.templateTags {
            for tag in locator.templateTags() { note(tag.kind, at: tag.span) }
        }
        if possible.comments {
            for span in locator.comments() { note(.comment, at: span) }
        }
        if possible.attributes, block.kind != .heading || tables?.cell(of: block) != nil {
            fragment.mistakes.unreadLists += locator.attributeLists()
        }
    }

    mutating func note(_ tag: TemplateTags.Kind, at span: SourceSpan) {
        switch tag {
        case .tag(let kind): fragment.mistakes.templateTags.insert(.init(kind: kind, span: span))
        case .comment: fragment.mistakes.foreignMarks.insert(MarkdownMistakes.ForeignMark(kind: .comment, span: span))
        case .id(let id):
            fragment.mistakes.foreignMarks.insert(MarkdownMistakes.ForeignMark(kind: .label(id), span: span))
        }
    }
}
