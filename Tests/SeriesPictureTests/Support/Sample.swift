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
