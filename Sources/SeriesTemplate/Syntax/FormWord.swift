import SeriesText

/// A word behind a backslash that is a directive, or so near to one that it is taken for a mistake and not for text.
struct FormWord {
    /// What it is, or was meant to be; nil when nobody can tell.
    let directive: Directive?
    let mistake: SyntaxMistake?
    /// The offset behind the word.
    let end: Int

    /// The word that starts at `start`; nil when it is plain text.
    ///
    /// Words of one letter are always text: `\n` and the like belong to the scripts and styles of a page.
    init?(_ source: [UInt8], at start: Int) {
        var end = start
        while end < source.count, source[end].isNamePart { end += 1 }
        let word = String(decoding: source[start..<end], as: UTF8.self)
        let hasArguments = end < source.count && source[end] == UInt8(ascii: "(")
        guard end - start > 1 else { return nil }
        self.end = end
        if let directive = Directive(rawValue: word) {
            self.directive = directive
            mistake = directive.takesArguments && !hasArguments ? Self.missingArguments(word, start - 1..<end) : nil
            return
        }
        let range = start - 1..<end
        if hasArguments {
            directive = Self.meant(by: word, among: Directive.allCases)
            mistake = Self.unknown(word, directive, range)
            return
        }
        let behindSpaces = source[end...].prefix(while: { $0 == 0x20 }).endIndex
        let mayTakeArguments =
            behindSpaces > end && behindSpaces < source.count && source[behindSpaces] == UInt8(ascii: "(")
        let candidates = Directive.allCases.filter { !$0.takesArguments || mayTakeArguments }
        if let glued = Directive.allCases.first(where: { !$0.takesArguments && word.hasPrefix($0.rawValue) }) {
            directive = glued
            mistake = SyntaxMistake(
                "there is no '\\\(word)'", at: range,
                suggestion: "to end the word, write '\\\(glued)\\/**/\(word.dropFirst(glued.rawValue.count))'; "
                    + "to write the text itself, '\\\\\(word)'")
        } else if word == "end" {
            directive = nil
            mistake = SyntaxMistake(
                "there is no '\\end'", at: range,
                suggestion: "write '\\endif', '\\endfor', '\\endpaginate' or '\\endblock'")
        } else if let near = Self.meant(by: word, among: candidates) {
            directive = near
            mistake = Self.unknown(word, near, range)
        } else {
            return nil
        }
    }

    /// Words that other template languages use.
    private static let foreign: [String: Directive] = [
        "elif": .elseif, "foreach": .for, "each": .for, "range": .for, "partial": .include, "import": .include,
        "render": .include, "set": .let, "var": .let, "assign": .let, "extend": .extends, "section": .block,
        "unless": .if, "pagination": .paginate, "paginator": .paginate, "paged": .paginate,
    ]

    private static func meant(by word: String, among candidates: [Directive]) -> Directive? {
        if let near = NearestName.of(word, among: candidates.map(\.rawValue)) { return Directive(rawValue: near) }
        return foreign[word].flatMap { candidates.contains($0) ? $0 : nil }
    }

    private static func unknown(_ word: String, _ near: Directive?, _ range: Range<Int>) -> SyntaxMistake {
        let literal = "to write the text itself, double the backslash: '\\\\\(word)'"
        return SyntaxMistake(
            "there is no '\\\(word)'", at: range,
            suggestion: near.map { "did you mean '\\\($0)'? \(literal)" } ?? literal)
    }

    private static func missingArguments(_ word: String, _ range: Range<Int>) -> SyntaxMistake {
        SyntaxMistake(
            "'\\\(word)' needs a '(' right behind it", at: range,
            suggestion: "to write the text itself, double the backslash: '\\\\\(word)'")
    }
}
