internal import SeriesText

/// The ids of a footnote's text and of what refers to it, as GitHub (cmark-gfm 0.29) makes them of its label.
struct FootnoteID {
    /// That of the text.
    let text: String
    private let firstReference: String

    init(label: String) {
        var buffer = ByteBuffer()
        buffer.append(label, escapedFor: .url)
        text = "fn-" + buffer.text
        firstReference = "fnref-" + buffer.text
    }

    /// That of the reference with that number, from 1.
    func reference(_ number: Int) -> String {
        number > 1 ? firstReference + "-\(number)" : firstReference
    }
}
