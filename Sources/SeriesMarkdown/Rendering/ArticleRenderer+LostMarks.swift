internal import SeriesModel
internal import SeriesText

extension ArticleRenderer {
    /// What a text may hold that was meant as something else: a sign of it, upon which its block is searched.
    enum Suspicion {
        case link, heading, attributes, lastLine, blockMark, wikiLink, table
        case conflict, strong, tornStrong, code, item, abbreviation, unseenSpace, callout, comment, tag
        case formula, openFormula, environment
        case highlight, emoji, keys, space, inlineNote, citation, componentInText, role, source
    }

    /// Looks for what the author of `text`, which was just written, meant as Markdown.
    mutating func noteLostMarks(in text: ByteRun, _ kinds: TextKinds, of node: MarkdownNode) {
        guard rules.isArticle, !text.isEmpty, rawHTML.open == nil else { return }
        let mayBeLink = typography.hasPassedLink || possible.openLinks && text.mayHoldOpenLink
        if mayBeLink, isNew(.link) {
            fragment.mistakes.lostLinks += locator.lostLinks()
            if !locator.block.marks.braced.isEmpty, isNew(.attributes) { noteAttributesBehindLinks() }
        }
        if typography.hasPassedReference { noteLostReferences(in: text) }
        if typography.hasPassedWikiLink, isNew(.wikiLink) {
            fragment.mistakes.foreignMarks.formUnion(locator.foundWikiLinks())
        }
        if possible.inlineMarks, !typography.keepsText { noteForeignMarks(in: text, of: node) }
        if text[text.count - 1] == UInt8(ascii: "}"), !typography.keepsText, node.next?.kind == .code,
            let role = text.roleAtEnd
        {
            noteRole(role, in: text)
        }
        if kinds.hasSigns { noteLeftoverMarks(in: text) }
        if !kinds.isASCII, let mark = LeftoverMark(ofSourceIn: text) { note(mark, in: text) }
        if kinds.hasSigns || possible.formulasInParentheses { noteLostFormula(in: text) }
        // No mark is a letter, as the first character of nearly every text is.
        if !text[0].isASCIILetter { noteLostMark(atStartOf: text, of: node) }
    }

    private mutating func noteLostMark(atStartOf text: ByteRun, of node: MarkdownNode) {
        if let mark = LeftoverMark(startOf: text), node.mayHave(mark.kind) { note(mark, in: text) }
        switch text[0] {
        case UInt8(ascii: "{"):
            if node.isBehindLink {
                if isNew(.attributes) { noteAttributesBehindLinks() }
            } else if let end = node.endOfAttributesBehindWords, isNew(.attributes),
                let span = locator.span(ofLeftover: 0..<end, in: text)
            {
                fragment.mistakes.unreadLists.append(.init(readable: "", span: span))
            } else if node.isLastLine, AttributeList.plainlyMakeUpBlock(text), isNew(.lastLine) {
                fragment.mistakes.unreadLists += locator.attributesOnLastLine()
            }
        case UInt8(ascii: "#"):
            if UnspacedHeading.mayStart(in: text), node.parent?.kind == .paragraph, isNew(.heading) {
                fragment.mistakes.unspacedHeadings += locator.headingsWithoutSpace()
            } else if fragment.title == nil, node.startsDocument, UnspacedHeading.mayBeTitle(text) {
                unspacedTitle = locator.markAtStart(text[0])
            }
        case UInt8(ascii: "["):
            if text.firstIndex(of: UInt8(ascii: "]"), before: UInt8(ascii: ":")) != nil {
                possible.lostDefinitions = true
            }
        case UInt8(ascii: "|"), UInt8(ascii: "-"):
            if let paragraph = node.parent, paragraph.kind == .paragraph, isNew(.table) { noteLostTable(in: paragraph) }
        case UInt8(ascii: "\\") where !typography.keepsText && fragment.mistakes.lostFormula == nil:
            guard let environment = FormulaSearch.environment(startOf: text), isNew(.environment),
                let span = locator.span(ofLeftover: environment, in: text)
            else { return }
            fragment.mistakes.lostFormula = MarkdownMistakes.LostFormula(
                kind: rules.hasMath ? .bareEnvironment : .environment, span: span)
        case UInt8(ascii: ":") where text.starts(with: ": "):
            if let mistake = node.mistakeForTerm, let colon = locator.markAtStart(text[0]) {
                fragment.mistakes.lostTerms.append(.init(mistake: mistake, span: colon))
            }
        case UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "/"):
            if BlockMark.mayStart(in: text), node.mayStartBlock, isNew(.blockMark) {
                fragment.mistakes.foreignMarks.formUnion(locator.blockMarks())
            }
        default: break
        }
    }

    private mutating func noteLeftoverMarks(in text: ByteRun) {
        var search = 0
        var stars: LeftoverMark?
        while let found = text.firstIndex(of: LeftoverMark.signs, from: search) {
            let mark = LeftoverMark(at: found, in: text)
            switch mark?.kind {
            // Which of a pair is torn says what is wrong with both.
            case .strong(let isTorn):
                if let mark, isTorn || stars == nil {
                    stars = mark
                } else if let mark, stars?.kind == .strong(isTorn: false), mark.isTornEnd(in: text) {
                    stars = LeftoverMark(kind: .strong(isTorn: true), range: mark.range)
                }
            case nil: break
            default: if let mark { note(mark, in: text) }
            }
            search = mark?.range.upperBound ?? found + text[found..<text.count].prefix { $0 == text[found] }.count
        }
        if let stars { note(stars, in: text) }
    }

    private mutating func noteForeignMarks(in text: ByteRun, of node: MarkdownNode) {
        for mark in ForeignInlineMark.all(in: text) {
            if mark.range.upperBound == text.count {
                if mark.kind == .emoji, node.next?.kind == .code {
                    noteRole(mark.range, in: text)
                    continue
                }
                // A component that ends there goes on in the next line.
                if mark.kind == .componentInText, node.next?.kind != .softBreak { continue }
            }
            guard let suspicion = mark.kind.suspicion, isNew(suspicion),
                let span = locator.span(ofLeftover: mark.range, in: text)
            else { continue }
            fragment.mistakes.foreignMarks.insert(MarkdownMistakes.ForeignMark(kind: mark.kind, span: span))
        }
    }

    /// `range` is that of the signs around its name, too.
    private mutating func noteRole(_ range: Range<Int>, in text: ByteRun) {
        let name = text[range.lowerBound + 1..<range.upperBound - 1]
        guard MarkdownMistakes.ForeignMark.isRole(name), isNew(.role),
            let span = locator.span(ofLeftover: range, in: text)
        else { return }
        fragment.mistakes.foreignMarks.insert(MarkdownMistakes.ForeignMark(kind: .role(name.text), span: span))
    }

    private mutating func noteLostFormula(in text: ByteRun) {
        guard !typography.keepsText else { return }
        // Whether one was told of is asked last: to look at the mistakes is to copy them.
        if rules.hasMath {
            noteOpenFormula(in: text)
            if possible.formulasInParentheses, text.firstIndex(of: UInt8(ascii: "(")) != nil { noteLostFormula() }
        } else if text.firstIndex(of: UInt8(ascii: "$")) != nil {
            noteLostFormula()
        }
    }

    private mutating func noteLostFormula() {
        guard isNew(.formula), fragment.mistakes.lostFormula == nil,
            let formula = locator.lostFormula(hasMath: rules.hasMath)
        else { return }
        fragment.mistakes.lostFormula = formula
    }

    /// Notes down the two dollars of a formula that does not end in its paragraph.
    private mutating func noteOpenFormula(in text: ByteRun) {
        let pair = UInt8(ascii: "$")
        guard let dollars = text.firstIndex(of: pair, before: pair), isNew(.openFormula),
            fragment.mistakes.lostFormula == nil,
            let span = locator.span(ofLeftover: dollars..<dollars + 2, in: text)
        else { return }
        fragment.mistakes.lostFormula = MarkdownMistakes.LostFormula(kind: .open, span: span)
    }

    /// Notes down the asterisks that open `strong` where they look like the end of what stands before: then the wrong words are
    /// strong, and those before it are, too, or have asterisks without a partner.
    mutating func noteTornStars(before strong: MarkdownNode) {
        guard let before = strong.previous, before.kind == .text, let first = strong.firstChild, first.kind == .text,
            rawHTML.open == nil, strong.parent?.kind == .strong || isToldOfStars
        else { return }
        var around = ByteBuffer()
        let (text, words) = (before.literal, first.literal)
        let front = text[max(0, text.count - SourceLocator.context)..<text.count]
        around.append(front)
        around.append("**")
        around.append(words[0..<min(words.count, SourceLocator.context)])
        let span = around.withRun { text -> SourceSpan? in
            let range = front.count..<front.count + 2
            return text.isTorn(range) && isNew(.tornStrong) ? locator.span(ofLeftover: range, in: text) : nil
        }
        if let span { note(.init(kind: .strong(isTorn: true), span: span)) }
    }

    /// Whether some of the block have no partner.
    private var isToldOfStars: Bool {
        guard let searched, searched.block == locator.block.node else { return false }
        return searched.for.contains(.strong)
    }

    private mutating func note(_ mark: LeftoverMark, in text: ByteRun) {
        if case .strong(isTorn: true) = mark.kind {
            guard isNew(.tornStrong), let span = locator.span(ofLeftover: mark.range, in: text) else { return }
            return note(.init(kind: mark.kind, span: span))
        }
        guard isNew(mark.kind.suspicion), let span = locator.span(ofLeftover: mark.range, in: text) else { return }
        fragment.mistakes.leftoverMarks.append(MarkdownMistakes.LeftoverMark(kind: mark.kind, span: span))
    }

    /// Torn asterisks tell why others of their block have no partner, and take their place.
    private mutating func note(_ torn: MarkdownMistakes.LeftoverMark) {
        if isNew(.strong) { return fragment.mistakes.leftoverMarks.append(torn) }
        let told = fragment.mistakes.leftoverMarks.lastIndex { if case .strong = $0.kind { true } else { false } }
        guard let told, fragment.mistakes.leftoverMarks[told].kind == .strong(isTorn: false) else { return }
        fragment.mistakes.leftoverMarks[told] = torn
    }

    /// A `#` without a space starts a title only where no other heading of that level gives one.
    mutating func noteUnspacedTitle() {
        guard let span = unspacedTitle, fragment.titleLevel != 1 else { return }
        fragment.mistakes.unspacedHeadings.insert(MarkdownMistakes.UnspacedHeading(level: 1, span: span), at: 0)
    }

    private mutating func noteLostTable(in paragraph: MarkdownNode) {
        let isBehindTable = paragraph.previous.map(Tables.isTable) ?? false
        if let table = locator.lostTable(isBehindTable: isBehindTable) { fragment.mistakes.lostTables.append(table) }
    }

    private mutating func noteLostReferences(in text: ByteRun) {
        var search = 0
        while let bracket = text.firstIndex(of: UInt8(ascii: "]"), before: UInt8(ascii: "["), from: search) {
            let label = text[bracket + 2..<text.count].prefix { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
            search = bracket + 2 + label.count
            guard search < text.count, text[search] == UInt8(ascii: "]") else { continue }
            if let lost = locator.lostReference(to: label) { fragment.mistakes.lostReferences.append(lost) }
        }
    }

    /// Whether the block that the locator has entered was not searched for that yet.
    private mutating func isNew(_ suspicion: Suspicion) -> Bool {
        guard let block = locator.block.node else { return false }
        if searched?.block != block { searched = (block, []) }
        return searched?.for.insert(suspicion).inserted ?? false
    }

    /// Those that end a heading were told of with its other marks.
    private mutating func noteAttributesBehindLinks() {
        let told = fragment.mistakes.unreadMarks.last?.span
        fragment.mistakes.unreadLists += locator.attributesBehindLinks().filter { $0.span != told }
    }

    /// Notes down the marks of other generators with which `paragraph` starts, which the locator has entered; whether there
    /// are any.
    mutating func noteBlockMarks(in paragraph: MarkdownNode) -> Bool {
        guard rules.isArticle else { return false }
        let start = paragraph.firstChild.flatMap { $0.kind == .text ? $0.literal : nil }
        if let start, BlockMark.standsAlone(in: start), paragraph.parent?.kind == .document,
            let mark = locator.markOfWholeBlock()
        {
            fragment.mistakes.foreignMarks.insert(mark)
            return true
        }
        if let start, let property = PropertyLines.first(in: paragraph),
            let span = locator.span(ofLeftover: property.name, in: start)
        {
            fragment.mistakes.leftoverMarks.append(.init(kind: .property(property.key), span: span))
            return true
        }
        guard let start, BlockMark.mayStart(in: start) else { return false }
        return BlockMark(at: 0, in: start) != nil || BlockMark.ends(start)
    }
}

extension MarkdownMistakes.LeftoverMark.Kind {
    fileprivate var suspicion: ArticleRenderer.Suspicion {
        switch self {
        case .conflict: .conflict
        case .strong: .strong
        case .code: .code
        case .item, .indentedItem: .item
        case .abbreviation: .abbreviation
        case .unseenSpace, .unseenLine, .spaceInCode: .unseenSpace
        case .wholeText, .underline, .property: .heading
        case .source: .source
        case .callout: .callout
        case .comment, .innerComment: .comment
        case .tag, .tagWithBraces: .tag
        }
    }
}

extension MarkdownMistakes.ForeignMark.Kind {
    /// That of marks within text.
    fileprivate var suspicion: ArticleRenderer.Suspicion? {
        switch self {
        case .highlight: .highlight
        case .emoji: .emoji
        case .keys: .keys
        case .space: .space
        case .inlineNote: .inlineNote
        case .citation: .citation
        case .componentInText: .componentInText
        default: nil
        }
    }
}

extension MarkdownNode {
    /// Whether it is a text with which a line starts that such a mark may stand in front of.
    fileprivate func mayHave(_ kind: MarkdownMistakes.LeftoverMark.Kind) -> Bool {
        guard let parent, startsLine, parent.kind == .paragraph || kind == .conflict && parent.kind == .heading else {
            return false
        }
        switch kind {
        case .item:
            // A hyphen may belong to a word or an option, if it is no other item's neighbor.
            if previous != nil, parent.parent?.kind == .item { return true }
            return parent.hasSeveralLinesLikeItems
        case .indentedItem: return previous != nil
        case .unseenLine: return previous != nil && next != nil
        // That of a quote is told of with the quote.
        case .callout: return previous != nil || parent.previous != nil || parent.parent?.kind != .blockQuote
        default: return true
        }
    }

    /// Whether it stands in a paragraph or in what was made of one, a term and its meaning, but in no cell of a table.
    fileprivate var mayStartBlock: Bool {
        parent.map { $0.kind == .paragraph || $0.kind == .customBlock && $0.origin.startLine > 0 } ?? false
    }

    private var startsLine: Bool { kind == .text && previous.map { $0.kind == .softBreak } ?? true }

    private var hasSeveralLinesLikeItems: Bool {
        var count = 0
        var child = firstChild
        while let node = child, count < 2 {
            if node.startsLine, node.isLikeItem { count += 1 }
            child = node.next
        }
        return count > 1
    }

    private var isLikeItem: Bool {
        guard !literal.isEmpty, let mark = LeftoverMark(startOf: literal), case .item = mark.kind else { return false }
        return true
    }

    /// Whether it is the first text of the first paragraph, in front of which nothing stands.
    fileprivate var startsDocument: Bool {
        guard previous == nil, let parent, parent.kind == .paragraph else { return false }
        return parent.previous == nil && parent.parent?.kind == .document
    }

    /// What this text, which begins like a definition, has in place of a term if it starts its paragraph: the heading right above,
    /// or the table.
    fileprivate var mistakeForTerm: MarkdownMistakes.LostTerm.Mistake? {
        guard previous == nil, let parent, parent.kind == .paragraph, let above = parent.previous else { return nil }
        if above.kind == .heading, parent.startLine == above.endLine + 1 { return .heading }
        return Tables.isTable(above) ? .table : nil
    }

    /// Whether it is all of the last line of a paragraph.
    fileprivate var isLastLine: Bool {
        next == nil && parent?.kind == .paragraph && previous.map { $0.kind == .softBreak } ?? true
    }

    /// Where the attributes end with which it starts, right behind code or marked words; nil when there are none. Those of kramdown
    /// behind marked words are told of with all others.
    fileprivate var endOfAttributesBehindWords: Int? {
        switch previous?.kind {
        case .code: AttributeList.endBehindCode(in: literal)
        case .emphasis, .strong: AttributeList.plainContent(at: 0, in: literal).map { $0.upperBound + 1 }
        default: nil
        }
    }

    fileprivate var isBehindLink: Bool { previous.map { $0.kind == .link || $0.kind == .image } ?? false }
}

extension ByteRun {
    /// Where it ends like `{ref}`.
    fileprivate var roleAtEnd: Range<Int>? {
        var start = count - 1
        while start > 0, self[start - 1].isASCIILetterOrDigit || "-:_.".utf8.contains(self[start - 1]) { start -= 1 }
        let isOpen = start > 0 && self[start - 1] == UInt8(ascii: "{")
        return isOpen && (start == 1 || !self[start - 2].isASCIILetterOrDigit) ? start - 1..<count : nil
    }

    /// Whether it holds a bracket that it does not close in front of a parenthesis, or the `!` of one: what is meant as a link
    /// and lost a bracket.
    var mayHoldOpenLink: Bool {
        var search = 0
        while let mark = firstIndex(of: UInt8(ascii: "!"), from: search) {
            search = mark + 1
            if search < count, self[search] == UInt8(ascii: "(") { return true }
        }
        search = 0
        while let bracket = firstIndex(of: UInt8(ascii: "["), from: search) {
            search = firstIndex(of: Self.signsOfLinks, from: bracket + 1) ?? count
            if search == count || self[search] != UInt8(ascii: "]") { return true }
        }
        return false
    }

    private static let signsOfLinks = SignSet("[](")
}
