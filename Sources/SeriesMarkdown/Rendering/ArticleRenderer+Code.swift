internal import SeriesModel
internal import SeriesText

/// Blocks of code, and those that are meant as something else, end where nobody wants it, or say what is not read.
extension ArticleRenderer {
    /// Writes a block of code, or what it stands for: the table whose place it keeps, or a formula.
    mutating func writeCodeBlock(_ walk: inout MarkdownWalk) {
        if let tree = tables?.tree(for: walk.node) {
            terms?.startTable(walk.node)
            walk.node.replace(with: tree)
            walk.enter(tree)
            writer.write(walk)
            return
        }
        if rules.isArticle, rules.hasMath, Formulas.isLanguage(CodeFence(walk.node.fenceInfo).language) {
            noteOpenFence(of: walk.node)
            let formula = Formulas.paragraph(showing: walk.node)
            walk.node.replace(with: formula)
            walk.enter(formula)
            digests.endWord()
            writer.write(walk)
            return
        }
        if rawHTML.open == nil { fragment.code.add(walk.node.literal) }
        digests.endWord()
        digests.add(walk.node.literal)
        if rules.isArticle {
            let fence = CodeFence(walk.node.fenceInfo, holdsStandIns: usesStandIns)
            noteLostMarks(inCode: walk.node, fence)
            noteIndentedPart(walk.node)
            writer.writeCode(walk.node, fence)
            noteOpenFence(of: walk.node)
            noteTornList(around: walk.node)
        } else {
            if usesStandIns, let info = StandIns.reveal(walk.node.fenceInfo, as: .meaning) {
                walk.node.setFenceInfo(info.text)
            }
            writer.write(walk)
        }
    }

    /// Looks for what `block`, one of code, holds in place of code, and for what stands behind its fence and is not read.
    private mutating func noteLostMarks(inCode block: MarkdownNode, _ fence: CodeFence) {
        noteLostWords(of: block, fence)
        if Formulas.isLanguage(fence.language), fragment.mistakes.lostFormula == nil {
            fragment.mistakes.lostFormula = locator.fence(of: block).map { .init(kind: .fence, span: $0) }
        }
        if !block.fenceInfo.isEmpty {
            if let space = locator.unseenSpace(inCode: block) { fragment.mistakes.leftoverMarks.append(space) }
            if possible.callouts, !block.isOfMarkdown, let mark = locator.lineMark(inCode: block) {
                fragment.mistakes.foreignMarks.insert(mark)
            }
            if block.isWholeText, let span = locator.fence(of: block) {
                fragment.mistakes.leftoverMarks.append(.init(kind: .wholeText, span: span))
            }
        }
        guard BlockMark.isInclusion(ofCode: block.literal) else { return }
        locator.enter(block)
        fragment.mistakes.foreignMarks.insert(locator.wholeCode(block.literal, is: .inclusion))
    }

    /// Looks whether `block`, one of code, ends where its author wants it to. One without a closing fence is the last in what
    /// holds it, but for what we put there ourselves; so most need no look at their lines.
    private mutating func noteOpenFence(of block: MarkdownNode) {
        let isLast = block.next.map { $0.startLine == 0 } ?? true
        guard isLast || CodeFenceLine.mayStartBlock(in: block.literal) else { return }
        guard let fence = locator.openFence(of: block), !(block.fenceInfo.isEmpty && block.isBehindFenceInHTML) else {
            return
        }
        fragment.mistakes.openFences.append(fence)
    }

    /// Looks whether `block`, one of code, is a fence, HTML or a text that is indented too far. Behind a block of HTML that is not
    /// a comment, it is meant as a part of what that holds.
    private mutating func noteIndentedPart(_ block: MarkdownNode) {
        guard let html = block.previous, html.kind == .htmlBlock, !html.literal.trimmed.starts(with: "<!--"),
            block.fenceInfo.isEmpty, fragment.mistakes.indentedPart == nil
        else { return }
        if let span = locator.indentedFence(block) {
            fragment.mistakes.indentedPart = MarkdownMistakes.IndentedPart(kind: .fence, span: span)
        } else if rawHTML.open == nil, block.isAmidHTML, let part = locator.indentedPart(block) {
            fragment.mistakes.indentedPart = part
        }
    }

    /// Looks whether `block`, one of code, stands at the margin between two items of a list, both numbered 1 as Markdown allows.
    /// So it ends the list, and nobody sees a second item. Longer lists may well be two.
    private mutating func noteTornList(around block: MarkdownNode) {
        guard let above = block.previous, above.isFirstItemAlone, let below = block.next, below.startsAtOne,
            let item = above.firstChild?.firstChild, !fragment.hasMistakes || fragment.mistakes.tornList == nil
        else { return }
        let indentation = item.startColumn - max(1, block.startColumn)
        guard indentation > 0, let span = locator.fence(of: block) else { return }
        fragment.mistakes.tornList = MarkdownMistakes.TornList(span: span, indentation: indentation)
    }

    private mutating func noteLostWords(of block: MarkdownNode, _ fence: CodeFence) {
        let lineCount = fence.entries.isEmpty ? 0 : block.literal.lineCount
        let lost = fence.entries.filter { entry in
            entry.lines.map { $0.lowerBound < 1 || $0.upperBound > lineCount } ?? true
        }
        guard !lost.isEmpty || !fence.misspelled.isEmpty || fence.directive != nil else { return }
        let info = block.fenceInfo
        locator.enter(block)
        let start = locator.start(ofInfo: info)
        for entry in lost {
            fragment.mistakes.lostLines.append(
                MarkdownMistakes.LostLines(
                    text: locator.written(info[entry.place]), lines: entry.lines, lineCount: lineCount,
                    firstNumber: fence.firstNumber, span: locator.span(of: entry.place, inInfoAt: start)))
        }
        for word in fence.misspelled {
            fragment.mistakes.unreadWords.append(
                MarkdownMistakes.UnreadWord(
                    mistake: word.mistake, text: locator.written(info[word.place]),
                    span: locator.span(of: word.place, inInfoAt: start)))
        }
        if let directive = fence.directive {
            fragment.mistakes.foreignMarks.insert(
                MarkdownMistakes.ForeignMark(
                    kind: .directive(directive.kind, argument: locator.written(info[directive.argument])),
                    span: locator.span(of: directive.place, inInfoAt: start)))
        }
    }
}

extension MarkdownNode {
    fileprivate var isOfMarkdown: Bool {
        fenceInfo.trimmed.equals(lowercase: "markdown") || fenceInfo.trimmed.equals(lowercase: "md")
    }

    /// Whether this block of code, which says that it is Markdown, is all there is.
    fileprivate var isWholeText: Bool {
        isOfMarkdown && previous == nil && next == nil && parent?.kind == .document
    }

    /// Whether this is a list whose first number is 1.
    fileprivate var startsAtOne: Bool { kind == .list && isOrdered && listStart == 1 }

    fileprivate var isFirstItemAlone: Bool { startsAtOne && firstChild?.next == nil }

    /// Whether a fence above this block is text, since it belongs to a block of HTML: then what was to close that opens this one.
    fileprivate var isBehindFenceInHTML: Bool {
        var node = previous
        // As many blocks may belong to the code that was meant.
        for _ in 0..<50 {
            guard let block = node, block.kind != .codeBlock, block.kind != .heading else { return false }
            if block.kind == .htmlBlock, CodeFenceLine.isOpen(atEndOf: block.literal) { return true }
            node = block.previous
        }
        return false
    }

    /// Whether this block of code, which stands behind one of HTML, ends what that began, or stands in front of such an end.
    /// In `<details>`, code is often just what it looks like.
    fileprivate var isAmidHTML: Bool {
        if literal.trimmed.starts(with: "</") { return true }
        guard let end = next, end.kind == .htmlBlock else { return false }
        let tag = end.literal.trimmed
        return tag.starts(with: "</") && !tag.starts(with: "</details")
    }
}

extension ByteRun {
    /// Of code as libcmark gives it, each line with its end.
    fileprivate var lineCount: Int {
        var count = 0
        var start = 0
        while let end = firstIndex(of: UInt8(ascii: "\n"), from: start) {
            count += 1
            start = end + 1
        }
        return count
    }
}
