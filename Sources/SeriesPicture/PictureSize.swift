package import SeriesText

/// How much room a picture takes on a page when nothing else is said, in CSS pixels.
package struct PictureSize: Sendable, Hashable {
    /// From 1 to `most`.
    package let width: Int
    /// From 1 to `most`.
    package let height: Int

    /// What the widest formats can say (PNG, AVIF), and more than any browser shows.
    private static let most = Int(Int32.max)

    /// Nil when a side is out of bounds: then there is nothing to see.
    package init?(width: Int, height: Int) {
        guard (1...Self.most).contains(width), (1...Self.most).contains(height) else { return nil }
        self.width = width
        self.height = height
    }

    /// What the file that starts with `start` says of its picture. Its first bytes tell the format, its name does not matter.
    ///
    /// Takes time linear in the bytes given, and never more than the file's header needs.
    package static func read(_ start: ByteRun) -> Reading {
        var missing: Int?
        for format in PictureFormat.all {
            switch format.matches(start) {
            case .differs: continue
            case .isCutOff(let count): missing = min(missing ?? count, count)
            case .agrees:
                var cursor = ByteCursor(start)
                do throws(ReadingStop) {
                    return .size(try format.size(&cursor))
                } catch {
                    return reading(stoppedBy: error, in: start)
                }
            }
        }
        return missing.map { .needs(atLeast: $0) } ?? .none(.ofForeign(start))
    }

    private static func reading(stoppedBy stop: ReadingStop, in start: ByteRun) -> Reading {
        switch stop {
        case .damaged: .none(.damaged)
        case .foreign: .none(.ofForeign(start))
        case .sizeless: .none(nil)
        case .withoutNamespace: .none(.withoutNamespace)
        case .endsBefore(let count): .needs(atLeast: count)
        }
    }

    /// The sides swapped: the picture after a quarter turn.
    var turned: PictureSize { PictureSize(unchecked: height, width) }

    private init(unchecked width: Int, _ height: Int) {
        self.width = width
        self.height = height
    }
}

extension PictureSize {
    /// What is known from the start of a file.
    package enum Reading: Sendable, Hashable {
        case size(PictureSize)
        /// There is none; without a fault, the picture takes the room which it is given.
        case none(PictureFault?)
        /// The answer stands further behind: ask again with that many bytes of the file, or more. Always more than were
        /// given. When the file has no more, it is damaged.
        case needs(atLeast: Int)
    }
}
