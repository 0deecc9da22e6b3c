internal import SeriesText

/// Why browsers show nothing of a file, as far as its first bytes tell.
package enum PictureFault: Sendable, Hashable {
    case empty
    /// What Git LFS leaves in place of a file that was not fetched.
    case pointer
    /// A page of HTML, such as one that says that there is no such file.
    case page
    /// Something else that has a name: `a PDF`.
    case other(String)
    /// A picture that ends too early or breaks the rules of its format.
    case damaged
    /// An SVG whose root element is not said to be one.
    case withoutNamespace
    case unknown

    /// What a file is that starts with these bytes, and is in no format that browsers show.
    static func ofForeign(_ start: ByteRun) -> PictureFault {
        if start.isEmpty { return .empty }
        if start.starts(with: "version https://git-lfs") { return .pointer }
        let space = start.prefix { $0.isBlank || $0.isLineEnd }.count
        let text = start[space..<min(space + 16, start.count)].text.lowercased()
        if text.begins(with: "<!doctype html") || text.begins(with: "<html") { return .page }
        return others.first { PictureFormat.agrees($0.signature, with: start) }.map { .other($0.name) } ?? .unknown
    }

    private static let others: [(name: String, signature: PictureFormat.Signature)] = [
        ("a PDF", ascii("%PDF")),
        ("a TIFF", ascii("II*\0")),
        ("a TIFF", ascii("MM\0*")),
        ("a file of Photoshop", ascii("8BPS")),
        ("a JPEG XL", [0xFF, 0x0A]),
        ("a JPEG XL", [0, 0, 0, 12] + ascii("JXL ")),
        ("an archive or a document of an office program", ascii("PK\u{3}\u{4}")),
        ("a HEIC picture", brand("hei")),
        ("a HEIC picture", brand("hev")),
        ("a HEIC picture", brand("mif")),
        ("a video", brand("")),
        ("a video", [0x1A, 0x45, 0xDF, 0xA3]),
    ]

    private static func ascii(_ text: String) -> PictureFormat.Signature { PictureFormat.ascii(text) }

    /// ISO/IEC 14496-12 §4.3: behind the length and the name of the first box.
    private static func brand(_ start: String) -> PictureFormat.Signature {
        [0, nil, nil, nil] + ascii("ftyp") + ascii(start)
    }
}
