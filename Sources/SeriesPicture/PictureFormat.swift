internal import SeriesText

/// A format of pictures that browsers show: what its files start with, and who reads them.
struct PictureFormat: Sendable {
    /// Bytes at the start of a file; nil stands for any byte.
    typealias Signature = [UInt8?]

    /// One of them starts every file. Those of different formats exclude each other.
    let signatures: [Signature]
    /// Reads the size; the cursor stands at the start of the file.
    let size: @Sendable (inout ByteCursor) throws(ReadingStop) -> PictureSize

    static let all: [PictureFormat] = [
        PictureFormat(signatures: [[0x89] + ascii("PNG\r\n\u{1A}\n")], size: PNG.size),
        PictureFormat(signatures: [[0xFF, 0xD8, 0xFF]], size: JPEG.size),
        PictureFormat(signatures: [ascii("GIF87a"), ascii("GIF89a")], size: GIF.size),
        PictureFormat(signatures: [ascii("RIFF") + anything(4) + ascii("WEBP")], size: WebP.size),
        // A box shorter than 16 MB, and so a zero first.
        PictureFormat(signatures: [[0] + anything(3) + ascii("ftyp")], size: AVIF.size),
        PictureFormat(signatures: SVG.signatures, size: SVG.size),
        PictureFormat(signatures: [[0xFF, 0xFE], [0xFE, 0xFF]], size: SVG.sizeInUTF16),
        // Windows bitmaps and icons, which hardly any site has.
        PictureFormat(signatures: [ascii("BM"), [0, 0, 1, 0]]) { _ throws(ReadingStop) in throw .sizeless },
    ]

    static func ascii(_ text: String) -> Signature { text.utf8.map(Optional.some) }

    private static func anything(_ count: Int) -> Signature { Array(repeating: nil, count: count) }
}

extension PictureFormat {
    enum Match {
        case agrees
        case differs
        /// Agrees as far as there are bytes, of which that many are needed.
        case isCutOff(Int)
    }

    /// Whether a file that starts with these bytes has that signature, all of it.
    static func agrees(_ signature: some Collection<UInt8?>, with start: ByteRun) -> Bool {
        signature.count <= start.count
            && signature.enumerated().allSatisfy { index, byte in byte.map { $0 == start[index] } ?? true }
    }

    func matches(_ start: ByteRun) -> Match {
        var match = Match.differs
        for signature in signatures {
            guard Self.agrees(signature.prefix(start.count), with: start) else { continue }
            if signature.count <= start.count { return .agrees }
            match = .isCutOff(signature.count)
        }
        return match
    }
}
