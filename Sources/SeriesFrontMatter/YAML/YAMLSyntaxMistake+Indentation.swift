/// Keys that are not indented as those below them.
extension YAMLSyntaxMistake {
    /// Of `labels:`, `nextPart: …` and `  listSeparator: …`, libyaml refuses the last line, and it is the one above that has to be
    /// indented, too.
    var dedentedKey: Finding? {
        let line = source.line(around: error.offset)
        guard let above = self.line(above: error.offset), let key = KeyedLine(around: above.lowerBound, in: source),
            !key.value.isEmpty, !source.isEntry(at: key.head.lowerBound),
            let top = self.line(above: above.lowerBound), let whole = KeyedLine(around: top.lowerBound, in: source),
            whole.value.isEmpty, !source.isEntry(at: whole.head.lowerBound), whole.mayBeMap,
            whole.indentation == key.indentation
        else { return nil }
        let spaces = line.prefix { source.bytes[$0] == UInt8(ascii: " ") }
        return .error(
            "this line is not indented as the one below it", at: key.head.lowerBound..<key.value.upperBound,
            suggestion: "indent it, so that it belongs to '\(whole.key.excerpt)': " + source.text(spaces.indices)
                + source.text(key.head.lowerBound..<key.value.upperBound).excerpt)
    }
}

extension KeyedLine {
    fileprivate var indentation: Int { head.lowerBound - line.lowerBound }

    /// Whether a map may stand under the key: so it is with one that has no meaning of its own.
    fileprivate var mayBeMap: Bool {
        let known = (FrontMatter.knownKeys + SeriesSettings.knownKeys).filter { $0.names.contains(key) }
        return known.allSatisfy { $0.shape == .map }
    }
}
