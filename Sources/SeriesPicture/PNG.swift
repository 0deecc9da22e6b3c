/// Portable Network Graphics, Third Edition (W3C 2025). APNG is the same to us.
enum PNG {
    /// Clause 11.2.1: the first chunk is `IHDR`, with the size. A chunk `eXIf` before the pixels turns it (11.3.4.5);
    /// browsers do not look for one behind them.
    static func size(_ file: inout ByteCursor) throws(ReadingStop) -> PictureSize {
        try file.skip(8)
        guard try file.bigEndian(4) == 13, try file.skip(over: "IHDR"),
            let size = PictureSize(width: try file.bigEndian(4), height: try file.bigEndian(4))
        else { throw .damaged }
        try file.skip(5 + checksum)
        while true {
            // Clause 5.3: a chunk is its length, its name, as many bytes, a checksum.
            let length = try file.bigEndian(4)
            let name = try file.fourLetters()
            if name == "IDAT" { return size }
            var chunk = try file.part(length)
            if name == "eXIf" { return try Exif.swapsSides(&chunk) ? size.turned : size }
            try file.skip(checksum)
        }
    }

    private static let checksum = 4
}
