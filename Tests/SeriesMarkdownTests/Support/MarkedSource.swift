import SeriesModel
import SeriesText

/// The text without its marks, « and », and the places of what stands between them, in order.
func unmark(_ marked: String, firstLine: Int = 1) -> (source: String, spans: [SourceSpan]) {
    var source = ""
    var starts: [Int] = []
    var ranges: [(offset: Int, length: Int)] = []
    for character in marked.unicodeScalars {
        switch character {
        case "«": starts.append(source.utf8.count)
        case "»":
            let start = starts.removeLast()
            ranges.append((start, max(1, source.utf8.count - start)))
        default: source.unicodeScalars.append(character)
        }
    }
    let map = LineMap(Array(source.utf8))
    let spans = ranges.map { range in
        var span = map.span(at: range.offset, length: range.length)
        span.line += firstLine - 1
        return span
    }
    return (source, spans.sorted { $0.isBefore($1) })
}
