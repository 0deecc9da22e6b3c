internal import SeriesText

/// What an author may write behind the words of a heading: `{#id}`, an id of his own, and `{aka=old,older}`, the ids that
/// the heading had before; both together as `{#id aka=old}`. Spaces within the braces do not count, and neither does the
/// colon of `{: #id}`, with which other programs want it.
struct HeadingMarks {
    private(set) var id: String?
    private(set) var formerIDs: [String] = []

    private static let formerIDsKey = Array("aka=".utf8)

    /// Marks and where they start: what is behind that belongs to them.
    private struct Found {
        let marks: HeadingMarks
        let node: MarkdownNode
        /// The offset of the brace in the text of `node`.
        let start: Int
    }

    /// The marks at the end of `heading`, which are taken out of its text; nil when there are none.
    ///
    /// An id has no white space and none of the bytes that HTML or a URL would need an escape for. Nothing in it was escaped
    /// by the author: a text that holds stand-ins is none.
    static func take(
        from heading: MarkdownNode, mayHoldStandIns: Bool, _ locator: inout SourceLocator
    ) -> HeadingMarks? {
        guard let found = find(in: heading, mayHoldStandIns, &locator) else { return nil }
        while let last = heading.lastChild, last != found.node { last.unlink() }
        let text = found.node.literal
        let words = text[0..<found.start].withoutSpaceBehind
        found.node.setLiteral(locator.startsWithHash(heading) ? words.withoutClosingHashes : words)
        return found.marks
    }

    /// The ids that authors chose for headings below `root`, which must not be cells of tables, in document order. Their
    /// marks stay where they are.
    static func ownIDs(
        below root: MarkdownNode, mayHoldStandIns: Bool, _ locator: inout SourceLocator,
        isHeading: (MarkdownNode) -> Bool
    ) -> [String] {
        var ids: [String] = []
        var walk = MarkdownWalk(from: root)
        repeat {
            guard walk.event == .enter, walk.node.kind == .heading, isHeading(walk.node) else { continue }
            if let id = find(in: walk.node, mayHoldStandIns, &locator)?.marks.id { ids.append(id) }
        } while walk.advance()
        return ids
    }

    /// Whether marks with an id may start anywhere in `source`: there is no other reason to look for ids beforehand.
    static func mayStand(in source: ByteRun) -> Bool {
        var index = 0
        while let brace = source.firstIndex(of: UInt8(ascii: "{"), from: index) {
            index = brace + 1
            if index < source.count, source[index] == UInt8(ascii: ":") { index += 1 }
            while index < source.count, source[index] == space { index += 1 }
            let rest = source[index..<source.count]
            if rest.starts(with: "#") || rest.starts(with: "aka=") { return true }
        }
        return false
    }

    /// Whether `heading` ends like one with marks, ours or those of others, all of which are closed.
    static func mayStand(atEndOf heading: MarkdownNode) -> Bool {
        guard let last = heading.lastChild, last.kind == .text else { return false }
        let text = last.literal
        return !text.isEmpty && "}]".utf8.contains(text[text.count - 1])
    }

    private static func find(
        in heading: MarkdownNode, _ mayHoldStandIns: Bool, _ locator: inout SourceLocator
    ) -> Found? {
        guard let last = heading.lastChild, last.kind == .text, last.endsWithBrace else { return nil }
        let text = last.literal
        guard last.previous?.isEmphasis == true, !text.holdsOpenBrace else {
            guard let found = find(in: last, mayHoldStandIns),
                locator.hasTyped(text[found.start + 1..<text.count - 1], inBracesAtEndOf: heading)
            else { return nil }
            return found
        }
        return findAcrossEmphasis(before: last, in: heading, mayHoldStandIns, &locator)
    }

    /// The marks at the end of a text.
    private static func find(in node: MarkdownNode, _ mayHoldStandIns: Bool) -> Found? {
        let text = node.literal
        guard text.count > 3 else { return nil }
        var start = text.count - 1
        while start > 0, text[start - 1] != UInt8(ascii: "{"), isPart(text[start - 1]) { start -= 1 }
        guard start > 0, text[start - 1] == UInt8(ascii: "{"),
            let marks = HeadingMarks(text[start..<text.count - 1])
        else { return nil }
        if mayHoldStandIns, StandIns.first(in: text, from: start) != nil { return nil }
        return Found(marks: marks, node: node, start: start - 1)
    }

    /// The marks that libcmark took apart, since it found emphasis in them: `{#__init__}`. As they are written, then.
    private static func findAcrossEmphasis(
        before last: MarkdownNode, in heading: MarkdownNode, _ mayHoldStandIns: Bool, _ locator: inout SourceLocator
    ) -> Found? {
        var node = last.previous
        while let other = node, other.isEmphasis || other.kind == .text && !other.literal.holdsOpenBrace {
            node = other.previous
        }
        guard let node, node.kind == .text, let brace = node.literal.lastOpenBrace,
            let written = locator.writtenMarks(of: heading), written.prefix(while: isPart).count == written.count,
            let marks = HeadingMarks(written)
        else { return nil }
        if mayHoldStandIns, StandIns.first(in: written, from: 0) != nil { return nil }
        return Found(marks: marks, node: node, start: brace)
    }

    /// Nil for what is not whole marks, with spaces between them.
    private init?(_ text: ByteRun) {
        let words = Self.words(text)
        if words.isEmpty { return nil }
        for word in words where !take(word) { return nil }
    }

    private static func words(_ text: ByteRun) -> [Substring.UTF8View] {
        let hasColon = text.starts(with: ":")
        return text[(hasColon ? 1 : 0)..<text.count].text.utf8.split(separator: space)
    }

    /// Takes one mark; false when it is none, or one too many.
    private mutating func take(_ word: Substring.UTF8View) -> Bool {
        if word.first == UInt8(ascii: "#"), id == nil {
            id = Self.usableID(word.dropFirst())
            return id != nil
        }
        guard word.starts(with: Self.formerIDsKey), formerIDs.isEmpty else { return false }
        let list = word.dropFirst(Self.formerIDsKey.count)
        let ids = list.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map(Self.usableID)
        guard ids.allSatisfy({ $0 != nil }) else { return false }
        formerIDs = ids.compactMap(\.self)
        return true
    }

    private static func usableID(_ bytes: Substring.UTF8View) -> String? {
        let isUsable = !bytes.isEmpty && bytes.allSatisfy { isIDByte($0) && $0 != UInt8(ascii: "#") }
        guard isUsable else { return nil }
        let id = String(Substring(bytes))
        // Those that are no ASCII; whoever reads an id, or copies it, does not see them.
        return id.unicodeScalars.contains(where: \.isControl) ? nil : id
    }

    /// The id that a comment in a heading is for, `my-id` or `#my-id`; nil when it says something else.
    static func id(inComment words: ByteRun) -> String? {
        let id = words.starts(with: "#") ? words[1..<words.count] : words
        let isOne = id.prefix { $0.isASCIILetterOrDigit || "-_".utf8.contains($0) }.count == id.count
        return isOne && !id.isEmpty ? id.text : nil
    }

    private static let space = UInt8(ascii: " ")

    private static func isPart(_ byte: UInt8) -> Bool { byte == space || isIDByte(byte) }

    private static func isIDByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != 0x7F && !"\"&'<>{}%".utf8.contains(byte)
    }
}

/// Attributes as other programs read them behind a heading: classes, and values of any kind.
extension HeadingMarks {
    /// What could be read of attributes.
    struct Readable {
        /// As it is written; empty for nothing.
        let text: String
        /// The first sign that makes what is meant as an id none, where there is no other id.
        let sign: String?
    }

    /// What could be read of the attributes that end `heading`; nil when there are no attributes, or their author wrote them
    /// as text. They are no marks, since those were taken out. `mayBeOpen` says whether braces with an id may stand there
    /// that nothing closes.
    static func readable(
        in heading: MarkdownNode, mayBeOpen: Bool, _ locator: inout SourceLocator
    ) -> Readable? {
        guard let last = heading.lastChild, last.kind == .text, mayBeOpen || last.endsWithBrace,
            let brace = last.literal.lastOpenBrace
        else { return nil }
        if !last.endsWithBrace {
            let content = last.literal[brace + 1..<last.literal.count]
            guard content.count > 1, content[0] == UInt8(ascii: "#"), content[1].isASCIILetterOrDigit,
                content.prefix(while: isIDByte).count == content.count, locator.hasOpenMarks(in: heading)
            else { return nil }
            return Readable(text: "{" + content.text + "}", sign: nil)
        }
        let content = last.literal[brace + 1..<last.literal.count - 1]
        return readable(content).flatMap { locator.hasTyped(content, inBracesAtEndOf: heading) ? $0 : nil }
    }

    /// The same for the brackets of Nextra, `[#id]` and `[!toc]`. A color or a number is more likely text.
    static func readableBrackets(in heading: MarkdownNode) -> Readable? {
        guard let last = heading.lastChild, last.kind == .text, last.literal.count > 3, last.literal.ends(with: "]")
        else { return nil }
        let text = last.literal
        var start = text.count - 1
        while start > 0, text[start - 1] != UInt8(ascii: "["), isIDByte(text[start - 1]) { start -= 1 }
        guard start > 0, text[start - 1] == UInt8(ascii: "[") else { return nil }
        let content = text[start..<text.count - 1]
        if content.equals(lowercase: "!toc") { return Readable(text: "", sign: nil) }
        guard content.count > 1, content[0] == UInt8(ascii: "#"), content[1].isASCIILetterOrDigit else { return nil }
        let id = content[1..<content.count]
        let isNumber = id.prefix { $0.isASCIIDigit || "abcdef".utf8.contains($0.asciiLowercased) }.count == id.count
        if isNumber { return nil }
        return Readable(text: "{#" + id.text + "}", sign: nil)
    }

    /// As above, for what stands between the braces.
    static func readable(_ content: ByteRun) -> Readable? {
        let words = Self.joined(Self.words(content))
        guard let first = words.first, content.starts(with: ":") || isAttribute(first, named: false) else { return nil }
        var isQuoted = false
        var marks = HeadingMarks()
        var sign: String?
        if isIDOfWords(words) { return Readable(text: "", sign: " ") }
        for word in words {
            if !isQuoted, !isAttribute(word, named: true) { return nil }
            if !isQuoted, word.first == UInt8(ascii: "#") { sign = sign ?? signOfNoID(in: word.dropFirst()) }
            if word.count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 1 { isQuoted.toggle() }
            _ = marks.take(word) || marks.takeNamed(word) || marks.takeMoreFormerIDs(word)
        }
        return Readable(text: marks.written, sign: marks.id == nil ? sign : nil)
    }

    /// Whether it is meant as an id, and has spaces between its words: `{#my store}`. More than a few are a text, and some
    /// are a block of Svelte.
    private static func isIDOfWords(_ words: [Substring.UTF8View]) -> Bool {
        guard (2...4).contains(words.count), words[0].first == UInt8(ascii: "#"),
            words[0].dropFirst().first?.isASCIILetter ?? false
        else { return false }
        let parts = [words[0].dropFirst()] + words.dropFirst()
        if ["if", "each", "await", "key", "snippet"].contains(Substring(parts[0])) { return false }
        return parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isASCIILetterOrDigit || "-_".utf8.contains($0) }
        }
    }

    /// The words with those put together that a space takes apart: `# id`, and `aka=old, older`. A comment of templates,
    /// `{# … #}`, is none.
    private static func joined(_ words: [Substring.UTF8View]) -> [Substring.UTF8View] {
        var joined: [Substring.UTF8View] = []
        let isComment = words.last.map { $0.elementsEqual("#".utf8) } ?? false
        var (isList, isSign) = (false, false)
        for word in words {
            if let last = joined.last, isSign || isList && (last.last == comma || word.first == comma) {
                joined[joined.count - 1] = Substring(String(Substring(last)) + String(Substring(word))).utf8
            } else {
                joined.append(word)
                isList = word.starts(with: formerIDsKey)
            }
            isSign = !isComment && word.elementsEqual("#".utf8)
        }
        return joined
    }

    /// Takes `id=…`, as HTML has it.
    private mutating func takeNamed(_ word: Substring.UTF8View) -> Bool {
        guard id == nil, word.starts(with: Self.idKey) else { return false }
        let value = word.dropFirst(Self.idKey.count).filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
        id = Self.usableID(Substring(String(decoding: value, as: UTF8.self)).utf8)
        return id != nil
    }

    /// Takes `aka=…` that is not the first, or has its value in quotes.
    private mutating func takeMoreFormerIDs(_ word: Substring.UTF8View) -> Bool {
        var more = HeadingMarks()
        let plain = word.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
        guard word.starts(with: Self.formerIDsKey),
            more.take(Substring(String(decoding: plain, as: UTF8.self)).utf8)
        else { return false }
        formerIDs += more.formerIDs
        return true
    }

    private static let idKey = Array("id=".utf8)
    private static let comma = UInt8(ascii: ",")

    /// The first sign in `word` that no id holds; nil for one that cannot be shown.
    private static func signOfNoID(in word: Substring.UTF8View) -> String? {
        let byte = word.first { !isIDByte($0) || $0 == UInt8(ascii: "#") }
        return byte.flatMap { $0 > 0x20 && $0 < 0x7F ? String(Unicode.Scalar($0)) : nil }
    }

    private init() {}

    /// Whether it is `#id`, `.class` or, if those count, `name=value`.
    private static func isAttribute(_ word: Substring.UTF8View, named: Bool) -> Bool {
        guard let first = word.first, let second = word.dropFirst().first else { return false }
        switch first {
        case UInt8(ascii: "#"): return true
        case UInt8(ascii: "."):
            return second.isASCIILetter || second == UInt8(ascii: "-") || second == UInt8(ascii: "_")
        default:
            return named && first.isASCIILetter && word.contains(UInt8(ascii: "="))
                || word.starts(with: idKey) || word.starts(with: formerIDsKey)
        }
    }

    private var written: String {
        let marks =
            (id.map { ["#" + $0] } ?? []) + (formerIDs.isEmpty ? [] : ["aka=" + formerIDs.joined(separator: ",")])
        return marks.isEmpty ? "" : "{" + marks.joined(separator: " ") + "}"
    }
}

extension MarkdownNode {
    fileprivate var endsWithBrace: Bool { literal.count > 0 && literal[literal.count - 1] == UInt8(ascii: "}") }
}

extension ByteRun {
    fileprivate var holdsOpenBrace: Bool { firstIndex(of: UInt8(ascii: "{")) != nil }

    fileprivate var lastOpenBrace: Int? {
        var index = count
        while index > 0, self[index - 1] != UInt8(ascii: "{") { index -= 1 }
        return index > 0 ? index - 1 : nil
    }
}

extension ByteRun {
    /// Without the hashes that close a heading where its marks stand behind them, as in PHP Markdown Extra: `## Words ## {#id}`.
    fileprivate var withoutClosingHashes: ByteRun {
        var start = count
        while start > 0, self[start - 1] == UInt8(ascii: "#") { start -= 1 }
        return start > 0 && start < count && self[start - 1].isASCIISpace ? self[0..<start].withoutSpaceBehind : self
    }
}
