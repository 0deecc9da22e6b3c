import SeriesModel
import SeriesText

extension ValueReader {
    /// A text without white space around it; nil when it is left out, empty or null.
    ///
    /// Numbers and `true` are texts as they are written.
    mutating func text(_ entry: YAMLEntry) -> Located<String>? {
        text(entry.value, under: entry.key)
    }

    /// The same for a text that its readers see, which may well begin with a bracket: `title: [Part 1]`.
    /// `name` is what it is called where its key is something else.
    mutating func words(_ entry: YAMLEntry, called name: String? = nil) -> Located<String>? {
        if case .scalar = entry.value.content {
            guard let words = text(entry) else { return nil }
            noteMark(in: words.value, under: name ?? entry.key, at: entry.value.range)
            return words
        }
        let range = entry.value.range
        noteNoText(
            entry.value, under: entry.key,
            suggestion: KeyedLine(around: range.lowerBound, in: source)?.quotedCollection(at: range))
        return nil
    }

    mutating func text(_ node: YAMLNode, under key: String) -> Located<String>? {
        guard case .scalar(let written, let style) = node.content else {
            noteNoText(node, under: key)
            return nil
        }
        if style == .plain {
            noteLostText(behind: node, under: key)
            if noteLostEntry(in: node) { return nil }
            if written.endsWithLoneQuote { noteLoneQuote(at: node.range.upperBound - 1) }
        }
        if node.isNull { return nil }
        if noteForbiddenCharacter(in: written, under: key, at: node.range) { return nil }
        let text = written.trimmed
        return text.isEmpty ? nil : located(text, at: node.range)
    }

    private mutating func noteNoText(_ node: YAMLNode, under key: String, suggestion: String? = nil) {
        note(.error("'\(key)' must be text, not \(node.kind)", at: node.range, suggestion: suggestion))
    }

    /// `title: Water"` shows its quote to readers.
    private mutating func noteLoneQuote(at offset: Int) {
        note(
            .warning(
                "nothing opens the quote at the end of this text", at: offset..<offset + 1,
                suggestion: source.suggestion(at: offset)
                    ?? "delete it, or put the whole text in quotes"))
    }

    /// `title: Issue #1` ends before the `#`. Real comments have a space behind it, so that this is worth a warning.
    private mutating func noteLostText(behind node: YAMLNode, under key: String) {
        let bytes = source.bytes
        var index = node.range.upperBound
        while index < source.range.upperBound, bytes[index].isBlank { index += 1 }
        guard index > node.range.upperBound, index + 1 < source.range.upperBound, bytes[index] == UInt8(ascii: "#"),
            !bytes[index + 1].isBlank, !bytes[index + 1].isLineEnd,
            bytes[index + 1] != UInt8(ascii: "#")
        else { return }
        let end = source.line(around: index).upperBound
        note(
            .warning(
                "'\(key)' ends before this '#', which starts a comment", at: index..<end,
                suggestion: KeyedLine(around: index, in: source)?.suggestion))
    }

    /// What is written, and how, where a value is to be `form`; nil when it is left out, null, or no text, which is noted.
    /// `suggestion` is for what stands there in place of a text.
    mutating func scalar(
        _ entry: YAMLEntry, as form: String, suggestion: (YAMLNode) -> String? = { _ in nil }
    ) -> (text: String, style: YAMLScalarStyle)? {
        guard case .scalar(let text, let style) = entry.value.content else {
            note(
                .error(
                    "'\(entry.key)' must be \(form), not \(entry.value.kind)", at: entry.value.range,
                    suggestion: suggestion(entry.value)))
            return nil
        }
        return entry.value.isNull ? nil : (text, style)
    }

    /// `true`, `yes`, `on` and their opposites in any case. In quotes they are texts, and a text is an error.
    mutating func bool(_ entry: YAMLEntry) -> Bool? {
        let key = entry.key
        guard let (text, style) = scalar(entry, as: "true or false") else { return nil }
        guard let value = text.asSwitch else {
            // Others have a day of publication under `published`.
            let day = try? WrittenDate.read(text.trimmed)
            note(
                .error(
                    "'\(key)' must be true or false, not '\(text.excerpt)'", at: entry.value.range,
                    suggestion: day.map { "write it under 'date': date: \($0.iso)" }))
            return nil
        }
        guard style == .plain else {
            note(
                .error(
                    "'\(key)' must be true or false, and this is text", at: entry.value.range,
                    suggestion: "write it without quotes: \(key): \(value)"))
            return nil
        }
        return value
    }

    /// As above, with its place.
    mutating func locatedBool(_ entry: YAMLEntry) -> Located<Bool>? {
        guard let value = bool(entry) else { return nil }
        return located(value, at: entry.value.range)
    }

    /// A whole number from 1 on, quotes or not.
    mutating func ordinal(_ entry: YAMLEntry) -> Located<Int>? {
        guard let (text, _) = scalar(entry, as: "a whole number") else { return nil }
        let (key, range) = (entry.key, entry.value.range)
        guard text.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: "-") }),
            let number = Int(text)
        else {
            note(
                .error(
                    "'\(key)' must be a whole number, not '\(text.excerpt)'", at: range,
                    suggestion: "write it in digits, as in \(key): 2"))
            return nil
        }
        guard number >= 1 else {
            note(.error("'\(key)' counts from 1, and this is \(number)", at: range))
            return nil
        }
        return located(number, at: range)
    }

    /// A number above 0, such as 238 or 12.5.
    mutating func positiveNumber(_ entry: YAMLEntry) -> Double? {
        guard let (text, _) = scalar(entry, as: "a number above 0") else { return nil }
        // `Double` would also take `inf`, `nan` and hexadecimal digits.
        let isDecimal = text.utf8.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
        guard isDecimal, let number = Double(text), number > 0, number < .infinity else {
            let isWritable = !isDecimal && Double(text).map { $0 > 0 && $0 < .infinity } == true
            note(
                .error(
                    "'\(entry.key)' must be a number above 0, not '\(text.excerpt)'", at: entry.value.range,
                    suggestion: isWritable ? "write it in digits" : nil))
            return nil
        }
        return number
    }

    /// A day; see `WrittenDate` for the forms.
    mutating func date(_ entry: YAMLEntry) -> Located<CivilDate>? {
        let written = scalar(entry, as: "a day such as 2024-05-06") { Self.days(in: $0, as: entry.key) }
        guard let (text, _) = written else { return nil }
        let trimmed = text.trimmed
        if trimmed.isEmpty { return nil }
        do {
            return located(try WrittenDate.read(trimmed), at: entry.value.range)
        } catch {
            note(.error(error, at: entry.value.range))
            return nil
        }
    }

    /// What to write for a map of days, as MkDocs has them in blogs: `created` is the one of publication. Nil for other values.
    private static func days(in node: YAMLNode, as key: String) -> String? {
        let days = (node.entries ?? []).compactMap { entry -> (key: String, day: CivilDate)? in
            guard case .scalar(let text, _) = entry.value.content, let day = try? WrittenDate.read(text.trimmed) else {
                return nil
            }
            return (entry.key, day)
        }
        guard let first = days.first(where: { $0.key == "created" }) ?? days.first else { return nil }
        let updated = key == "date" ? days.first { $0.key == "updated" && $0 != first } : nil
        return "write \(key): \(first.day.iso)" + (updated.map { ", and updated: \($0.day.iso) below it" } ?? "")
    }
}
