package import SeriesModel

/// Why a document is not read at all, and the place of it.
package struct MarkdownRefusal: Error, Sendable, Hashable {
    package enum Reason: Sendable, Hashable {
        /// Too many blocks within one another.
        case nesting
        /// Too many pictures whose brackets are not closed, and links behind them.
        case openPictures
    }

    package let reason: Reason
    /// Where it becomes too much.
    package let span: SourceSpan

    /// How many blocks may be nested.
    package static let deepestNesting = ParsingCost.deepestNesting
}
