internal import SeriesPicture
internal import SeriesSystem
internal import SeriesText

/// A file of the site that may be a picture.
struct PictureFile: Sendable {
    enum Source: Sendable {
        /// A path.
        case disk(String)
        case memory([UInt8])
    }

    let address: Address
    let source: Source

    /// Where its twin for dark mode would stand in the output folder: `leaf.dark.svg` beside `leaf.svg`.
    var darkPath: String? {
        let name = address.file.lastStep
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return nil }
        return address.folder + name[..<dot] + ".dark" + name[dot...]
    }

    /// Nil when it is no picture that we know.
    func size() -> PictureSize? {
        switch source {
        case .disk(let path): Self.size(at: path)
        case .memory(let bytes): bytes.withRun { Self.size($0) }
        }
    }

    /// Most formats say it in their first bytes; photos may carry a megabyte of profiles before it.
    private static func size(at path: String) -> PictureSize? {
        var limit = 4096
        while true {
            // Whoever copies the file says why it cannot be read.
            guard let start = try? Files.read(path, limit: limit) else { return nil }
            switch start.withRun({ PictureSize.read($0) }) {
            case .size(let size): return size
            case .unknown: return nil
            case .needs(let count):
                if start.count < limit { return nil }
                limit = max(count, limit * 4)
            }
        }
    }

    private static func size(_ bytes: ByteRun) -> PictureSize? {
        guard case .size(let size) = PictureSize.read(bytes) else { return nil }
        return size
    }
}
