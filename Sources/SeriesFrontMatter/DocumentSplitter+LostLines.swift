import SeriesText

/// Front matter whose line `---` is not there, or is nearly that. Published, its keys would be text, and `draft: true` among them
/// would not count.
extension DocumentSplitter {
    /// What is wrong if front matter comes next, behind a line such as `--`, and moves behind it; nil if `line` is meant as one
    /// across the page.
    mutating func frontMatter(behind line: Range<Int>) -> Finding? {
        guard isIndentedKey, let (end, _) = passFrontMatter() else { return nil }
        let place = trimmed(line)
        let text = String(decoding: source[place], as: UTF8.self)
        if let unseen = text.unicodeScalars.first(where: Self.isUnseen) {
            return .error(
                "front matter starts with '---' alone, and here stands \(String(codePoint: unseen.value)), which is not to be seen",
                at: place, suggestion: "delete this line and type three dashes anew", notes: notes(on: end))
        }
        return .error(
            "front matter starts with '---', not with '\(text)'", at: place, suggestion: "write three dashes",
            notes: notes(on: end))
    }

    /// The same behind three dashes that are not alone on their line: `---yaml`, `--- # page`.
    mutating func frontMatter(behindNamed line: Range<Int>) -> Finding? {
        let language = wordsBehindDashes(of: line)?.lowercased()
        if language == "json" || language == "toml" {
            while offset < source.count, !isDashes(nextLine()) {}
            return language == "json" ? json(at: line) : toml(at: line)
        }
        guard var finding = frontMatter(behind: line) else { return nil }
        finding.suggestion = "write three dashes and nothing behind them"
        return finding
    }

    /// What stands behind three dashes, if it is a word or a comment of YAML.
    func wordsBehindDashes(of line: Range<Int>) -> String? {
        let text = String(decoding: source[trimmed(line)], as: UTF8.self)
        guard text.hasPrefix("---") else { return nil }
        let words = text.dropFirst(3).drop { $0 == " " }
        let isWord = !words.isEmpty && words.utf8.allSatisfy(\.isASCIILetter)
        return isWord || words.hasPrefix("#") ? String(words) : nil
    }

    func toml(at line: Range<Int>) -> Finding {
        .error(
            "front matter in TOML cannot be read", at: trimmed(line),
            suggestion: "write it in YAML: '---' around it, and 'title: My article' for 'title = \"My article\"'")
    }

    /// What is wrong if a map of Elixir begins on `line`, with a line `---` below it, as NimblePublisher has it; moves behind
    /// that.
    mutating func elixir(at line: Range<Int>) -> Finding? {
        var last = line
        while offset < source.count {
            let next = nextLine()
            if isDashes(next) {
                guard source[trimmed(last)].last == UInt8(ascii: "}") else { return nil }
                return .error(
                    "front matter in Elixir cannot be read", at: trimmed(line),
                    suggestion: "write it in YAML: 'title: My article' between two lines '---'")
            }
            if !trimmed(next).isEmpty { last = next }
        }
        return nil
    }

    func json(at line: Range<Int>) -> Finding {
        .error(
            "front matter in JSON cannot be read", at: trimmed(line),
            suggestion: "write it in YAML: 'title: My article' between two lines '---'")
    }

    /// The same behind the heading or the sentence that the file begins with.
    mutating func frontMatterBehindText() -> Finding? {
        guard let (opening, end) = passNextFrontMatter() else { return nil }
        return .error(
            "front matter must be the first thing in the file", at: trimmed(opening),
            suggestion: "move what stands above it below the line '---' that closes it", notes: notes(on: end))
    }

    /// The same behind other front matter.
    mutating func moreFrontMatter() -> Finding? {
        guard let (opening, end) = passNextFrontMatter() else { return nil }
        return .error(
            "the front matter ends above this line", at: trimmed(opening),
            suggestion: "leave out the two lines '---' in the middle of it", notes: notes(on: end))
    }

    private mutating func passNextFrontMatter() -> (opening: Range<Int>, end: Range<Int>)? {
        skipBlankLines()
        guard offset < source.count, case let opening = nextLine(), isDashes(opening), isKey,
            let (end, _) = passFrontMatter()
        else { return nil }
        return (opening, end)
    }

    /// The same if it comes next with no line in front of it, as Pelican and others have it.
    mutating func frontMatterWithoutLine() -> Finding? {
        let start = self
        let first = nextLine()
        let isTitle = isBareTitle(first)
        guard isTitle || start.isIndentedKey && spaces(in: first) < 4 else { return nil }
        self = start
        if let (end, keys) = passFrontMatter(where: { isTitle || $0.haveMeaning(closed: true) }) {
            return noLine(at: first, "write one above this line", keys, notes: notes(on: end))
        }
        self = start
        let keys = start.keysUpToBlankLine
        guard isTitle || keys?.haveMeaning(closed: false) ?? false else { return nil }
        return noLine(at: first, "write one above this line and one below the last key", keys)
    }

    /// Where `keys` is nil, `line` is `Title: …`.
    private func noLine(
        at line: Range<Int>, _ advice: String, _ keys: MeantKeys?, notes: [Finding.Note] = []
    ) -> Finding {
        let line = trimmed(line)
        let isInLowerCase = keys?.areInLowerCase ?? source[line].starts(with: "title".utf8)
        return .error(
            "front matter stands between two lines '---'", at: line,
            suggestion: advice + (isInLowerCase ? "" : "; and keys in lower case: 'title: …'"), notes: notes)
    }

    /// The same behind the heading that the file begins with, and without any line.
    func keysBelowHeading() -> Finding? {
        var start = self
        start.skipBlankLines()
        guard start.offset < source.count, start.isKey, start.keysUpToBlankLine?.haveMeaning(closed: false) ?? false
        else { return nil }
        return .error(
            "front matter must be the first thing in the file", at: trimmed(start.nextLineAhead),
            suggestion: "move its lines above the heading, between two lines '---'")
    }

    private var keysUpToBlankLine: MeantKeys? {
        var end = self
        while end.offset < source.count, !end.isBlankLine { _ = end.nextLine() }
        return MeantKeys(YAMLSource(bytes: source, range: offset..<end.offset, firstLine: line))
    }

    /// Whether `line`, behind which this stands, is `Title: My article`, and then comes another key or the end of it. No text
    /// begins like that.
    private func isBareTitle(_ line: Range<Int>) -> Bool {
        let start = source[trimmed(line)].prefix(6)
        guard start.count == 6, start.map(\.asciiLowercased).elementsEqual("title:".utf8) else { return false }
        return isBlankLine || isDashes(nextLineAhead) || isIndentedKey
    }

    /// On what closes front matter, or was probably meant to.
    func notes(on end: Range<Int>) -> [Finding.Note] {
        isDashes(end)
            ? [] : [Finding.Note(message: "three dashes and nothing beside them would close it", range: trimmed(end))]
    }
}
