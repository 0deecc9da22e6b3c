import SeriesModel
import SeriesText
import Testing

@Suite struct ByteBufferTests {
    @Test func growsByRuns() {
        var buffer = ByteBuffer(capacity: 8)
        buffer.append("é")
        buffer.append(byte: 0x21)
        buffer.append([0x61, 0x62])
        buffer.append([0x61, 0x62, 0x63][1...])
        buffer.append(decimal: -12)
        let text = " text"
        buffer.append(text)
        #expect(buffer.text == "é!abbc-12 text")
        #expect(buffer.count == 15)
        #expect(buffer.last == UInt8(ascii: "t"))
        buffer.removeLast(5)
        #expect(buffer.text == "é!abbc-12")
        buffer.removeAll()
        #expect(buffer.count == 0 && buffer.last == nil && buffer.bytes.isEmpty)
        buffer.append("a")
        #expect(buffer.withRun { $0.text } == "a")
    }

    @Test func keepsWhatItHoldsWhenItGrows() {
        var buffer = ByteBuffer()
        var expected: [UInt8] = []
        for length in [1, 63, 64, 65, 1_000, 3] {
            let piece = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
            buffer.append(piece)
            expected += piece
            let copy = buffer
            buffer.append(byte: 0)
            #expect(copy.bytes == expected)
            expected.append(0)
        }
        #expect(buffer.bytes == expected)
        buffer.replace(at: 1, with: "xy")
        buffer.replace(at: expected.count - 1, with: "xy")
        expected.replaceSubrange(1..<3, with: "xy".utf8)
        #expect(buffer.bytes == expected)
        #expect(!buffer.isBlank(from: 0) && buffer.isBlank(from: buffer.count))
    }

    @Test func theGapsOfMarkupAreFilled() {
        let markup = Markup(
            bytes: Array("<a href=\"\"></a>".utf8),
            gaps: [
                Markup.Gap(offset: 0, .address(.root)), Markup.Gap(offset: 0, .html("<b>")),
                Markup.Gap(offset: 9, .address(SiteURL(path: "/a/"))),
                Markup.Gap(offset: 9, .address(SiteURL(path: "/b/"))),
                Markup.Gap(offset: 10, .html(" title=\"\"")), Markup.Gap(offset: 15, .address(.root)),
            ])
        var buffer = ByteBuffer()
        buffer.append(markup) { $0.append($1.path) }
        #expect(buffer.text == "/<b><a href=\"/a//b/\" title=\"\"></a>/")
        let plain = Markup(
            bytes: Array("<a href=\"\">x</a>y".utf8),
            gaps: [
                Markup.Gap(instead: 0..<11, .html("")), Markup.Gap(offset: 11, .html("<")),
                Markup.Gap(instead: 12..<16, .html("!")),
            ])
        var text = ByteBuffer()
        text.append(plain) { $0.append($1.path) }
        #expect(text.text == "<x!y")
        let query = SiteURL(path: "/a.pdf").with(query: "b&c", fragment: "d")
        var file = ByteBuffer()
        file.append(Markup(bytes: Array("<>".utf8), gaps: [Markup.Gap(offset: 1, .address(query))])) {
            #expect($1 == SiteURL(path: "/a.pdf"))
            $0.append("a.pdf")
        }
        #expect(file.text == "<a.pdf?b&amp;c#d>")
        var empty = ByteBuffer()
        empty.append(Markup.empty) { _, _ in }
        #expect(empty.count == 0)
        #expect(Markup.empty.isEmpty)
    }
}
