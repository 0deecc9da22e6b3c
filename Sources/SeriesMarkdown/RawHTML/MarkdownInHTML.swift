internal import SeriesText

/// Markdown on the lines of a block of raw HTML, which is text: the block ends with an empty line, and not before (CommonMark
/// 0.30 §4.6).
struct MarkdownInHTML {
    let kind: MarkdownMistakes.MarkdownInHTML.Kind
    /// Where it stands, on one line.
    let range: Range<Int>

    /// The first in `text`, a stretch of `html` between two tags; nil when there is nothing that is surely meant as Markdown.
    static func first(in html: ByteRun, _ text: Range<Int>) -> MarkdownInHTML? {
        var start = text.lowerBound
        // Further down, a line of words may begin like an item.
        let first = start + html[text].prefix(while: \.isASCIISpace).count
        /// Where the line above stands, if it may be the first row of a table.
        var row: Range<Int>?
        while start < text.upperBound {
            let line = html[start..<text.upperBound].firstLine
            let end = start + line.count
            let isWhole = start == 0 || "\n\r".utf8.contains(html[start - 1])
            if isWhole, start <= first, let mark = listMark(in: line) {
                return MarkdownInHTML(kind: .line, range: start..<start + mark)
            }
            if isWhole, let row, isDelimiterRow(line) {
                return MarkdownInHTML(kind: isDeep(line) ? .indented : .line, range: row)
            }
            if isWhole, let marks = marks(in: line) {
                let place = start + marks.lowerBound..<start + marks.upperBound
                return MarkdownInHTML(kind: isDeep(line) ? .indented : .line, range: place)
            }
            if let words = link(in: line) ?? markedWords(in: line) {
                let kind: MarkdownMistakes.MarkdownInHTML.Kind = isWhole ? isDeep(line) ? .indented : .line : .behindTag
                return MarkdownInHTML(kind: kind, range: start + words.lowerBound..<start + words.upperBound)
            }
            // What is empty stands between the two signs of a line end.
            if !line.isEmpty {
                row = isWhole ? Self.row(of: line).map { start + $0.lowerBound..<start + $0.upperBound } : nil
            }
            start = end + 1
        }
        return nil
    }

    /// What the code is that was to show the tag at `tag`: one between backticks on its line, in a block of HTML. Nil for all
    /// other tags.
    static func code(around tag: Range<Int>, in node: MarkdownNode) -> MarkdownMistakes.MarkdownInHTML.Kind? {
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

    /// The first line of `text` with a sign of Markdown, where the tag in front of it says that this is read: `<div markdown="1">`.
    static func asked(in html: ByteRun, _ text: Range<Int>) -> MarkdownInHTML? {
        let isMarked = html[text].prefix { !"*_`[#".utf8.contains($0) }.count < text.count
        guard isMarked else { return nil }
        let start = text.lowerBound + html[text].prefix(while: \.isASCIISpace).count
        let line = html[start..<text.upperBound].firstLine.withoutSpaceBehind
        let lineStart = start - html[text.lowerBound..<start].spacesBehind
        let isWhole = lineStart == 0 || html[lineStart - 1].isLineEnd
        let isDeep = start - lineStart > 3
        return MarkdownInHTML(
            kind: isWhole ? isDeep ? .indented : .line : .behindTag, range: start..<start + line.count)
    }

    /// How long the mark of a list is with which the line starts: `-`, `*` or `1.`, with a space and more behind it.
    private static func listMark(in line: ByteRun) -> Int? {
        guard line.count > 2 else { return nil }
        let digits = line.prefix(while: \.isASCIIDigit).count
        let isNumber = digits > 0 && digits < 3 && line[digits] == UInt8(ascii: ".")
        guard isNumber || line[0] == UInt8(ascii: "-") || line[0] == UInt8(ascii: "*") else { return nil }
        let end = digits + 1
        return end + 1 < line.count && line[end] == UInt8(ascii: " ") && !line[end..<line.count].trimmed.isEmpty
            ? end : nil
    }

    /// What makes a heading or a quote of the line, opens a fence, or starts a block for other generators.
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
        case UInt8(ascii: ">"):
            // Its words, since the places of lines are those behind such marks.
            let words = end + 1..<max(end + 1, line.withoutSpaceBehind.count)
            let isQuote = end - start == 1 && words.count > 0 && rest[0] == UInt8(ascii: " ") && rest[1].startsWords
            return isQuote ? words : nil
        default:
            guard BlockMark.mayStart(in: line[start..<line.count]) else { return nil }
            return BlockMark(at: start, in: line)?.range
        }
    }

    /// What stands on the line, where that may be a row of a table.
    private static func row(of line: ByteRun) -> Range<Int>? {
        let start = line.prefix(while: \.isASCIISpace).count
        let end = line.withoutSpaceBehind.count
        return start < end && line[start] == UInt8(ascii: "|") ? start..<end : nil
    }

    /// Whether it is the row below the first one of a table, `| --- | --- |`.
    private static func isDelimiterRow(_ line: ByteRun) -> Bool {
        row(of: line).map { $0.count > 4 && TableAlignment.row(line[$0]) != nil } ?? false
    }

    /// Words between `**`, or between backticks: nobody writes these in HTML for themselves. Single stars may be, and two
    /// underscores are part of names.
    private static func markedWords(in line: ByteRun) -> Range<Int>? {
        // By sign and length, the first mark that such words may start with: whatever closes one closes that.
        var openers: [Mark: Int] = [:]
        var search = 0
        while let start = line.firstIndex(of: signsOfWords, from: search) {
            let mark = Mark(sign: line[start], length: line[start..<line.count].prefix { $0 == line[start] }.count)
            search = start + mark.length
            guard mark.length <= 2 else { continue }
            if let opener = openers[mark] {
                guard line.endWords(start, mark) else { continue }
                if !line[opener..<start].contains("${") { return opener..<search }
                // A text of JavaScript with values in it.
                openers[mark] = nil
            } else if line.startWords(start, mark) {
                openers[mark] = start
            }
        }
        return nil
    }

    fileprivate struct Mark: Hashable {
        let sign: UInt8
        let length: Int

        var isTick: Bool { sign == UInt8(ascii: "`") }
    }

    private static let signsOfWords = SignSet("*`", doubled: "*")

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

extension UInt8 {
    /// Whether a quote may start with it: a letter, a callout, or words that are marked.
    fileprivate var startsWords: Bool { isASCIILetter || self >= 0x80 || "[*".utf8.contains(self) }
}

extension ByteRun {
    fileprivate var startsPre: Bool {
        count > 4 && self[0] == UInt8(ascii: "<") && self[1..<4].equals(lowercase: "pre")
            && RawHTMLScanner.endsName(self[4])
    }

    /// Whether words may start with the mark at `index`: a pattern such as `**/*.js`, and the code of a script, do not.
    fileprivate func startWords(_ index: Int, _ mark: MarkdownInHTML.Mark) -> Bool {
        let inner = index + mark.length
        guard inner < count, !self[inner].isASCIISpace, !isQuoted(index..<inner) else { return false }
        if index > 0, self[index - 1].isASCIILetterOrDigit { return false }
        if mark.isTick { return index == 0 || self[index - 1] != UInt8(ascii: "{") }
        return self[inner].isASCIILetterOrDigit || self[inner] >= 0x80 || "\"'`[".utf8.contains(self[inner])
    }

    /// Whether words in front of the mark at `index` may end with it.
    fileprivate func endWords(_ index: Int, _ mark: MarkdownInHTML.Mark) -> Bool {
        let outer = index + mark.length
        guard !self[index - 1].isASCIISpace, !isQuoted(index..<outer) else { return false }
        if outer < count, self[outer].isASCIILetterOrDigit { return false }
        return mark.isTick || !"/(".utf8.contains(self[index - 1])
    }

    /// Whether somebody speaks of what stands at `range`: (`), "`".
    private func isQuoted(_ range: Range<Int>) -> Bool {
        guard range.lowerBound > 0, range.upperBound < count else { return false }
        let (before, behind) = (self[range.lowerBound - 1], self[range.upperBound])
        return before == UInt8(ascii: "(") && behind == UInt8(ascii: ")")
            || before == behind && "\"'".utf8.contains(before)
    }

    /// How many spaces stand at the end.
    fileprivate var spacesBehind: Int {
        var start = count
        while start > 0, self[start - 1] == UInt8(ascii: " ") { start -= 1 }
        return count - start
    }
}
