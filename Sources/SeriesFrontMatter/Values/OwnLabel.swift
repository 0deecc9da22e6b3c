package import SeriesLabels

/// An author's own words for a label.
package struct OwnLabel: Sendable, Hashable {
    package let label: Label
    package let text: LabelText
    /// Where the names of the plural forms stand; empty for a label with one text.
    package let forms: [Located<PluralCategory>]
}
