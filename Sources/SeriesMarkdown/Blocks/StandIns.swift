internal import SeriesText

/// Characters that stand in for others while libcmark reads a document.
///
/// libcmark's tree does not tell `\~` from `~`, and takes the `_` in the address `https://example.com/__init__.py` for
/// emphasis. So before libcmark reads them, an escaped character that one of our rules looks for, and `_` and `*` in
/// addresses, are written as characters that mean nothing to it: Syriac punctuation, which is as long as a backslash and the
/// character behind it, and which CommonMark's rules for emphasis treat as what it stands for: punctuation. Afterwards they
/// are turned back. A text that holds Syriac punctuation of its own is left alone.
enum StandIns {
    /// In the order of U+0700 to U+070B: what follows the backslash.
    private static let escaped: StaticString = "~:@./[]^-\"'$"
    /// U+070C and U+070D, without a backslash.
    private static let plain: StaticString = "_*"

    /// All of them start with this byte, and 0x80 + their number follows.
    static let lead: UInt8 = 0xDC
    /// How many bytes one takes.
    static let length = 2

    // MARK: - Putting them in

    /// The document with stand-ins; nil when there is nothing to stand in for.
    static func disguise(
        _ source: ByteRun, _ reading: BareAddress.Reading, mayHoldNames: Bool
    ) -> RewrittenText? {
        guard needsStandIns(source, reading, mayHoldNames: mayHoldNames), !holdsStandIns(source) else { return nil }
        return StandInWriter.write(source, reading)
    }

    /// The second byte of what stands for a backslash and `byte` behind it.
    static func forEscaped(_ byte: UInt8) -> UInt8? {
        number(of: byte, in: escaped).map { 0x80 + UInt8($0) }
    }

    /// The second byte of what stands for `byte` in an address.
    static func forPlain(_ byte: UInt8) -> UInt8? {
        number(of: byte, in: plain).map { 0x80 + UInt8(escaped.utf8CodeUnitCount + $0) }
    }

    /// How many bytes of `text` at `index` are `byte`, be it escaped or not; nil when there is another one.
    static func length(of byte: UInt8, at index: Int, in text: ByteRun) -> Int? {
        guard index < text.count else { return nil }
        if text[index] == byte { return 1 }
        guard text[index] == lead, index + 1 < text.count, text[index + 1] == forEscaped(byte) else { return nil }
        return length
    }

    /// Whether there is an escape or an address in which something is to be replaced: most documents have none, and are not
    /// read byte by byte for it.
    private static func needsStandIns(
        _ source: ByteRun, _ reading: BareAddress.Reading, mayHoldNames: Bool
    ) -> Bool {
        var start = 0
        var search = PlainSearch(source)
        while let slash = source.firstIndex(of: UInt8(ascii: "\\"), from: start) {
            if slash + 1 < source.count, forEscaped(source[slash + 1]) != nil { return true }
            start = slash + 1
        }
        start = 0
        while let slash = source.firstIndex(of: UInt8(ascii: "/"), from: start) {
            start = slash + 1
            guard slash > 0, source[slash - 1] == UInt8(ascii: ":"), search.mayFind(from: slash),
                let end = BareAddress.end(in: source, from: slash - 1, reading)
            else { continue }
            if source[slash..<end].containsPlain { return true }
            // What is left out at its end may be the byte that was found.
            start = max(start, end)
        }
        guard mayHoldNames else { return false }
        start = 0
        search = PlainSearch(source)
        while let letter = source.firstIndex(of: UInt8(ascii: "w"), before: UInt8(ascii: "."), from: start) {
            start = letter + 1
            guard letter > 1, source[letter - 2] == UInt8(ascii: "w"), search.mayFind(from: letter),
                let end = BareAddress.end(in: source, from: letter - 2, reading)
            else { continue }
            if source[letter..<end].containsPlain { return true }
            start = max(start, end)
        }
        return false
    }

    /// Whether its author wrote one, as it is or by its number.
    private static func holdsStandIns(_ source: ByteRun) -> Bool {
        var start = 0
        while let found = source.firstIndex(of: lead, from: start) {
            if found + 1 < source.count, number(at: found, in: source) != nil { return true }
            start = found + 1
        }
        return CharacterReferences.holdNumber(in: 0x700...0x70F, in: source)
    }

    /// Whether it may be one of them, in a document that has some.
    static func contain(_ scalar: Unicode.Scalar) -> Bool { 0x700...0x70F ~= scalar.value }

    // MARK: - Taking them out

    /// What a stand-in is turned back into.
    enum Reading {
        /// As it was written: for code and raw HTML, where a backslash is a backslash.
        case source
        /// As it is meant: for texts, titles and addresses.
        case meaning
        /// Only those in addresses, so that escaped characters are still told from others.
        case addressesOnly
        /// All but escaped quotes, so that these are still told from those around a title: for what stands behind a fence.
        case allButQuotes

        fileprivate func keeps(_ byte: UInt8) -> Bool {
            switch self {
            case .source, .meaning: false
            case .addressesOnly: true
            case .allButQuotes: byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
            }
        }
    }

    /// `run` without stand-ins; nil when it has none.
    static func reveal(_ run: ByteRun, as reading: Reading) -> ByteBuffer? {
        guard var found = run.firstIndex(of: lead) else { return nil }
        var text = ByteBuffer(capacity: run.count)
        var start = 0
        while true {
            if let number = number(at: found, in: run) {
                let isEscaped = number < escaped.utf8CodeUnitCount
                if !(isEscaped && reading.keeps(byte(number))) {
                    text.append(run[start..<found])
                    if isEscaped, reading == .source { text.append("\\") }
                    text.append(byte: byte(number))
                    start = found + 2
                }
            }
            guard let next = run.firstIndex(of: lead, from: found + 1) else { break }
            found = next
        }
        text.append(run[start..<run.count])
        return text
    }

    /// The first stand-in at or behind `start`.
    static func first(in run: ByteRun, from start: Int) -> Int? {
        var start = start
        while let found = run.firstIndex(of: lead, from: start) {
            if number(at: found, in: run) != nil { return found }
            start = found + 1
        }
        return nil
    }

    /// What the stand-in at `index` means, if there is one.
    static func meaning(at index: Int, in run: ByteRun) -> UInt8? {
        number(at: index, in: run).map(byte)
    }

    /// Turns back all that our rules need not tell apart: everywhere but in text, and there those in addresses.
    static func reveal(in root: MarkdownNode) {
        var walk = MarkdownWalk(from: root)
        repeat {
            guard walk.event == .enter else { continue }
            let node = walk.node
            switch node.kind {
            case .text: reveal(node, as: .addressesOnly)
            case .code, .htmlInline, .htmlBlock: reveal(node, as: .source)
            case .codeBlock:
                reveal(node, as: .source)
                if let info = reveal(node.fenceInfo, as: .allButQuotes) { node.setFenceInfo(info.text) }
            case .link, .image:
                if let destination = reveal(node.destination, as: .meaning) { node.setDestination(destination.text) }
                if let title = reveal(node.title, as: .meaning) { node.setTitle(title.text) }
            default: break
            }
        } while walk.advance()
    }

    private static func reveal(_ node: MarkdownNode, as reading: Reading) {
        guard let text = reveal(node.literal, as: reading) else { return }
        text.withRun { node.setLiteral($0) }
    }

    /// The number of the stand-in at `index`.
    private static func number(at index: Int, in run: ByteRun) -> Int? {
        guard index + 1 < run.count, run[index] == lead else { return nil }
        let number = Int(run[index + 1]) - 0x80
        return number >= 0 && number < escaped.utf8CodeUnitCount + plain.utf8CodeUnitCount ? number : nil
    }

    private static func number(of byte: UInt8, in list: StaticString) -> Int? {
        list.withUTF8Buffer { unsafe $0.firstIndex(of: byte) }
    }

    private static func byte(_ number: Int) -> UInt8 {
        let isEscaped = number < escaped.utf8CodeUnitCount
        let list = isEscaped ? escaped : plain
        let index = isEscaped ? number : number - escaped.utf8CodeUnitCount
        return list.withUTF8Buffer { unsafe $0[index] }
    }
}

/// Looks whether addresses may hold a character that has a stand-in without a backslash. Asked from left to right, it takes
/// linear time.
private struct PlainSearch {
    private static let signs = SignSet("_* \n")

    private let source: ByteRun
    /// The first of the signs at or behind the last place that was asked for.
    private var sign = -1

    init(_ source: ByteRun) {
        self.source = source
    }

    /// Whether such a character may come between `start` and the next space, at which an address ends.
    mutating func mayFind(from start: Int) -> Bool {
        if sign < start { sign = source.firstIndex(of: Self.signs, from: start) ?? source.count }
        return sign < source.count && source[sign] != UInt8(ascii: " ") && source[sign] != UInt8(ascii: "\n")
    }
}

extension ByteRun {
    /// Whether it holds a character that has a stand-in without a backslash.
    fileprivate var containsPlain: Bool {
        firstIndex(of: UInt8(ascii: "_")) != nil || firstIndex(of: UInt8(ascii: "*")) != nil
    }
}
