import SeriesModel
import SeriesText

extension ValueReader {
    mutating func language(_ entry: YAMLEntry) -> Located<String>? {
        guard let text = text(entry) else { return nil }
        if LanguageTag.isWellFormed(text.value) { return text }
        let hyphenated = String(text.value.map { $0 == "_" ? "-" : $0 })
        note(
            .error(
                "'\(text.value.excerpt)' is no language tag", at: entry.value.range,
                suggestion: LanguageTag.isWellFormed(hyphenated)
                    ? "write \(hyphenated)" : "write one such as en, de or pt-BR"))
        return nil
    }

    /// Whether more is to come; nil when it does not say.
    mutating func status(_ entry: YAMLEntry) -> Located<SeriesStatus>? {
        guard let text = text(entry) else { return nil }
        let word = String(text.value.lowercased().map { "-_".contains($0) ? " " : $0 })
        if let status = SeriesStatus(rawValue: word) { return Located(status, at: text.span) }
        note(
            .error(
                "'\(entry.key)' must be 'complete' or 'in progress', not '\(text.value.excerpt)'",
                at: entry.value.range,
                suggestion: NearestName.question(for: word, among: SeriesStatus.allCases.map(\.rawValue))
                    ?? "leave the line out while parts are to come"))
        return nil
    }

    mutating func siteURL(_ entry: YAMLEntry) -> Located<String>? {
        guard var text = text(entry) else { return nil }
        do {
            text.value = try AbsoluteURL.site(text.value)
            return text
        } catch {
            note(.error(error, at: entry.value.range))
            return nil
        }
    }

    /// A level of headings, quotes or not.
    mutating func headingLevel(_ entry: YAMLEntry) -> Int? {
        let form = "a whole number from 1 to 6"
        guard let (text, _) = scalar(entry, as: form) else { return nil }
        guard let level = Int(text), (1...6).contains(level) else {
            note(.error("'\(entry.key)' must be \(form), not '\(text.excerpt)'", at: entry.value.range))
            return nil
        }
        return level
    }

    mutating func read(_ entry: YAMLEntry, into speed: inout ReadingSpeed) {
        if entry.value.isNull { return }
        guard let entries = entry.value.entries else {
            var speed = 238
            if case .scalar(let text, _) = entry.value.content, let number = Int(text), number > 0 { speed = number }
            note(
                .error(
                    "'\(entry.key)' must be a map, not \(entry.value.kind)", at: entry.value.range,
                    suggestion: "write it as two lines:\n\(entry.key):\n  wordsPerMinute: \(speed)"))
            return
        }
        readAll(entries, into: &speed, by: ReadingSpeed.fields, of: "'\(entry.key)'")
    }

    /// Reads a map whose keys nobody reads for a purpose of their own, so that an unknown key is a mistake even when it is
    /// near none.
    mutating func readAll<Target>(
        _ entries: [YAMLEntry], into target: inout Target, by fields: [Field<Target>], of whole: String
    ) {
        let before = findings.count
        let unknown = read(entries, into: &target, by: fields)
        let told = Set(findings[before...].compactMap(\.range))
        for other in unknown where !told.contains(other.keyRange) {
            let names = fields.compactMap(\.key.names.first).joined(separator: ", ")
            note(
                .warning(
                    "\(whole) has no key '\(other.key.excerpt)'", at: other.keyRange, suggestion: "it has \(names)"))
        }
    }

    mutating func noteMissingTitle(_ entries: [YAMLEntry]) {
        // A title that does not fit has a finding of its own.
        let entry = entries.first { $0.key == "title" }
        if let entry, !entry.value.isNull, findings.contains(where: { $0.range == entry.value.range }) { return }
        note(
            .error(
                entry == nil ? "the series has no title" : "the title is empty", at: entry?.keyRange,
                suggestion: entry == nil ? "add a line: title: My series" : "write title: My series"))
    }
}
