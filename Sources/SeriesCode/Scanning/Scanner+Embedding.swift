internal import SeriesText

/// Pieces of other languages. Where one ends is known before it is read, so nothing in it can reach further.
extension Scanner {
    /// Languages in languages in languages: each level reads the code once more.
    private static let maximumLevel = 3
    /// Each one costs a look at all the code behind it.
    private static let mostWordless = 20

    /// Up to the text that ends the region, or to the end of the code.
    mutating func embed(_ region: SpanRule.Region) {
        embed(Language.named(region.language), to: end(of: region))
    }

    /// What stands before the code proper, if there is any code proper.
    mutating func embedPreamble(_ region: SpanRule.Region) {
        let end = end(of: region)
        if end < code.count { embed(Language.named(region.language), to: end) }
    }

    /// The rest of the line, and lines that a backslash joins to it.
    mutating func embedLine(_ rule: ScanRule, from start: Int) {
        emit(rule.marks, to: start)
        var end = endOfLine(from: start)
        while end < code.count, isJoined(at: end), !isPrompted(rule, at: end + 1) {
            var line = end + 1
            while rule.tail.count > 0, line < code.count, has(rule.tail, at: behindSpaces(from: line)) {
                line = endOfLine(from: line) + 1
            }
            end = endOfLine(from: line)
        }
        if let last = endOfHeredoc(openedBetween: start, end) { end = last }
        embed(language(of: rule), to: end, else: rule.kind)
        if end < code.count { emit(rule.kind, to: end + 1) }
    }

    /// Whether the shell's own mark for a further line stands there, in a session.
    private func isPrompted(_ rule: ScanRule, at line: Int) -> Bool {
        rule.shape == .prompt && byte(at: line) == UInt8(ascii: ">") && byte(at: line + 1) == UInt8(ascii: " ")
    }

    /// The end of the line that ends a heredoc, if one begins between `start` and `end`.
    private mutating func endOfHeredoc(openedBetween start: Int, _ end: Int) -> Int? {
        var word = start
        while word < end, !isRuler(UInt8(ascii: "<"), of: 2, at: word) { word += 1 }
        guard word < end, wordlessHeredocs < Self.mostWordless else { return nil }
        word += 2
        while word < end, "-'\"\\".utf8.contains(byte(at: word)) { word += 1 }
        var stop = word
        while letters(at: stop).contains(.name) { stop += 1 }
        guard stop > word else { return nil }
        var line = end + 1
        while line < code.count {
            let text = behindSpaces(from: line)
            if isRepeated(word..<stop, at: text), letters(at: text + stop - word).isDisjoint(with: .part) {
                return endOfLine(from: text)
            }
            line = endOfLine(from: text) + 1
        }
        wordlessHeredocs += 1
        return nil
    }

    func endOfLine(from start: Int) -> Int {
        code.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? code.count
    }

    /// Whether a backslash joins the line that ends at `end` to the next one.
    func isJoined(at end: Int) -> Bool {
        byte(at: byte(at: end - 1) == UInt8(ascii: "\r") ? end - 2 : end - 1) == UInt8(ascii: "\\")
    }

    /// The lines up to a fence like the opening one.
    mutating func embedFence(_ rule: ScanRule, _ match: Match) {
        let infoEnd = endOfLine(from: match.end)
        let info = code[match.end..<infoEnd]
        let language = Language.named(fence: info)
        // Code in an unknown language is text like any; without a language it is code.
        let kind = info.prefix { $0 > 0x20 }.isEmpty ? rule.kind : .plain
        emit(rule.marks, to: infoEnd)
        var line = infoEnd + 1
        while line < code.count {
            let fence = behindSpaces(from: line)
            if isRepeated(match.guarding, at: fence) {
                embed(language, to: line, else: kind)
                emit(rule.marks, to: endOfLine(from: fence))
                return
            }
            line = endOfLine(from: fence) + 1
        }
        embed(language, to: code.count, else: kind)
    }

    private func language(of rule: ScanRule) -> Language? {
        rule.region < 0 ? nil : Language.named(tables.regions[Int(rule.region)].language)
    }

    private mutating func embed(_ language: Language?, to end: Int, else kind: CodeClass = .plain) {
        guard end > index else { return }
        endText(at: index)
        if let language, level < Self.maximumLevel {
            list.append(language.runs(of: code[index..<end], level: level + 1), from: index)
        } else {
            list.append(kind, to: end)
        }
        index = end
    }

    private func end(of region: SpanRule.Region) -> Int {
        guard let first = region.until.first?.utf8.first else { return code.count }
        var start = index
        while let found = code.firstIndex(of: first, from: start) {
            start = found + 1
            if region.until.contains(where: { begins(with: $0, at: found) }) { return found }
        }
        return code.count
    }

    /// Whether the text, in lower case where the case does not matter, stands there.
    private func begins(with text: String, at start: Int) -> Bool {
        zip(text.utf8, start...).allSatisfy { $0 == byte(at: $1) || $0 == byte(at: $1) | 0x20 }
    }
}
