package import SeriesLabels

/// How a document is shown, where there is a choice.
package struct MarkdownRules: Sendable {
    /// What the HTML is for.
    package enum Dialect: Sendable {
        /// The body of an article: everything there is.
        case article
        /// GitHub Flavored Markdown and footnotes, to the letter, for comparison with other programs: no figures, no
        /// callouts, no definitions, no ids, no colors, and all headings.
        case gitHub
    }

    package var dialect = Dialect.article
    /// The title that is shown above the body anyway.
    package var title: String?
    /// Whether the places of raw HTML are asked for; it is written all the same.
    package var refusesHTML = false
    /// Whether quotes, dashes and ellipses are written as in print.
    package var isTypographic = true
    /// Whether the text holds formulas.
    package var hasMath = false
    /// Whether a summary is asked for, since the author gives none.
    package var wantsSummary = false
    /// Whether the places of links in Markdown are asked for. To find them takes longer than to write the links.
    package var locatesLinks = true
    /// Finds the terms whose uses are noted down, if there are any.
    package var terms: [TermMatcher] = []
    /// The words for what has none in the text, in the language of the text.
    package var labels = LabelSet.english

    package init() {}

    var isArticle: Bool { dialect == .article }

    /// The same for somebody who asks for the places of links.
    var locatingLinks: MarkdownRules {
        var rules = self
        rules.locatesLinks = true
        return rules
    }
}
