import SeriesText
import TestSupport
import Testing

@testable import SeriesPicture

@Suite("The size of a picture")
struct PictureSizeTests {
    @Test(arguments: Sample.all)
    func reading(_ sample: Sample) {
        switch PictureSize.read(sample.bytes) {
        case .size(let size): #expect(size == sample.size)
        case .unknown: #expect(sample.size == nil)
        case .needs(let count):
            #expect(sample.size == nil)
            #expect(count > sample.bytes.count)
        }
    }

    /// However little of a file is at hand: the right answer, or a question for more that the file can give.
    @Test(arguments: Sample.whole)
    func startOfAFile(_ sample: Sample) {
        let isLong = sample.bytes.count > 2_000
        for count in stride(from: 0, to: sample.bytes.count, by: isLong ? 97 : 1) {
            switch PictureSize.read(Array(sample.bytes[..<count])) {
            case .size(let size): #expect(size == sample.size, "of \(count) bytes")
            case .unknown: Issue.record("\(count) bytes are taken for none of a picture")
            case .needs(let needed): #expect(needed > count && needed <= sample.bytes.count, "of \(count) bytes")
            }
        }
    }

    @Test(arguments: Sample.whole)
    func whatFollowsDoesNotMatter(_ sample: Sample) {
        let size = PictureSize.read(sample.bytes)
        for tail in [zeros(300), Array(repeating: 0xFF, count: 300), ascii("<svg width='1' height='1'>")] {
            #expect(PictureSize.read(sample.bytes + tail) == size)
        }
    }

    @Test func emptyFilesAreNoPictures() {
        #expect(PictureSize.read([]) == .needs(atLeast: 1))
    }

    @Test(arguments: [
        ascii("%PDF-1.7"), ascii("BM"), ascii("MM\0*"), [0, 0, 1, 0, 1, 0, 16, 16], ascii("{}"), [0x1F, 0x8B, 8, 0],
        [0xFF, 0xFE, 0x73, 0, 0x3C, 0],
    ])
    func otherFilesAreNoPictures(_ start: [UInt8]) {
        #expect(PictureSize.read(start + zeros(100)) == .unknown)
    }

    @Test func sidesHaveBounds() {
        #expect(PictureSize(width: 1, height: 2_147_483_647) != nil)
        for side in [Int.min, -1, 0, 2_147_483_648, .max] {
            #expect(PictureSize(width: side, height: 1) == nil)
            #expect(PictureSize(width: 1, height: side) == nil)
        }
    }
}
