internal import SeriesText

/// Markdown on the lines of a block of raw HTML, which is text: the block ends with an empty line, and not before (CommonMark
/// 0.30 §4.6).
struct MarkdownInHTML {
    let kind: MarkdownFragment.MarkdownInHTML.Kind
    /// Where it stands, on one line.
    let range: Range<Int>

    /// The first in `text`, a stretch of `html` between two tags; nil when there is nothing that is surely meant as Markdown.
    static func first(in html: ByteRun, _ text: Range<Int>) -> MarkdownInHTML? {
        var start = text.lowerBound
        while start < text.upperBound {
            let line = html[start..<text.upperBound].firstLine
            let end = start + line.count
            let isWhole = start == 0 || "\n\r".utf8.contains(html[start - 1])
            if isWhole, let marks = marks(in: line) {
                let place = start + marks.lowerBound..<start + marks.upperBound
                return MarkdownInHTML(kind: isDeep(line) ? .indented : .line, range: place)
            }
            if let link = link(in: line) {
                let kind: MarkdownFragment.MarkdownInHTML.Kind = isWhole ? isDeep(line) ? .indented : .line : .behindTag
                return MarkdownInHTML(kind: kind, range: start + link.lowerBound..<start + link.upperBound)
            }
            start = end + 1
        }
        return nil
    }

    /// What the code is that was to show the tag at `tag`: one between backticks on its line, in a block of HTML. Nil for all
    /// other tags.
    static func code(around tag: Range<Int>, in node: MarkdownNode) -> MarkdownFragment.MarkdownInHTML.Kind? {
        guard node.kind == .htmlBlock else { return nil }
        let html = node.literal
        var start = tag.lowerBound
        while start > 0, !"\n\r".utf8.contains(html[start - 1]) { start -= 1 }
        let line = html[start..<html.count].firstLine
        let tick = UInt8(ascii: "`")
        var runs = 0
        for offset in start..<tag.lowerBound where html[offset] == tick {
            if offset == start || html[offset - 1] != tick { runs += 1 }
        }
        guard runs % 2 == 1, line.firstIndex(of: tick, from: tag.lowerBound - start) != nil else { return nil }
        let text = line[line.prefix(while: \.isASCIISpace).count..<line.count]
        // An empty line makes no text of a line that begins with a tag, nor of one in a <pre>.
        if text.starts(with: "<") || html[html.prefix(while: \.isASCIISpace).count..<html.count].startsPre {
            return .behindTag
        }
        return isDeep(line) ? .indented : .line
    }

    /// Whether the line would be code behind an empty one.
    private static func isDeep(_ line: ByteRun) -> Bool {
        let space = line.prefix { $0 == UInt8(ascii: " ") }.count
        return space >= 4 || space < line.count && line[space] == UInt8(ascii: "\t")
    }

    /// What makes a heading of the line, or opens a fence.
    private static func marks(in line: ByteRun) -> Range<Int>? {
        let start = line.prefix(while: \.isASCIISpace).count
        guard start < line.count else { return nil }
        let sign = line[start]
        let end = start + line[start..<line.count].prefix { $0 == sign }.count
        let rest = line[end..<line.count]
        switch sign {
        case UInt8(ascii: "#"):
            let space = rest.prefix(while: \.isASCIISpace).count
            return end - start <= 6 && space > 0 && space < rest.count ? start..<end : nil
        case UInt8(ascii: "`"): return end - start >= 3 && rest.firstIndex(of: sign) == nil ? start..<end : nil
        case UInt8(ascii: "~"): return end - start >= 3 ? start..<end : nil
        default: return nil
        }
    }

    /// A link or a picture with an address that is plainly one. Behind a backtick it may be code.
    private static func link(in line: ByteRun) -> Range<Int>? {
        let tick = line.firstIndex(of: UInt8(ascii: "`")) ?? line.count
        var search = 0
        while let end = line.firstIndex(of: UInt8(ascii: "]"), before: UInt8(ascii: "("), from: search), end < tick {
            var start = end
            while start > search, !"[]".utf8.contains(line[start - 1]) { start -= 1 }
            defer { search = end + 2 }
            guard start > search || search == 0, start > 0, line[start - 1] == UInt8(ascii: "[") else { continue }
            let isPicture = start > 1 && line[start - 2] == UInt8(ascii: "!")
            guard isPicture || start < end, let tail = LinkTail(in: line, from: end + 2) else { continue }
            let destination = line[tail.destination]
            guard !TemplateTags.mayStand(in: destination), destination.isPlainlyAddress || destination.hasFileEnding
            else { continue }
            return start - (isPicture ? 2 : 1)..<tail.end
        }
        return nil
    }
}

extension ByteRun {
    fileprivate var startsPre: Bool {
        count > 4 && self[0] == UInt8(ascii: "<") && self[1..<4].equals(lowercase: "pre")
    }
}
