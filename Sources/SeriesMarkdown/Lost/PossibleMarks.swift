internal import SeriesText

/// Which marks may stand in a document: of other generators, or such as are easily lost. Few documents hold any of a kind, and
/// what the whole does not hold is not looked for in its parts.
struct PossibleMarks {
    /// `{{ … }}`, `{% … %}`: what stands in them is kept as it is.
    let tags: Bool
    /// The same where they are told of: in formulas, braces are for TeX.
    let templateTags: Bool
    /// Attributes of kramdown.
    let attributes: Bool
    /// Those of Obsidian.
    let comments: Bool
    /// What others read within text: `==words==`, `:name:` and the like.
    let inlineMarks: Bool
    /// The first line of a callout, or what marks a line of code for VitePress.
    let callouts: Bool
    /// A link that lost a bracket.
    let openLinks: Bool
    /// A formula between `\(` and `\)`, where those between dollars are read.
    let formulasInParentheses: Bool
    /// A definition of a link that is text, once one was seen.
    var lostDefinitions = false

    init(in source: ByteRun, _ rules: MarkdownRules) {
        guard rules.isArticle else {
            (tags, templateTags, attributes, comments, callouts) = (false, false, false, false, false)
            (inlineMarks, openLinks, formulasInParentheses) = (false, false, false)
            return
        }
        tags = TemplateTags.mayStand(in: source)
        templateTags = tags && !rules.hasMath
        attributes = !rules.hasMath && AttributeList.mayStand(in: source)
        comments = source.contains("%%")
        inlineMarks = ForeignInlineMark.mayStand(in: source)
        callouts = source.contains("[!")
        openLinks = source.mayHoldOpenLink
        formulasInParentheses = rules.hasMath && source.contains("\\(")
    }
}
