internal import SeriesText

extension String {
    /// As it stands in a text or an attribute of HTML.
    var escapedForMarkup: String {
        var html = ByteBuffer(capacity: utf8.count)
        html.append(self, escapedFor: .markup)
        return html.text
    }
}
