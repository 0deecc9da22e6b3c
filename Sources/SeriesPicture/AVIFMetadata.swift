/// What the `meta` box of an AVIF file says of the size of its picture.
struct AVIFMetadata {
    /// Those that change the size; any other stands in the list as well, since properties are named by their position.
    private enum Property {
        case size(PictureSize?)
        /// Counter-clockwise, in quarters of a circle.
        case rotation(Int)
        case other
    }

    private var primaryItem: Int?
    private var properties: [Property] = []
    /// The positions in `properties`, from 1, of those of the primary item.
    private var own: [Int] = []

    /// Reads boxes until the primary item (`pitm`) and the properties of all items (`iprp`) are known.
    init(_ metadata: inout ByteCursor) throws(ReadingStop) {
        try metadata.skip(Box.versionAndFlags)
        var itemProperties: ByteCursor?
        while primaryItem == nil || itemProperties == nil, metadata.rest > 0 {
            var box = try metadata.box()
            switch box.name {
            case "pitm": primaryItem = try Self.primaryItem(&box.content)
            case "iprp": itemProperties = box.content
            default: break
            }
        }
        guard let primaryItem, var itemProperties else { return }
        while itemProperties.rest > 0 {
            var box = try itemProperties.box()
            switch box.name {
            case "ipco": properties = try Self.properties(&box.content)
            case "ipma" where own.isEmpty: own = try Self.indices(ofItem: primaryItem, in: &box.content)
            default: break
            }
        }
    }

    /// The picture as it is shown: turned, if it is to be turned.
    var size: PictureSize? {
        var size: PictureSize?
        var quarters = 0
        for index in own where properties.indices.contains(index - 1) {
            switch properties[index - 1] {
            case .size(let own): size = size ?? own
            case .rotation(let turn): quarters += turn
            case .other: break
            }
        }
        return quarters.isMultiple(of: 2) ? size : size?.turned
    }

    /// 14496-12 §8.11.4.
    private static func primaryItem(_ box: inout ByteCursor) throws(ReadingStop) -> Int {
        let version = try box.bigEndian(Box.versionAndFlags) >> 24
        return try box.bigEndian(version == 0 ? 2 : 4)
    }

    /// 14496-12 §8.11.14, with `ispe` and `irot` (23008-12 §6.5.3, §6.5.10).
    private static func properties(_ container: inout ByteCursor) throws(ReadingStop) -> [Property] {
        var properties: [Property] = []
        while container.rest > 0 {
            var box = try container.box()
            switch box.name {
            case "ispe":
                try box.content.skip(Box.versionAndFlags)
                let width = try box.content.bigEndian(4)
                properties.append(.size(PictureSize(width: width, height: try box.content.bigEndian(4))))
            case "irot": properties.append(.rotation(Int(try box.content.byte() & 3)))
            default: properties.append(.other)
            }
        }
        return properties
    }

    /// 14496-12 §8.11.14: for each item its id and the positions of its properties. The highest bit of a position says whether
    /// readers must understand the property.
    private static func indices(ofItem wanted: Int, in box: inout ByteCursor) throws(ReadingStop) -> [Int] {
        let head = try box.bigEndian(Box.versionAndFlags)
        let bytesOfItem = head >> 24 == 0 ? 2 : 4
        let bytesOfIndex = head & 1 == 0 ? 1 : 2
        let mask = bytesOfIndex == 1 ? 0x7F : 0x7FFF
        for _ in 0..<(try box.bigEndian(4)) {
            let item = try box.bigEndian(bytesOfItem)
            var list = try box.part(Int(try box.byte()) * bytesOfIndex)
            guard item == wanted else { continue }
            var indices: [Int] = []
            while list.rest > 0 { indices.append(try list.bigEndian(bytesOfIndex) & mask) }
            return indices
        }
        return []
    }
}
