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
        case .none: #expect(sample.size == nil)
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
            case .none: Issue.record("\(count) bytes are taken for none of a picture")
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
        (ascii("%PDF-1.7"), PictureFault.other("a PDF")), (ascii("MM\0*"), .other("a TIFF")),
        (ascii("II*\0"), .other("a TIFF")),
        (ascii("PK\u{3}\u{4}"), .other("an archive or a document of an office program")),
        ([0, 0, 0, 24] + ascii("ftypheic") + zeros(4) + ascii("mif1heic"), .other("a HEIC picture")),
        ([0, 0, 0, 20] + ascii("ftypisom") + zeros(4) + ascii("mp41"), .other("a video")),
        ([0, 0, 0, 12] + ascii("JXL \r\n\u{7}\n"), .other("a JPEG XL")), (ascii("{}"), .unknown),
        ([0x1F, 0x8B, 8, 0], .unknown), ([0xFF, 0xFE, 0x73, 0, 0x3C, 0], .unknown),
        (ascii("<?xml version='1.0'?><a>"), .unknown),
        (ascii("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n"), .pointer),
        (ascii("<!DOCTYPE html>\n<html lang=\"en\">"), .page), (ascii("\n<html><head>"), .page),
        (ascii("<svg width='8' height='8'>"), .withoutNamespace),
        (ascii("<svg xmlns='http://www.w3.org/1999/xhtml' width='8' height='8'>"), .withoutNamespace),
        (ascii("<svg width=8>"), .damaged),
    ])
    func otherFilesAreNoPictures(_ start: [UInt8], _ fault: PictureFault) {
        #expect(PictureSize.read(start + zeros(100)) == PictureSize.Reading.none(fault))
    }

    @Test(arguments: [
        ascii("BM"), [0, 0, 1, 0, 1, 0, 16, 16], ascii("<svg xmlns='http://www.w3.org/2000/svg'>"),
        ascii("<svg xmlns='http://www.w3.org/2000/svg' width='0' height='8'>"),
    ])
    func picturesWithoutASize(_ start: [UInt8]) {
        #expect(PictureSize.read(start + zeros(100)) == PictureSize.Reading.none(nil))
    }

    @Test func sidesHaveBounds() {
        #expect(PictureSize(width: 1, height: 2_147_483_647) != nil)
        for side in [Int.min, -1, 0, 2_147_483_648, .max] {
            #expect(PictureSize(width: side, height: 1) == nil)
            #expect(PictureSize(width: 1, height: side) == nil)
        }
    }
}
