internal import SeriesText

/// A text that equals its own bytes alone. To Swift, an `é` of one character is one of two; to servers and browsers, which
/// look URLs up, it is not.
struct ExactText: Sendable, Hashable {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    static func == (one: ExactText, other: ExactText) -> Bool { one.text.hasSameBytes(as: other.text) }
}
