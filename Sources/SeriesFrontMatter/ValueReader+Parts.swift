import SeriesModel
import SeriesText

extension ValueReader {
    /// The outline of a series; nil when there is none.
    mutating func parts(_ entry: YAMLEntry) -> PartList? {
        if entry.value.isNull { return nil }
        guard case .sequence(let nodes) = entry.value.content else {
            note(
                .error(
                    "'\(entry.key)' must be a list, not \(entry.value.kind)", at: entry.value.range,
                    suggestion: "write a line for each part, in reading order:\n\(entry.key):\n  - 01-first.md"))
            return nil
        }
        let span = located((), at: entry.keyRange).span
        let entries = nodes.compactMap { part($0, of: entry) }
        return PartList(span: span, entries: entries, isWhole: entries.count == nodes.count)
    }

    private mutating func part(_ node: YAMLNode, of list: YAMLEntry) -> PartList.Entry? {
        switch node.content {
        case .scalar:
            let known = findings.count
            if let name = text(node, under: list.key) { return .article(name) }
            if findings.count == known {
                note(
                    .error(
                        "an entry of '\(list.key)' is empty", at: place(ofEmpty: node),
                        suggestion: "name a file, or remove it"))
            }
            return nil
        case .mapping(let entries):
            return planned(entries, node, of: list).map { .planned($0) }
        case .sequence:
            note(
                .error(
                    "an entry of '\(list.key)' must be a name or a planned part, not a list", at: node.range,
                    suggestion: "write each part on a line of its own: - 01-first.md"))
            return nil
        }
    }

    /// Where nothing is written, the dash in front of it.
    private func place(ofEmpty node: YAMLNode) -> Range<Int> {
        let start = node.range.lowerBound
        guard node.range.isEmpty, start > source.range.lowerBound, source.bytes[start - 1] == UInt8(ascii: "-") else {
            return node.range
        }
        return start - 1..<start
    }

    private mutating func planned(_ entries: [YAMLEntry], _ node: YAMLNode, of list: YAMLEntry) -> PlannedEntry? {
        let word = PlannedFields.title
        guard let title = entries.first(where: { $0.key == word }) else {
            let near = entries.first { NearestName.of($0.key, among: [word]) != nil }
            note(
                .error(
                    "this entry of '\(list.key)' does not say what is planned", at: near?.keyRange ?? node.range,
                    suggestion: near == nil
                        ? "write the file of the part, - 01-first.md, or for one that is not written yet - \(word): Title"
                        : "did you mean '\(word)'?"))
            return nil
        }
        let known = findings.count
        var fields = PlannedFields()
        readAll(entries, into: &fields, by: PlannedFields.fields, of: "a planned part")
        if let title = fields.title {
            return PlannedEntry(title: title, slug: fields.slug, teaser: fields.teaser, date: fields.date)
        }
        if !findings[known...].contains(where: { $0.severity == .error }) {
            note(.error("this planned part has no title", at: title.keyRange, suggestion: "write \(word): Title"))
        }
        return nil
    }
}

/// A planned part while its map is read.
private struct PlannedFields {
    static let title = "planned"

    var title: Located<String>?
    var slug: Located<String>?
    var teaser: Located<String>?
    var date: Located<CivilDate>?

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
