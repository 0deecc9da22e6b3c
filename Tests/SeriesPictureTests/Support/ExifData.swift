/// Exif data, made by hand.
enum ExifData {
    static func withOrientation(
        _ orientation: Int, isBigEndian: Bool = true, type: Int = 3, count: Int = 1, gap: Int = 0
    ) -> [UInt8] {
        func number(_ number: Int, _ bytes: Int) -> [UInt8] {
            isBigEndian ? big(number, bytes) : little(number, bytes)
        }
        func entry(_ tag: Int, _ type: Int, _ count: Int, _ value: [UInt8]) -> [UInt8] {
            joined(number(tag, 2), number(type, 2), number(count, 4), value)
        }
        return joined(
            ascii(isBigEndian ? "MM" : "II"), number(42, 2), number(8 + gap, 4), zeros(gap), number(3, 2),
            // Width and height, as numbers of four bytes.
            entry(0x0100, 4, 1, number(6, 4)), entry(0x0101, 4, 1, number(6, 4)),
            entry(0x0112, type, count, number(orientation, 2) + zeros(2)), number(0, 4))
    }
}
