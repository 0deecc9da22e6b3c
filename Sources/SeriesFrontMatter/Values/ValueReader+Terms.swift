import SeriesModel
import SeriesText

extension ValueReader {
    /// The terms that an article defines.
    mutating func terms(_ entry: YAMLEntry) -> [TermEntry] {
        entry.value.isNull || noteMissingSpace(in: entry)
            ? [] : terms(entry.value, namesParts: false, of: "'\(entry.key)'")
    }

    /// A map from terms to what they mean, or a list of maps; `whole` names the two for messages. Where it `namesParts`, a
    /// term may say which part defines it.
    mutating func terms(_ node: YAMLNode, namesParts: Bool, of whole: String) -> [TermEntry] {
        let fields = namesParts ? TermFields.all : TermFields.withoutPart
        switch node.content {
        case .mapping(let entries):
            return terms(entries, fields)
        case .sequence(let nodes):
            return nodes.flatMap { terms(inItem: $0, fields, of: whole) }
        case .scalar:
            note(
                .error(
                    "\(whole) must be a map of terms, not \(node.kind)", at: node.range,
                    suggestion: "write each term on a line of its own, and what it means behind it:\n"
                        + "  HTTP: The language in which browsers and servers talk."))
            return []
        }
    }

    /// What tells of a term and is not indented would be a term of its own.
    private mutating func terms(_ entries: [YAMLEntry], _ fields: [Field<TermFields>]) -> [TermEntry] {
        var terms: [TermEntry] = []
        var index = 0
        while index < entries.count {
            let entry = entries[index]
            index += 1
            let first = index
            while index < entries.count, belongs(entries[index], to: entry, fields) {
                note(
                    .error(
                        "'\(entries[index].key)' belongs to the term above, '\(entry.key.excerpt)'",
                        at: entries[index].keyRange, suggestion: indented(entries[index], below: entry)))
                index += 1
            }
            // Without a meaning, that is probably what is not indented.
            if index > first, entry.value.isNull { continue }
            if let term = term(entry, fields) { terms.append(term) }
        }
        return terms
    }

    /// Whether an entry was to stand below the one above it, which is a map that lacks such a key, or nothing. It may be a term:
    /// `part: A chapter.`
    private func belongs(_ entry: YAMLEntry, to above: YAMLEntry, _ fields: [Field<TermFields>]) -> Bool {
        guard let field = fields.first(where: { $0.key.names.contains(entry.key) }), field.key.names != TermFields.term,
            above.value.isNull || above.value.entries?.contains(where: { field.key.names.contains($0.key) }) == false
        else { return false }
        guard case .scalar(let text, _) = entry.value.content else { return field.key.shape.isList }
        switch entry.key {
        case "also": return !text.hasSuffix(".")
        case "part": return !text.isEmpty && !text.utf8.contains(where: \.isBlank)
        default: return true
        }
    }

    /// `- HTTP: The language …`, or the same with names: `- term: HTTP` and `meaning:` below it.
    private mutating func terms(
        inItem node: YAMLNode, _ fields: [Field<TermFields>], of whole: String
    ) -> [TermEntry] {
        switch node.content {
        case .mapping(let entries):
            guard entries.contains(where: { TermFields.names.contains($0.key) }) else {
                return entries.compactMap { term($0, fields) }
            }
            return namedTerm(entries, node, fields, of: whole).map { [$0] } ?? []
        case .scalar(let text, _):
            if node.isNull { return [] }
            noteMissingMeaning(of: text.words, at: node.range)
            return []
        case .sequence:
            note(.error("an entry of \(whole) must be a map, not a list", at: node.range))
            return []
        }
    }

    private mutating func term(_ entry: YAMLEntry, _ fields: [Field<TermFields>]) -> TermEntry? {
        guard let name = name(entry.key.words, at: entry.keyRange) else { return nil }
        let firstFinding = findings.count
        var found = TermFields()
        if let entries = entry.value.entries {
            readAll(entries, into: &found, by: fields.filter { $0.key.names != TermFields.term }, of: "a term")
        } else {
            found.meaning = words(entry, called: "meaning")
        }
        return term(name, found, since: firstFinding, at: entry.keyRange)
    }

    private mutating func namedTerm(
        _ entries: [YAMLEntry], _ node: YAMLNode, _ fields: [Field<TermFields>], of whole: String
    ) -> TermEntry? {
        let firstFinding = findings.count
        var found = TermFields()
        readAll(entries, into: &found, by: fields, of: "a term")
        guard let term = found.term else {
            if !hasError(since: firstFinding) {
                note(
                    .error(
                        "this entry of \(whole) does not name its term", at: entries.first?.keyRange ?? node.range,
                        suggestion: "write term: HTTP"))
            }
            return nil
        }
        let range = entries.first { TermFields.term.contains($0.key) }?.value.range ?? node.range
        guard let name = name(term.value.words, at: range) else { return nil }
        return self.term(name, found, since: firstFinding, at: range)
    }

    /// An error since `firstFinding` is about the term, and may be why it has no meaning.
    private mutating func term(
        _ name: Located<String>, _ found: TermFields, since firstFinding: Int, at range: Range<Int>
    ) -> TermEntry? {
        guard let meaning = found.meaning else {
            if !hasError(since: firstFinding) { noteMissingMeaning(of: name.value, at: range) }
            return nil
        }
        return TermEntry(name: name, meaning: meaning.value.words, also: found.also, part: found.part)
    }

    private mutating func noteMissingMeaning(of name: String, at range: Range<Int>) {
        note(
            .error(
                "this term has no meaning", at: range,
                suggestion: "say in a sentence what it means: '\(name.excerpt): …'"))
    }

    /// Other forms of a term.
    fileprivate mutating func forms(_ entry: YAMLEntry) -> [Located<String>] {
        texts(entry, splitsAtCommas: true).compactMap { form in
            let words = form.value.words
            if let mistake = mistake(inName: words) {
                note(.error(mistake, at: entry.value.range))
                return nil
            }
            return Located(words, at: form.span)
        }
    }

    private mutating func name(_ name: String, at range: Range<Int>) -> Located<String>? {
        if let mistake = mistake(inName: name) {
            note(.error(mistake, at: range))
            return nil
        }
        return located(name, at: range)
    }

    private func mistake(inName name: String) -> Mistake? {
        guard name.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
        else {
            return Mistake("a term must hold a letter or a digit")
        }
        let length = name.unicodeScalars.count
        guard length <= TermEntry.longestName else {
            return Mistake(
                "a term has at most \(TermEntry.longestName) characters, and this has \(length)",
                suggestion: "make it the word or the few words that a text holds")
        }
        return nil
    }
}

extension TermEntry {
    /// The keys of a term in front matter, in the order of help.
    package static var knownKeys: [KnownKey] { TermFields.withoutPart.map(\.key) }

    /// Those of a term in a `glossary.yaml`.
    package static var knownGlossaryKeys: [KnownKey] { TermFields.all.map(\.key) }
}

/// A term while its map is read.
private struct TermFields {
    static let term = ["term"]
    /// Keys that no list of terms begins with.
    static let names = ["term", "meaning", "also"]

    var term: Located<String>?
    var meaning: Located<String>?
    var also: [Located<String>] = []
    var part: Located<String>?

    static let withoutPart: [Field<TermFields>] = [
        Field("term", form: "text", meaning: "the word, or the few words, that is explained") {
            $0.term = $2.text($1)
        },
        Field("meaning", "definition", form: "text", meaning: "what it means, in a sentence") {
            $0.meaning = $2.words($1)
        },
        Field(
            "also", form: "a list of texts", shape: .listOrCommas, meaning: "its other forms: plurals, abbreviations"
        ) {
            $0.also = $2.forms($1)
        },
    ]

    static let all: [Field<TermFields>] =
        withoutPart + [
            Field("part", form: "the name of a file, or a slug", meaning: "the part that defines it") {
                $0.part = $2.text($1)
            }
        ]
}

extension String {
    /// The same words with one space between each other and none around them.
    fileprivate var words: String {
        withRun(\.hasPlainSpaces) ? self : split { $0.isWhitespace }.joined(separator: " ")
    }
}

extension ByteRun {
    /// Whether all of it is ASCII with no white space but single spaces within: as nearly every text is written.
    fileprivate var hasPlainSpaces: Bool {
        var previous = UInt8(ascii: " ")
        for index in 0..<count {
            let byte = self[index]
            guard byte > 0x20 && byte < 0x80 || byte == UInt8(ascii: " ") && byte != previous else { return false }
            previous = byte
        }
        return previous != UInt8(ascii: " ")
    }
}
