internal import SeriesText

/// Builds the tree of a template from its pieces, with an explicit stack in place of recursion.
///
/// Each form that cannot be read is one mistake; the form still counts as opened or closed, so that one mistake does
/// not become many.
struct TemplateParser {
    /// How deep `\if`, `\for`, `\paginate` and `\block` may be nested.
    static let deepestNesting = 64

    private let source: [UInt8]
    private var open: [OpenDirective] = [OpenDirective(.endif, at: 0..<0)]
    private var extends: Name?
    private var others: [String] = []
    private var hasContent = false
    private var mistakes: [SyntaxMistake]
    private var isWhole = true
    /// How many of each kind are open; so that none is looked for that is not.
    private var openCounts: [Directive: Int] = [:]
    /// How many something around them ended. The end of their own may still come, and is no second mistake.
    private var cutCounts: [Directive: Int] = [:]

    static func parse(_ source: [UInt8]) -> (template: ParsedTemplate, mistakes: [SyntaxMistake]) {
        let (pieces, mistakes) = TemplateLexer.split(source)
        var parser = TemplateParser(source: source, mistakes: mistakes)
        parser.isWhole = !mistakes.contains(where: \.hidesRest)
        for piece in WhitespaceRule.apply(to: pieces, of: source) { parser.take(piece) }
        while parser.open.count > 1 { parser.reportUnclosed() }
        let template = ParsedTemplate(
            extends: parser.extends, nodes: parser.open[0].body.nodes, others: parser.others, isWhole: parser.isWhole)
        // A directive that was only guessed may well have no place where it stands.
        let places = Set(mistakes.filter(\.mayBeText).map(\.range.lowerBound))
        let others = parser.mistakes[mistakes.count...].filter { !places.contains($0.range.lowerBound) }
        return (template, mistakes + others)
    }

    private init(source: [UInt8], mistakes: [SyntaxMistake]) {
        self.source = source
        self.mistakes = mistakes
    }

    private mutating func take(_ piece: Piece) {
        switch piece.kind {
        case .text:
            if !hasContent { hasContent = !source[piece.range].allSatisfy(\.isHTMLSpace) }
            add(.text, at: piece.range)
            return
        case .comment:
            add(.comment, at: piece.range)
            return
        case .print:
            if let arguments = attempt(piece, ExpressionParser.print) { add(.print(arguments), at: piece.range) }
        case .directive(let directive): take(directive, piece)
        }
        hasContent = true
    }

    private mutating func take(_ directive: Directive, _ piece: Piece) {
        switch directive {
        case .if: push(OpenDirective(.if, at: piece.range, conditions: conditions(piece)))
        case .elseif, .else: takeBranch(directive, piece)
        case .for:
            push(OpenDirective(.for, at: piece.range, loop: attempt(piece, ExpressionParser.loopHead)))
        case .paginate:
            push(OpenDirective(.paginate, at: piece.range, loop: attempt(piece, ExpressionParser.pagesHead)))
        case .empty: takeEmpty(piece)
        case .block:
            push(OpenDirective(.block, at: piece.range, block: attempt(piece, ExpressionParser.blockName)))
        case .endif, .endfor, .endpaginate, .endblock: close(directive, piece)
        case .let:
            if let (name, value) = attempt(piece, ExpressionParser.binding) {
                add(.binding(name, value), at: piece.range)
            } else {
                for name in namesBound(by: piece) { add(.binding(name, .invalid(at: piece.range)), at: piece.range) }
            }
        case .include:
            if let include = attempt(piece, ExpressionParser.include) {
                others.append(include.template.text)
                add(.include(include), at: piece.range)
            }
        case .extends: takeExtends(piece)
        }
    }

    private mutating func takeExtends(_ piece: Piece) {
        guard let name = attempt(piece, ExpressionParser.extends) else { return }
        if extends != nil {
            mistakes.append(SyntaxMistake("a template can extend only one other", at: piece.range))
        } else if hasContent || open.count > 1 {
            mistakes.append(SyntaxMistake("'\\extends' must stand first in the file", at: piece.range))
        } else {
            extends = name
            others.append(name.text)
        }
    }

    private mutating func takeBranch(_ directive: Directive, _ piece: Piece) {
        let conditions = directive == .elseif ? conditions(piece) : nil
        guard reopen([.if], for: directive, piece) else { return }
        let last = open.count - 1
        if open[last].hasElse {
            let message =
                directive == .else ? "this '\\if' has an '\\else' already" : "'\\elseif' must stand before '\\else'"
            mistakes.append(SyntaxMistake(message, at: piece.range))
        }
        open[last].endBranch(startingNext: piece.range, conditions: conditions)
    }

    private mutating func takeEmpty(_ piece: Piece) {
        guard reopen(OpenDirective.loops, for: .empty, piece) else { return }
        let last = open.count - 1
        if open[last].hasElse {
            mistakes.append(SyntaxMistake("this '\\\(open[last].kind)' has an '\\empty' already", at: piece.range))
        }
        open[last].endBranch(startingNext: piece.range, conditions: nil)
    }

    /// Makes sure that the innermost open directive is of one of these kinds, closing others when one further out is.
    private mutating func reopen(_ kinds: [Directive], for directive: Directive, _ piece: Piece) -> Bool {
        guard kinds.contains(where: isOpen) else {
            if let kind = kinds.first(where: { cutCounts[$0, default: 0] > 0 }) {
                if directive.opener != nil { cutCounts[kind, default: 0] -= 1 }
                return false
            }
            // What stood in that block would be told of as standing outside of all.
            if directive == .endblock, extends != nil { isWhole = false }
            let missing = kinds.map { "'\\\($0)'" }.joined(separator: " or ")
            let isForEmptyLoop = directive == .else && open.last?.isLoop == true
            mistakes.append(
                SyntaxMistake(
                    "there is no \(missing) for this '\\\(directive)'", at: piece.range,
                    suggestion: isForEmptyLoop ? "what a loop shows without items stands behind '\\empty'" : nil))
            return false
        }
        while let last = open.last, open.count > 1, !kinds.contains(last.kind) {
            cutCounts[last.kind, default: 0] += 1
            reportUnclosed()
        }
        return true
    }

    private func isOpen(_ kind: Directive) -> Bool { openCounts[kind, default: 0] > 0 }

    private mutating func close(_ directive: Directive, _ piece: Piece) {
        guard let kind = directive.opener else { return }
        if let last = open.last, last.isLoop, last.kind != kind, OpenDirective.loops.contains(kind),
            !isOpen(kind)
        {
            mistakes.append(
                SyntaxMistake(
                    "'\\\(directive)' does not end a '\\\(last.kind)'", at: piece.range,
                    suggestion: "write '\\\(Self.end(of: last.kind))'"))
            closeLast()
        } else if reopen([kind], for: directive, piece) {
            closeLast()
        }
    }

    private static func end(of kind: Directive) -> Directive {
        Directive.allCases.first { $0.opener == kind } ?? .endif
    }

    private mutating func reportUnclosed() {
        if let last = open.last {
            if last.kind == .block { isWhole = false }
            mistakes.append(
                SyntaxMistake(
                    "this '\\\(last.kind)' is not closed", at: last.opening,
                    suggestion: "end it with '\\\(Self.end(of: last.kind))'"))
        }
        closeLast()
    }

    private mutating func push(_ directive: OpenDirective) {
        if open.count == Self.deepestNesting + 1 {
            mistakes.append(
                SyntaxMistake(
                    "directives are nested more than \(Self.deepestNesting) levels deep", at: directive.opening))
        }
        open.append(directive)
        openCounts[directive.kind, default: 0] += 1
    }

    /// What lies beyond the limit was reported and is dropped, so that no tree is deeper.
    private mutating func closeLast() {
        guard let last = open.popLast() else { return }
        openCounts[last.kind, default: 0] -= 1
        guard open.count <= Self.deepestNesting, let kind = last.node() else { return }
        add(kind, at: last.opening)
    }

    private mutating func add(_ kind: Node.Kind, at range: Range<Int>) {
        open[open.count - 1].body.nodes.append(Node(kind: kind, range: range))
    }

    private mutating func conditions(_ piece: Piece) -> [Condition] {
        if let conditions = attempt(piece, ExpressionParser.conditions) { return conditions }
        let value = ExpressionSyntax.invalid(at: piece.range)
        return [.test(value)] + namesBound(by: piece).map { .unwrap($0, value) }
    }

    /// The names that a form declares which cannot be read: what uses them is no second mistake.
    private func namesBound(by piece: Piece) -> [Name] {
        let words = source[piece.range].split { !$0.isNamePart }
        return zip(words, words.dropFirst()).compactMap { word, next in
            word.elementsEqual("let".utf8) || word.elementsEqual("var".utf8)
                ? Name(text: String(decoding: next, as: UTF8.self), range: next.startIndex..<next.endIndex) : nil
        }
    }

    /// Nil when the form cannot be read, which was reported here or by the lexer.
    private mutating func attempt<Result>(
        _ piece: Piece, _ parse: ([UInt8], Piece) throws(SyntaxMistake) -> Result
    ) -> Result? {
        guard !piece.tokens.isEmpty else { return nil }
        do {
            return try parse(source, piece)
        } catch {
            mistakes.append(error)
            return nil
        }
    }
}
