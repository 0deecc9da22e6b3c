/// One place in the outline of a series.
package struct Part: Sendable {
    package enum Content: Sendable {
        /// By position in `Site.articles`.
        case article(Int)
        case planned(PlannedPart)
    }

    /// From 1; those that are only planned count.
    package let number: Int
    package let content: Content

    package init(number: Int, _ content: Content) {
        self.number = number
        self.content = content
    }
}
