internal import SeriesText

/// Scalable Vector Graphics 2, in UTF-8; see `sizeInUTF16` for others.
enum SVG {
    /// A byte order mark, white space, or the first tag. `XMLStartTag` looks closer.
    static let signatures: [PictureFormat.Signature] = [[0xEF, 0xBB, 0xBF]] + "< \t\r\n".utf8.map { [$0] }

    /// Section 5.1.
    private static let namespace: StaticString = "http://www.w3.org/2000/svg"

    /// Section 8.12: `width` and `height` of the root element; what they do not say comes from the shape of `viewBox`, whose
    /// numbers are no pixels where they do say something.
    ///
    /// A picture with neither has no size of its own, and one with a side of 0 is not shown.
    static func size(_ file: inout ByteCursor) throws(ReadingStop) -> PictureSize {
        var tag = try XMLStartTag.first(in: &file)
        guard tag.name == "svg" else { throw .foreign }
        var attributes = RootAttributes()
        while let attribute = try tag.nextAttribute() { attributes.note(attribute) }
        guard attributes.hasNamespace else { throw .withoutNamespace }
        guard let size = attributes.size else { throw .sizeless }
        return size
    }

    private struct RootAttributes {
        /// Whether the element is said to be one of SVG, by itself or by its prefix.
        private(set) var hasNamespace = false
        private var width: SVGValue.Length?
        private var height: SVGValue.Length?
        private var box: (width: Double, height: Double)?

        mutating func note(_ attribute: XMLStartTag.Attribute) {
            if attribute.value.firstIndex(of: UInt8(ascii: "&")) == nil {
                note(attribute.name, attribute.value)
            } else {
                XML.resolved(attribute.value).withRun { note(attribute.name, $0) }
            }
        }

        private mutating func note(_ name: String, _ written: ByteRun) {
            if name == "xmlns" || name.begins(with: "xmlns:") {
                // Drawing programs write it as an entity that the file explains.
                hasNamespace = hasNamespace || written.starts(with: SVG.namespace) || written.starts(with: "&")
            }
            var value = SVGValue(written)
            switch name {
            case "width": width = value.length()
            case "height": height = value.length()
            case "viewBox": box = value.box()
            default: break
            }
        }

        var size: PictureSize? {
            switch (width, height, box) {
            case (.pixels(let width)?, .pixels(let height)?, _): Self.size(width, height)
            case (.pixels(let width)?, nil, let box?): Self.size(width, width / box.width * box.height)
            case (nil, .pixels(let height)?, let box?): Self.size(height / box.height * box.width, height)
            case (nil, nil, let box?): Self.size(box.width, box.height)
            default: nil
            }
        }

        /// Attributes of HTML take whole pixels only.
        private static func size(_ width: Double, _ height: Double) -> PictureSize? {
            guard width > 0, height > 0, let width = Int(exactly: width.rounded()),
                let height = Int(exactly: height.rounded())
            else { return nil }
            return PictureSize(width: max(1, width), height: max(1, height))
        }
    }
}
