/// Exif (CIPA DC-008), which is TIFF 6.0 inside: how a camera was held.
enum Exif {
    /// Whether the picture is shown lying on its side, `data` being what follows the word `Exif`: orientations 5 to 8 of
    /// section 4.6.5.1.6 of Exif 3.0. Browsers turn it, since CSS says `image-orientation: from-image`.
    ///
    /// Data that is not in order turns nothing.
    static func swapsSides(_ data: inout ByteCursor) throws(ReadingStop) -> Bool {
        do throws(ReadingStop) {
            guard let orientation = try orientation(&data) else { return false }
            return (5...8).contains(orientation)
        } catch {
            if case .damaged = error { return false }
            throw error
        }
    }

    /// TIFF 6.0 section 2: the order of bytes, the number 42, where the first directory stands; a directory is a count
    /// and entries of 12 bytes, each a tag, a type, a count, and a value.
    private static func orientation(_ data: inout ByteCursor) throws(ReadingStop) -> Int? {
        // Offsets count from the order of bytes on.
        var header = try data.part(data.rest)
        let isBigEndian = try header.skip(over: "MM")
        if !isBigEndian, try !header.skip(over: "II") { return nil }
        func number(_ count: Int, _ cursor: inout ByteCursor) throws(ReadingStop) -> Int {
            try isBigEndian ? cursor.bigEndian(count) : cursor.littleEndian(count)
        }
        guard try number(2, &header) == 42 else { return nil }
        var directory = try header.moved(to: try number(4, &header))
        for _ in 0..<(try number(2, &directory)) {
            var entry = try directory.part(12)
            guard try number(2, &entry) == orientationTag else { continue }
            guard try number(2, &entry) == shortType, try number(4, &entry) == 1 else { return nil }
            return try number(2, &entry)
        }
        return nil
    }

    private static let orientationTag = 0x0112
    /// A number of two bytes.
    private static let shortType = 3
}
