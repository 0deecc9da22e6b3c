package import SeriesMarkdown
internal import SeriesText

/// Looks for words that plain CommonMark shows and a fragment does not.
///
/// An extension reads as marks what CommonMark reads as text, so some words go for a good reason. Files that give too many
/// such reasons are not looked at, and what is left is compared as a set: this overlooks some losses, and never reports one
/// that is none.
package enum LostWords {
    /// Looking for each word in all of the HTML takes the square of its length.
    private static let longestBody = 8 << 10

    /// The first lost word of two letters or more.
    package static func first(in fragment: MarkdownFragment, of body: [UInt8]) -> String? {
        guard body.count <= longestBody, isComparable(body),
            fragment.mistakes.footnotes.allSatisfy({ $0.kind == .missing })
        else { return nil }
        let shown = shownText(of: fragment)
        let marks = wordsInMarks(of: body)
        for word in words(in: text(of: libcmarkHTML(body), between: [UInt8(ascii: " ")])) where !marks.contains(word) {
            if shown.withRun({ shown in word.withRun { shown.firstIndex(of: $0) } }) == nil { return word }
        }
        return nil
    }

    /// Raw HTML, references to characters, the links in a picture's text and the info strings of code are text in one
    /// block and none in another; definitions of links vanish.
    private static func isComparable(_ body: [UInt8]) -> Bool {
        for mark in ["<", "&", "![", "```", "~~~"] where body.holds(mark) { return false }
        for index in body.indices.dropLast()
        where body[index] == UInt8(ascii: "]") && body[index + 1] == UInt8(ascii: ":") {
            let label = body[..<index].reversed().prefix { $0 > 0x20 && $0 != UInt8(ascii: "[") }
            // Right behind the bracket: a label of another kind may hold a `^`, too.
            guard label.count > 1, label.last == UInt8(ascii: "^"), label.count < index,
                body[index - label.count - 1] == UInt8(ascii: "[")
            else { return false }
        }
        return true
    }

    /// The HTML with its attributes, and once more without tags: a link may start in the middle of a word.
    private static func shownText(of fragment: MarkdownFragment) -> [UInt8] {
        let texts =
            [fragment.html, text(of: fragment.html)]
            + ([fragment.title ?? "", fragment.titleID ?? ""] + fragment.references.map(\.destination)
            + fragment.formerIDs.map(\.id)).map {
                Array($0.utf8)
            }
        return texts.joined(separator: [UInt8(ascii: " ")]).map(\.asciiLowercased)
    }

    /// What stands outside of tags.
    private static func text(of html: [UInt8], between separator: [UInt8] = []) -> [UInt8] {
        let parts = html.split(separator: UInt8(ascii: "<")).map { part in
            part.firstIndex(of: UInt8(ascii: ">")).map { part[($0 + 1)...] } ?? part
        }
        return Array(parts.joined(separator: separator))
    }

    /// What may be a note's label, or the key of a heading's former ids, or stands behind the first cell of a row, which may have more cells than its table.
    private static func wordsInMarks(of body: [UInt8]) -> Set<String> {
        var found: Set = ["quot", "gt", "lt", "amp", "aka"]
        for line in body.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
            if let pipe = line.firstIndex(of: UInt8(ascii: "|")) { found.formUnion(words(in: Array(line[pipe...]))) }
            for part in line.split(separator: UInt8(ascii: "[")) where part.first == UInt8(ascii: "^") {
                found.formUnion(words(in: Array(part.prefix { $0 != UInt8(ascii: "]") })))
            }
        }
        return found
    }

    private static func words(in text: [UInt8]) -> [String] {
        text.split { !$0.isASCIILetterOrDigit }.filter { $0.count > 1 && ($0.first?.isASCIILetter ?? false) }
            .map { String(decoding: $0, as: UTF8.self).lowercased() }
    }
}
