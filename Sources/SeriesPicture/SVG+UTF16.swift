internal import SeriesText

extension SVG {
    /// As `size`, of a file in UTF-16, which starts with a byte order mark (XML 1.0 §4.3.3). All that counts in it is ASCII.
    static func sizeInUTF16(_ file: inout ByteCursor) throws(ReadingStop) -> PictureSize {
        let units = file.atHand
        let low = units[0] == 0xFF ? 0 : 1
        let ascii = stride(from: 2, to: units.count - 1, by: 2).map { index in
            units[index + 1 - low] == 0 && units[index + low] < 0x80 ? units[index + low] : UInt8(ascii: "_")
        }
        do throws(ReadingStop) {
            return try ascii.withRun { run throws(ReadingStop) in
                var text = ByteCursor(run)
                return try size(&text)
            }
        } catch {
            switch error {
            case .endsBefore(let count): throw .endsBefore(2 + 2 * count)
            default: throw error
            }
        }
    }
}
