import SeriesText
import TestSupport
import Testing

@testable import SeriesPicture

@Suite("Files that mean harm")
struct HostileTests {
    @Test(arguments: Sample.all)
    func damage(_ sample: Sample) {
        // Where the structure is: pixels and profiles are never looked at.
        let start = Array(sample.bytes.prefix(400))
        guard !start.isEmpty else { return }
        var random = SplitMix(seed: start.count)
        for _ in 0..<300 {
            var bytes = start
            for _ in 0...random.below(4) {
                let index = random.below(start.count)
                switch random.below(4) {
                case 0: bytes[index] = UInt8(random.below(256))
                case 1: bytes[index] = random.pick([0, 1, 0x7F, 0x80, 0xFF])
                case 2: bytes[index] ^= 1 << UInt8(random.below(8))
                default: bytes.swapAt(index, random.below(start.count))
                }
            }
            check(bytes)
            check(Array(bytes[..<random.below(bytes.count + 1)]))
        }
    }

    @Test func randomBytesBehindEachSignature() {
        var random = SplitMix(seed: 1)
        for signature in PictureFormat.all.flatMap(\.signatures) {
            for _ in 0..<500 {
                let start = signature.map { $0 ?? UInt8(random.below(4)) }
                check(start + (0..<random.below(200)).map { _ in UInt8(random.below(256)) })
            }
        }
    }

    @Test func randomMarksOfXML() {
        var random = SplitMix(seed: 2)
        let marks = [
            "<", ">", "<!--", "-->", "<?", "?>", "<!DOCTYPE", "[", "]", "svg", " ", "=", "'", "\"", "/", "width", "1",
            "\u{FEFF}",
        ]
        for _ in 0..<3_000 {
            check(ascii((0..<random.below(30)).map { _ in random.pick(marks) }.joined()))
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: @Sendable () -> [UInt8]

        init(_ name: String, _ bytes: @escaping @Sendable () -> [UInt8]) {
            self.name = name
            self.bytes = bytes
        }

        var testDescription: String { name }
    }

    /// What is long, in every place that can be.
    static let cases: [Case] = [
        Case("JPEG of 500,000 empty segments") { [0xFF, 0xD8] + repeated([0xFF, 0xE1, 0, 2], 500_000) },
        Case("JPEG of 2 MB filling") { [0xFF, 0xD8] + repeated([0xFF], 2_000_000) },
        Case("JPEG of 2 MB between segments") { [0xFF, 0xD8, 0xFF, 0xD0] + repeated([7], 2_000_000) },
        Case("JPEG with 65,535 tags in each of 2 segments") {
            let exif = joined(ascii("Exif\0\0MM\0*"), big(8, 4), big(65_535, 2), repeated([1], 65_000))
            return joined([0xFF, 0xD8], repeated(joined([0xFF, 0xE1], big(exif.count + 2, 2), exif), 2))
        },
        Case("PNG of 200,000 empty chunks") {
            Array(Sample.png[0].bytes[..<33]) + repeated(joined(zeros(4), ascii("tEXt"), zeros(4)), 200_000)
        },
        Case("AVIF of 200,000 empty boxes") {
            joined(big(16, 4), ascii("ftypavif"), zeros(4), repeated(big(8, 4) + ascii("free"), 200_000))
        },
        Case("AVIF with 500,000 brands") {
            joined(big(16 + 4 * 500_000, 4), ascii("ftypmif1"), zeros(4), repeated(ascii("miaf"), 500_000))
        },
        Case("AVIF with four billion associations") {
            joined(
                big(16, 4), ascii("ftypavif"), zeros(4), big(0, 4), ascii("meta"), zeros(4), big(14, 4), ascii("pitm"),
                zeros(4), big(9, 2), big(0, 4), ascii("iprp"), big(0, 4), ascii("ipma"), zeros(4), big(0xFFFF_FFFF, 4),
                zeros(900_000))
        },
        Case("SVG behind 100,000 comments") { repeated(ascii("<!-- - -- -->\n"), 100_000) },
        Case("SVG behind 2 MB of space") { repeated([0x20], 2_000_000) },
        Case("SVG behind 300,000 open tags") { repeated(ascii("<!DOCTYPE"), 300_000) },
        Case("SVG with a name of 2 MB") {
            joined(ascii("<"), repeated(ascii("svg:"), 500_000), ascii(" width='1' height='1'>"))
        },
        Case("SVG with 200,000 attributes") {
            joined(ascii("<svg"), repeated(ascii(" width='1'"), 200_000), ascii(">"))
        },
        Case("SVG with a number of 2 MB") {
            joined(ascii("<svg height='1' width='"), repeated(ascii("1"), 2_000_000), ascii("'>"))
        },
        Case("SVG with a fraction of 2 MB") {
            joined(ascii("<svg height='1' width='1."), repeated(ascii("1"), 2_000_000), ascii("'>"))
        },
        Case("SVG with an exponent of 2 MB") {
            joined(ascii("<svg height='1' width='1e"), repeated(ascii("9"), 2_000_000), ascii("'>"))
        },
        Case("SVG with a unit of 2 MB") {
            joined(ascii("<svg height='1' width='1"), repeated(ascii("É"), 1_000_000), ascii("'>"))
        },
        Case("SVG with a box of 2 MB") {
            joined(ascii("<svg viewBox='"), repeated(ascii("0 "), 1_000_000), ascii("'>"))
        },
    ]

    @Test(arguments: cases)
    func length(_ test: Case) {
        let bytes = test.bytes()
        check(bytes)
        check(Array(bytes.dropLast()))
    }

    /// A sensible answer: the bounds of a size are checked where it is made.
    private func check(_ bytes: [UInt8]) {
        if case .needs(let count) = PictureSize.read(bytes) { #expect(count > bytes.count) }
    }

    /// Doubles what it has: byte after byte, a test build would take seconds.
    private static func repeated(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
        var all = bytes
        while all.count < bytes.count * count { all += all }
        all.removeLast(all.count - bytes.count * count)
        return all
    }
}
