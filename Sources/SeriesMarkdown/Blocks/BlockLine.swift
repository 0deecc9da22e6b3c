internal import SeriesText

/// A line of a document and how far it was read, in bytes and in columns.
///
/// Tabs are not expanded, they fill up to the next multiple of four columns (CommonMark 0.30 §2.2), so one may be used up
/// in part only.
struct BlockLine {
    private static let tabStop = 4

    private let source: ByteRun
    /// From 0.
    let number: Int
    /// Where the line starts in the source.
    let start: Int
    /// Behind its last byte, without the line end.
    let end: Int
    /// How far it was read.
    private(set) var offset: Int
    private var column = 0
    /// Whether some columns of the tab at `offset` are used up.
    private(set) var isInsideTab = false
    /// The first byte at or behind `offset` that is no space or tab; `end` when there is none.
    private(set) var text = 0
    /// The columns between what was read and `text`.
    private(set) var indent = 0

    init(_ source: ByteRun, _ place: LinePlace, end: Int) {
        self.source = source
        number = place.number
        start = place.start
        self.end = end
        offset = place.start
        findText()
    }

    var place: LinePlace { LinePlace(number: number, start: start) }

    var isBlank: Bool { text == end }
    /// Whether the text is too far in to start anything but indented code.
    var isIndented: Bool { indent >= 4 }
    /// The text's first byte; 0 on a blank line.
    var first: UInt8 { byte(at: text) }

    /// 0 at and behind the line's end.
    func byte(at index: Int) -> UInt8 { index < end ? source[index] : 0 }

    func isSpaceOrTab(at index: Int) -> Bool {
        byte(at: index).isBlank
    }

    /// What is left of the line from its text on.
    var rest: ByteRun { source[text..<end] }

    /// How often `byte` stands at and right behind `index`.
    func run(of byte: UInt8, at index: Int) -> Int {
        var end = index
        while self.byte(at: end) == byte, byte != 0 { end += 1 }
        return end - index
    }

    /// Whether nothing but spaces and tabs follows.
    func isBlank(from index: Int) -> Bool {
        var index = index
        while isSpaceOrTab(at: index) { index += 1 }
        return index >= end
    }

    /// Reads up to `index`, which is at or behind `offset`.
    mutating func advance(to index: Int) {
        while offset < index {
            column += byte(at: offset) == UInt8(ascii: "\t") ? Self.tabStop - column % Self.tabStop : 1
            offset += 1
        }
        isInsideTab = false
        findText()
    }

    /// Reads so many columns of white space.
    mutating func advance(columns: Int) {
        var left = columns
        while left > 0, offset < end {
            guard byte(at: offset) == UInt8(ascii: "\t") else {
                offset += 1
                column += 1
                left -= 1
                isInsideTab = false
                continue
            }
            let width = Self.tabStop - column % Self.tabStop
            isInsideTab = width > left
            column += min(left, width)
            if !isInsideTab { offset += 1 }
            left -= min(left, width)
        }
        findText()
    }

    private mutating func findText() {
        text = offset
        var textColumn = column
        while isSpaceOrTab(at: text) {
            textColumn += byte(at: text) == UInt8(ascii: "\t") ? Self.tabStop - textColumn % Self.tabStop : 1
            text += 1
        }
        indent = textColumn - column
    }
}
