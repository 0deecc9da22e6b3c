/// WebP (RFC 9649).
///
/// Its Exif chunk stands behind the pixels, and browsers do not look there.
enum WebP {
    /// Sections 2.5 to 2.7: the first chunk's name tells which of three kinds it is.
    static func size(_ file: inout ByteCursor) throws(ReadingStop) -> PictureSize {
        try file.skip(12)
        let name = try file.fourLetters()
        var chunk = try file.part(try file.littleEndian(4))
        let size: PictureSize? =
            switch name {
            case "VP8 ": try lossy(&chunk)
            case "VP8L": try lossless(&chunk)
            case "VP8X": try extended(&chunk)
            default: nil
            }
        guard let size else { throw .damaged }
        return size
    }

    /// RFC 6386 section 9.1: a frame tag, whose lowest bit is 0 for a key frame, a start code, and twice 14 bits of size
    /// below 2 bits of scale.
    private static func lossy(_ chunk: inout ByteCursor) throws(ReadingStop) -> PictureSize? {
        guard try chunk.littleEndian(3) & 1 == 0, try chunk.bigEndian(3) == 0x9D_01_2A else { return nil }
        return PictureSize(width: try chunk.littleEndian(2) & 0x3FFF, height: try chunk.littleEndian(2) & 0x3FFF)
    }

    /// RFC 9649 section 3.4: a signature, then 14 bits of the width less 1, 14 bits of the height less 1, a bit, and 3 bits
    /// of version.
    private static func lossless(_ chunk: inout ByteCursor) throws(ReadingStop) -> PictureSize? {
        guard try chunk.byte() == 0x2F else { return nil }
        let bits = try chunk.littleEndian(4)
        guard bits >> 29 == 0 else { return nil }
        return PictureSize(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
    }

    /// RFC 9649 section 2.7: flags, reserved bytes, and the canvas's sides less 1.
    private static func extended(_ chunk: inout ByteCursor) throws(ReadingStop) -> PictureSize? {
        try chunk.skip(4)
        return PictureSize(width: try chunk.littleEndian(3) + 1, height: try chunk.littleEndian(3) + 1)
    }
}
