internal import SeriesText

/// A link of Obsidian and of wikis, `[[02-b]]` or `[[02-b#part|words]]`, or what is shown in its place: `![[x.png]]`.
enum WikiLink {
    /// Whether `name`, what stands in the brackets, is surely one. All else may be meant as text: `[[Prototype]]`,
    /// `[[nodiscard]]`, `[[servers]]`, `[[0-9]]`, `[[ -f x ]]`.
    static func isSure(_ name: ByteRun, isPicture: Bool) -> Bool {
        guard name.count > 3, name.count < 200, name.prefix(while: isPartOfName).count == name.count else {
            return false
        }
        let bar = name.firstIndex(of: UInt8(ascii: "|")) ?? name.count
        let target = name[0..<bar]
        guard !target.isEmpty, mayStart(target[0]), !name[name.count - 1].isASCIISpace, target.hasLetter else {
            return false
        }
        if bar < name.count { return bar + 1 < name.count && mayStart(name[bar + 1]) }
        if isPicture { return true }
        if let sign = name.firstIndex(of: UInt8(ascii: "#")) {
            return sign + 1 < name.count && mayStart(name[sign + 1])
        }
        if name.isPlainlyAddress { return true }
        // Names with spaces mostly begin like sentences.
        if name.firstIndex(of: UInt8(ascii: " ")) != nil {
            return !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(name[0])
        }
        return isHyphenated(name) && !name.isCharacterRange
    }

    /// What `name` says, what stands in the brackets.
    static func meaning(of name: String, isPicture: Bool) -> MarkdownMistakes.ForeignLink {
        let parts = name.split(separator: "|", maxSplits: 1)
        var target = parts.first ?? ""
        // Within a table, the bar has a backslash.
        if parts.count > 1, target.last == "\\" { target.removeLast() }
        let steps = target.split(separator: "#", omittingEmptySubsequences: false)
        var path = String(steps.first ?? "")
        let isFile = path.withRun(\.hasFileEnding)
        if !isFile, !path.isEmpty { path += ".md" }
        var anchor = ""
        if steps.count > 1, let heading = steps.last, !heading.hasPrefix("^") {
            anchor = "#" + heading.lowercased().split(separator: " ").joined(separator: "-")
        }
        return MarkdownMistakes.ForeignLink(
            path: path, anchor: anchor, words: parts.count > 1 ? String(parts[1]) : "",
            showsFile: isPicture && isFile)
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        byte.isASCIILetterOrDigit || byte >= 0x80 || " -_./#|\\'(),&!?".utf8.contains(byte)
    }

    private static func mayStart(_ byte: UInt8) -> Bool {
        byte.isASCIILetterOrDigit || byte >= 0x80 || byte == UInt8(ascii: "#") || byte == UInt8(ascii: ".")
    }

    /// Words with hyphens or slashes between them, one of which is longer than one letter.
    private static func isHyphenated(_ name: ByteRun) -> Bool {
        var start = 0
        var (words, longest) = (0, 0)
        while start < name.count {
            let word = name[start..<name.count].prefix { !"-/".utf8.contains($0) }
            if word.isEmpty { return false }
            words += 1
            longest = max(longest, word.count)
            start += word.count + 1
        }
        return words > 1 && longest > 1
    }
}
