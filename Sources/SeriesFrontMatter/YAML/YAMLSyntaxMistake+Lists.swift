import SeriesText

/// Entries of lists that do not begin as YAML has them, or are indented deeper than what is above them.
extension YAMLSyntaxMistake {
    /// `* tea`, as Markdown has it. To YAML, it would be an alias.
    var entryWithStar: Finding? {
        guard error.context == "while scanning an alias", let star = error.contextOffset,
            star < source.range.upperBound,
            case let line = source.line(around: star),
            source.start(of: line) == star,
            star + 1 < line.upperBound, source.bytes[star + 1].isBlank
        else { return nil }
        let text = source.bytes[star + 1..<line.upperBound].drop(while: \.isBlank).indices
        return .error(
            "an entry of a list begins with '-' in YAML", at: star..<star + 1,
            suggestion: "write: - \(source.text(text).excerpt)")
    }

    /// Of an entry that libyaml takes for more words of the text above, up to its colon; or for what can be no key.
    var lostEntry: Finding? {
        let line = source.line(around: error.offset)
        guard let start = source.start(of: line), source.isEntry(at: start) else { return nil }
        switch error.problem {
        case "mapping values are not allowed in this context":
            guard let keyed = KeyedLine(around: start, in: source), error.offset < keyed.head.upperBound else {
                return nil
            }
        case "did not find expected key": guard error.offset == start else { return nil }
        default: return nil
        }
        let indentation = start - line.lowerBound
        var entry = start..<line.upperBound
        var place = entry.lowerBound
        var isBelowKeys = false
        while let above = self.line(above: place) {
            let start = source.start(of: above) ?? above.lowerBound
            let depth = start - above.lowerBound
            place = above.lowerBound
            if source.isEntry(at: start) {
                if depth < indentation { return .deepEntry(at: entry, in: source) }
                if isBelowKeys || depth > indentation { return nil }
                entry = start..<above.upperBound
            } else if depth > 0, depth < indentation {
                // A key of the entry above.
                isBelowKeys = true
            } else {
                return isBelowKeys || depth > 0 ? nil : entryAtTop(entry, below: KeyedLine(around: start, in: source))
            }
        }
        return nil
    }

    /// Below a key that has a value already.
    private func entryAtTop(_ entry: Range<Int>, below line: KeyedLine?) -> Finding? {
        guard let line, !line.value.isEmpty else { return nil }
        return line.mayBeList == true
            ? .entryBelowText(source.text(line.value), at: entry) : .entryWithoutKey(at: entry, in: source)
    }
}
