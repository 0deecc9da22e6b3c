/// The words that grammars are written in.
extension Rule {
    /// `func name`, `name(`: words that are known by their neighbors.
    static func names(behind words: String, _ kind: CodeClass) -> Rule { .behind(words, kind) }

    static func names(before marks: String, _ kind: CodeClass, _ form: NeighborForm = .adjacent) -> Rule {
        .before(marks, kind, form)
    }

    static func numbers(
        separator: Unicode.Scalar? = nil, startsWithPoint: Bool = false, endsWithPoint: Bool = false,
        hasSign: Bool = false, unit: CodeClass? = nil
    ) -> Rule {
        .numbers(
            NumberForm(
                separator: separator.map(UInt8.init(ascii:)) ?? 0, startsWithPoint: startsWithPoint,
                endsWithPoint: endsWithPoint, hasSign: hasSign, unit: unit))
    }

    /// A text by itself. What is longer goes first, so that `::` hides `:` from other rules.
    static func token(_ text: String, _ kind: CodeClass = .plain, _ place: Place = .anywhere) -> Rule {
        .span(SpanRule(opening: .literal(text), place: place, marks: kind, kind: kind))
    }

    /// A text with a name behind it: `@main`, `$PATH`.
    static func sigil(_ text: String, _ kind: CodeClass, _ place: Place = .anywhere) -> Rule {
        .span(SpanRule(opening: .sigil(text), place: place, marks: kind, kind: kind))
    }

    /// From a text to the end of the line.
    static func line(
        _ text: String, _ kind: CodeClass, _ place: Place = .anywhere, marks: CodeClass? = nil, inside: [Rule] = []
    ) -> Rule {
        .span(
            SpanRule(
                opening: .literal(text), place: place, marks: marks ?? kind, kind: kind, closing: .lineEnd,
                inside: .rules(inside), endsAtLine: true))
    }

    /// From one text to another, over lines, with rules of its own in between.
    static func span(
        _ opening: String, _ closing: String, _ kind: CodeClass, _ place: Place = .anywhere, marks: CodeClass? = nil,
        prefixes: String = "", nests: Bool = false, deepens: String = "", before: (UInt8, CodeClass)? = nil,
        inside: [Rule] = []
    ) -> Rule {
        .span(
            SpanRule(
                opening: .literal(opening), place: place, prefixes: prefixes, marks: marks ?? kind, kind: kind,
                closing: .literal(closing), inside: .rules(inside), deepens: nests ? opening : deepens,
                before: before.map { (mark: $0.0, kind: $0.1) }))
    }

    /// Text in quotes, on one line.
    static func quoted(
        _ quote: String, _ kind: CodeClass = .string, prefixes: String = "", before: (UInt8, CodeClass)? = nil,
        inside: [Rule] = []
    ) -> Rule {
        .span(
            SpanRule(
                opening: .literal(quote), prefixes: prefixes, marks: kind, kind: kind, closing: .literal(quote),
                inside: .rules(inside), endsAtLine: true, before: before.map { (mark: $0.0, kind: $0.1) }))
    }

    /// In a string: the text and the character behind it, which ends nothing.
    static func escape(_ text: String, _ kind: CodeClass = .escape, _ place: Place = .anywhere) -> Rule {
        .span(SpanRule(opening: .escape(text), place: place, marks: kind, kind: kind))
    }

    /// Code in a string: `\(…)`, `${…}`. Brackets of its kind nest.
    static func code(_ opening: String, _ closing: String, marks: CodeClass = .escape) -> Rule {
        .span(
            SpanRule(
                opening: .literal(opening), marks: marks, kind: .plain, closing: .literal(closing), inside: .code,
                deepens: String(opening.suffix(1))))
    }

    /// Text between a guard and its like.
    static func guarded(
        _ before: String, _ guarding: Opening.Guard, _ behind: String, closing: (String, String),
        _ kind: CodeClass = .string, prefixes: String = "", endsAtLine: Bool = false, inside: [Rule] = []
    ) -> Rule {
        .span(
            SpanRule(
                opening: .guarded(before, guarding, behind), prefixes: prefixes, marks: kind, kind: kind,
                closing: .guarded(closing.0, closing.1), inside: .rules(inside), endsAtLine: endsAtLine))
    }

    /// Text between any punctuation and its partner: `%w[a b]`.
    static func delimited(
        _ text: String, _ kind: CodeClass = .string, _ place: Place = .anywhere, inside: [Rule] = []
    ) -> Rule {
        .span(
            SpanRule(
                opening: .delimited(text), place: place, marks: kind, kind: kind, closing: .delimiter,
                inside: .rules(inside)))
    }

    /// The lines behind this one up to a word; `inside` holds unless the word is in single quotes.
    static func heredoc(_ text: String, _ style: Opening.Heredoc, inside: [Rule] = []) -> Rule {
        .span(
            SpanRule(
                opening: .heredoc(text, style), marks: .string, kind: .string, closing: .wordLine,
                inside: .rules(inside)))
    }

    static func character(_ quote: String, prefixes: String = "") -> Rule {
        .span(SpanRule(opening: .character(quote), prefixes: prefixes, marks: .string, kind: .string))
    }

    static let regularExpression = Rule.span(
        SpanRule(opening: .regularExpression, place: .operand, marks: .string, kind: .string))

    /// The rest of the line, and of lines that a backslash joins to it, in another language.
    static func line(_ opening: Opening, _ place: Place = .anywhere, marks: CodeClass, language: String) -> Rule {
        .span(
            SpanRule(
                opening: opening, place: place, marks: marks, kind: .plain, closing: .lineEnd,
                inside: .language(language)))
    }
}
