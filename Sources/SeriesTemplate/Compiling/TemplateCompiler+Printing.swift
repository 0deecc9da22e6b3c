import SeriesText

/// `\(value)`: which values may stand where, and how they are escaped there.
extension TemplateCompiler {
    mutating func compile(_ arguments: [Argument], at range: Range<Int>) {
        guard let first = arguments.first else { return }
        if state.patternInScript != nil, case .refused(let reason, let suggestion) = state.printPlace {
            // Most likely no value is meant, so it is not looked at.
            report(reason, at: range, suggestion: suggestion)
            state.skip(over: source, range)
            return
        }
        if let name = first.label, name.text == PrintLabel.format.rawValue {
            reportFormatInFront(name, arguments)
            return
        }
        let label = first.label.flatMap { check(label: $0) }
        var type = check(first.value)
        var hasFormat = false
        for argument in arguments.dropFirst() {
            guard let name = argument.label else {
                report(
                    "only one value can be written at a time", at: argument.value.range,
                    suggestion: "write \\(\(text(of: first.value)))\\(\(text(of: argument.value)))")
                continue
            }
            guard name.text == PrintLabel.format.rawValue else {
                if PrintLabel(rawValue: name.text) == nil {
                    reportLabel(name)
                } else {
                    report(
                        "'\(name.text):' stands in front of the value", at: name.range,
                        suggestion: first.label == nil ? "write \\(\(name.text): \(text(of: first.value)))" : nil)
                }
                continue
            }
            if hasFormat {
                report("there is a format already", at: name.range)
                continue
            }
            hasFormat = true
            type = checkFormat(argument.value, of: first.value, type)
        }
        if type == .unknown || first.label != nil && label == nil {
            state.skipValue()
            return
        }
        guard let printing = printing(first.value, type, label, at: range) else {
            state.skipValue()
            return
        }
        emitter.emit(.print(printing))
        let mayBeEmpty = printing.mode != .segment && (type == .string || type == .extra || type == .url)
        let isAddress = state.isAtStartOfURL && type != .int
        state.skipValue(mayBeEmpty: mayBeEmpty)
        // One with the site's own URL in front is never a `/`.
        if isAddress, !printing.isAbsolute {
            state.slash = printing.mode == .vettedBase ? .behindBase : .behindAddress
        }
    }

    // MARK: Labels

    private mutating func check(label: Name) -> PrintLabel? {
        let known = PrintLabel(rawValue: label.text)
        if known == nil { reportLabel(label) }
        return known
    }

    private mutating func reportFormatInFront(_ label: Name, _ arguments: [Argument]) {
        let format = text(of: arguments[0].value)
        let date = arguments.count == 2 && arguments[1].label == nil ? text(of: arguments[1].value) : nil
        report(
            "'format:' stands behind the date", at: label.range,
            suggestion: date.map { "write \\(\($0), format: \(format))" }
                ?? "write \\(date, format: \"d MMMM yyyy\")")
        for argument in arguments.dropFirst() { _ = check(argument.value) }
        state.skipValue()
    }

    private mutating func reportLabel(_ label: Name) {
        let suggestion =
            if ["raw", "safe", "html", "unsafe", "unescaped", "escape"].contains(label.text) {
                "nothing switches escaping off or on; what is HTML has the type Markup and is written as it is"
            } else if let near = NearestName.of(label.text, among: PrintLabel.allCases.map(\.rawValue)) {
                "did you mean '\(near):'?"
            } else {
                "there are: \(PrintLabel.allCases.map { $0.rawValue + ":" }.joined(separator: ", "))"
            }
        report("there is no label '\(label.text):'", at: label.range, suggestion: suggestion)
    }

    mutating func checkFormat(
        _ format: ExpressionSyntax, of value: ExpressionSyntax, _ type: TemplateType
    ) -> TemplateType {
        switch type {
        case .date, .unknown: break
        case .optional(.date):
            reportOptional(value, type, "a format")
            return .unknown
        default:
            report("only a Date has a format, and \(quoted(value)) is \(type.inWords)", at: value.range)
            return .unknown
        }
        guard let pattern = format.plainText else {
            report("a format must be a plain string: it is checked before there are pages", at: format.range)
            return .unknown
        }
        guard !pattern.isEmpty else {
            report("this format shows nothing", at: format.range)
            return .unknown
        }
        do throws(DateFormat.Mistake) {
            let position = emitter.format(try DateFormat(pattern))
            emitter.emit(.date(format: position))
            return type == .unknown ? .unknown : .string
        } catch {
            // Where there are escapes, a place in the text is not that place in the template.
            let hasEscapes = pattern.utf8.count != format.range.count - 2
            let start = format.range.lowerBound + 1 + error.offset
            report(error.message, at: hasEscapes ? format.range : start..<format.range.upperBound - 1)
            return .unknown
        }
    }

    // MARK: Types and places

    /// How the value is written; nil when it may not stand here, which is then reported.
    private mutating func printing(
        _ value: ExpressionSyntax, _ type: TemplateType, _ label: PrintLabel?, at range: Range<Int>
    ) -> Printing? {
        let place = state.printPlace
        if case .refused(let reason, let suggestion) = place {
            report(reason, at: range, suggestion: suggestion)
            return nil
        }
        let mode: Printing.Mode?
        switch label {
        case .json: mode = jsonPrinting(value, type, place, at: range)
        case .url: mode = vettedPrinting(value, type, place, at: range)
        case .absolute:
            guard type == .url || type == .markup else {
                if type.isOptional {
                    reportOptional(value, type, "'absolute:'")
                } else {
                    report(
                        "'absolute:' needs a URL or Markup, and \(quoted(value)) is \(type.inWords)", at: value.range)
                }
                return nil
            }
            mode = plainPrinting(value, type, place, at: range)
        case .format, nil:
            guard isPrintable(value, type), isOfUseRelative(value, type, place) else { return nil }
            mode = plainPrinting(value, type, place, at: range)
        }
        return mode.map { Printing(mode: $0, isAbsolute: label == .absolute) }
    }

    /// Whether an address that is relative to the page can lead somewhere: what reads a feed, and what another site is asked
    /// for, know no page.
    private mutating func isOfUseRelative(
        _ value: ExpressionSyntax, _ type: TemplateType, _ place: PrintPlace
    ) -> Bool {
        guard type == .url else { return true }
        let reader: String
        switch place {
        case .url(_, .query): reader = "in the query of an address"
        case .text where language == .xml: reader = "in the text of an XML file"
        default: return true
        }
        report(
            "\(reader), \(quoted(value)) must be a whole address", at: value.range,
            suggestion: "write \\(absolute: \(text(of: value)))")
        return false
    }

    private mutating func isPrintable(_ value: ExpressionSyntax, _ type: TemplateType) -> Bool {
        switch type {
        case .bool, .int, .string, .markup, .url, .date, .extra, .unknown: return true
        case .optional, .null:
            reportOptional(value, type, "the page")
        case .list(let element):
            report(
                "\(quoted(value)) is \(type.inWords), which cannot be written", at: value.range,
                suggestion: element == .string
                    ? "write \\(\(operand(value)).joined(separator: \", \")), or \\for(item in \(text(of: value)))"
                    : "write \\for(item in \(text(of: value)))")
        case .enumerated:
            report(
                "\(quoted(value)) is \(type.inWords), which cannot be written", at: value.range,
                suggestion: "write \\for((index, item) in \(text(of: value)))")
        case .object(let name):
            let titles = ["title", "name", "text"]
            let member = titles.first { vocabulary[name]?[$0] != nil } ?? vocabulary[name]?.members.first?.name
            report(
                "\(quoted(value)) is \(type.inWords), which cannot be written", at: value.range,
                suggestion: member.map { "write one of its members, such as '\(operand(value)).\($0)'" })
        }
        return false
    }

    /// For a value without `json:` or `url:`.
    private mutating func plainPrinting(
        _ value: ExpressionSyntax, _ type: TemplateType, _ place: PrintPlace, at range: Range<Int>
    ) -> Printing.Mode? {
        let escaped: Printing.Mode = language == .xml ? .xml : .html
        switch place {
        case .plain: return .plain
        case .text: return escaped
        case .textOnly(let element):
            guard type == .markup else { return escaped }
            report("<\(element)> shows tags as text, so Markup cannot stand in it", at: value.range)
        case .attribute(let name):
            if type == .bool, language == .html, AttributeKind.isSwitch(name) {
                report(
                    "'\(name)' is on wherever it is written, even as \(name)=\"false\"", at: value.range,
                    suggestion: "write \\if(\(text(of: value))) \(name)\\endif in place of the attribute")
                return nil
            }
            guard type == .markup else { return escaped }
            report("Markup cannot stand in an attribute", at: value.range, suggestion: "'\(name)' needs a String")
        case .url(let name, let phase): return urlPrinting(value, type, name, phase, escaped, at: range)
        case .script:
            let what = language == .json ? "a JSON file" : "a script"
            report(
                "in \(what), a value must be written as JSON", at: range,
                suggestion: "write \\(json: \(text(of: value)))")
        case .style(let name):
            if type == .int { return escaped }
            report("in \(name), only an Int can be written: nothing else can be escaped there", at: range)
        case .refused: break
        }
        return nil
    }

    private mutating func urlPrinting(
        _ value: ExpressionSyntax, _ type: TemplateType, _ name: String, _ phase: URLPhase, _ escaped: Printing.Mode,
        at range: Range<Int>
    ) -> Printing.Mode? {
        switch (type, phase) {
        case (.markup, _):
            report("Markup cannot stand in an attribute", at: value.range, suggestion: "'\(name)' needs a URL")
        case (_, .script):
            report("behind such a scheme, a value cannot be escaped", at: value.range, suggestion: nil)
        case (_, .reference), (_, .disguised):
            report(
                "a character reference before this place may hide a scheme such as 'javascript:'", at: value.range,
                suggestion: "write the character itself, and '&amp;' for '&'")
        case (.int, _): return escaped
        case (.url, .start): return escaped
        case (_, .query): return .component
        case (.string, .path) where isSegment(range), (.extra, .path) where isSegment(range): return .segment
        case (.string, .path), (.extra, .path), (.date, .path), (.bool, .path): return .component
        case (.string, .undecided), (.extra, .undecided), (.date, .undecided), (.bool, .undecided): return .component
        case (.string, .unknown), (.extra, .unknown), (.date, .unknown), (.bool, .unknown): return .component
        case (.url, .path), (.url, .undecided), (.url, .unknown):
            report("a URL must stand at the start of '\(name)'", at: value.range)
        case (_, .mixed):
            report(
                "a branch or a round before this place may have written a part of '\(name)' already", at: value.range)
        default:
            report(
                "\(quoted(value)) is \(type.inWords), and '\(name)' needs a URL", at: value.range,
                suggestion: type == .string || type == .extra
                    ? "write \\(url: \(text(of: value))) for an address, or a path in front of it" : nil)
        }
        return nil
    }

    /// Whether a value at `range` stands between the first two slashes of a URL.
    private func isSegment(_ range: Range<Int>) -> Bool {
        (state.slash == .alone || state.slash == .maybeAlone) && isInFrontOfSlash(range)
    }

    private func isInFrontOfSlash(_ range: Range<Int>) -> Bool {
        range.upperBound < source.count && source[range.upperBound] == UInt8(ascii: "/")
    }

    private mutating func vettedPrinting(
        _ value: ExpressionSyntax, _ type: TemplateType, _ place: PrintPlace, at range: Range<Int>
    ) -> Printing.Mode? {
        switch type {
        case .string, .extra: break
        case .optional, .null:
            reportOptional(value, type, "'url:'")
            return nil
        case .url:
            report("\(quoted(value)) is a URL already", at: value.range, suggestion: "leave out 'url:'")
            return nil
        default:
            report("'url:' needs a String, and \(quoted(value)) is \(type.inWords)", at: value.range)
            return nil
        }
        switch place {
        case .text, .textOnly, .attribute: return .vetted
        case .url(_, .start): return isInFrontOfSlash(range) ? .vettedBase : .vetted
        case .url(let name, _): report("'url:' must stand at the start of '\(name)'", at: range)
        default: report("'url:' has no meaning here", at: range)
        }
        return nil
    }

    private mutating func jsonPrinting(
        _ value: ExpressionSyntax, _ type: TemplateType, _ place: PrintPlace, at range: Range<Int>
    ) -> Printing.Mode? {
        guard Self.hasJSONForm(type) else {
            report(
                "\(quoted(value)) is \(type.inWords), which has no JSON form", at: value.range,
                suggestion: "write the object's braces yourself, and its members by json:")
            return nil
        }
        switch place {
        case .script, .plain: return .json
        case .text, .textOnly, .attribute: return .escapedJSON
        default: report("JSON has no meaning here", at: range)
        }
        return nil
    }

    private static func hasJSONForm(_ type: TemplateType) -> Bool {
        switch type {
        case .object, .enumerated: false
        case .list(let element): hasJSONForm(element)
        case .optional(let wrapped): hasJSONForm(wrapped)
        default: true
        }
    }
}
