internal import SeriesText

/// Words and plain values.
extension Scanner {
    mutating func readWord() {
        let number = tables.contexts[frame.context].wordForm
        guard number >= 0 else {
            index += 1
            return
        }
        if tables.contexts[frame.context].hasScalars, let scalar = tables.wordForms[number].scalars {
            readScalar(scalar, number)
            return
        }
        let start = index
        let end = endOfWord(from: start)
        let meaning = tables.wordForms[number].words.meaning(of: code, start, end)
        if let meaning {
            if meaning.prefix >= 0, applyPrefixed(tables.wordForms[number].prefixed[meaning.prefix], at: end) { return }
            if let kind = meaning.kind, !isName(start, end, tables.wordForms[number], meaning.followers) {
                emit(kind, to: end)
                if kind == .keyword { keywordEnd = end }
                if let next = meaning.next { (naming, namingEnd) = (next, end) }
                return
            }
        }
        let kind = kind(of: start, end, tables.wordForms[number])
        if kind == .plain { index = end } else { emit(kind, to: end) }
        if let next = meaning?.next { (naming, namingEnd) = (next, end) }
    }

    private func endOfWord(from start: Int) -> Int {
        var end = start + 1
        while letters(at: end).contains(.part) { end += 1 }
        if letters(at: end).contains(.ending), byte(at: end + 1) != UInt8(ascii: "=") { end += 1 }
        return end
    }

    private mutating func applyPrefixed(_ rules: ScanTables.ListRange, at end: Int) -> Bool {
        for candidate in rules.start..<rules.end where apply(tables.candidates[candidate], at: end) { return true }
        return false
    }

    /// Whether a word of the language is a name where it stands.
    private func isName(
        _ start: Int, _ end: Int, _ form: borrowing WordForm, _ followers: FollowerForm
    ) -> Bool {
        for index in 0..<form.members.count where byte(at: start - 1) == form.members[index] {
            // Two points are a range.
            return byte(at: start - 1) != UInt8(ascii: ".") || byte(at: start - 2) != UInt8(ascii: ".")
        }
        for index in 0..<form.before.count where form.before[index].form == .overWords {
            if stands(form.before[index].mark, at: end) { return true }
        }
        if !followers.needsOne { return followers.hasMark(byte(at: end)) && stands(byte(at: end), at: end) }
        let next = behindSpaces(from: end)
        if letters(at: next).contains(.name) {
            return form.words.meaning(of: code, next, endOfWord(from: next))?.isInfix == true
        }
        return !followers.hasMark(byte(at: next)) || next == end && byte(at: next) == UInt8(ascii: "(")
    }

    /// Whether the mark stands here by itself, as against `::` and `:=`.
    private func stands(_ mark: UInt8, at index: Int) -> Bool {
        byte(at: index) == mark && byte(at: index + 1) != mark && byte(at: index + 1) != UInt8(ascii: "=")
    }

    /// The class of a word that the language does not know: its neighbors and its look tell.
    private func kind(of start: Int, _ end: Int, _ form: borrowing WordForm) -> CodeClass {
        if namingEnd >= 0, namingEnd + 1 == start { return naming }
        for index in 0..<form.before.count {
            let neighbor = form.before[index]
            if stands(neighbor.mark, at: neighbor.form == .acrossSpaces ? behindSpaces(from: end) : end) {
                return neighbor.kind
            }
        }
        if let kind = form.leading, isFirstOnLine(start), !isJoinedToLineBefore(start) { return kind }
        if letters(at: start).contains(.digit) {
            return form.numbers != nil && isOnlyDigits(start, end) ? .number : form.other
        }
        if let kind = form.capitalized, isCapitalized(start, end) { return kind }
        return form.other
    }

    func behindSpaces(from start: Int) -> Int {
        var end = start
        while byte(at: end) == UInt8(ascii: " ") { end += 1 }
        return end
    }

    private func isOnlyDigits(_ start: Int, _ end: Int) -> Bool {
        for index in start..<end where letters(at: index).isDisjoint(with: .digit) { return false }
        return true
    }

    private func isCapitalized(_ start: Int, _ end: Int) -> Bool {
        guard byte(at: start) &- UInt8(ascii: "A") < 26 else { return false }
        for index in start + 1..<end where byte(at: index) &- UInt8(ascii: "a") < 26 { return true }
        return end == start + 1
    }

    /// A plain value up to what ends it: a key, a word of the language, a number, or just text.
    private mutating func readScalar(_ scalar: Scalar, _ number: Int) {
        let start = index
        var end = start + 1
        var isKey = false
        while end < code.count {
            let byte = byte(at: end)
            if byte == UInt8(ascii: "\n") { break }
            if scalar.isStop(byte) {
                isKey = scalar.stopsAreKeyMarks
                break
            }
            if byte == scalar.comment, letters(at: end - 1).contains(.space) { break }
            if byte == scalar.keyMark, end + 1 >= code.count || letters(at: end + 1).contains(.space) {
                isKey = true
                break
            }
            end += 1
        }
        let next = end
        while end > start + 1, letters(at: end - 1).contains(.space) { end -= 1 }
        let kind = isKey ? .key : kindOfValue(start, end, number)
        if kind != .plain { emit(kind, to: end) }
        index = next
    }

    private func kindOfValue(_ start: Int, _ end: Int, _ number: Int) -> CodeClass {
        if let kind = tables.wordForms[number].words.meaning(of: code, start, end)?.kind { return kind }
        return isNumber(start, end) ? .number : tables.wordForms[number].other
    }
}
