extension Sample {
    static let webp: [Sample] = [
        Sample("WebP", webp("VP8 ", lossy(640, 480)), 640, 480),
        Sample("WebP, to be scaled", webp("VP8 ", lossy(640 | 0x4000, 480 | 0xC000)), 640, 480),
        Sample("WebP, as large as can be", webp("VP8 ", lossy(16_383, 16_383)), 16_383, 16_383),
        Sample("lossless WebP", webp("VP8L", lossless(640, 480)), 640, 480),
        Sample("lossless WebP of one pixel", webp("VP8L", lossless(1, 1)), 1, 1),
        Sample("lossless WebP, as large as can be", webp("VP8L", lossless(16_384, 16_384)), 16_384, 16_384),
        Sample("lossless WebP with transparency", webp("VP8L", lossless(3, 2, above: 1 << 28)), 3, 2),
        Sample("extended WebP", webp("VP8X", extended(640, 480)), 640, 480),
        Sample("extended WebP, as large as can be", webp("VP8X", extended(1 << 24, 1 << 24)), 1 << 24, 1 << 24),
        Sample(
            "WebP, turned behind its pixels",
            joined(
                webp("VP8X", extended(3, 2, flags: 8)), chunk("VP8 ", lossy(3, 2)),
                chunk("EXIF", ExifData.withOrientation(6))),
            3, 2),

        Sample("WebP without a width", webp("VP8 ", lossy(0, 480))),
        Sample("WebP that starts with no key frame", webp("VP8 ", [1] + lossy(640, 480).dropFirst())),
        Sample("WebP without its start code", webp("VP8 ", zeros(10))),
        Sample("WebP that is too short", webp("VP8 ", lossy(640, 480).dropLast())),
        Sample("lossless WebP of another kind", webp("VP8L", [0x2E] + lossless(3, 2).dropFirst())),
        Sample("lossless WebP of another version", webp("VP8L", lossless(3, 2, above: 1 << 29))),
        Sample("WebP of another kind", webp("ALPH", zeros(20))),
        Sample("RIFF with sound", joined(ascii("RIFF"), little(30, 4), ascii("WAVEfmt "), zeros(20))),
    ]

    private static func webp(_ name: String, _ data: [UInt8]) -> [UInt8] {
        let chunk = chunk(name, data)
        return joined(ascii("RIFF"), little(chunk.count + 4, 4), ascii("WEBP"), chunk)
    }

    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        joined(ascii(name), little(data.count, 4), data)
    }

    private static func lossy(_ width: Int, _ height: Int) -> [UInt8] {
        joined([0x50, 0x31, 0, 0x9D, 0x01, 0x2A], little(width, 2), little(height, 2))
    }

    private static func lossless(_ width: Int, _ height: Int, above: Int = 0) -> [UInt8] {
        [0x2F] + little(above | (height - 1) << 14 | (width - 1), 4)
    }

    private static func extended(_ width: Int, _ height: Int, flags: UInt8 = 0) -> [UInt8] {
        joined([flags, 0, 0, 0], little(width - 1, 3), little(height - 1, 3))
    }
}
