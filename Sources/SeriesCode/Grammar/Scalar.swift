/// Where a plain value ends that is neither quoted nor a word.
struct Scalar: Sendable, BitwiseCopyable {
    /// A bit for each byte below 128 that ends it anywhere.
    private var stops: UInt128 = 0
    /// Ends it behind a space: a comment.
    let comment: UInt8
    /// Ends it before a space or a line end, and makes it a key.
    let keyMark: UInt8

    /// What ends it anywhere makes it a key.
    let stopsAreKeyMarks: Bool

    init(stops: String = "", stopsAreKeyMarks: Bool = false, comment: String = "", keyMark: String = "") {
        for stop in stops.utf8 { self.stops |= 1 << UInt128(stop) }
        self.stopsAreKeyMarks = stopsAreKeyMarks
        self.comment = comment.utf8.first ?? 0
        self.keyMark = keyMark.utf8.first ?? 0
    }

    func isStop(_ byte: UInt8) -> Bool {
        byte < 128 && stops >> UInt128(byte) & 1 == 1
    }
}
