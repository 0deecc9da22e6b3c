extension ArticleRenderer {
    /// Notes down the tags of other generators in the text of `block`, which the locator has entered, and attributes of
    /// kramdown, but for those behind the words of a heading.
    mutating func noteTemplateTags(in block: MarkdownNode) {
        // The terms of a list of definitions were one paragraph, which is read once.
        guard looksForTemplateTags || looksForAttributes, block.origin != lastWithTags else { return }
        lastWithTags = block.origin
        if looksForTemplateTags { fragment.templateTags.formUnion(locator.templateTags()) }
        if looksForAttributes, block.kind != .heading || tables?.cell(of: block) != nil {
            fragment.unreadLists += locator.attributeLists()
        }
    }
}
