internal import SeriesModel

/// What a text's links lead to.
struct ResolvedText: Sendable {
    var body = Markup.empty
    var image: LinkTarget?
    var broken: [BrokenReference] = []
}
