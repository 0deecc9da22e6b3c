import SeriesModel
import SeriesText
import Testing

@testable import SeriesFrontMatter

@Suite struct LineCursorTests {
    /// From wherever it stands, it says of each place what one says that begins at the top.
    @Test(arguments: ["", "a\nbb\r\n\r\nccc\rd\n\n", "\u{FEFF}a: b\nc: d", "\r\r\n\n\r", "one line"])
    func goesBackAsWellAsForward(text: String) {
        let source = YAMLSource(wholeFile: Array(text.utf8))
        var starts = Array(source.range)
        // Never a place between the two bytes of one line end.
        starts.removeAll {
            $0 > 0 && source.bytes[$0] == UInt8(ascii: "\n") && source.bytes[$0 - 1] == UInt8(ascii: "\r")
        }
        for first in starts {
            for second in starts {
                var cursor = LineCursor(source)
                _ = cursor.span(of: first..<first + 1)
                var fresh = LineCursor(source)
                #expect(
                    cursor.span(of: second..<second + 1) == fresh.span(of: second..<second + 1), "\(first), \(second)")
            }
        }
    }

    /// What aliases stand for lies anywhere in the file.
    @Test(arguments: ["\n", "\r\n", "\r"])
    func placesFarApart(lineEnd: String) {
        let lines = (0..<3000).map { "k\($0): v" + lineEnd }
        let bytes = Array(lines.joined().utf8)
        let map = LineMap(bytes)
        var cursor = LineCursor(YAMLSource(wholeFile: bytes))
        var place = 17
        for round in 0..<2000 {
            // Near the one before, in most rounds.
            place = round % 3 == 0 ? (place * 7919 + 1) % bytes.count : max(0, place - round % 50)
            let (found, wanted) = (cursor.span(of: place..<place), map.span(at: place))
            #expect(found.line == wanted.line && found.column == wanted.column)
        }
    }
}
