internal import SeriesText

/// Openings that are more than a text. Each one looks no further ahead than it says here.
extension Scanner {
    static func partner(of open: UInt8) -> UInt8 {
        switch open {
        case UInt8(ascii: "("): UInt8(ascii: ")")
        case UInt8(ascii: "["): UInt8(ascii: "]")
        case UInt8(ascii: "{"): UInt8(ascii: "}")
        case UInt8(ascii: "<"): UInt8(ascii: ">")
        default: open
        }
    }

    /// The punctuation that opened the context, or its partner.
    func partner(at start: Int) -> Match? {
        byte(at: start) == frame.close || byte(at: start) == frame.open ? Match(start: start, end: start + 1) : nil
    }

    /// The end of the character behind a backslash, with the digits of `\x41`, `\u00e4` and `\u{e4}`.
    func endOfEscape(from start: Int) -> Int {
        guard start < code.count else { return start }
        var end = start + 1
        switch byte(at: start) {
        case 0x80...:
            while Unicode.UTF8.isContinuation(byte(at: end)) { end += 1 }
        case UInt8(ascii: "\r"): if byte(at: end) == UInt8(ascii: "\n") { end += 1 }
        case UInt8(ascii: "x"): end = endOfHexadecimal(from: end, atMost: 2)
        case UInt8(ascii: "u"):
            guard byte(at: end) == UInt8(ascii: "{") else { return endOfHexadecimal(from: end, atMost: 4) }
            let digits = endOfHexadecimal(from: end + 1, atMost: 8)
            if byte(at: digits) == UInt8(ascii: "}") { end = digits + 1 }
        case UInt8(ascii: "U"): end = endOfHexadecimal(from: end, atMost: 8)
        default: break
        }
        return end
    }

    private func endOfHexadecimal(from start: Int, atMost count: Int) -> Int {
        var end = start
        while end < start + count, byte(at: end).hexadecimalValue != nil { end += 1 }
        return end
    }

    /// A guard that begins in the middle of such marks would be read once for each of them.
    func guarded(_ rule: ScanRule, _ start: Int, _ guarding: Int) -> Match? {
        if case .repeated(byte(at: start - 1)) = rule.guarding, start > 0 { return nil }
        var end = guarding
        switch rule.guarding {
        case .none: break
        case .repeated(let mark): while byte(at: end) == mark { end += 1 }
        case .name: while letters(at: end).contains(.name) { end += 1 }
        case .rawString: while end < guarding + 16, !" ()\\\t\n\r".utf8.contains(byte(at: end)) { end += 1 }
        }
        guard has(rule.tail, at: end) else { return nil }
        return Match(start: start, end: end + rule.tail.count, guarding: guarding..<end)
    }

    /// The word of a heredoc, which ends its lines.
    func heredoc(_ rule: ScanRule, _ start: Int, _ mark: Int) -> Match? {
        let style = rule.heredoc
        var end = mark
        let isMarked = style != .php && (byte(at: end) == UInt8(ascii: "-") || byte(at: end) == UInt8(ascii: "~"))
        if isMarked { end += 1 }
        while style != .ruby, byte(at: end) == UInt8(ascii: " ") { end += 1 }
        let quote = byte(at: end)
        let isQuoted = quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"")
        let isEscaped = style == .shell && quote == UInt8(ascii: "\\")
        if isQuoted || isEscaped { end += 1 }
        let word = end
        while letters(at: end).contains(.name) { end += 1 }
        guard end > word, letters(at: word).isDisjoint(with: .digit) else { return nil }
        if isQuoted {
            guard byte(at: end) == quote else { return nil }
        } else if style == .ruby, !isMarked {
            // `list <<item` appends to a list.
            guard byte(at: word) &- UInt8(ascii: "A") < 26 else { return nil }
        }
        return Match(
            start: start, end: isQuoted ? end + 1 : end, guarding: word..<end,
            isPlain: isEscaped || quote == UInt8(ascii: "'"), isIndented: isMarked || style == .php)
    }

    /// `'a'` or an escape in quotes. An escape is at most ten bytes long, so the look ahead is short.
    func character(_ rule: ScanRule, _ start: Int, _ inside: Int) -> Match? {
        var end = inside
        switch byte(at: inside) {
        case UInt8(ascii: "\\"): end = endOfEscape(from: inside + 1)
        case UInt8(ascii: "\n"), UInt8(ascii: "'"): return nil
        default: end += 1
        }
        while Unicode.UTF8.isContinuation(byte(at: end)) { end += 1 }
        return has(rule.text, at: end) ? Match(start: start, end: end + rule.text.count) : nil
    }

    /// Whether the first of some marks ahead is the right one. What follows is read without another look.
    func statement(_ rule: ScanRule, at start: Int) -> Match? {
        var end = start
        while end < code.count, !isAny(rule.text, byte(at: end)) { end += 1 }
        return end > start && isAny(rule.tail, byte(at: end)) ? Match(start: start, end: start) : nil
    }

    /// Whether the byte is one of the text's.
    func isAny(_ text: ScanRule.Text, _ byte: UInt8) -> Bool {
        for offset in 0..<text.count where tables.text[text.start + offset] == byte { return true }
        return false
    }
}
