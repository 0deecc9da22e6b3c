internal import SeriesText

/// A place in a file of which only the start is at hand.
///
/// What it reads is checked twice. Behind the end of the part that it walks through (a segment, a chunk, a box) there is
/// nothing: a file that wants to go there is damaged. Behind the bytes at hand there may be more.
struct ByteCursor {
    private let bytes: ByteRun
    private let start: Int
    private let end: Int
    private(set) var position: Int

    /// At the start of a file of unknown length, which starts with `bytes`.
    init(_ bytes: ByteRun) {
        self.init(bytes, 0, .max)
    }

    private init(_ bytes: ByteRun, _ start: Int, _ end: Int) {
        self.bytes = bytes
        self.start = start
        self.end = end
        position = start
    }

    /// How far it is to the end of the part; for a whole file, more than any file has.
    var rest: Int { end - position }

    /// The bytes at hand from here on.
    var atHand: ByteRun { bytes[min(position, bytes.count)..<bytes.count] }

    /// A cursor at `offset` bytes from the start of the same part.
    func moved(to offset: Int) throws(ReadingStop) -> ByteCursor {
        var moved = self
        moved.position = start
        try moved.skip(offset)
        return moved
    }

    /// The bytes passed over need not be at hand.
    mutating func skip(_ count: Int) throws(ReadingStop) {
        guard count >= 0, count <= rest else { throw .damaged }
        position += count
    }

    /// Steps over the next `count` bytes, and gives a cursor that walks through them alone.
    mutating func part(_ count: Int) throws(ReadingStop) -> ByteCursor {
        let start = position
        try skip(count)
        return ByteCursor(bytes, start, position)
    }

    mutating func run(_ count: Int) throws(ReadingStop) -> ByteRun {
        let start = position
        try skip(count)
        guard position <= bytes.count else { throw .endsBefore(position) }
        return bytes[start..<position]
    }

    mutating func byte() throws(ReadingStop) -> UInt8 {
        let next = try peek()
        position += 1
        return next
    }

    func peek() throws(ReadingStop) -> UInt8 {
        guard position < end else { throw .damaged }
        guard position < bytes.count else { throw .endsBefore(position + 1) }
        return bytes[position]
    }

    /// The name of a chunk or a box.
    mutating func fourLetters() throws(ReadingStop) -> String { try run(4).text }

    /// A number of at most eight bytes, the highest one first; one beyond `Int` is damage.
    mutating func bigEndian(_ count: Int) throws(ReadingStop) -> Int {
        let run = try run(count)
        var number: UInt64 = 0
        for index in 0..<run.count { number = number << 8 | UInt64(run[index]) }
        guard let number = Int(exactly: number) else { throw .damaged }
        return number
    }

    /// A number of at most four bytes, the lowest one first.
    mutating func littleEndian(_ count: Int) throws(ReadingStop) -> Int {
        let run = try run(count)
        return (0..<run.count).reduce(0) { $0 | Int(run[$1]) << (8 * $1) }
    }

    /// Whether `text` comes next. Steps over it if so.
    mutating func skip(over text: StaticString) throws(ReadingStop) -> Bool {
        guard text.utf8CodeUnitCount <= rest else { return false }
        var ahead = self
        guard try ahead.run(text.utf8CodeUnitCount).starts(with: text) else { return false }
        self = ahead
        return true
    }
}
