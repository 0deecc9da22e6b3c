internal import SeriesText

/// Addresses that stand in a text without any markup: `https://…`, `www.…`, `a@b.org` (GFM 0.29 §6.9, "Autolinks").
///
/// Where the specification leaves a choice, GitHub's own implementation decides (cmark-gfm 0.29, extensions/autolink.c). In an
/// article, signs that URLs do not have and that people put right behind one belong to the sentence: `>`, `。`, `”`.
enum BareAddress {
    /// What an address is looked for in.
    enum Reading {
        case gitHub
        /// A text of an article, as it is meant.
        case article
        /// The source of one, where `&gt;` stands for `>`.
        case sourceOfArticle

        /// A text of a document in that dialect.
        init(_ dialect: MarkdownRules.Dialect) { self = dialect == .article ? .article : .gitHub }

        /// The source of a document in that dialect.
        init(sourceOf dialect: MarkdownRules.Dialect) { self = dialect == .article ? .sourceOfArticle : .gitHub }
    }

    /// Where an address stands in a text, and what it leads to.
    struct Match {
        let range: Range<Int>
        /// What is in front of the text of the address to make it a URL: `http://`, `mailto:` or nothing.
        let prefix: String
    }

    private static let schemes: [StaticString] = ["http", "https", "ftp"]

    /// Where the address ends whose `:` or `w` stands at `index`; nil when there is none.
    static func end(in text: ByteRun, from index: Int, _ reading: Reading) -> Int? {
        let match =
            text[index] == UInt8(ascii: ":")
            ? url(in: text, colon: index, after: 0, reading) : www(in: text, at: index, after: 0, reading)
        return match?.range.upperBound
    }

    /// Whether the `:` or `w` at `index` looks like that of an address.
    static func mayStand(in text: ByteRun, at index: Int) -> Bool {
        let rest = text[index..<text.count]
        return rest.starts(with: "://") || rest.starts(with: "www.")
    }

    /// Whether `www.` stands somewhere in `source`. Sought by its end: few words have a `w` there.
    static func mayStandName(in source: ByteRun) -> Bool {
        var start = 0
        while let letter = source.firstIndex(of: UInt8(ascii: "w"), before: UInt8(ascii: "."), from: start) {
            start = letter + 1
            if letter > 1, source[letter - 2..<letter].starts(with: "ww") { return true }
        }
        return false
    }

    /// Whether a URL may stand somewhere in `source` without markup: not as the destination of a link, between pointed
    /// brackets, or as the value of an attribute, as nearly all do.
    static func mayStandURL(in source: ByteRun) -> Bool {
        var start = 0
        while let slash = source.firstIndex(of: UInt8(ascii: "/"), from: start) {
            start = slash + 1
            guard slash > 0, source[slash - 1] == UInt8(ascii: ":") else { continue }
            var scheme = slash - 1
            while scheme > 0, slash - scheme < 7, source[scheme - 1].isASCIILetter { scheme -= 1 }
            guard scheme > 1 else { return true }
            switch source[scheme - 1] {
            case UInt8(ascii: "<")
            where source[scheme - 2] != UInt8(ascii: "\\") && Autolink.end(in: source, from: scheme) != nil:
                break
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                guard source[scheme - 2] == UInt8(ascii: "="), isInTag(source, scheme - 2) else { return true }
            case UInt8(ascii: "(") where source[scheme - 2] == UInt8(ascii: "]") && isLink(source, scheme): break
            default: return true
            }
        }
        return false
    }

    /// Whether the `=` at `index` surely stands in a tag that begins on its line, as most do, and not far in front of it.
    private static func isInTag(_ source: ByteRun, _ index: Int) -> Bool {
        var start = index
        let farthest = max(0, index - 500)
        while start > farthest, !">\r\n".utf8.contains(source[start - 1]) {
            start -= 1
            if source[start] == UInt8(ascii: "<") { return source[start + 1].isASCIILetter }
        }
        return false
    }

    /// Whether the destination at `start`, which stands behind `](`, is surely that of a link. What is said to be none is
    /// only looked at once more, so brackets within brackets are.
    private static func isLink(_ source: ByteRun, _ start: Int) -> Bool {
        var index = start - 2
        var ticks = 0
        while index > 0, source[index - 1] != UInt8(ascii: "]") {
            index -= 1
            if source[index] == UInt8(ascii: "`") { ticks += 1 }
            guard source[index] == UInt8(ascii: "[") else { continue }
            let isEscaped = index > 0 && source[index - 1] == UInt8(ascii: "\\")
            return !isEscaped && ticks % 2 == 0 && source[start - 3] != UInt8(ascii: "\\")
                && LinkTail(in: source, from: start) != nil
        }
        return false
    }

    /// The address with a `:`, `w` or `@` at `index` that starts at or behind `limit`. `mayStart` says whether a `www.` may
    /// stand at the very start of the text.
    static func match(
        in text: ByteRun, at index: Int, after limit: Int, mayStart: Bool, _ reading: Reading
    ) -> Match? {
        switch text[index] {
        case UInt8(ascii: ":"): url(in: text, colon: index, after: limit, reading)
        case UInt8(ascii: "@"): email(in: text, at: index, after: limit)
        default: index > 0 || mayStart ? www(in: text, at: index, after: limit, reading) : nil
        }
    }

    /// `https://example.com` around the given colon; the scheme starts at or behind `limit`.
    private static func url(
        in text: ByteRun, colon: Int, after limit: Int, _ reading: Reading
    ) -> Match? {
        guard colon + 3 < text.count, text[colon + 1] == UInt8(ascii: "/"), text[colon + 2] == UInt8(ascii: "/"),
            text[colon + 3] < 0x80 ? text[colon + 3].isASCIILetterOrDigit : isLetter(in: text, at: colon + 3)
        else { return nil }
        var start = colon
        // Longer than any scheme that counts, it is none.
        while start > limit, colon - start < 6, text[start - 1].isASCIILetter { start -= 1 }
        guard schemes.contains(where: { text[start..<colon].equals(lowercase: $0) }) else { return nil }
        guard let host = hostEnd(in: text, from: colon + 3, needsDot: false) else { return nil }
        let end = trimmed(text, colon..<addressEnd(in: text, start..<host, reading), reading)
        return end > colon ? Match(range: start..<end, prefix: "") : nil
    }

    /// `www.example.com` at `start`.
    private static func www(
        in text: ByteRun, at start: Int, after limit: Int, _ reading: Reading
    ) -> Match? {
        guard start + 4 <= text.count, text[start..<text.count].starts(with: "www.") else { return nil }
        if start > 0, !text[start - 1].isASCIISpace, !"*_~(".utf8.contains(text[start - 1]) { return nil }
        guard start >= limit, let host = hostEnd(in: text, from: start, needsDot: true) else { return nil }
        let end = trimmed(text, start..<addressEnd(in: text, start..<host, reading), reading)
        return end > start ? Match(range: start..<end, prefix: "http://") : nil
    }

    /// `name@example.com` around the `@` at `at`; the name starts at or behind `limit`.
    private static func email(in text: ByteRun, at: Int, after limit: Int) -> Match? {
        var start = at
        var prefix = "mailto:"
        var isChat = false
        while start > limit {
            let byte = text[start - 1]
            if byte.isASCIILetterOrDigit || ".+-_".utf8.contains(byte) {
                start -= 1
            } else if byte == UInt8(ascii: ":"), !prefix.isEmpty,
                let scheme = (["mailto:", "xmpp:"] as [StaticString]).first(where: {
                    endsWith($0, text[limit..<start])
                })
            {
                isChat = scheme.utf8CodeUnitCount == 5
                prefix = ""
                start -= scheme.utf8CodeUnitCount
                break
            } else {
                break
            }
        }
        guard start < at else { return nil }
        var end = at + 1
        var dots = 0
        while end < text.count {
            let byte = text[end]
            if byte == UInt8(ascii: "@") { return nil }
            if byte == UInt8(ascii: "."), end + 1 < text.count, text[end + 1].isASCIILetterOrDigit {
                dots += 1
            } else if !byte.isASCIILetterOrDigit, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_"),
                !(byte == UInt8(ascii: "/") && isChat)
            {
                break
            }
            end += 1
        }
        guard dots > 0, text[end - 1].isASCIILetter else { return nil }
        return Match(range: start..<trimmed(text, at..<end, .gitHub), prefix: prefix)
    }

    // MARK: - Parts

    /// Where the host that starts at `start` ends. No underscore may stand in its last two parts.
    private static func hostEnd(in text: ByteRun, from start: Int, needsDot: Bool) -> Int? {
        // GitHub does not look at the first and the last character.
        var index = start + 1
        var dots = 0
        var underscores = (last: 0, beforeLast: 0)
        while index < text.count - 1 {
            let byte = text[index]
            if byte == UInt8(ascii: "_") {
                underscores.last += 1
            } else if byte == UInt8(ascii: ".") {
                underscores = (0, underscores.last)
                dots += 1
            } else if byte != UInt8(ascii: "-"),
                byte < 0x80 ? !byte.isASCIILetterOrDigit : !isLetter(in: text, at: index)
            {
                break
            }
            index += 1
        }
        if underscores.last + underscores.beforeLast > 0, dots <= 10 { return nil }
        return needsDot && dots == 0 ? nil : min(index, text.count)
    }

    /// Whether the character around the byte at `index` may stand in a host: no space and no punctuation of Unicode.
    private static func isLetter(in text: ByteRun, at index: Int) -> Bool {
        guard text[index] >= 0xC0 else { return true }
        let scalar = text.scalar(at: index).scalar
        return !scalar.properties.isWhitespace && Neighbor(scalar) != .punctuation
    }

    /// Up to the next space or `<`, and no further than a `]` whose `[` stands in front of the address. `start` is the address
    /// up to the end of its host.
    private static func addressEnd(in text: ByteRun, _ start: Range<Int>, _ reading: Reading) -> Int {
        let closer = reading == .gitHub ? nil : closer(ofQuoteBefore: start.lowerBound, in: text)
        var end = start.upperBound
        var openBrackets = 0
        while end < text.count, !text[end].isASCIISpace, text[end] != UInt8(ascii: "<") {
            if reading != .gitHub, isBehindAddress(text, end, closer, reading) { break }
            if text[end] == UInt8(ascii: "[") {
                // A reference to a footnote, which belongs to the sentence, too.
                if reading != .gitHub, end + 1 < text.count, text[end + 1] == UInt8(ascii: "^") { break }
                openBrackets += 1
            }
            if text[end] == UInt8(ascii: "]") {
                openBrackets -= 1
                if openBrackets < 0 { break }
            }
            end += 1
        }
        return end
    }

    /// What closes the quote whose opening mark stands right in front of `start`.
    private static func closer(ofQuoteBefore start: Int, in text: ByteRun) -> Unicode.Scalar? {
        guard start > 0, text[start - 1] >= 0x80 else { return nil }
        return closers[text.scalar(endingAt: start)]
    }

    private static let closers: [Unicode.Scalar: Unicode.Scalar] = [
        "“": "”", "„": "“", "‘": "’", "‚": "‘", "«": "»", "»": "«", "‹": "›", "›": "‹",
    ]

    /// Whether the character at `index` ends an address of an article.
    private static func isBehindAddress(
        _ text: ByteRun, _ index: Int, _ closer: Unicode.Scalar?, _ reading: Reading
    ) -> Bool {
        switch text[index] {
        case UInt8(ascii: ">"): return true
        case UInt8(ascii: "&") where reading == .sourceOfArticle:
            guard let scalar = CharacterReferences.reference(in: text, at: index)?.text.unicodeScalars.first else {
                return false
            }
            return scalar == "<" || scalar == ">" || isBehindAddress(scalar, closer)
        case 0xC2...: return isBehindAddress(text.scalar(at: index).scalar, closer)
        default: return false
        }
    }

    /// Spaces and East Asian signs as wide as a letter end one (Unicode 15, "CJK Symbols and Punctuation", "Halfwidth and
    /// Fullwidth Forms"). Wave dashes may be part of a name.
    private static func isBehindAddress(_ scalar: Unicode.Scalar, _ closer: Unicode.Scalar?) -> Bool {
        if scalar == closer || scalar.properties.isWhitespace { return true }
        guard 0x3000...0x303F ~= scalar.value || 0xFF00...0xFFEF ~= scalar.value, scalar != "～" else { return false }
        switch scalar.properties.generalCategory {
        case .openPunctuation, .closePunctuation, .otherPunctuation, .mathSymbol, .otherSymbol: return true
        default: return false
        }
    }

    /// Whether the character ends a sentence or a quote. What stands for another one is as it was written.
    private static func mayEndSentence(_ scalar: Unicode.Scalar) -> Bool {
        if "…–—،؛".unicodeScalars.contains(scalar) { return true }
        return (scalar.properties.isSentenceTerminal || scalar.properties.isQuotationMark) && !StandIns.contain(scalar)
    }

    /// Where an address ends when what belongs to the sentence around it is left out: punctuation, a bracket that was opened
    /// before it, a character reference.
    private static func trimmed(_ text: ByteRun, _ range: Range<Int>, _ reading: Reading) -> Int {
        var end = range.upperBound
        var surplus = 0
        for index in range {
            if text[index] == UInt8(ascii: "(") { surplus -= 1 }
            if text[index] == UInt8(ascii: ")") { surplus += 1 }
        }
        while end > range.lowerBound {
            switch text[end - 1] {
            case UInt8(ascii: ")"):
                if surplus <= 0 { return end }
                surplus -= 1
                end -= 1
            case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
                UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""):
                end -= 1
            case UInt8(ascii: ";"):
                var start = end - 2
                while start > range.lowerBound, text[start].isASCIILetter { start -= 1 }
                end = start < end - 2 && start >= range.lowerBound && text[start] == UInt8(ascii: "&") ? start : end - 1
            case 0x80... where reading != .gitHub:
                let scalar = text[range.lowerBound..<end].scalar(endingAt: end - range.lowerBound)
                guard mayEndSentence(scalar) else { return end }
                end -= UTF8.width(scalar)
            default: return end
            }
        }
        return end
    }

    private static func endsWith(_ suffix: StaticString, _ text: ByteRun) -> Bool {
        let length = suffix.utf8CodeUnitCount
        guard text.count >= length else { return false }
        // Another letter in front of it makes another scheme.
        if text.count > length, text[text.count - length - 1].isASCIILetterOrDigit { return false }
        return text[text.count - length..<text.count].starts(with: suffix)
    }
}
