import MarkdownPromises
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("CommonMark is what libcmark writes, byte for byte")
struct CommonMarkTests {
    @Test(
        "the specification's examples",
        .enabled(
            if: !Specification.examples.isEmpty, "skipped: no ../shared/spec/commonmark-0.30.json beside the project"))
    func specification() {
        #expect(Specification.examples.count == 652)
        for example in Specification.examples {
            let document = Array(example.markdown.utf8)
            #expect(render(document) == example.html, "\(example.testDescription)")
            #expect(differs(document) == nil, "\(example.testDescription)")
        }
    }

    @Test("the specification's examples, damaged", .enabled(if: !Specification.examples.isEmpty, "skipped: as above"))
    func damagedSpecification() {
        for example in Specification.examples {
            for seed in 0..<4 {
                let document = damage(Array(example.markdown.utf8), seed: seed &* 1000 + example.example)
                #expect(differs(document) == nil, "example \(example.example), seed \(seed)")
            }
        }
    }

    @Test("generated documents", arguments: 0..<8)
    func generated(batch: Int) {
        for seed in batch * 400..<(batch + 1) * 400 {
            var generator = DocumentGenerator(seed: seed)
            let difference = differs(generator.document())
            #expect(difference == nil, "seed \(seed)")
        }
    }

    @Test("generated documents with bytes lost, changed and put in", arguments: 0..<8)
    func damaged(batch: Int) {
        for seed in batch * 200..<(batch + 1) * 200 {
            var generator = DocumentGenerator(seed: seed)
            let difference = differs(generator.damagedDocument())
            #expect(difference == nil, "seed \(seed)")
        }
    }

    @Test(
        "small documents",
        arguments: ["", "\n", "\r", "\r\n", " ", "\0", "\u{FEFF}", "\u{FEFF}# a", "a", "#", ">", "-", "1."])
    func small(document: String) {
        #expect(differs(Array(document.utf8)) == nil)
    }

    @Test("every single byte, and every byte in a link, a title and a code fence")
    func everyByte() {
        for byte in UInt8.min...UInt8.max {
            #expect(differs([byte]) == nil, "byte \(byte)")
            #expect(differs(Array("[a](<x".utf8) + [byte] + Array("y>)".utf8)) == nil, "byte \(byte) in a destination")
            #expect(differs(Array("[a](x \"".utf8) + [byte] + Array("\")".utf8)) == nil, "byte \(byte) in a title")
            #expect(
                differs(Array("```a".utf8) + [byte] + Array("b\nc".utf8) + [byte]) == nil, "byte \(byte) in a fence")
            #expect(differs(Array("![".utf8) + [byte] + Array("](b)".utf8)) == nil, "byte \(byte) in an alt text")
        }
    }

    private func render(_ document: [UInt8]) -> String {
        String(decoding: commonMark(document), as: UTF8.self)
    }

    /// Nil when both agree, else the document and both results, to be read.
    private func differs(_ document: [UInt8]) -> String? {
        let ours = commonMark(document)
        let theirs = libcmarkHTML(document)
        guard ours != theirs, ours.withoutEmptyTitles != theirs.withoutEmptyTitles else { return nil }
        return "\n"
            + [document, ours, theirs].map { String(decoding: $0, as: UTF8.self).debugDescription }
            .joined(separator: "\n")
    }

    @Test("an empty title is no title")
    func emptyTitle() {
        for document in ["[a](b \"\")", "[a](b ())", "[a](b '')", "[a][r]\n\n[r]: b \"\""] {
            #expect(render(Array(document.utf8)) == "<p><a href=\"b\">a</a></p>\n")
        }
    }

    private func damage(_ document: [UInt8], seed: Int) -> [UInt8] {
        var random = SplitMix(seed: seed)
        var bytes = document
        for _ in 0...random.below(4) where !bytes.isEmpty {
            let index = random.below(bytes.count)
            switch random.below(5) {
            case 0: bytes[index] = UInt8(random.below(256))
            case 1: bytes.remove(at: index)
            case 2: bytes.insert(random.pick(Array("[]()!<>`*_#-\\&\t \n\r\0\"'".utf8)), at: index)
            case 3: bytes.insert(contentsOf: bytes[index...].prefix(random.below(20)), at: random.below(bytes.count))
            default: bytes.insert(bytes[random.below(bytes.count)], at: index)
            }
        }
        return bytes
    }
}
