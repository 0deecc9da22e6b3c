internal import SeriesText

/// What kind of place a value is written to, as far as it decides how.
enum PrintPlace: Sendable, Hashable {
    /// A text file: nothing is escaped.
    case plain
    case text
    /// The text of an element that holds no tags.
    case textOnly(element: String)
    case attribute(name: String)
    case url(attribute: String, URLPhase)
    case script
    /// CSS, or what takes no text as CSS does; `place` names it in messages.
    case style(place: String)
    case refused(reason: String, suggestion: String?)
}

extension MarkupState {
    var printPlace: PrintPlace {
        if language == .text { return .plain }
        switch phase {
        case .text: return language == .json ? scriptPlace("a JSON file") : .text
        case .tagOpen, .endTagOpen, .tagName:
            return .refused(
                reason: "a value cannot make up the name of a tag",
                suggestion: "write whole tags in the branches of an \\if")
        case .beforeAttribute, .afterValue, .inFrontOfRound, .afterCutName, .selfClosing, .attributeName,
            .afterAttributeName:
            return .refused(
                reason: "a value cannot make up an attribute", suggestion: "write it into quotes: name=\"\\(…)\"")
        case .beforeValue, .unquotedValue:
            return .refused(
                reason: "a value cannot stand in an attribute without quotes",
                suggestion: "write \(attributeName)=\"\\(…)\"")
        case .quotedValue: return valuePlace
        case .characterData:
            return .refused(
                reason: "a value cannot be escaped \(description)",
                suggestion: "leave out '<![CDATA[' and ']]>': elsewhere, it is escaped by itself")
        case .declarationOpen, .declaration, .instruction:
            return .refused(reason: "a value cannot be escaped \(description)", suggestion: nil)
        case .comment:
            return .refused(
                reason: "a value cannot be escaped inside a comment", suggestion: "to hide it, write \\/* … */")
        case .raw(let element):
            switch element {
            case .script: return scriptPlace("a script")
            case .style: return .style(place: "<style>")
            case .title, .textarea: return .textOnly(element: element.name)
            case .verbatim: return .refused(reason: "a value cannot be escaped \(description)", suggestion: nil)
            }
        }
    }

    /// Whether what is written here is the start of an address.
    var isAtStartOfURL: Bool { if case .url(_, .start) = printPlace { true } else { false } }

    private var valuePlace: PrintPlace {
        switch attribute {
        case .plain: .attribute(name: attributeName)
        case .url, .urlList: .url(attribute: attributeName, url)
        case .style, .animated: .style(place: "'\(attributeName)'")
        case .handler:
            .refused(
                reason: "'\(attributeName)' holds script, where a value cannot be escaped",
                suggestion: "write it into data-value=\"\\(…)\" and read it from a <script>")
        case .document:
            .refused(reason: "'\(attributeName)' holds a document, where a value cannot be escaped", suggestion: nil)
        }
    }

    private func scriptPlace(_ what: String) -> PrintPlace {
        switch script.doubt {
        case .markup:
            return .refused(
                reason: "a value cannot stand behind a '<!--' or '-->' that may be a comment of \(what), or code",
                suggestion: ScriptState.howToAvoidMarkup)
        case .slash:
            return .refused(
                reason: "a value cannot stand behind a '/' that may divide, or begin a regular expression",
                suggestion: ScriptState.howToBeCertain)
        case .none: break
        }
        guard !script.isBetweenTokens else { return .script }
        switch script.mode {
        case .doubleQuoted, .singleQuoted, .template:
            return .refused(
                reason: "a value cannot stand in a string of \(what)",
                suggestion: "\\(json: …) writes its own quotes: leave out those around it")
        case .slash, .pattern, .patternSet:
            return .refused(
                reason: "a value cannot stand in a regular expression, nor right behind a '/'",
                suggestion: SyntaxMistake.howToWriteParenthesis)
        default: return .refused(reason: "a value cannot stand in a comment of \(what)", suggestion: nil)
        }
    }
}

/// What a comment of the template would cut, named for messages; nil where one does no harm.
extension MarkupState {
    /// Of a `\//`, which takes the rest of the line with it.
    func cutByLine(behind byte: UInt8?) -> String? {
        if case .quotedValue = phase {
            return byte.map(\.isHTMLSpace) ?? true ? nil : "the value of '\(attributeName)'"
        }
        return patternInScript ?? stringInScript
    }

    var stringInScript: String? { holdsScript && script.isInString ? "a string" : nil }

    var patternInScript: String? {
        holdsScript && script.isInPattern ? "a regular expression" : nil
    }

    var holdsScript: Bool { phase == .raw(.script) || phase == .text && language == .json }
}
