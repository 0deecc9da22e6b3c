internal import SeriesText

/// Turns typewriter signs into those of print: quotes, apostrophes, dashes, ellipses.
///
/// The rules are those of libcmark's option "smart", which cannot be used itself: it would change addresses and headings'
/// ids, too. What is typographic already stays as it is, and so do the tags of templates.
struct Typography {
    /// Where in the output an opening quote stands that may find its partner: it was written as if it had none.
    private struct Opener {
        let mark: UInt8
        let offset: Int
    }

    private let isOn: Bool
    private let revealsStandIns: Bool
    private var openers: [Opener] = []
    /// How many of them are double quotes, so that nobody looks for one among the others in vain.
    private var doubleOpeners = 0

    /// When it is off, texts stay as they are. Stand-ins are turned back in any case, if there are any.
    init(isOn: Bool, revealsStandIns: Bool) {
        self.isOn = isOn
        self.revealsStandIns = revealsStandIns
    }

    /// Forgets the quotes of the block before.
    mutating func startBlock() {
        openers.removeAll(keepingCapacity: true)
        doubleOpeners = 0
    }

    /// Whether print writes anything in `text` in another way.
    func changes(_ text: ByteRun) -> Bool { isOn && text.firstSign(from: 0) != nil }

    /// Appends the text of `node`, escaped for HTML; one without a node stands alone.
    mutating func write(_ text: ByteRun, of node: MarkdownNode? = nil, to output: inout ByteBuffer) {
        var start = 0
        var index = 0
        var tags = TemplateTags(in: text)
        var endOfTag = 0
        lazy var isAddress = node?.isAddress ?? false
        while let found = nextSign(in: text, from: index) {
            let byte = text[found]
            if revealsStandIns, let (meaning, length) = StandIns.meaning(at: found, in: text) {
                output.append(text[start..<found], escapedFor: .commonMark)
                meaning.withRun { output.append($0, escapedFor: .commonMark) }
                index = found + length
                start = index
                continue
            }
            index = found + 1
            if found < endOfTag || isAddress { continue }
            let length = Self.length(ofSign: byte, in: text, at: found)
            switch byte {
            case UInt8(ascii: "{"):
                endOfTag = tags.end(ofTagAt: found) ?? 0
                continue
            case UInt8(ascii: "-") where length > 1:
                index = found + length
                output.append(text[start..<found], escapedFor: .commonMark)
                Self.appendDashes(length, to: &output)
            case UInt8(ascii: ".") where length > 2:
                index = found + 3
                output.append(text[start..<found], escapedFor: .commonMark)
                output.append("…")
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                output.append(text[start..<found], escapedFor: .commonMark)
                appendQuote(byte, before: before(found, text, node), after: after(found, text, node), to: &output)
            default:
                index = found + length
                continue
            }
            start = index
        }
        output.append(text[start..<text.count], escapedFor: .commonMark)
    }

    /// Hyphens count together, however many they are, and dots by three.
    private static func length(ofSign byte: UInt8, in text: ByteRun, at index: Int) -> Int {
        switch byte {
        case UInt8(ascii: "-"): text[index..<text.count].prefix { $0 == byte }.count
        case UInt8(ascii: "."): text[index..<min(index + 3, text.count)].prefix { $0 == byte }.count
        default: 1
        }
    }

    private func nextSign(in text: ByteRun, from index: Int) -> Int? {
        if isOn { return text.firstSign(from: index) }
        return revealsStandIns ? StandIns.first(in: text, from: index) : nil
    }

    /// Three hyphens make an em dash, two an en dash; more of them as many as they can, em dashes first.
    private static func appendDashes(_ hyphens: Int, to output: inout ByteBuffer) {
        let (em, en) =
            switch (hyphens % 3, hyphens % 2) {
            case (0, _): (hyphens / 3, 0)
            case (_, 0): (0, hyphens / 2)
            case (2, _): ((hyphens - 2) / 3, 1)
            default: ((hyphens - 4) / 3, 2)
            }
        for _ in 0..<em { output.append("—") }
        for _ in 0..<en { output.append("–") }
    }

    /// What is around a quote decides whether it opens, closes, or is an apostrophe (libcmark, `scan_delims`).
    private mutating func appendQuote(
        _ mark: UInt8, before: (kind: Neighbor, byte: UInt8), after: Neighbor, to output: inout ByteBuffer
    ) {
        let isLeft = after != .space && (after == .letter || before.kind != .letter)
        let isRight = before.kind != .space && (before.kind == .letter || after != .letter)
        let opensBracket = before.byte == UInt8(ascii: "(") || before.byte == UInt8(ascii: "[")
        let closesBracket = before.byte == UInt8(ascii: ")") || before.byte == UInt8(ascii: "]")
        let canOpen = isLeft && (!isRight || opensBracket) && !closesBracket
        if isRight, let offset = takeOpener(of: mark) {
            // Quotes are three bytes long, all of them, so that the first of a pair can still be changed.
            output.replace(at: offset, with: Self.opening(mark))
            output.append(Self.closing(mark))
            return
        }
        if canOpen {
            openers.append(Opener(mark: mark, offset: output.count))
            if mark == UInt8(ascii: "\"") { doubleOpeners += 1 }
        }
        output.append(mark == UInt8(ascii: "\"") && !isRight ? Self.opening(mark) : Self.closing(mark))
    }

    /// The offset of the last opener of that kind, which is forgotten together with all behind it.
    private mutating func takeOpener(of mark: UInt8) -> Int? {
        let isDouble = mark == UInt8(ascii: "\"")
        guard isDouble ? doubleOpeners > 0 : doubleOpeners < openers.count else { return nil }
        while let last = openers.popLast() {
            if last.mark == UInt8(ascii: "\"") { doubleOpeners -= 1 }
            if last.mark == mark { return last.offset }
        }
        return nil
    }

    private static func opening(_ mark: UInt8) -> StaticString { mark == UInt8(ascii: "\"") ? "“" : "‘" }
    private static func closing(_ mark: UInt8) -> StaticString { mark == UInt8(ascii: "\"") ? "”" : "’" }

    private func before(_ index: Int, _ text: ByteRun, _ node: MarkdownNode?) -> (kind: Neighbor, byte: UInt8) {
        guard index > 0 else {
            return (node?.previous == nil ? Self.edge(of: node) : Neighbor(endOf: node?.previous), 0)
        }
        let byte = text[index - 1]
        if byte < 0x80 { return (Neighbor(Unicode.Scalar(byte)), byte) }
        let start = max(0, index - 4)
        return (text[start..<index].text.unicodeScalars.last.map(Neighbor.init) ?? .letter, 0)
    }

    private func after(_ index: Int, _ text: ByteRun, _ node: MarkdownNode?) -> Neighbor {
        guard index + 1 < text.count else {
            return node?.next == nil ? Self.edge(of: node) : Neighbor(startOf: node?.next)
        }
        let byte = text[index + 1]
        if byte < 0x80 { return Neighbor(Unicode.Scalar(byte)) }
        let end = min(text.count, index + 5)
        return text[index + 1..<end].text.unicodeScalars.first.map(Neighbor.init) ?? .letter
    }

    /// What stands beside the first or last child of a node: the marks of emphasis and links, or the edge of a block.
    private static func edge(of node: MarkdownNode?) -> Neighbor {
        switch node?.parent?.kind {
        case .emphasis, .strong, .link, .image, .customInline: .punctuation
        default: .space
        }
    }
}

extension MarkdownNode {
    /// Whether it is all of the text of a link that leads to just that: `<https://a--b>`, `www.example.com`.
    fileprivate var isAddress: Bool {
        guard let parent, parent.kind == .link, previous == nil, next == nil else { return false }
        let text = literal
        let destination = parent.destination
        let prefix = destination.count - text.count
        guard prefix >= 0, destination[prefix..<destination.count] == text else { return false }
        return prefix == 0 || ["mailto:", "http://"].contains(destination[0..<prefix].text)
    }
}

extension ByteRun {
    /// The first byte from `start` on that print writes in another way.
    fileprivate func firstSign(from start: Int) -> Int? {
        let bytes = unsafe buffer
        var index = start
        while index < bytes.count {
            if unsafe Self.hasNoSign(bytes, at: index) {
                index += 8
                continue
            }
            switch unsafe bytes[index] {
            case UInt8(ascii: "'"), UInt8(ascii: "\""), StandIns.lead: return index
            case UInt8(ascii: "-"), UInt8(ascii: "."):
                // On their own they stay what they are.
                if index + 1 < bytes.count, unsafe bytes[index + 1] == bytes[index] { return index }
            case UInt8(ascii: "{"):
                if TemplateTags.mayStart(at: index, in: self) { return index }
            default: break
            }
            index += 1
        }
        return nil
    }

    /// Whether none of the eight bytes from `index` on can be a sign; false where there are no eight. This is the trick of
    /// `EightBytes`, written again: what another floor has is not inlined here, and a call for each eight bytes costs more
    /// than it saves.
    @inline(__always)
    private static func hasNoSign(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 8 <= bytes.count, let base = bytes.baseAddress else { return false }
        let word = unsafe UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
        let ones: UInt64 = 0x0101_0101_0101_0101
        var found: UInt64 = 0
        func look(for sign: UInt8) {
            let difference = word ^ (ones &* UInt64(sign))
            found |= (difference &- ones) & ~difference
        }
        look(for: UInt8(ascii: "\""))
        look(for: UInt8(ascii: "'"))
        look(for: UInt8(ascii: "-"))
        look(for: UInt8(ascii: "."))
        look(for: StandIns.lead)
        return found & 0x8080_8080_8080_8080 == 0
    }
}
