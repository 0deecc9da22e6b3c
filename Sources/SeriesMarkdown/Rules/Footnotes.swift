internal import SeriesLabels
internal import SeriesText

/// The footnotes of a document: texts that `[^label]` refers to, shown at its end in the order of their first references.
///
/// The HTML is that of GitHub (cmark-gfm 0.29). In an article, the first reference also has a name in CSS, which its note
/// tells as `--ref`: so a style sheet can put the note beside it (CSS Anchor Positioning 1 §2.1).
struct Footnotes {
    /// A note, and where it is referred to.
    struct Note {
        /// Made of the label as the author writes it.
        let id: FootnoteID
        /// The list item that holds its text.
        let item: MarkdownNode
        /// From 1 in the order of first references; nil while there is none.
        var number: Int?
        /// The numbers in the ids of what refers to it: one after the other, but for those whose id something else has.
        var references: [Int] = []
    }

    /// Where something refers to a note, or to one that is not there.
    struct Reference {
        let label: String
        /// The label in what libcmark read.
        let written: String
        /// The text in which it stood.
        let node: MarkdownNode
    }

    private(set) var notes: [Note] = []
    /// References with which something is wrong, in the order of the text.
    private(set) var mistaken: [(kind: MarkdownMistakes.FootnoteMistake.Kind, reference: Reference)] = []
    /// The first one with a note in the block that was read last.
    private(set) var firstOfBlock: Reference?
    private var indices: [String: Int] = [:]
    /// The notes that are referred to, by their numbers.
    private var order: [Int] = []
    private let revealsStandIns: Bool
    private let isInArticle: Bool

    /// The footnotes of a document, in whose labels there may be stand-ins.
    init(revealsStandIns: Bool, isInArticle: Bool) {
        self.revealsStandIns = revealsStandIns
        self.isInArticle = isInArticle
    }

    /// Takes all notes out of the tree: the items that start at one of the places.
    ///
    /// Of two notes with one label the first counts; the items of the others are given back.
    mutating func take(
        from root: MarkdownNode, at starts: [ExtendedSource.TreePlace: ExtendedSource.FootnoteStart]
    ) -> [MarkdownNode] {
        var items: [(label: String, key: String, item: MarkdownNode)] = []
        var walk = MarkdownWalk(from: root)
        repeat {
            if walk.event == .enter, walk.node.kind == .item, let start = starts[walk.node.place] {
                items.append((shown(start.label), key(FootnoteLabel.meaning(of: start.label)), walk.node))
            }
        } while walk.advance()
        var doubles: [MarkdownNode] = []
        for (label, key, item) in items {
            let list = item.parent
            item.unlink()
            if let list, list.firstChild == nil { list.unlink() }
            if let first = item.firstChild, first.kind == .htmlBlock, first.literal.text == "<!---->\n" {
                first.unlink()
            }
            if indices[key] == nil {
                indices[key] = notes.count
                notes.append(Note(id: FootnoteID(label: label), item: item))
            } else {
                doubles.append(item)
            }
        }
        return doubles
    }

    /// The label as its author wrote it.
    func shown(_ label: String) -> String {
        guard revealsStandIns else { return label }
        return label.withRun { StandIns.reveal($0, as: .source)?.text } ?? label
    }

    /// Labels are the same in upper and lower case. `meaning` may hold stand-ins, and nothing else that is escaped.
    private func key(_ meaning: String) -> String {
        guard revealsStandIns else { return meaning.lowercased() }
        return meaning.withRun { StandIns.reveal($0, as: .meaning)?.text ?? meaning }.lowercased()
    }

    /// Where the label of `[^label]` stands whose bracket is at `index`.
    static func label(in text: ByteRun, at index: Int) -> Range<Int>? {
        guard index + 3 < text.count, text[index + 1] == UInt8(ascii: "^") else { return nil }
        var end = index + 2
        while end < text.count, text[end] != UInt8(ascii: "]") {
            if text[end] <= 0x20 || text[end] == UInt8(ascii: "[") { return nil }
            end += 1
        }
        return end < text.count && end > index + 2 ? index + 2..<end : nil
    }

    /// Gets ready for the text of another block.
    mutating func startBlock() { firstOfBlock = nil }

    /// The HTML of a reference; nil when there is no such note. Its id is none of `identifiers`.
    mutating func reference(
        to written: String, in node: MarkdownNode, _ identifiers: inout HeadingIdentifiers
    ) -> String? {
        let reference = Reference(label: shown(written), written: written, node: node)
        guard let index = indices[key(written)] else {
            mistaken.append((.missing, reference))
            return nil
        }
        if isInArticle, node.isInLink { mistaken.append((.inLink, reference)) }
        if firstOfBlock == nil { firstOfBlock = reference }
        if notes[index].number == nil {
            order.append(index)
            notes[index].number = order.count
        }
        let id = notes[index].id
        let isFirst = notes[index].references.isEmpty
        // GitHub counts them, whatever ids there are.
        let isCounted = isFirst || !isInArticle
        let number = isCounted ? notes[index].references.count + 1 : identifiers.nextReference(to: id)
        notes[index].references.append(number)
        let shown = notes[index].number ?? 0
        // By way of a property of our own: checkers of HTML do not know `anchor-name` yet.
        let style = isInArticle && isFirst ? " style=\"--anchor: --fn-\(shown)\"" : ""
        return
            "<sup class=\"footnote-ref\"><a href=\"#\(id.text)\" id=\"\(id.reference(number))\" data-footnote-ref\(style)>"
            + "\(shown)</a></sup>"
    }

    /// How many notes are referred to so far.
    var count: Int { order.count }

    /// The item of the note with that number, from 0.
    func item(at position: Int) -> MarkdownNode { notes[order[position]].item }

    /// The ids of the notes that something refers to, and of what does.
    var ids: Set<String> {
        var ids: Set<String> = []
        for note in notes where note.number != nil {
            ids.insert(note.id.text)
            for number in note.references { ids.insert(note.id.reference(number)) }
        }
        return ids
    }

    /// The notes that nothing refers to, by their lines in the tree.
    var unused: [Note] { notes.filter { $0.number == nil } }

    /// The note at `position` as it is shown, with links back to its references. Call it when all references are known.
    func entry(at position: Int, _ labels: LabelSet) -> MarkdownNode {
        let note = notes[order[position]]
        let style = isInArticle ? " style=\"--ref: --fn-\(position + 1)\"" : ""
        let entry = MarkdownNode.customBlock("<li id=\"\(note.id.text)\"\(style)>\n", "</li>\n")
        entry.appendChildren(of: note.item)
        let links = note.references.indices.map { backLink(of: note, at: $0, labels) }.joined(separator: " ")
        if let last = entry.lastChild, last.kind == .paragraph, !(isInArticle && Figure.picture(of: last) != nil) {
            last.append(.customInline(" " + links))
        } else {
            entry.append(.customBlock(links + "\n", ""))
        }
        return entry
    }

    private func backLink(of note: Note, at position: Int, _ labels: LabelSet) -> String {
        let reference = position + 1
        let number = "\(note.number ?? 0)" + (reference > 1 ? "-\(reference)" : "")
        let mark = reference > 1 ? "↩<sup class=\"footnote-ref\">\(reference)</sup>" : "↩"
        let name = labels.text(.backToReference, .text(number)).escapedForMarkup
        return "<a href=\"#\(note.id.reference(note.references[position]))\""
            + " class=\"footnote-backref\" data-footnote-backref data-footnote-backref-idx=\"\(number)\""
            + " aria-label=\"\(name)\">\(mark)</a>"
    }
}

extension MarkdownNode {
    var place: ExtendedSource.TreePlace { ExtendedSource.TreePlace(line: startLine, column: startColumn) }
}

extension MarkdownNode {
    /// Whether a link holds this part of a text.
    fileprivate var isInLink: Bool {
        var around = parent
        while let node = around {
            switch node.kind {
            case .link: return true
            case .emphasis, .strong, .image, .customInline: around = node.parent
            default: return false
            }
        }
        return false
    }
}
