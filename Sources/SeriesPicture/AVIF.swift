/// AV1 Image File Format 1.1, which is HEIF (ISO/IEC 23008-12) in the boxes of ISO/IEC 14496-12.
enum AVIF {
    /// The file says in `meta` which of its items is the picture; the properties of that item hold its size and its turns.
    static func size(_ file: inout ByteCursor) throws(ReadingStop) -> PictureSize {
        var type = try file.box()
        guard try isAVIF(&type.content) else { throw .foreign }
        var box = try file.box()
        while box.name != "meta" { box = try file.box() }
        guard let size = try AVIFMetadata(&box.content).size else { throw .damaged }
        return size
    }

    /// 14496-12 §4.3: a major brand, its version, and brands that the file is compatible with.
    private static func isAVIF(_ type: inout ByteCursor) throws(ReadingStop) -> Bool {
        var brand = try type.fourLetters()
        try type.skip(4)
        while brand != "avif", brand != "avis" {
            guard type.rest >= 4 else { return false }
            brand = try type.fourLetters()
        }
        return true
    }
}
