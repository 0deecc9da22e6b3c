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

    /// What its first bytes say.
    struct Look: Sendable {
        var size: PictureSize?
        /// Why browsers show nothing of it.
        var fault: PictureFault?
        /// Whether it is a text in XML, as an SVG is, and not in the bytes of another format.
        var isMarkup = false

        /// Nothing is said of a file that cannot be read: whoever copies it tells why.
        fileprivate init() {}

        /// Of a file that starts with `bytes`, or has no more.
        fileprivate init(_ bytes: [UInt8]) {
            isMarkup =
                bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
                || bytes[bytes.startOfText...].first { !$0.isBlank && !$0.isLineEnd } == UInt8(ascii: "<")
            switch bytes.withRun({ PictureSize.read($0) }) {
            case .size(let size): self.size = size
            case .none(let fault): self.fault = fault
            case .needs: fault = bytes.isEmpty ? .empty : .damaged
            }
        }
    }

    func look() -> Look {
        switch source {
        case .disk(let path): Self.look(at: path)
        case .memory(let bytes): Look(bytes)
        }
    }

    /// Most formats say all in their first bytes; photos may carry a megabyte of profiles before it.
    private static func look(at path: String) -> Look {
        var limit = 4096
        while true {
            guard let start = try? Files.read(path, limit: limit) else { return Look() }
            guard start.count == limit, case .needs(let count) = start.withRun({ PictureSize.read($0) }) else {
                return Look(start)
            }
            limit = max(count, limit * 4)
        }
    }
}
