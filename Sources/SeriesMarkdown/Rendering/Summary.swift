internal import SeriesText

/// What says in lists what a text is about when its author says it nowhere: the words before `<!-- more -->`, else those
/// of the first paragraph. Plain text.
struct Summary {
    /// In characters. What is longer ends with the last word that fits, and with an ellipsis; search engines show half.
    static let length = 300
    /// In bytes: no summary needs more of a text, since a character takes four of them at most.
    static let enough = 4 * length + 4

    private(set) var links = OpenLinks()
    private var first = ByteBuffer()
    /// The paragraphs in front of the mark.
    private var beforeMark = ByteBuffer()
    /// Whether the mark may still come; until then both are collected.
    private var awaitsMark: Bool

    init(of source: ByteRun) {
        awaitsMark = MoreMark.stands(in: source)
    }

    /// Whether the words of the next paragraph matter. One in a list, a quote or the like is never the first.
    func wants(outermost isOutermost: Bool) -> Bool {
        if !awaitsMark, beforeMark.count > 0 { return false }
        return isOutermost && first.count == 0 || awaitsMark && beforeMark.count < Self.enough
    }

    /// Adds the words of a paragraph. One of template tags, of attributes or of a component alone says nothing.
    mutating func add(_ paragraph: MarkdownNode, as typography: Typography, outermost isOutermost: Bool) {
        let words = typography.words(of: paragraph, .beginning(enough: 2 * Self.enough), &links)
        let text = words.withRun(CharacterReferences.resolved)
        text.withRun { text in
            let isMark =
                TemplateTags.makeUp(text) || AttributeList.makeUp(text) || AttributeList.plainlyMakeUp(text)
                || Component.makesUp(text)
            if isMark { return }
            let words = text[0..<text.count - BlockMark.lengthOfEnd(of: text)]
            if isOutermost, first.count == 0 { first.append(words: words) }
            if awaitsMark { beforeMark.append(words: words) }
        }
    }

    /// Says that the mark stands here.
    mutating func end() {
        awaitsMark = false
    }

    /// Nil when there is nothing to sum up.
    var text: String? {
        let isMarked = !awaitsMark && beforeMark.count > 0
        let text = (isMarked ? beforeMark : first).text
        return text.isEmpty ? nil : Self.cut(text)
    }

    private static func cut(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let end = scalars.index(text.startIndex, offsetBy: length, limitedBy: text.endIndex), end < text.endIndex
        else { return text }
        var head = text[..<end]
        if scalars[end] != " " {
            if let space = head.utf8.lastIndex(of: UInt8(ascii: " ")), head[..<space].utf8.count * 2 > head.utf8.count {
                head = head[..<space]
            } else {
                // Chinese and Japanese have no spaces, and a character of several parts is not torn.
                head = text.prefix(length)
            }
        }
        var shown = head.unicodeScalars
        while let last = shown.last, " .,;:–—-(".unicodeScalars.contains(last) { shown.removeLast() }
        return String(shown) + "…"
    }
}

extension ByteBuffer {
    /// Appends words with one space between them and what is there, and no more than one between each other.
    fileprivate mutating func append(words text: ByteRun) {
        var needsSpace = count > 0
        var index = 0
        while index < text.count {
            let word = text[index..<text.count].prefix { !$0.isHTMLSpace }
            if !word.isEmpty {
                if needsSpace { append(" ") }
                append(word)
                needsSpace = true
            }
            index += word.count + 1
        }
    }
}
