internal import SeriesCode
internal import SeriesText

/// What stands behind the opening fence of a code block: a language, and how the block is shown.
///
/// `swift title="a" {2,4-6} numbers start=10`. Other generators have words of their own there; what we do not know is
/// passed over. Valid as long as the text is.
struct CodeFence {
    /// One entry of `{2,4-6}`.
    struct LineEntry {
        /// Where it stands in what the fence was made of, in bytes.
        let place: Range<Int>
        /// Counted from 1; nil when it names none.
        let lines: ClosedRange<Int>?
    }

    /// What is nearly one of our words, and is not read.
    struct Misspelled {
        typealias Mistake = MarkdownMistakes.UnreadWord.Mistake

        let mistake: Mistake
        /// Where it stands in what the fence was made of, in bytes.
        let place: Range<Int>
    }

    /// What MyST would make something else of than code.
    struct Directive {
        let kind: MarkdownMistakes.ForeignMark.MyST
        /// That of its name in braces, in bytes of what the fence was made of.
        let place: Range<Int>
        /// The same of the word behind it, if it is just one; else empty.
        let argument: Range<Int>
    }

    /// As it is written, up to a space, a comma or a brace; or the first class in `{ .sh .no-copy }`, or the name of a language
    /// that we know in `{python, echo=FALSE}`. Empty for none.
    private(set) var language: ByteRun
    private(set) var title: ByteRun?
    /// Whether escaped quotes in both have stand-ins: so they end no title.
    let holdsStandIns: Bool
    /// The lines to be marked, as they are written.
    private(set) var entries: [LineEntry] = []
    /// The same in ascending order, none touching another.
    private(set) var marked: [ClosedRange<Int>] = []
    /// The number of the first line, nil where lines have no numbers.
    private(set) var firstNumber: Int?
    private(set) var misspelled: [Misspelled] = []
    /// Nil for code.
    private(set) var directive: Directive?

    private let info: ByteRun
    private var index = 0
    /// What stands in brackets: a title as VitePress writes it.
    private var labeled: ByteRun?
    /// Whether no brace closes what is left, so that nobody looks for one again.
    private var isWithoutEnds = false

    init(_ info: ByteRun, holdsStandIns: Bool = false) {
        self.info = info
        self.holdsStandIns = holdsStandIns
        while index < info.count, info[index].isASCIISpace { index += 1 }
        let start = index
        while index < info.count, !Self.endsWord(info[index]) { index += 1 }
        language = info[start..<index]
        let heading = readColon()
        if language.firstIndex(of: UInt8(ascii: "=")) != nil {
            // What has a value is no language: `title="a.py"`.
            language = info[start..<start]
            index = start
        }
        if language.isEmpty { readName() }
        while index < info.count { readNext() }
        title = title ?? labeled ?? heading
        if !entries.isEmpty { marked = Self.merged(entries.compactMap(\.lines)) }
    }

    /// Ends the language at a colon, as others do: `js:line-numbers` of VitePress, and `js:a.js` of Zenn, of which the title is given
    /// back.
    private mutating func readColon() -> ByteRun? {
        guard let colon = language.firstIndex(of: UInt8(ascii: ":")), Language.named(language[0..<colon]) != nil else {
            return nil
        }
        let rest = language[colon + 1..<language.count]
        language = language[0..<colon]
        if rest == "line-numbers" { firstNumber = 1 }
        if rest.starts(with: "line-numbers="), let number = Self.number(rest[13..<rest.count]) { firstNumber = number }
        return rest.hasFileEnding ? rest : nil
    }

    /// Reads the `{name` that may stand at the start. What we do not know, `{r}`, is passed over like all else.
    private mutating func readName() {
        guard index + 1 < info.count, info[index] == UInt8(ascii: "{"), info[index + 1].isASCIILetter else { return }
        let name = info[index + 1..<info.count].prefix { !Self.endsWord($0) && $0 != UInt8(ascii: "}") }
        let end = index + 1 + name.count
        guard end < info.count, info[end] != UInt8(ascii: "{") else { return }
        if info[end] == UInt8(ascii: "}"), let kind = MarkdownMistakes.ForeignMark.MyST(name) {
            var start = end + 1
            while start < info.count, info[start].isASCIISpace { start += 1 }
            let argument = info[start..<info.count].trimmed
            let isWord = argument.prefix { !$0.isASCIISpace }.count == argument.count
            directive = Directive(
                kind: kind, place: index..<end + 1, argument: start..<start + (isWord ? argument.count : 0))
        } else if Language.named(name) != nil {
            language = name
            index = end
        }
    }

    private mutating func readNext() {
        let byte = info[index]
        if byte == UInt8(ascii: "{"), readMarkedLines() { return }
        if byte == UInt8(ascii: "{"), index + 1 < info.count, info[index + 1].isASCIIDigit { return passNoLines() }
        guard !Self.endsWord(byte), byte != UInt8(ascii: "="), byte != UInt8(ascii: "}") else {
            index += 1
            return
        }
        if byte == UInt8(ascii: "["), !language.isEmpty, readLabel() { return }
        let start = index
        let name = word()
        let isOurs = name == "title" || name == "start"
        if isOurs { passSpaces { $0 == UInt8(ascii: "=") } }
        if index < info.count, info[index] == UInt8(ascii: "=") {
            index += 1
            if isOurs { passSpaces { "\"'".utf8.contains($0) || $0.isASCIIDigit } }
            take(name, value(), from: start)
        } else if name == "numbers" {
            firstNumber = firstNumber ?? 1
        } else if !language.isEmpty, let near = Self.near(name, among: ["numbers"]) {
            misspelled.append(Misspelled(mistake: .near(near), place: start..<index))
        } else if language.isEmpty, name.count > 1, name[0] == UInt8(ascii: ".") {
            language = name[1..<name.count]
        }
    }

    /// Goes over spaces, if such a byte stands behind them.
    private mutating func passSpaces(before isWanted: (UInt8) -> Bool) {
        var position = index
        while position < info.count, info[position].isASCIISpace { position += 1 }
        if position < info.count, isWanted(info[position]) { index = position }
    }

    /// Reads the `[name]` that may stand here. What it cannot hold may start the next one, so no byte is looked at often.
    private mutating func readLabel() -> Bool {
        let name = info[index + 1..<info.count].prefix { !"[]{\"'=".utf8.contains($0) }
        let end = index + 1 + name.count
        // Numbers are lines to mark in others' attributes: `{highlight: [9]}`.
        let isName = name.prefix { $0 < 0x80 && !$0.isASCIILetter }.count < name.count
        guard end < info.count, info[end] == UInt8(ascii: "]"), isName,
            end + 1 == info.count || Self.endsWord(info[end + 1])
        else { return false }
        labeled = labeled ?? name.trimmed
        index = end + 1
        return true
    }

    /// Takes the value of the word at `start`, up to which all is read.
    private mutating func take(_ name: ByteRun, _ value: ByteRun, from start: Int) {
        if name == "title" {
            if !value.isEmpty { title = value }
            if !value.isEmpty, "\"'".utf8.contains(value[0]) {
                misspelled.append(Misspelled(mistake: .openQuote, place: start..<index))
            } else if isWithLooseQuote(value) {
                misspelled.append(Misspelled(mistake: .looseQuote, place: start..<index))
            }
        } else if name == "start" {
            if let number = Self.number(value) {
                firstNumber = number
            } else {
                misspelled.append(Misspelled(mistake: .noNumber, place: start..<index))
            }
        } else if let near = Self.near(name, among: ["title", "start"]) {
            misspelled.append(Misspelled(mistake: .near(near + "="), place: start..<start + name.count + 1))
        }
    }

    /// Whether a value that was just read ends with a quote that none opens.
    private func isWithLooseQuote(_ value: ByteRun) -> Bool {
        guard !value.isEmpty, "\"'".utf8.contains(value[value.count - 1]) else { return false }
        return info[index - 1] == value[value.count - 1] && !"\"'".utf8.contains(info[index - value.count - 1])
    }

    /// The one of `words` that `name` is nearly. Other generators have many words, and none that is.
    private static func near(_ name: ByteRun, among words: [String]) -> String? {
        guard let first = name.text.lowercased().first, words.contains(where: { $0.first == first }) else { return nil }
        return NearestName.of(name.text, among: words)
    }

    /// Passes what starts like lines to mark, and is none: `{2;3}`, or `{2` without an end.
    private mutating func passNoLines() {
        if let end = closingBrace(from: index + 1) {
            entries.append(LineEntry(place: index + 1..<end, lines: nil))
            index = end + 1
        } else {
            let word = info[index + 1..<info.count].prefix { !$0.isASCIISpace }
            entries.append(LineEntry(place: index..<index + 1 + word.count, lines: nil))
            index += 1 + word.count
        }
    }

    private mutating func closingBrace(from start: Int) -> Int? {
        if isWithoutEnds { return nil }
        let end = info.firstIndex(of: UInt8(ascii: "}"), from: start)
        isWithoutEnds = end == nil
        return end
    }

    /// Up to what ends a word, or an equals sign.
    private mutating func word() -> ByteRun {
        let start = index
        while index < info.count, !Self.endsWord(info[index]), info[index] != UInt8(ascii: "="),
            info[index] != UInt8(ascii: "}")
        {
            index += 1
        }
        return info[start..<index]
    }

    /// Text in quotes, a word, or what stands in braces: the lines of `del={3}` are not ours to mark.
    private mutating func value() -> ByteRun {
        if index < info.count, info[index] == UInt8(ascii: "{"), let end = closingBrace(from: index) {
            defer { index = end + 1 }
            return info[index..<end + 1]
        }
        guard index < info.count, info[index] == UInt8(ascii: "\"") || info[index] == UInt8(ascii: "'"),
            let end = info.firstIndex(of: info[index], from: index + 1)
        else { return word() }
        let start = index + 1
        index = end + 1
        return info[start..<end]
    }

    /// `{2,4-6}`; false, and nothing read, when the braces hold anything else.
    private mutating func readMarkedLines() -> Bool {
        var end = index + 1
        while end < info.count, Self.isPartOfLines(info[end]) { end += 1 }
        guard end < info.count, info[end] == UInt8(ascii: "}") else { return false }
        var start = index + 1
        while start < end {
            let item = info[start..<end].prefix { $0 != UInt8(ascii: ",") && !$0.isASCIISpace }
            if !item.isEmpty {
                entries.append(LineEntry(place: start..<start + item.count, lines: Self.lines(item)))
            }
            start += item.count + 1
        }
        index = end + 1
        return true
    }

    private static func lines(_ item: ByteRun) -> ClosedRange<Int>? {
        let first = item.prefix { $0 != UInt8(ascii: "-") }
        guard let start = number(first) else { return nil }
        guard first.count < item.count else { return start...start }
        guard let end = number(item[first.count + 1..<item.count]), end >= start else { return nil }
        return start...end
    }

    /// Up to nine digits; longer numbers are no lines of anything.
    private static func number(_ digits: ByteRun) -> Int? {
        guard (1...9).contains(digits.count) else { return nil }
        var number = 0
        for index in 0..<digits.count {
            guard digits[index].isASCIIDigit else { return nil }
            number = number * 10 + Int(digits[index] - UInt8(ascii: "0"))
        }
        return number
    }

    private static func merged(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
        var result: [ClosedRange<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = result.last, last.upperBound >= range.lowerBound - 1 {
                result[result.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        byte.isASCIISpace || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "{")
    }

    private static func isPartOfLines(_ byte: UInt8) -> Bool {
        byte.isASCIIDigit || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-") || byte.isASCIISpace
    }
}

extension ByteRun {
    fileprivate static func == (run: ByteRun, text: StaticString) -> Bool {
        run.count == text.utf8CodeUnitCount && run.starts(with: text)
    }
}
