extension Sample {
    static let avif: [Sample] = [
        Sample("AVIF", joined(type(), meta()), 640, 480),
        Sample("AVIF, by a brand that it is compatible with", joined(type("mif1", "miaf", "avif"), meta()), 640, 480),
        Sample("animated AVIF", joined(type("avis"), meta()), 640, 480),
        Sample("AVIF, pixels first", joined(type(), box("mdat", zeros(500)), meta()), 640, 480),
        Sample("AVIF, pixels first, in a long box", joined(type(), longBox("mdat", zeros(500)), meta()), 640, 480),
        Sample("AVIF, its data up to the end of the file", joined(type(), endless("meta", Meta().content)), 640, 480),
        Sample("AVIF with wide ids", joined(type(), meta { $0.version = 1 }), 640, 480),
        Sample("AVIF with wide indices", joined(type(), meta { $0.flags = 1 }), 640, 480),
        Sample("AVIF with both", joined(type(), meta { ($0.item, $0.version, $0.flags) = (-1, 1, 1) }), 640, 480),
        Sample("AVIF, turned left", joined(type(), meta { $0.properties += [turn(1)] }), 480, 640),
        Sample("AVIF, upside down", joined(type(), meta { $0.properties += [turn(2)] }), 640, 480),
        Sample("AVIF, turned right", joined(type(), meta { $0.properties = [turn(3), extent(640, 480)] }), 480, 640),
        Sample("AVIF, mirrored", joined(type(), meta { $0.properties += [box("imir", [1])] }), 640, 480),
        Sample(
            "AVIF with a thumbnail that is turned",
            joined(type(), meta { ($0.properties, $0.own) = ([extent(640, 480), extent(64, 48), turn(1)], [1]) }), 640,
            480
        ),
        Sample(
            "AVIF with two sizes", joined(type(), meta { $0.properties = [extent(640, 480), extent(64, 48)] }), 640, 480
        ),
        Sample("AVIF with properties that are not there", joined(type(), meta { $0.own = [0, 9, 1] }), 640, 480),

        Sample("film", joined(type("isom", "mp41"), meta())),
        Sample("HEIC", joined(type("heic", "mif1"), meta())),
        Sample("AVIF whose version looks like a brand", joined(box("ftyp", ascii("mif1avifmiaf")), meta())),
        Sample("AVIF without metadata", joined(type(), box("mdat", zeros(500)))),
        Sample("AVIF without a picture", joined(type(), box("meta", zeros(4) + Meta().describedItems))),
        Sample("AVIF without properties", joined(type(), box("meta", zeros(4) + Meta().primaryItem))),
        Sample("AVIF without properties for its picture", joined(type(), meta { $0.described = 3 })),
        Sample("AVIF without a size", joined(type(), meta { $0.properties = [turn(1)] })),
        Sample("AVIF without a width", joined(type(), meta { $0.properties = [extent(0, 480)] })),
        Sample("AVIF with a size that is too short", joined(type(), meta { $0.properties = [box("ispe", zeros(11))] })),
        Sample("AVIF with a box that is too short", joined(type(), box("meta", zeros(4) + big(7, 4) + ascii("pitm")))),
        Sample(
            "AVIF with a box longer than that around it",
            joined(type(), box("meta", zeros(4) + big(99, 4) + ascii("pitm")))),
        Sample("AVIF with a box beyond all bounds", joined(type(), big(1, 4), ascii("mdat"), big(-1, 8), meta())),
        Sample("AVIF with a long box that is too short", joined(type(), big(1, 4), ascii("mdat"), big(15, 8), meta())),
        Sample("AVIF, its type up to the end of the file", joined(endless("ftyp", ascii("avif0000")), meta())),
    ]

    /// The metadata of a picture, and of another item before it.
    private struct Meta {
        var item = 1
        var properties = [extent(640, 480)]
        /// Those of the picture; nil for all.
        var own: [Int]?
        /// The item that has them; nil for the picture.
        var described: Int?
        var version = 0
        var flags = 0

        var primaryItem: [UInt8] { box("pitm", big(version << 24, 4) + id(item)) }

        var describedItems: [UInt8] {
            let head = joined(big(version << 24 | flags, 4), big(2, 4))
            let entries = joined(
                entry(item + 7, [2]), entry(described ?? item, own ?? Array(1...properties.count)))
            return box("iprp", box("ipco", Array(properties.joined())) + box("ipma", head + entries))
        }

        var content: [UInt8] { joined(zeros(4), box("hdlr", zeros(20)), primaryItem, describedItems) }

        private func id(_ item: Int) -> [UInt8] { big(item, version == 0 ? 2 : 4) }

        private func entry(_ item: Int, _ own: [Int]) -> [UInt8] {
            let bytes = flags == 0 ? 1 : 2
            // The highest bit of an index says that it matters; every second one does.
            let indices = own.flatMap { big($0 | ($0 & 1) << (8 * bytes - 1), bytes) }
            return joined(id(item), [UInt8(own.count)], indices)
        }
    }

    private static func type(_ brands: String...) -> [UInt8] {
        let brands = brands.isEmpty ? ["avif", "mif1"] : brands
        return box("ftyp", joined(ascii(brands[0]), zeros(4), ascii(brands.dropFirst().joined())))
    }

    private static func meta(_ change: (inout Meta) -> Void = { _ in }) -> [UInt8] {
        var meta = Meta()
        change(&meta)
        return box("meta", meta.content)
    }

    private static func extent(_ width: Int, _ height: Int) -> [UInt8] {
        box("ispe", joined(zeros(4), big(width, 4), big(height, 4)))
    }

    /// The bits above are reserved.
    private static func turn(_ quarters: UInt8) -> [UInt8] { box("irot", [quarters | 0xFC]) }

    private static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
        joined(big(content.count + 8, 4), ascii(name), content)
    }

    private static func longBox(_ name: String, _ content: [UInt8]) -> [UInt8] {
        joined(big(1, 4), ascii(name), big(content.count + 16, 8), content)
    }

    private static func endless(_ name: String, _ content: [UInt8]) -> [UInt8] {
        joined(big(0, 4), ascii(name), content)
    }
}
