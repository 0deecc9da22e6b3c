internal import CVectors
import SeriesText

/// Finds terms in a text: whole words, and of several terms at one place the longest.
///
/// The forms of all terms lie sorted in one array. A look at a place of a text narrows the stretch of those that fit, byte
/// by byte, so that neither the number of terms nor what they have in common makes a text slow: it takes time in proportion
/// to its length, times that of the longest form. An object, since all texts of a series share it.
package final class TermMatcher: Sendable {
    /// What a text may hold, and the number of the term that it stands for.
    package struct Form: Sendable {
        let text: String
        let term: Int

        /// `text` is made of words with one space between each other.
        package init(_ text: String, term: Int) {
            self.text = text
            self.term = term
        }
    }

    struct Match: Equatable {
        let term: Int
        let range: Range<Int>
    }

    /// All forms, one behind the other, in the order of their bytes.
    private let bytes: [UInt8]
    /// Where each form starts in `bytes`, and where the last one ends.
    private let starts: [Int]
    /// For each form.
    private let terms: [Int]
    /// For each first byte the first form that does not start with a smaller one.
    private let firstForms: [Int]
    /// A bit for each first two bytes of a form, and for some others; see `bit`.
    private let beginnings: [UInt64]

    /// A form without an upper-case letter is found with its first letter in upper case, too, as at the start of a sentence;
    /// all others are found as they are. Of equal forms the first counts.
    package init(_ forms: [Form]) {
        var terms: [[UInt8]: Int] = [:]
        terms.reserveCapacity(forms.count * 2)
        for form in forms where terms[Array(form.text.utf8)] == nil { terms[Array(form.text.utf8)] = form.term }
        for form in forms {
            guard let other = Self.startingSentence(form.text) else { continue }
            if terms[Array(other.utf8)] == nil { terms[Array(other.utf8)] = form.term }
        }
        let sorted = terms.filter { !$0.key.isEmpty }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        bytes = sorted.flatMap(\.key)
        starts = sorted.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.key.count) }
        self.terms = sorted.map(\.value)
        var firstForms = [Int](repeating: sorted.count, count: 257)
        for index in sorted.indices.reversed() { firstForms[Int(sorted[index].key[0])] = index }
        for byte in (0..<256).reversed() where firstForms[byte] > firstForms[byte + 1] {
            firstForms[byte] = firstForms[byte + 1]
        }
        self.firstForms = firstForms
        var beginnings = [UInt64](repeating: 0, count: Self.bitCount / 64)
        for (form, _) in sorted {
            // A form of one byte, or with a space behind it, may stand in front of whatever is no letter.
            let bit = Self.bit(of: form[0], form.count > 1 ? form[1] : UInt8(ascii: " "))
            beginnings[bit / 64] |= 1 << UInt64(bit % 64)
        }
        self.beginnings = beginnings
    }

    private static let bitCount = 2048

    /// All bytes that are no letters or digits of ASCII count as one.
    private static func bit(of first: UInt8, _ second: UInt8) -> Int {
        let second = second.isASCIILetterOrDigit ? second : 0
        return (Int(first) &* 61 &+ Int(second)) & (bitCount - 1)
    }

    /// Whether a form may start with these bytes: false for most words of a text.
    func mayStart(with first: UInt8, _ second: UInt8) -> Bool {
        let bit = Self.bit(of: first, second)
        return beginnings[bit / 64] &>> UInt64(bit % 64) & 1 == 1
    }

    /// `text` with its first letter in upper case; nil when an upper-case letter stands in it already.
    private static func startingSentence(_ text: String) -> String? {
        guard let first = text.first, !text.unicodeScalars.contains(where: { $0.properties.isUppercase }) else {
            return nil
        }
        let upper = first.uppercased()
        return upper == String(first) ? nil : upper + text.dropFirst()
    }

    /// The longest term that starts at `index` of `text`; a line end of the text counts as a space.
    func match(in text: ByteRun, at index: Int) -> Match? {
        var low = firstForms[Int(text[index])]
        var high = firstForms[Int(text[index]) + 1]
        guard low < high, WordEdge.isStart(index, in: text) else { return nil }
        var found: Match?
        var depth = 1
        var end = index + 1
        while true {
            // Of those that begin alike, the shortest comes first.
            if starts[low] + depth == starts[low + 1] {
                if WordEdge.isEnd(end, in: text) { found = Match(term: terms[low], range: index..<end) }
                low += 1
            }
            guard low < high, end < text.count else { return found }
            let (byte, length) = Self.byte(of: text, at: end)
            low = (low..<high).partitionPoint { bytes[starts[$0] + depth] < byte }
            high = (low..<high).partitionPoint { bytes[starts[$0] + depth] <= byte }
            guard low < high else { return found }
            depth += 1
            end += length
        }
    }

    /// What a form must have where `text` has this: one space for a line end, and for one at which lines do not break.
    private static func byte(of text: ByteRun, at index: Int) -> (byte: UInt8, length: Int) {
        switch text[index] {
        case UInt8(ascii: "\n"): (UInt8(ascii: " "), 1)
        case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0: (UInt8(ascii: " "), 2)
        case let byte: (byte, 1)
        }
    }
}

extension [TermMatcher] {
    /// The terms in `text` from left to right, none within another. Of two matchers that find equally long terms at one
    /// place, the first wins.
    func matches(in text: ByteRun) -> [TermMatcher.Match] {
        var matches: [TermMatcher.Match] = []
        var start = 0
        while let index = text.firstStart(from: start) {
            var longest: TermMatcher.Match?
            let second = index + 1 < text.count ? text[index + 1] : UInt8(ascii: " ")
            for matcher in self where matcher.mayStart(with: text[index], second) {
                guard let match = matcher.match(in: text, at: index) else { continue }
                if match.range.upperBound > longest?.range.upperBound ?? 0 { longest = match }
            }
            if let longest { matches.append(longest) }
            start = longest?.range.upperBound ?? index + 1
        }
        return matches
    }
}

extension ByteRun {
    /// The first place at or behind `start` at which a term may start: not at a space, and not within a word of ASCII.
    fileprivate func firstStart(from start: Int) -> Int? {
        let bytes = unsafe buffer
        guard let base = bytes.baseAddress else { return nil }
        var index = start
        while index < bytes.count {
            let kinds = unsafe sixteen_word_kinds(base + index, bytes.count - index)
            let isInWord = index > 0 && self[index - 1].isASCIILetterOrDigit
            let letters = UInt32(kinds.letters)
            let behindLetters = letters &<< 1 | (isInWord ? 1 : 0)
            let starts = UInt32(kinds.visible) & ~(letters & behindLetters)
            if starts != 0 { return index + starts.trailingZeroBitCount }
            index += 16
        }
        return nil
    }
}
