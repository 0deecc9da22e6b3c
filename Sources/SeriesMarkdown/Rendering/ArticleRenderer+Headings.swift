internal import SeriesModel
internal import SeriesText

extension ArticleRenderer {
    /// A heading of the document, or a cell of a table, which was read as one.
    mutating func writeHeading(_ walk: inout MarkdownWalk, _ event: MarkdownWalk.Event) {
        let node = walk.node
        switch (event, tables?.cell(of: node)) {
        case (.enter, let cell?):
            startText(of: node)
            writer.openCell(cell, rules.dialect)
        case (.exit, let cell?): writer.closeCell(cell)
        case (.enter, nil): writeHeadingStart(&walk)
        case (.exit, nil):
            if isHeadingLink { writer.output.append("</a>") }
            isHeadingLink = false
            writer.write(walk)
        }
    }

    private mutating func writeHeadingStart(_ walk: inout MarkdownWalk) {
        let node = walk.node
        guard rules.isArticle else {
            startText(of: node)
            return writer.write(walk)
        }
        let mayHaveMarks = mayHoldIDs || HeadingMarks.mayStand(atEndOf: node)
        let marks = mayHaveMarks ? HeadingMarks.take(from: node, mayHoldStandIns: usesStandIns, &locator) : nil
        let readable =
            mayHaveMarks && marks == nil ? HeadingMarks.readable(in: node, mayBeOpen: mayHoldIDs, &locator) : nil
        startText(of: node)
        if let readable, let span = locator.spanOfMarks() {
            fragment.mistakes.unreadMarks.append(
                MarkdownMistakes.UnreadMarks(readable: readable.text, span: span, sign: readable.sign))
        } else if mayHaveMarks, marks == nil, let brackets = HeadingMarks.readableBrackets(in: node),
            let span = locator.spanOfBrackets()
        {
            fragment.mistakes.unreadMarks.append(
                MarkdownMistakes.UnreadMarks(readable: brackets.text, span: span, sign: nil))
        }
        let plain = plainText(of: node)
        let id = identifiers.next(for: plain, ownID: marks?.id)
        if let marks { note(marks, of: id) }
        let text = plain.withoutOuterSpaces
        if node.headingLevel == 2, node.endLine > node.startLine, node.isLikeParagraph(text),
            let span = locator.underline(of: node)
        {
            fragment.mistakes.leftoverMarks.append(.init(kind: .underline, span: span))
        }
        let words = printed(text, of: node)
        let name = text.isEmpty && words.text.isEmpty && words.places.isEmpty ? wordsOfPictures(in: node) : words.text
        // A heading that is quoted or listed is part of what the article says, not its title.
        if node.parent?.kind == .document {
            if text.isEmpty {
                takeTitle(fromPicture: node, name)
            } else if takeTitle(from: node, text, words.text) {
                fragment.titleID = id
                noteParts(ofTitle: node)
                if let reference = footnotes.firstOfBlock { noteMistake(.inTitle, reference) }
                return walk.skipNode()
            }
        }
        startSection(of: fragment.headings.count)
        noteOpenLinks(words.places, in: .heading(fragment.headings.count))
        append(Heading(level: node.headingLevel, id: id, text: name), node)
        if marks?.id == id { ownIDs.insert(id) }
        writer.openHeading(level: node.headingLevel, id: id)
        for former in marks?.formerIDs ?? [] { writer.writeTarget(id: former) }
        isHeadingLink = node.mayBecomeLink
        if isHeadingLink { writer.openLink(toID: id) }
    }

    private mutating func append(_ heading: consuming Heading, _ node: MarkdownNode) {
        if fragment.headings.isEmpty {
            fragment.headings.reserveCapacity(Self.usualHeadings)
            headingNodes.reserveCapacity(Self.usualHeadings)
        }
        fragment.headings.append(heading)
        headingNodes.append(node)
    }

    /// Takes the title from a heading, if none is better. True when it repeats the title, and so has no place in the body.
    private mutating func takeTitle(from heading: MarkdownNode, _ text: String, _ words: String) -> Bool {
        let level = heading.headingLevel
        if fragment.title != nil, fragment.titleID != nil || level > 1 { return false }
        let shown = words.withoutOuterSpaces
        let isTitle = fragment.titleID == nil && level == 1 && repeatsTitle(text, shown) && !standsInSection(heading)
        if fragment.title == nil || isTitle && fragment.titleLevel != nil {
            fragment.title = shown
            fragment.titleLevel = level
        }
        return isTitle
    }

    /// The same from one without words, by those of its picture, which stays where it is: words of a later heading are better.
    private mutating func takeTitle(fromPicture heading: MarkdownNode, _ name: String) {
        guard !name.isEmpty, heading.headingLevel == 1,
            fragment.title == nil || fragment.titleLevel.map({ $0 > 1 }) == true
        else { return }
        fragment.title = name
        fragment.titleLevel = 1
    }

    /// Whether a heading of level 1 says what the title says: as it is written, as it is shown, or as a title in front matter
    /// would be shown if it were Markdown. What lower headings say in front of it is no title.
    private func repeatsTitle(_ text: String, _ words: String) -> Bool {
        guard let title = fragment.title, fragment.titleLevel == nil else { return true }
        return title == text || title == words || titleWithoutMarks == text
    }

    /// Whether a lower heading has given a title, and something stands below that one: to take `heading` out of the text would
    /// give it what follows.
    private mutating func standsInSection(_ heading: MarkdownNode) -> Bool {
        guard fragment.titleLevel != nil, let before = heading.previous else { return false }
        // Behind one that stays, no other is above all text.
        if before.kind != .heading && before.kind != .htmlBlock { hasHeadingInSection = true }
        return hasHeadingInSection
    }

    /// So many have room at once: to grow from one to that would take longer than to fill it.
    private static let usualHeadings = 8

    /// What most marks of inline text begin with.
    private static let marks = SignSet("`*_[<\\&")
    /// In bytes. Longer titles have no marks for us: nobody reads them.
    private static let longestTitle = 1000

    /// The words of a title in front matter, if it were Markdown; nil when it would be the same.
    static func withoutMarks(_ title: String?) -> String? {
        title?.withRun { title in
            guard title.count <= longestTitle, title.firstIndex(of: marks) != nil, let tree = MarkdownTree(title)
            else { return nil }
            return tree.root.firstChild?.plainText
        }
    }

    /// Keeps the ids that the author chose, and those of the footnotes that were taken out of `root`, before any is made of
    /// words.
    mutating func reserveIDs(below root: MarkdownNode) {
        guard rules.isArticle else { return }
        for note in footnotes.notes { identifiers.reserve(note.id) }
        mayHoldIDs = HeadingMarks.mayStand(in: locator.source)
        guard mayHoldIDs else { return }
        let cells = tables
        for root in [root] + footnotes.notes.map(\.item) {
            let ids = HeadingMarks.ownIDs(below: root, mayHoldStandIns: usesStandIns, &locator) {
                cells?.cell(of: $0) == nil
            }
            identifiers.reserve(own: ids)
        }
    }

    /// Notes down the ids that the heading with `id`, whose text the locator was told of, had before, and whether its own is
    /// another one's.
    private mutating func note(_ marks: HeadingMarks, of id: String) {
        if !marks.formerIDs.isEmpty { note(marks.formerIDs, of: id) }
        guard let own = marks.id else { return }
        let isOfPage = own.withRun(Self.isIDOfPage)
        if isOfPage || own != id {
            fragment.mistakes.repeatedIDs.append(
                MarkdownMistakes.RepeatedID(id: own, owner: isOfPage ? .page : .text, span: locator.spanOfOwnID()))
        }
    }

    private mutating func note(_ formerIDs: [String], of id: String) {
        let spans = locator.spans(ofFormerIDs: formerIDs)
        for (former, span) in zip(formerIDs, spans) {
            if former.withRun(Self.isIDOfPage) {
                fragment.mistakes.repeatedIDs.append(
                    MarkdownMistakes.RepeatedID(id: former, owner: .page, span: span))
            }
            fragment.formerIDs.append(MarkdownFragment.FormerID(id: former, heading: id, span: span))
        }
    }

    /// The words of a heading as the body shows them, for tables of contents and links: with the signs of print where they
    /// are not code. With them the links that wait for names.
    private func printed(
        _ text: String, of heading: MarkdownNode
    ) -> (text: String, places: [(offset: Int, link: MarkdownNode)]) {
        let mayChange = typography.isOn && text.withRun(Typography.mayChange)
        guard mayChange || heading.holds({ $0.isOpenLink || $0.isBreakTag }) else { return (text, []) }
        var links = OpenLinks()
        let words = typography.words(of: heading, .whole, &links)
        return links.taken(from: words.withRun(CharacterReferences.resolved).withoutOuterSpaces)
    }

    private func plainText(of node: MarkdownNode) -> String { meant(node.plainText) }

    private func wordsOfPictures(in node: MarkdownNode) -> String { meant(node.wordsOfPictures) }

    private func meant(_ text: String) -> String {
        usesStandIns ? text.withRun { StandIns.reveal($0, as: .meaning)?.text } ?? text : text
    }
}

extension MarkdownNode {
    /// Whether this heading with the words `text` is more likely a paragraph: it has several lines, or ends like a long sentence,
    /// or is nothing but a picture.
    fileprivate func isLikeParagraph(_ text: String) -> Bool {
        if text.isEmpty { return firstChild?.kind == .image }
        if text.utf8.count > 60, let last = text.last, ".。:：".contains(last) { return true }
        var child = firstChild
        while let node = child {
            if node.kind == .softBreak || node.kind == .lineBreak { return true }
            child = node.next
        }
        return false
    }
}
