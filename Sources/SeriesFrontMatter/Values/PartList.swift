package import SeriesModel

/// The outline of a series as its author writes it: what stands below `parts:`, in reading order.
package struct PartList: Sendable, Hashable {
    /// One line of it.
    package enum Entry: Sendable, Hashable {
        /// The name of a file or of a folder, or a slug.
        case article(Located<String>)
        case planned(PlannedEntry)
        /// Probably that part: its author was told to say so.
        case misread(PlannedEntry)

        package var isMisread: Bool { if case .misread = self { true } else { false } }

        /// What to point at.
        package var span: SourceSpan {
            switch self {
            case .article(let name): name.span
            case .planned(let entry), .misread(let entry): entry.title.span
            }
        }
    }

    /// That of the key `parts`.
    package let span: SourceSpan
    package let entries: [Entry]
    /// Whether it is written as `[a, b]`, and not with a line for each entry.
    package let isInBrackets: Bool
    /// Whether each entry could be read; else a part may only seem to be missing, or to be in another place.
    package let isWhole: Bool
}
