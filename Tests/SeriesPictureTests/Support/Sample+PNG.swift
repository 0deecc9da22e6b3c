extension Sample {
    static let png: [Sample] = [
        Sample("PNG", png(640, 480, pixels), 640, 480),
        Sample("PNG of one pixel", png(1, 1, pixels), 1, 1),
        Sample("PNG, as wide as can be", png(0x7FFF_FFFF, 1, pixels), 0x7FFF_FFFF, 1),
        Sample(
            "PNG with other chunks", png(3, 2, chunk("gAMA", big(45_455, 4)), chunk("iCCP", zeros(70_000)), pixels), 3,
            2),
        Sample("APNG", png(3, 2, chunk("acTL", zeros(8)), chunk("fcTL", zeros(26)), pixels), 3, 2),
        Sample("PNG, turned", png(3, 2, chunk("eXIf", ExifData.withOrientation(6)), pixels), 2, 3),
        Sample("PNG, upside down", png(3, 2, chunk("eXIf", ExifData.withOrientation(3)), pixels), 3, 2),
        Sample("PNG, turned too late", png(3, 2, pixels, chunk("eXIf", ExifData.withOrientation(6))), 3, 2),
        Sample("PNG with broken Exif", png(3, 2, chunk("eXIf", ascii("MM")), pixels), 3, 2),

        Sample("PNG without a width", png(0, 480, pixels)),
        Sample("PNG without a height", png(640, 0, pixels)),
        Sample("PNG that is too wide", png(0x8000_0000, 1, pixels)),
        Sample("PNG that ends before its pixels", png(640, 480)),
        Sample("PNG with a short header", joined(signature, chunk("IHDR", big(640, 4) + big(480, 4)), pixels)),
        Sample("PNG that starts with another chunk", joined(signature, chunk("CgBI", zeros(4)), header(3, 2), pixels)),
        Sample("PNG whose line ends were changed", joined([0x89], ascii("PNG\n\u{1A}\n"), header(3, 2), pixels)),
        Sample("PNG with a chunk of 4 GB", png(3, 2, big(0xFFFF_FFFF, 4), ascii("tEXt"), pixels)),
    ]

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    private static let pixels = chunk("IDAT", zeros(20))

    private static func png(_ width: Int, _ height: Int, _ chunks: [UInt8]...) -> [UInt8] {
        signature + header(width, height) + chunks.joined()
    }

    private static func header(_ width: Int, _ height: Int) -> [UInt8] {
        chunk("IHDR", joined(big(width, 4), big(height, 4), [8, 6, 0, 0, 0]))
    }

    /// Nobody looks at the checksum.
    private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
        joined(big(data.count, 4), ascii(name), data, zeros(4))
    }
}
