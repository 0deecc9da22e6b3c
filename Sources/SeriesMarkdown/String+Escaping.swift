internal import SeriesText

extension String {
    /// As it stands in a text or an attribute of HTML.
    var escapedForMarkup: String { escaped(for: .markup) }
}
