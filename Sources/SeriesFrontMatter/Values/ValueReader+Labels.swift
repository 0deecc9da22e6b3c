import SeriesLabels
import SeriesText

extension ValueReader {
    /// The author's own words for the interface.
    mutating func labels(_ entry: YAMLEntry) -> [OwnLabel] {
        if entry.value.isNull { return [] }
        guard let entries = entry.value.entries else {
            note(
                .error(
                    "'\(entry.key)' must be a map, not \(entry.value.kind)", at: entry.value.range,
                    suggestion: "write each label on a line of its own:\n\(entry.key):\n  nextPart: Next part"))
            return []
        }
        return entries.compactMap { label($0) }
    }

    private mutating func label(_ entry: YAMLEntry) -> OwnLabel? {
        guard let label = Label(named: entry.key) else {
            note(
                .error(
                    "there is no label '\(entry.key.excerpt)'", at: entry.keyRange,
                    suggestion: NearestName.question(for: entry.key, among: Label.names)
                        ?? "'seriesgen help labels' lists them"))
            return nil
        }
        guard let forms = entry.value.entries else {
            guard let text = words(entry, for: label, mayLeaveOut: nil) else { return nil }
            return OwnLabel(label: label, text: LabelText(text), forms: [])
        }
        return pluralForms(forms, of: label, entry)
    }

    private mutating func pluralForms(_ entries: [YAMLEntry], of label: Label, _ whole: YAMLEntry) -> OwnLabel? {
        guard let counted = label.counted.map({ label.placeholders[$0] }) else {
            note(
                .error(
                    "'\(label.name)' has one text and no plural forms", at: whole.value.range,
                    suggestion: "write \(label.name): and its text on one line"))
            return nil
        }
        let known = findings.count
        var forms: [LabelText.Form] = []
        var other: String?
        var places: [Located<PluralCategory>] = []
        for entry in entries {
            guard let category = PluralCategory(rawValue: entry.key) else {
                let names = PluralCategory.allCases.map(\.rawValue)
                note(
                    .error(
                        "'\(entry.key.excerpt)' is no plural form", at: entry.keyRange,
                        suggestion: NearestName.question(for: entry.key, among: names)
                            ?? "there are: \(names.joined(separator: ", "))"))
                continue
            }
            places.append(located(category, at: entry.keyRange))
            let isForFew = category == .zero || category == .one || category == .two
            guard let text = words(entry, for: label, mayLeaveOut: isForFew ? counted : nil) else { continue }
            if category == .other { other = text } else { forms.append(LabelText.Form(category, text)) }
        }
        guard let other else {
            if findings.count == known {
                note(
                    .error(
                        "'\(label.name)' has no form 'other', for all numbers without a form of their own",
                        at: whole.keyRange, suggestion: "write it below: other: …"))
            }
            return nil
        }
        return OwnLabel(label: label, text: LabelText(other, forms: forms), forms: places)
    }

    /// The text of a label, with all of its placeholders and no others; nil when it has none. The words for one or two may
    /// say the number themselves, `mayLeaveOut`.
    private mutating func words(_ entry: YAMLEntry, for label: Label, mayLeaveOut counted: String?) -> String? {
        guard case .scalar(let text, _) = entry.value.content else {
            note(.error("'\(entry.key)' must be text, not \(entry.value.kind)", at: entry.value.range))
            return nil
        }
        if entry.value.isNull || text.trimmed.isEmpty {
            note(
                .error(
                    "'\(entry.key)' has no words", at: entry.keyRange, suggestion: "write them, or remove the line"))
            return nil
        }
        if noteForbiddenCharacter(in: text, under: entry.key, at: entry.value.range) { return nil }
        let placeholders = label.placeholders
        let shown = placeholders.map { "{\($0)}" }
        let found = LabelPattern.braces(in: text).map(\.name)
        let known = findings.count
        for name in found where !placeholders.contains(name) {
            note(
                .error(
                    "'\(label.name)' has no value '{\(name.excerpt)}'", at: place(of: "{\(name)}", in: entry.value),
                    suggestion: NearestName.of(name, among: placeholders).map { "did you mean '{\($0)}'?" }
                        ?? (shown.isEmpty
                            ? "it has none: write words alone" : "it has \(shown.joined(separator: ", "))")))
        }
        if findings.count > known { return nil }
        let missing = placeholders.filter { !found.contains($0) && $0 != counted }
        guard missing.isEmpty else {
            note(
                .error(
                    "'\(label.name)' must hold \(missing.map { "'{\($0)}'" }.joined(separator: " and "))",
                    at: entry.value.range,
                    suggestion: "put \(missing.count == 1 ? "it" : "each") where the value is to stand"))
            return nil
        }
        return text
    }

    /// Where `text` stands in a value; the whole value when it is written in another way there, with escapes.
    private func place(of text: String, in node: YAMLNode) -> Range<Int> {
        source.bytes[node.range].firstRange(of: text.utf8) ?? node.range
    }
}
