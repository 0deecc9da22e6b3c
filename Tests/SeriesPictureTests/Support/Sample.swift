import SeriesText
import Testing

@testable import SeriesPicture

/// The start of a picture's file, made by hand, and the size that it tells.
struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    /// Nil when there is none to be found.
    let size: PictureSize?

    init(_ name: String, _ bytes: [UInt8], _ width: Int, _ height: Int) {
        self.name = name
        self.bytes = bytes
        size = PictureSize(width: width, height: height)
    }

    /// A damaged one.
    init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        size = nil
    }

    var testDescription: String { name }

    static let all = png + jpeg + gif + webp + avif + svg
    static let whole = all.filter { $0.size != nil }
}

extension PictureSize {
    static func read(_ bytes: [UInt8]) -> Reading { bytes.withRun { read($0) } }
}

/// `number` in `count` bytes, the highest first.
func big(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}

/// `number` in `count` bytes, the lowest first.
func little(_ number: Int, _ count: Int) -> [UInt8] { big(number, count).reversed() }

func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }

func zeros(_ count: Int) -> [UInt8] { Array(repeating: 0, count: count) }

/// One piece behind the other. The compiler takes its time over long sums of arrays.
func joined(_ pieces: [UInt8]...) -> [UInt8] { pieces.reduce(into: []) { $0 += $1 } }
