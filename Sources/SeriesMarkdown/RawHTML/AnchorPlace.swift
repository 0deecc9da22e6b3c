/// An element of raw HTML that has an id, or an `<a>` with a name.
struct AnchorPlace {
    /// The block that it stands in, or is.
    let block: MarkdownNode
    /// Whether text stands in its piece of raw HTML.
    let holdsText: Bool

    /// Whether it is a place at that heading and nothing else: in it, or right beside it. Many texts have `<a id="…"></a>`
    /// there, and it does not matter which of the two a link leads to.
    func isAt(_ heading: MarkdownNode) -> Bool {
        !holdsText && (block == heading || block == heading.previous || block == heading.next)
    }
}
