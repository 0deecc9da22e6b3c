/// The blocks of a document that CommonMark does not know, as places in its source.
struct FoundBlocks {
    struct Footnote {
        let label: FootnoteLabel
        let line: LinePlace
        /// Where its marker starts: behind what marks the blocks around it.
        let start: Int
        /// Whether nothing follows on its first line.
        let startsBlank: Bool
        /// The list right in front of it.
        let before: List?
        /// The marker of the list right behind it.
        var styleBehind: ListMarker.Style?

        init(label: FootnoteLabel, line: BlockLine, behind before: List?) {
            self.label = label
            self.before = before
            self.line = line.place
            start = line.offset
            startsBlank = line.isBlank(from: label.contentStart)
        }
    }

    struct Definition {
        let line: LinePlace
        /// Where its colon stands.
        let colon: Int
        /// Those that stand side by side are one group.
        let group: Int

        init(line: BlockLine, group: Int) {
            self.line = line.place
            self.group = group
            colon = line.text
        }
    }

    /// What libcmark has as a list: an own one of the document, or what is written as one.
    enum List {
        case own(ListMarker.Style)
        /// The group with that number.
        case definitions(Int)
        /// The footnote at that position.
        case footnote(Int)
    }

    /// A line of a block's inline text, or a cell.
    struct Text {
        let line: LinePlace
        /// Behind what marks the blocks around it, and without the line end.
        let range: Range<Int>
        /// Whether it goes on with the text before it.
        let continues: Bool
    }

    var tables: [TableScan] = []
    private(set) var footnotes: [Footnote] = []
    private(set) var definitions: [Definition] = []
    /// What would start a footnote if there were no white space in its name.
    var spacedFootnotes: [(line: LinePlace, name: Range<Int>)] = []
    /// The lines right above a definition that go on with the one before and look like the terms of another list.
    var lostTerms: [(line: LinePlace, text: Range<Int>)] = []
    /// For each group of definitions, the marker of the list right behind it.
    private(set) var stylesBehindDefinitions: [ListMarker.Style?] = []
    /// All inline text, only where it is asked for.
    var texts: [Text] = []
    /// Formulas that start a line with `$$` and go on for several, whatever these look like.
    var displays: [Range<Int>] = []
    /// The markers of the document's own lists, each once: there are hardly more than two.
    private(set) var listStyles: [ListMarker.Style] = []
    /// Where the first block starts that is nested too deep; nothing behind it was looked at.
    var tooDeep: (line: LinePlace, offset: Int)?

    mutating func note(_ style: ListMarker.Style) {
        if !listStyles.contains(style) { listStyles.append(style) }
    }

    /// Notes down a list of the document's own, which stands right behind `before`.
    mutating func note(_ style: ListMarker.Style, behind before: List?) {
        note(style)
        switch before {
        case .definitions(let group): stylesBehindDefinitions[group] = style
        case .footnote(let position): footnotes[position].styleBehind = style
        case .own, nil: break
        }
    }

    /// Notes down a footnote, and gives what it is one of.
    mutating func add(_ footnote: Footnote) -> List {
        footnotes.append(footnote)
        return .footnote(footnotes.count - 1)
    }

    /// The same for a definition right behind `before`.
    mutating func addDefinition(at line: BlockLine, behind before: List?) -> List {
        let group: Int
        if case .definitions(let known) = before {
            group = known
        } else {
            group = stylesBehindDefinitions.count
            stylesBehindDefinitions.append(nil)
        }
        definitions.append(Definition(line: line, group: group))
        return .definitions(group)
    }

    /// Where the last of them ends; 0 when there is none.
    var endOfDisplays: Int { displays.last?.upperBound ?? 0 }

    var isEmpty: Bool { tables.isEmpty && footnotes.isEmpty && definitions.isEmpty && spacedFootnotes.isEmpty }
}
