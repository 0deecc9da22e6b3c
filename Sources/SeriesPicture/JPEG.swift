/// ITU-T T.81 | ISO/IEC 10918-1, in the containers JFIF and Exif.
enum JPEG {
    /// The size stands in the frame header (B.2.2), behind any number of other segments; the first scan ends the search.
    ///
    /// A height of 0, to be told after the scan (B.2.5), is shown by no browser.
    static func size(_ file: inout ByteCursor) throws(ReadingStop) -> PictureSize {
        try file.skip(2)
        var size: PictureSize?
        var swapsSides: Bool?
        while true {
            let marker = try nextMarker(&file)
            if marker == startOfScan {
                guard let size else { throw .damaged }
                return swapsSides == true ? size.turned : size
            }
            if marker == endOfImage { throw .damaged }
            if standsAlone(marker) { continue }
            // B.1.1.4: the length counts its own two bytes.
            var segment = try file.part(try file.bigEndian(2) - 2)
            if startsFrame(marker), size == nil {
                try segment.skip(1)
                let height = try segment.bigEndian(2)
                size = PictureSize(width: try segment.bigEndian(2), height: height)
                if size == nil { throw .damaged }
            } else if marker == application1, swapsSides == nil, try segment.skip(over: "Exif\0\0") {
                swapsSides = try Exif.swapsSides(&segment)
            }
        }
    }

    // Table B.1.
    private static let endOfImage: UInt8 = 0xD9
    private static let startOfScan: UInt8 = 0xDA
    private static let application1: UInt8 = 0xE1

    /// Baseline, progressive and all other frames; among their numbers are those of three tables.
    private static func startsFrame(_ marker: UInt8) -> Bool {
        (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
    }

    private static func standsAlone(_ marker: UInt8) -> Bool { marker == 0x01 || (0xD0...0xD7).contains(marker) }

    /// B.1.1.2: 0xFF, any number of times, and a byte that is neither 0xFF nor 0. What else stands between segments is
    /// passed over, as decoders do.
    private static func nextMarker(_ file: inout ByteCursor) throws(ReadingStop) -> UInt8 {
        var isBehindFill = false
        while true {
            let byte = try file.byte()
            if isBehindFill, byte != 0xFF, byte != 0 { return byte }
            isBehindFill = byte == 0xFF
        }
    }
}
