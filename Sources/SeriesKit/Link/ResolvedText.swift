internal import SeriesModel

/// What a text's links lead to.
struct ResolvedText: Sendable {
    var body = Markup.empty
    var image: LinkTarget?
    var broken: [BrokenReference] = []
    /// The headings and the summary with the names of what links without words in them lead to; nil when no name is missing.
    var headings: [Heading]?
    var summary: String?
}
