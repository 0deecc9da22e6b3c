extension Sample {
    static let jpeg: [Sample] = sound + frames + orientations + exif + damaged

    private static let sound: [Sample] = [
        Sample("JPEG, as large as can be", jpeg(frame(65_535, 65_535)), 65_535, 65_535),
        Sample("JPEG behind 200 KB of profile", jpeg(profile, profile, profile, frame(3, 2)), 3, 2),
        Sample(
            "JPEG with tables before the frame",
            jpeg(segment(0xC4, zeros(30)), segment(0xDB, zeros(65)), segment(0xCC, zeros(3)), frame(3, 2)), 3, 2),
        Sample("JPEG with filling", jpeg([0xFF, 0xFF, 0xFF], jfif, [0xFF, 0xFF], frame(3, 2)), 3, 2),
        Sample("JPEG with bytes between segments", jpeg(jfif, [1, 2, 0xFF, 0, 3], frame(3, 2)), 3, 2),
        Sample("JPEG with markers that stand alone", jpeg([0xFF, 0x01, 0xFF, 0xD0, 0xFF, 0xD7], frame(3, 2)), 3, 2),
        Sample("JPEG with something else where a frame could be", jpeg(frame(640, 480, kind: 8), frame(3, 2)), 3, 2),
        Sample("JPEG with two frames", jpeg(frame(3, 2), frame(640, 480)), 3, 2),
        Sample("JPEG with empty segments", jpeg(segment(0xE0, []), segment(0xE1, []), frame(3, 2)), 3, 2),
    ]

    /// All kinds of them; the four that are missing in between are something else.
    private static let frames: [Sample] = [0, 1, 2, 3, 5, 6, 7, 9, 10, 11, 13, 14, 15].map { kind in
        Sample("JPEG with a frame of kind \(kind)", jpeg(jfif, frame(640, 480, kind: kind)), 640, 480)
    }

    private static let orientations: [Sample] = (0...9).flatMap { orientation in
        [true, false].map { isBigEndian in
            let data = ExifData.withOrientation(orientation, isBigEndian: isBigEndian)
            let name = "JPEG with orientation \(orientation), \(isBigEndian ? "highest" : "lowest") byte first"
            return turned(name, data, (5...8).contains(orientation))
        }
    }

    private static let exif: [Sample] = [
        turned("JPEG with an orientation far off", ExifData.withOrientation(6, gap: 60_000), true),
        turned("JPEG with an orientation of four bytes", ExifData.withOrientation(6, type: 4), false),
        turned("JPEG with two numbers for an orientation", ExifData.withOrientation(6, count: 2), false),
        turned("JPEG with Exif of another order", ascii("XX") + ExifData.withOrientation(6).dropFirst(2), false),
        turned("JPEG with Exif of another number", ascii("MM\0+") + ExifData.withOrientation(6).dropFirst(4), false),
        turned("JPEG with Exif that leads nowhere", ascii("MM\0*") + big(0xFFFF_FFFF, 4), false),
        turned("JPEG with Exif that is cut off", ExifData.withOrientation(6).dropLast(9), false),
        turned("JPEG with empty Exif", [], false),
        Sample("JPEG that is turned behind its frame", jpeg(frame(3, 2), exif(ExifData.withOrientation(6))), 2, 3),
        Sample(
            "JPEG with two orientations",
            jpeg(exif(ExifData.withOrientation(1)), exif(ExifData.withOrientation(6)), frame(3, 2)), 3, 2),
        turned("JPEG with a thumbnail", ExifData.withOrientation(6) + jpeg(frame(160, 120)), true),
        Sample(
            "JPEG with XMP",
            jpeg(segment(0xE1, ascii("http://ns.adobe.com/")), exif(ExifData.withOrientation(8)), frame(3, 2)), 2, 3),
    ]

    private static let damaged: [Sample] = [
        Sample("JPEG without a frame", jpeg(jfif)),
        Sample("JPEG that ends early", [0xFF, 0xD8, 0xFF, 0xD9] + frame(3, 2)),
        Sample("JPEG without a scan", [0xFF, 0xD8] + frame(3, 2)),
        Sample("JPEG whose height comes later", jpeg(frame(3, 0))),
        Sample("JPEG without a width", jpeg(frame(0, 2))),
        Sample("JPEG with a frame that is too short", jpeg(segment(0xC0, [8, 0, 2, 0]))),
        Sample("JPEG with a segment that is too short", jpeg([0xFF, 0xE0, 0, 1], frame(3, 2))),
    ]

    private static let jfif = segment(0xE0, ascii("JFIF"))
    private static let profile = segment(0xE2, zeros(65_000))

    private static func turned(_ name: String, _ data: some Sequence<UInt8>, _ isTurned: Bool) -> Sample {
        Sample(name, jpeg(exif(Array(data)), frame(3, 2)), isTurned ? 2 : 3, isTurned ? 3 : 2)
    }

    private static func jpeg(_ segments: [UInt8]...) -> [UInt8] {
        joined([0xFF, 0xD8], Array(segments.joined()), segment(0xDA, [1, 1, 0, 0, 63, 0]), [0x12, 0x34])
    }

    private static func segment(_ marker: UInt8, _ data: [UInt8]) -> [UInt8] {
        joined([0xFF, marker], big(data.count + 2, 2), data)
    }

    private static func frame(_ width: Int, _ height: Int, kind: UInt8 = 0) -> [UInt8] {
        segment(0xC0 | kind, joined([8], big(height, 2), big(width, 2), [1, 1, 0x11, 0]))
    }

    private static func exif(_ data: [UInt8]) -> [UInt8] { segment(0xE1, ascii("Exif\0\0") + data) }
}
