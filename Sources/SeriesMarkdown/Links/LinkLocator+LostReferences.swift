internal import SeriesModel
internal import SeriesText

/// Links to definitions that are not there.
extension LinkLocator {
    /// The next one in the block that was entered with this label, which libcmark took for text; nil when it may be meant as
    /// text, such as `items[i][name]`.
    mutating func lostReference(to label: ByteRun) -> MarkdownFragment.LostReference? {
        readBlock()
        if pairsByLabel == nil { pairsByLabel = placesOfLabels() }
        if label.isEmpty { return lostCollapsedReference() }
        guard let index = pairsByLabel?[label.text]?.popLast() else { return nil }
        let (words, bracket) = pairs[index]
        let name = bracket.bracket + 1..<bracket.end - 1
        let text = source[words.bracket + 1..<words.end - 1]
        guard mayBeLabel(source[name]), words.isPicture || text.hasLetter, !TemplateTags.mayStand(in: text),
            !isDefined(source[name])
        else { return nil }
        let isNumber = source[name].prefix(while: \.isASCIIDigit).count == name.count
        let inText = definitionInText(of: source[name])
        let near = isNumber || inText != nil ? nil : nearLabel(source[name])
        let mayBeMeant =
            isNumber
            ? text.count > 1 && (definesNumbers() || text.isPlainWords)
            : source[name].hasLetters && !source[name].isCharacterRange
        let isMeant = inText != nil || mayBeMeant
        let isSure = isMeant && !text.isCharacterRange && isAlone(words.start, bracket.end)
        guard isSure || (near != nil || inText != nil) && name.count > 3 else { return nil }
        return lostReference(to: name, near: near, inText)
    }

    /// The same for one whose label is its words, `[label][]`.
    private mutating func lostCollapsedReference() -> MarkdownFragment.LostReference? {
        while let index = pairsByLabel?[""]?.popLast() {
            let (words, bracket) = pairs[index]
            let name = words.bracket + 1..<words.end - 1
            // That is a link, and no text has told of it.
            if isDefined(source[name]) { continue }
            guard mayBeLabel(source[name]), source[name].hasLetters else { return nil }
            let inText = definitionInText(of: source[name])
            let near = inText == nil ? nearLabel(source[name]) : nil
            let isSure = !source[name].isCharacterRange && isAlone(words.start, bracket.end)
            guard isSure || (near != nil || inText != nil) && name.count > 3 else { return nil }
            return lostReference(to: name, near: near, inText)
        }
        return nil
    }

    private func lostReference(
        to name: Range<Int>, near: String?, _ inText: DefinitionInText?
    ) -> MarkdownFragment.LostReference {
        MarkdownFragment.LostReference(
            label: written(name), near: near, isAddress: source[name].isPlainlyAddress,
            span: span(at: name.lowerBound, length: source[name].firstLine.count),
            definitionInText: inText.map { .init(reason: reason($0), span: span(ofDefinition: $0.label)) })
    }

    /// Why it is text.
    private func reason(_ definition: DefinitionInText) -> MarkdownFragment.LostReference.Text.Reason {
        guard let destination = definition.destination else {
            return definition.label.lowerBound < startOfLine(prepared.cellCount + 1) ? .isBehindTable : .isBehindText
        }
        let name = destination.lowerBound..<definition.behind.upperBound
        let title = source[definition.behind]
        if LostTail.printedQuotes.contains(where: title.starts(with:)) {
            return .printedTitle(written(definition.behind))
        }
        return source[name].hasFileEnding ? .spacedName(written(name)) : .wordsBehind
    }

    /// The stretch of a definition's label, with its brackets and the colon.
    private func span(ofDefinition label: Range<Int>) -> SourceSpan {
        let start = label.lowerBound - 1
        let line = allLineStarts.partitionPoint { $0 <= start }
        let stretch = source[start..<label.upperBound + "]:".utf8.count].firstLine
        return span(line: line, column: start - allLineStarts[line - 1] + 1, length: stretch.count)
    }

    private func placesOfLabels() -> [String: [Int]] {
        let tags = braces.isEmpty ? [] : TemplateTags.all(from: braces, in: source[0..<blockEnd])
        var places: [String: [Int]] = [:]
        for index in pairs.indices.reversed() where !TemplateTags.hold(pairs[index].label.start, tags) {
            let label = pairs[index].label
            places[source[label.bracket + 1..<label.end - 1].text, default: []].append(index)
        }
        return places
    }

    /// No footnote, and not what has a meaning or a length of its own.
    private func mayBeLabel(_ name: ByteRun) -> Bool {
        !name.isEmpty && name.count < 200 && name[0] != UInt8(ascii: "^") && !TemplateTags.mayStand(in: name)
            && name.firstIndex(of: UInt8(ascii: "\\")) == nil
    }

    /// Whether nothing stands beside the brackets that makes an index or the like of them.
    func isAlone(_ start: Int, _ end: Int) -> Bool {
        if end < blockEnd, "[{=".utf8.contains(source[end]) { return false }
        guard start > blockStart else { return true }
        let before = source[start - 1]
        if before >= 0x80 { return WordEdge.isStart(start, in: source) }
        return before.isASCIISpace || "(*_~\"',:;".utf8.contains(before)
    }
}

extension ByteRun {
    fileprivate var hasLetter: Bool { prefix { !$0.isASCIILetter && $0 < 0x80 }.count < count }

    /// Whether it reads like words of a text, and not like what an index picks something from: `[a, b][1]`.
    fileprivate var isPlainWords: Bool {
        hasLetters
            && prefix { $0.isASCIILetterOrDigit || $0 >= 0x80 || $0.isASCIISpace || "-'`*_./:!?".utf8.contains($0) }
                .count == count
    }

    fileprivate var hasLetters: Bool {
        let first = prefix { !$0.isASCIILetter && $0 < 0x80 }.count
        return first < count && self[first + 1..<count].hasLetter
    }
}
