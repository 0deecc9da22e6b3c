internal import SeriesModel
internal import SeriesText

/// Links to definitions that are not there.
extension SourceLocator {
    /// The next one in the block that was entered with this label, which libcmark took for text; nil when it may be meant as
    /// text, such as `items[i][name]`.
    mutating func lostReference(to label: ByteRun) -> MarkdownMistakes.LostReference? {
        readBlock()
        if block.pairsByLabel == nil { block.pairsByLabel = placesOfLabels() }
        if label.isEmpty { return lostCollapsedReference() }
        guard let index = block.pairsByLabel?[label.text]?.popLast() else { return nil }
        let (words, bracket) = block.marks.pairs[index]
        let name = bracket.content
        let text = source[words.content]
        guard mayBeLabel(source[name]), words.isPicture || text.hasLetter, !TemplateTags.mayStand(in: text),
            !isDefined(name)
        else { return nil }
        let isNumber = source[name].prefix(while: \.isASCIIDigit).count == name.count
        let inText = definitions().text(for: source[name])
        let near = isNumber || inText != nil ? nil : nearLabel(source[name])
        let mayBeMeant =
            isNumber
            ? text.count > 1 && (definitions().haveNumbers || text.isPlainWords)
            : source[name].hasLetters && !source[name].isCharacterRange
        let isMeant = inText != nil || mayBeMeant
        let isSure = isMeant && !text.isCharacterRange && block.isAlone(words.start, bracket.end)
        guard isSure || (near != nil || inText != nil) && name.count > 3 else { return nil }
        return lostReference(to: name, near: near, inText)
    }

    /// The same for one whose label is its words, `[label][]`.
    private mutating func lostCollapsedReference() -> MarkdownMistakes.LostReference? {
        while let index = block.pairsByLabel?[""]?.popLast() {
            let (words, bracket) = block.marks.pairs[index]
            let name = words.content
            // That is a link, and no text has told of it.
            if isDefined(name) { continue }
            guard mayBeLabel(source[name]), source[name].hasLetters else { return nil }
            let inText = definitions().text(for: source[name])
            let near = inText == nil ? nearLabel(source[name]) : nil
            let isSure = !source[name].isCharacterRange && block.isAlone(words.start, bracket.end)
            guard isSure || (near != nil || inText != nil) && name.count > 3 else { return nil }
            return lostReference(to: name, near: near, inText)
        }
        return nil
    }

    private func lostReference(
        to name: Range<Int>, near: String?, _ inText: DefinitionInText?
    ) -> MarkdownMistakes.LostReference {
        MarkdownMistakes.LostReference(
            label: written(name), near: near, isAddress: source[name].isPlainlyAddress,
            span: span(at: name.lowerBound, length: source[name].firstLine.count),
            definitionInText: inText.map(text))
    }

    /// What is meant as a definition and is text, whether anything refers to it or not.
    mutating func lostDefinitions() -> [MarkdownMistakes.LostReference.Text] {
        definitions().inText.filter { definition in
            let destination = source[definition.destination]
            let label = source[definition.label]
            return mayBeLabel(label) && !label.trimmed.isEmpty
                && (destination.isPlainlyAddress || destination.hasFileEnding)
        }.map(text)
    }

    private func text(_ definition: DefinitionInText) -> MarkdownMistakes.LostReference.Text {
        .init(
            label: written(definition.label), reason: reason(definition), span: span(ofDefinition: definition.label))
    }

    /// Why it is text.
    private func reason(_ definition: DefinitionInText) -> MarkdownMistakes.LostReference.Text.Reason {
        guard let behind = definition.behind else {
            return lines.isInCell(definition.label.lowerBound) ? .isBehindTable : .isBehindText
        }
        let name = definition.destination.lowerBound..<behind.upperBound
        let title = source[behind]
        if LostTail.printedQuotes.contains(where: title.starts(with:)) { return .printedTitle(written(behind)) }
        return source[name].hasFileEnding ? .spacedName(written(name)) : .wordsBehind
    }

    /// The stretch of a definition's label, with its brackets and the colon.
    private func span(ofDefinition label: Range<Int>) -> SourceSpan {
        let start = label.lowerBound - 1
        return lines.span(at: start, length: source[start..<label.upperBound + "]:".utf8.count].firstLine.count)
    }

    /// The label of a definition that is nearly `label`, if somebody has the time to look for it.
    private mutating func nearLabel(_ label: ByteRun) -> String? {
        let labels = definitions().labels
        guard labelSearches.allowsSearch(among: labels.count) else { return nil }
        return NearestName.of(Definitions.meaning(of: label), among: labels)
    }

    private func placesOfLabels() -> [String: [Int]] {
        let tags = block.templateTags
        var places: [String: [Int]] = [:]
        for index in block.marks.pairs.indices.reversed()
        where !TemplateTags.hold(block.marks.pairs[index].label.start, tags) {
            let label = block.marks.pairs[index].label
            places[source[label.content].text, default: []].append(index)
        }
        return places
    }

    /// No footnote, and not what has a meaning or a length of its own.
    private func mayBeLabel(_ name: ByteRun) -> Bool {
        !name.isEmpty && name.count < 200 && name[0] != UInt8(ascii: "^") && !TemplateTags.mayStand(in: name)
            && name.firstIndex(of: UInt8(ascii: "\\")) == nil
    }
}

extension ByteRun {
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
