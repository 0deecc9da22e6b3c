import SeriesText

/// Cuts a template into text and forms: finds the next backslash, copies the run before it, reads the form, goes on.
struct TemplateLexer {
    private let source: [UInt8]
    private var offset: Int
    private var textStart: Int
    private var pieces: [Piece] = []
    private var mistakes: [SyntaxMistake] = []

    private init(_ source: [UInt8], from start: Int) {
        self.source = source
        offset = start
        textStart = start
    }

    /// The pieces of the whole source, in order and without gaps but for what is left out on purpose.
    static func split(_ source: [UInt8]) -> (pieces: [Piece], mistakes: [SyntaxMistake]) {
        var lexer = TemplateLexer(source, from: source.startOfText)
        while let backslash = source.firstIndex(of: UInt8(ascii: "\\"), in: lexer.offset..<source.count) {
            lexer.offset = backslash
            lexer.readForm()
        }
        lexer.endText(at: source.count)
        return (lexer.pieces, lexer.mistakes)
    }

    /// What a backslash may begin.
    private enum Form {
        case print
        case lineComment
        case comment
        case word(FormWord)
    }

    /// The form that starts at the backslash at `start`; nil when it is plain text.
    private func form(at start: Int) -> Form? {
        switch byte(start + 1) {
        case UInt8(ascii: "("): return .print
        case UInt8(ascii: "/"):
            switch byte(start + 2) {
            case UInt8(ascii: "*"): return .comment
            case UInt8(ascii: "/"): return .lineComment
            default: return nil
            }
        case let letter where letter.isASCIILetter:
            return FormWord(source, at: start + 1).map(Form.word)
        default: return nil
        }
    }

    private mutating func readForm() {
        let start = offset
        if byte(start + 1) == UInt8(ascii: "\\"), form(at: start + 1) != nil {
            endText(at: start)
            textStart = start + 1
            offset = start + 2
            return
        }
        switch form(at: start) {
        case nil: offset += 1
        case .print: readArguments(of: .print, from: start, openingAt: start + 1)
        case .lineComment:
            endText(at: start)
            while offset < source.count, !source[offset].isLineEnd { offset += 1 }
            add(.comment, from: start)
        case .comment: readComment(from: start)
        case .word(let word): readWord(word, from: start)
        }
    }

    private mutating func readComment(from start: Int) {
        endText(at: start)
        offset = start + 3
        while offset + 1 < source.count {
            if source[offset] == UInt8(ascii: "*"), source[offset + 1] == UInt8(ascii: "/") {
                offset += 2
                add(.comment, from: start)
                return
            }
            offset += 1
        }
        offset = source.count
        add(.comment, from: start)
        var mistake = SyntaxMistake("this comment is not closed", at: start..<start + 3, suggestion: "end it with */")
        mistake.hidesRest = true
        mistakes.append(mistake)
    }

    private mutating func readWord(_ word: FormWord, from start: Int) {
        if var mistake = word.mistake {
            mistake.mayBeText = word.opening == nil
            mistakes.append(mistake)
        }
        guard let directive = word.directive else {
            offset = word.end
            return
        }
        if directive == .else, let parenthesis = parenthesisOfIf(behind: word.end) {
            mistakes.append(
                SyntaxMistake(
                    "there is no '\\else if'", at: start..<parenthesis,
                    suggestion: "did you mean '\\elseif'? to write the text itself, put '\\/**/' behind '\\else'"))
            readArguments(of: .directive(.elseif), from: start, openingAt: parenthesis)
            return
        }
        if directive.takesArguments, let opening = word.opening {
            readArguments(of: .directive(directive), from: start, openingAt: opening)
        } else {
            endText(at: start)
            offset = word.end
            add(.directive(directive), from: start)
        }
    }

    /// Where the parenthesis of ` if(` stands, if that is what follows.
    private func parenthesisOfIf(behind end: Int) -> Int? {
        var start = end
        while byte(start) == UInt8(ascii: " ") || byte(start) == UInt8(ascii: "\t") { start += 1 }
        return start > end && source[start...].starts(with: "if(".utf8) ? start + 2 : nil
    }

    private mutating func readArguments(of kind: Piece.Kind, from start: Int, openingAt parenthesis: Int) {
        endText(at: start)
        var lexer = ExpressionLexer(source, at: parenthesis + 1)
        do throws(SyntaxMistake) {
            let tokens = try lexer.tokenize()
            offset = tokens.last?.range.upperBound ?? source.count
            add(kind, from: start, tokens)
        } catch {
            var mistake = error
            if kind == .print, error.suggestion == nil || isClosedLikeText(from: parenthesis) {
                mistake.suggestion = SyntaxMistake.howToWriteParenthesis
            }
            mistakes.append(mistake)
            offset = error.end ?? endOfBrokenForm(openingAt: parenthesis, brokenAt: error.range.lowerBound)
            add(kind, from: start)
        }
    }

    /// Whether a `\)` follows soon on the line, as in regular expressions.
    private func isClosedLikeText(from parenthesis: Int) -> Bool {
        let line = source[parenthesis...].prefix(200).prefix { !$0.isLineEnd }
        return zip(line, line.dropFirst()).contains { $0 == UInt8(ascii: "\\") && $1 == UInt8(ascii: ")") }
    }

    /// Where reading goes on when a form could not be read: behind the parenthesis that closes it on the same line, or
    /// else at the end of that line.
    private func endOfBrokenForm(openingAt parenthesis: Int, brokenAt place: Int) -> Int {
        var depth = 0
        var end = parenthesis
        while end < source.count, end < place || !source[end].isLineEnd {
            switch source[end] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                if depth <= 0, end >= place { return end + 1 }
            default: break
            }
            end += 1
        }
        return end
    }

    private mutating func endText(at end: Int) {
        if textStart < end { pieces.append(Piece(kind: .text, range: textStart..<end)) }
        textStart = end
    }

    private mutating func add(_ kind: Piece.Kind, from start: Int, _ tokens: [Token] = []) {
        pieces.append(Piece(kind: kind, range: start..<offset, tokens: tokens))
        textStart = offset
    }

    private func byte(_ offset: Int) -> UInt8 {
        offset < source.count ? source[offset] : 0
    }
}
