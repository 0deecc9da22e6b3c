import SeriesText

/// A word behind a backslash that is a directive, or so near to one that it is taken for a mistake and not for text.
struct FormWord {
    /// What it is, or was meant to be; nil when nobody can tell.
    let directive: Directive?
    let mistake: SyntaxMistake?
    /// The offset behind the word.
    let end: Int
    /// Where the parenthesis stands that begins the arguments, or where one is missing in front of them; nil when there are
    /// none.
    var opening: Int?

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
        let behindSpaces = source[end...].prefix(while: { $0 == 0x20 }).endIndex
        let isParted = behindSpaces > end && behindSpaces < source.count && source[behindSpaces] == UInt8(ascii: "(")
        if hasArguments { opening = end } else if isParted { opening = behindSpaces }
        let range = start - 1..<end
        if let directive = Directive(rawValue: word) {
            self.directive = directive
            guard directive.takesArguments, !hasArguments else {
                mistake = nil
                return
            }
            if opening == nil, Self.isClosed(source, behind: end) { opening = end }
            mistake = Self.missingParenthesis(
                behind: word, range,
                isParted ? "leave out the space" : opening != nil ? "write it in front of what it takes" : nil)
            return
        }
        if hasArguments {
            directive = Self.meant(by: word, among: Directive.allCases)
            mistake = Self.unknown(word, directive, range)
            return
        }
        let candidates = Directive.allCases.filter { !$0.takesArguments || isParted }
        if opening == nil, let glued = Self.start(of: word), Self.isClosed(source, behind: end) {
            directive = glued
            opening = start + glued.rawValue.utf8.count - 1
            mistake = Self.missingParenthesis(
                behind: glued.rawValue, range, "write '\\\(glued)(\(word.dropFirst(glued.rawValue.count))'")
        } else if Self.foreign[word] == nil,
            let glued = Directive.allCases.first(where: { !$0.takesArguments && word.hasPrefix($0.rawValue) })
        {
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

    /// The directive with arguments that the word begins with, where it is none of another language.
    private static func start(of word: String) -> Directive? {
        guard foreign[word] == nil else { return nil }
        return Directive.allCases.filter { $0.takesArguments && word.hasPrefix($0.rawValue) }
            .max { $0.rawValue.utf8.count < $1.rawValue.utf8.count }
    }

    /// Whether a parenthesis is closed soon on the line that was not opened.
    private static func isClosed(_ source: [UInt8], behind end: Int) -> Bool {
        var depth = 0
        for byte in source[end...].prefix(200) {
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case _ where byte.isLineEnd: return false
            default: break
            }
            if depth < 0 { return true }
        }
        return false
    }

    /// Words that other template languages use.
    private static let foreign: [String: Directive] = [
        "elif": .elseif, "foreach": .for, "each": .for, "range": .for, "partial": .include, "import": .include,
        "render": .include, "set": .let, "var": .let, "assign": .let, "extend": .extends, "section": .block,
        "unless": .if, "pagination": .paginate, "paginator": .paginate, "paged": .paginate,
        "endforeach": .endfor, "endeach": .endfor, "endunless": .endif, "endsection": .endblock,
    ]

    private static func meant(by word: String, among candidates: [Directive]) -> Directive? {
        if let near = NearestName.of(word, among: candidates.map(\.rawValue)) { return Directive(rawValue: near) }
        return foreign[word].flatMap { candidates.contains($0) ? $0 : nil }
    }

    private static func unknown(_ word: String, _ near: Directive?, _ range: Range<Int>) -> SyntaxMistake {
        let literal = "to write the text itself, double the backslash: '\\\\\(word)'"
        let remedy = word == "unless" ? "write '\\if(!…)';" : near.map { "did you mean '\\\($0)'?" }
        return SyntaxMistake(
            "there is no '\\\(word)'", at: range, suggestion: remedy.map { "\($0) \(literal)" } ?? literal)
    }

    private static func missingParenthesis(
        behind word: String, _ range: Range<Int>, _ remedy: String?
    ) -> SyntaxMistake {
        SyntaxMistake(
            "'\\\(word)' needs a '(' right behind it", at: range,
            suggestion: (remedy.map { $0 + "; " } ?? "")
                + "to write the text itself, double the backslash: '\\\\\(word)'")
    }
}
