extension ArticleRenderer {
    /// Notes down the tags of other generators in the text of `block`, which the locator has entered.
    mutating func noteTemplateTags(in block: MarkdownNode) {
        // The terms of a list of definitions were one paragraph, which is read once.
        guard looksForTemplateTags, block.origin != lastWithTags else { return }
        lastWithTags = block.origin
        fragment.templateTags.formUnion(locator.templateTags())
    }
}
