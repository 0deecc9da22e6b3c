/// Graphics Interchange Format, version 89a (CompuServe 1990), and 87a before it.
enum GIF {
    /// Section 18: right behind the signature, the size of the logical screen that all frames are drawn on.
    static func size(_ file: inout ByteCursor) throws(ReadingStop) -> PictureSize {
        try file.skip(6)
        guard let size = PictureSize(width: try file.littleEndian(2), height: try file.littleEndian(2)) else {
            throw .damaged
        }
        return size
    }
}
