internal import SeriesText

/// Where the lines of a text end, asked for from the first to the last: at a line feed or a carriage return, which make one
/// end when they follow each other.
///
/// Remembers where the next of each kind stands, so that a text with only one kind is not searched for the other again and
/// again. It must not outlive `text`.
struct LineEnds {
    private let text: ByteRun
    /// The offsets; behind the text when there is none.
    private var lineFeed: Int
    private var carriageReturn: Int

    init(in text: ByteRun) {
        self.text = text
        lineFeed = text.firstIndex(of: UInt8(ascii: "\n")) ?? text.count
        carriageReturn = text.firstIndex(of: UInt8(ascii: "\r")) ?? text.count
    }

    /// The end of the line that starts at `start`, and the start of the next one. The last line may end with the text.
    mutating func end(ofLineAt start: Int) -> (end: Int, next: Int) {
        if lineFeed < start { lineFeed = text.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? text.count }
        if carriageReturn < start {
            carriageReturn = text.firstIndex(of: UInt8(ascii: "\r"), from: start) ?? text.count
        }
        let end = min(lineFeed, carriageReturn)
        return (end, end == carriageReturn && end + 1 == lineFeed ? end + 2 : end + 1)
    }
}
