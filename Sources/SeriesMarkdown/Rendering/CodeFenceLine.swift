internal import SeriesText

/// The signs that open a block of code, and what looks like their like in the lines of the block.
struct CodeFenceLine {
    typealias Reason = MarkdownMistakes.OpenFence.Near.Reason

    let sign: UInt8
    let length: Int

    private static let tick = UInt8(ascii: "`")

    /// The signs at the start of `text`; nil when there are too few.
    init?(_ text: ByteRun) {
        guard !text.isEmpty, text[0] == Self.tick || text[0] == UInt8(ascii: "~") else { return nil }
        sign = text[0]
        length = text.run(of: sign)
        if length < 3 { return nil }
    }

    /// Whether `code` may hold the start of another block of code. Hardly any code has two backticks side by side.
    static func mayStartBlock(in code: ByteRun) -> Bool {
        var search = 0
        while let start = code.firstIndex(of: tick, before: tick, from: search) {
            let length = code[start..<code.count].run(of: tick)
            search = start + length
            guard length > 2, search < code.count, !code[search].isLineEnd else { continue }
            let margin = code.spaces(before: start)
            if margin < 4, start == margin || code[start - margin - 1].isLineEnd { return true }
        }
        return false
    }

    /// Whether one of the lines of `text`, which is no Markdown, looks like the start of a block that no other one ends.
    static func isOpen(atEndOf text: ByteRun) -> Bool {
        guard text.contains("```") || text.contains("~~~") else { return false }
        var open: CodeFenceLine?
        text.forEachLine { line in
            let line = line.trimmed
            if let fence = open { open = fence.isClosed(by: line) ? nil : fence } else { open = CodeFenceLine(line) }
            return true
        }
        return open != nil
    }

    /// Whether `line`, without what stands in front of it, closes the block.
    func isClosed(by line: ByteRun) -> Bool {
        let run = line.run(of: sign)
        return run >= length && run == line.withoutSpaceBehind.count
    }

    /// Why `line` of the block does not close it, though it looks like that; nil when it does not look like that.
    func reasonAgainst(_ line: ByteRun) -> Reason? {
        let text = line.trimmed
        guard text.count > 1 else { return nil }
        let run = text.run(of: text[0])
        if run == text.count {
            if text[0] == sign { return run >= length ? .indented : .shorter }
            return run > 2 && "`~".utf8.contains(text[0]) ? .otherSigns : nil
        }
        if startsBlock(line) { return .words }
        guard let first = text.firstIndex(of: sign), first > 0 else { return nil }
        return text.count - first >= length && text[first..<text.count].run(of: sign) == text.count - first
            ? .behindCode : nil
    }

    /// Whether `line` would start a block of code if this one were closed: there, a word tells the language.
    func startsBlock(_ line: ByteRun) -> Bool {
        let margin = line.prefix { $0 == UInt8(ascii: " ") }.count
        let text = line[margin..<line.count].withoutSpaceBehind
        guard margin < 4, let other = CodeFenceLine(text), other.sign == sign, other.length >= length else {
            return false
        }
        let info = text[other.length..<text.count].trimmed
        return !info.isEmpty && (info[0].isASCIILetter || info[0] == UInt8(ascii: "{"))
            && info.firstIndex(of: Self.tick) == nil
    }
}

extension ByteRun {
    /// How many of `sign` it starts with.
    fileprivate func run(of sign: UInt8) -> Int { prefix { $0 == sign }.count }

    fileprivate func spaces(before index: Int) -> Int {
        var start = index
        while start > 0, self[start - 1] == UInt8(ascii: " ") { start -= 1 }
        return index - start
    }
}
