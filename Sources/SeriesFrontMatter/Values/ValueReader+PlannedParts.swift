import SeriesModel
import SeriesText

extension ValueReader {
    /// An entry of `parts:` that is a map. Nil when nobody can tell what it means, which is noted then.
    mutating func planned(_ entries: [YAMLEntry], _ node: YAMLNode, of list: YAMLEntry) -> PartList.Entry? {
        let word = PlannedFields.title
        guard let title = entries.first(where: { $0.key == word }) else { return misread(entries, node, of: list) }
        if let meant = entries.first(where: { PlannedFields.otherTitles.contains($0.key) }), title.value.saysOnlyYes,
            let text = meant.value.words
        {
            note(
                .error(
                    "'\(word)' is the title of the part", at: title.keyRange,
                    suggestion: "write \(word): \(text.asYAML), and remove '\(meant.key)'"))
            return guess(entries.filter { $0.key != word }, title: meant)
        }
        let firstFinding = findings.count
        var fields = PlannedFields()
        readAll(entries, into: &fields, by: PlannedFields.fields, of: "a planned part")
        if let part = fields.part { return .planned(part) }
        if !hasError(since: firstFinding) {
            note(.error("this planned part has no title", at: title.keyRange, suggestion: "write \(word): Title"))
        }
        return nil
    }

    /// Of a map that does not say what is planned.
    private mutating func misread(_ entries: [YAMLEntry], _ node: YAMLNode, of list: YAMLEntry) -> PartList.Entry? {
        let word = PlannedFields.title
        let message = "this entry of '\(list.key)' does not say what is planned"
        let alone = "a part that is written is listed by its name alone"
        if let near = entries.first(where: { NearestName.of($0.key, among: [word]) != nil }) {
            note(.error(message, at: near.keyRange, suggestion: "did you mean '\(word)'?"))
            return guess(entries, title: near)
        }
        if let (name, entry) = entries.lazy.compactMap({ entry in entry.nameOfPart.map { ($0, entry) } }).first {
            note(.error(alone, at: entry.keyRange, suggestion: "write \(isInBrackets(list) ? "" : "- ")\(name.asYAML)"))
            return nil
        }
        if let (text, entry) = title(in: entries) {
            note(
                .error(
                    message, at: entry.keyRange,
                    suggestion: "write \(word): \(text.asYAML); \(alone): - 01-first.md"))
            return guess(entries, title: entry)
        }
        if let slug = entries.first(where: { $0.key == "slug" }), let text = slug.value.words {
            note(
                .error(
                    message, at: slug.keyRange, suggestion: "write \(word): Title, too; \(alone): - \(text.asYAML)"))
            return guess(entries, title: slug)
        }
        note(
            .error(
                message, at: node.range,
                suggestion: "write the file of the part, - 01-first.md, "
                    + "or for one that is not written yet - \(word): Title"))
        return nil
    }

    /// What is probably the title of a part, under a key that does not say so: also as in `3: Caching`.
    private func title(in entries: [YAMLEntry]) -> (text: String, entry: YAMLEntry)? {
        let known = PlannedFields.fields.flatMap(\.key.names)
        let unknown = entries.filter { !known.contains($0.key) && $0.value.words != nil }
        let title =
            unknown.first { PlannedFields.otherTitles.contains($0.key) } ?? (unknown.count == 1 ? unknown[0] : nil)
        return title.flatMap { entry in entry.value.words.map { ($0, entry) } }
    }

    /// What a map is read as until its author has put it right, so that links to the part are no mistakes, too.
    private mutating func guess(_ entries: [YAMLEntry], title: YAMLEntry) -> PartList.Entry? {
        let named = YAMLEntry(key: PlannedFields.title, keyRange: title.keyRange, value: title.value)
        let known = findings.count
        var fields = PlannedFields()
        let meant = entries.flatMap { entry in
            entry.key != title.key ? [entry] : title.key == "slug" ? [named, entry] : [named]
        }
        _ = read(meant, into: &fields, by: PlannedFields.fields)
        // One mistake makes one message.
        keepFindings(known)
        return fields.part.map { .misread($0) }
    }
}

extension YAMLNode {
    /// Whether this is what an answer to a question may be, or nothing.
    fileprivate var saysOnlyYes: Bool {
        guard case .scalar(let text, .plain) = content else { return false }
        return isNull || text.asSwitch == true
    }
}

extension YAMLEntry {
    /// The file or the slug of the part that is probably meant: `file: 02-b.md`, or `02-b.md: A title`.
    fileprivate var nameOfPart: String? {
        if key.isMarkdownPath { return key }
        guard let name = value.words else { return nil }
        return ["file", "path", "article"].contains(key) || name.isMarkdownPath ? name : nil
    }
}

extension SeriesSettings {
    /// The keys of a part that is not written yet, in the order of help.
    package static var knownPlannedPartKeys: [KnownKey] { PlannedFields.fields.map(\.key) }
}

/// A planned part while its map is read.
private struct PlannedFields {
    static let title = "planned"
    /// What authors write instead.
    static let otherTitles = ["title", "name"]

    var title: Located<String>?
    var slug: Located<String>?
    var teaser: Located<String>?
    var date: Located<CivilDate>?

    /// Nil without a title.
    var part: PlannedEntry? { title.map { PlannedEntry(title: $0, slug: slug, teaser: teaser, date: date) } }

    static let fields: [Field<PlannedFields>] = [
        Field(title, form: "text", meaning: "the title of a part that is not written yet") {
            $0.title = $2.words($1)
        },
        Field("slug", form: "text", meaning: "its name in links; else its title gives it") {
            $0.slug = $2.text($1)
        },
        Field("teaser", form: "text", meaning: "what it is going to be about, in a sentence") {
            $0.teaser = $2.words($1)
        },
        Field("date", form: "a day such as 2024-05-06", meaning: "when it may be expected") {
            $0.date = $2.date($1)
        },
    ]
}
