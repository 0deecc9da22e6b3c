internal import SeriesText

/// Whether what a rule asks for stands at a place.
extension Scanner {
    func match(_ rule: ScanRule, at start: Int) -> Match? {
        if rule.shape == .byte { return Match(start: start, end: start + 1) }
        if rule.shape == .anything { return Match(start: start, end: start) }
        if rule.shape == .partner { return partner(at: start) }
        if rule.shape == .statement { return statement(rule, at: start) }
        guard has(rule.text, at: start) else { return nil }
        let end = start + rule.text.count
        switch rule.shape {
        case .literal: return Match(start: start, end: end)
        case .ahead: return Match(start: start, end: start)
        case .escape: return Match(start: start, end: endOfEscape(from: end))
        case .sigil:
            let name = endOfName(from: end)
            return name > end ? Match(start: start, end: name) : nil
        case .guarded: return guarded(rule, start, end)
        case .guardedEnd:
            guard isRepeated(frame.guarding, at: end) else { return nil }
            let tail = end + frame.guarding.count
            return has(rule.tail, at: tail) ? Match(start: start, end: tail + rule.tail.count) : nil
        case .delimited:
            guard letters(at: end).contains(.punctuation) else { return nil }
            let open = byte(at: end)
            return Match(start: start, end: end + 1, open: open, close: Self.partner(of: open))
        case .heredoc: return heredoc(rule, start, end)
        case .character: return character(rule, start, end)
        case .regularExpression: return Match(start: start, end: end)
        case .prompt: return prompt(rule, at: start)
        case .lead:
            if byte(at: end) == UInt8(ascii: " ") { return Match(start: start, end: end + 1) }
            return end == code.count || byte(at: end).isLineEnd ? Match(start: start, end: end) : nil
        case .fence:
            var fence = end
            while byte(at: fence) == byte(at: start) { fence += 1 }
            return fence - start >= 3 ? Match(start: start, end: fence, guarding: start..<fence) : nil
        case .byte, .anything, .partner, .statement: return nil
        }
    }

    /// Whether a rule applies where it matches.
    func isAllowed(_ place: Place, _ match: Match) -> Bool {
        switch place {
        case .anywhere: true
        case .lineStart: match.start == 0 || byte(at: match.start - 1) == UInt8(ascii: "\n")
        case .fileNames: isFileName(match)
        case .firstOnLine: isFirstOnLine(match.start)
        case .behindSpace: match.start == 0 || letters(at: match.start - 1).contains(.space)
        case .beforeSpace: match.end >= code.count || letters(at: match.end).contains(.space)
        case .notBehindName:
            letters(at: match.start - 1).isDisjoint(with: .name)
                && !")]}\"'".utf8.contains(byte(at: match.start - 1))
        case .operand: isOperand(match.start)
        }
    }

    func has(_ text: ScanRule.Text, at start: Int) -> Bool {
        guard start + text.count <= code.count else { return false }
        for offset in 0..<text.count {
            let byte = byte(at: start + offset)
            let expected = tables.text[text.start + offset]
            if byte != expected {
                guard tables.isCaseless, byte | 0x20 == expected, letters(at: start + offset).contains(.name) else {
                    return false
                }
            }
        }
        return true
    }

    func isRepeated(_ part: Range<Int>, at start: Int) -> Bool {
        guard start + part.count <= code.count else { return false }
        for offset in 0..<part.count where byte(at: start + offset) != byte(at: part.lowerBound + offset) {
            return false
        }
        return true
    }

    func isFirstOnLine(_ start: Int) -> Bool {
        let before = beforeBlanks(start)
        return before < 0 || byte(at: before) == UInt8(ascii: "\n")
    }

    /// The offset in front of the spaces and tabs that end at `start`.
    private func beforeBlanks(_ start: Int) -> Int {
        var before = start - 1
        while byte(at: before) == UInt8(ascii: " ") || byte(at: before) == UInt8(ascii: "\t") { before -= 1 }
        return before
    }

    /// Whether a line of a diff stands beside the other one that names a file.
    private func isFileName(_ match: Match) -> Bool {
        guard isAllowed(.lineStart, match) else { return false }
        let below = endOfLine(from: match.start) + 1
        var above = match.start - 1
        while above > 0, byte(at: above - 1) != UInt8(ascii: "\n") { above -= 1 }
        return switch byte(at: match.start) {
        case UInt8(ascii: "*"): isRuler(UInt8(ascii: "-"), at: below)
        case UInt8(ascii: "-"): isRuler(UInt8(ascii: "+"), at: below) || isRuler(UInt8(ascii: "*"), at: above)
        default: isRuler(UInt8(ascii: "-"), at: above)
        }
    }

    /// Whether that many of the mark stand there, and none behind them.
    func isRuler(_ mark: UInt8, of count: Int = 3, at start: Int) -> Bool {
        (start..<start + count).allSatisfy { byte(at: $0) == mark } && byte(at: start + count) != mark
    }

    /// Whether a backslash joins the line, of which only blanks stand before `start`, to the one before it.
    func isJoinedToLineBefore(_ start: Int) -> Bool {
        let before = beforeBlanks(start)
        return before >= 0 && isJoined(at: before)
    }

    /// Whether a value may begin here rather than an operator: by what stands before.
    private func isOperand(_ start: Int) -> Bool {
        var before = start - 1
        while letters(at: before).contains(.space) { before -= 1 }
        guard before >= 0 else { return true }
        // Statements may end without a mark, and nobody begins a line with `/` or `%` and leaves no space behind it.
        if byte(at: start - 1) == UInt8(ascii: "\n"), letters(at: start + 1).isDisjoint(with: .space) { return true }
        if letters(at: before).isDisjoint(with: [.part, .ending]) {
            let isDoubled = byte(at: before) == byte(at: before - 1)
            // `a++ / 2` divides, and `</` ends an element.
            return !")]}\"'`<".utf8.contains(byte(at: before)) && !(isDoubled && "+-".utf8.contains(byte(at: before)))
        }
        return before + 1 == keywordEnd
    }

    private func endOfName(from start: Int) -> Int {
        var end = start
        while letters(at: end).contains(.name) { end += 1 }
        return end
    }
}
