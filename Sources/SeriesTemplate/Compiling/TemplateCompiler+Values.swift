import SeriesText

/// Expressions: their types, and the instructions that leave their value in the accumulator.
extension TemplateCompiler {
    /// As it stands in the template.
    func text(of value: ExpressionSyntax) -> String {
        String(decoding: source[value.range], as: UTF8.self)
    }

    /// As it stands in the template, for the start of a message; long ones are not repeated.
    func quoted(_ value: ExpressionSyntax) -> String {
        value.range.count > 60 || source[value.range].contains(where: \.isLineEnd) ? "this" : "'\(text(of: value))'"
    }

    /// As it stands in the template, for a suggestion that adds a member or an operator to it.
    func operand(_ value: ExpressionSyntax) -> String {
        switch value.kind {
        case .binary, .choice, .not, .negative: "(\(text(of: value)))"
        default: text(of: value)
        }
    }

    mutating func check(_ value: ExpressionSyntax) -> TemplateType {
        switch value.kind {
        case .invalid: return .unknown
        case .boolean(let flag): return load(.bool(flag), .bool)
        case .integer(let number): return load(.int(number), .int)
        case .null: return load(.none, .null)
        case .string(let parts):
            if let text = value.plainText { return load(text: text) }
            return checkString(parts, at: value.range)
        case .name(let name): return checkName(name, at: value.range)
        case .function(let name, let arguments): return checkFunction(name, arguments, at: value.range)
        case .member, .element: return checkChain(value)
        case .parenthesized(let inner): return check(inner)
        case .not(let operand):
            requireBool(check(operand), operand, "'!' needs a Bool", isNegated: true)
            emitter.emit(.not)
            return .bool
        case .negative(let operand):
            let isInt = requireInt(check(operand), operand, "-")
            emitter.emit(.negate)
            return isInt ? .int : .unknown
        case .binary(let symbol, let left, let right): return checkBinary(symbol, left, right, at: value.range)
        case .choice(let condition, let first, let second):
            return checkChoice(condition, first, second)
        }
    }

    private mutating func load(_ value: Value, _ type: TemplateType) -> TemplateType {
        let constant = emitter.constant(value)
        emitter.emit(.constant(constant))
        return type
    }

    // MARK: Names

    private mutating func checkName(_ name: String, at range: Range<Int>) -> TemplateType {
        if let binding = scope[name] {
            noteUse(of: binding)
            pieces += binding.pieces
            emitter.emit(.load(slot: binding.slot))
            return binding.type
        }
        let message = "there is no '\(name)' here"
        if isInLayout, !scope.hides(name), vocabulary.hasVariable(name) {
            let what = includes.isEmpty ? "this" : "the \\include"
            reportForPage(
                message, at: range,
                suggestion: "only some pages have it: put \(what) into a \\block that they fill")
            return .unknown
        }
        let suggestion: String?
        let scope = scope
        if let own = Self.foreignNames[name]?.first(where: { scope[$0] != nil }) {
            suggestion = "write '\(own)'"
        } else if let near = nearest(to: name, amongAll: scope.count, scope.names) {
            suggestion =
                scope[near]?.isArgument == true ? "the \\include gives it '\(near)'" : "did you mean '\(near)'?"
        } else if scope.hides(name), let site = includes.last {
            suggestion = "pass it on: \(includeText(site, adding: name))"
        } else if scope.hides(name) {
            suggestion = "a block sees only the page's variables and the '\\let' at the top of its own file"
        } else {
            suggestion = Self.list(scope.count > Self.mostListed ? [] : Set(scope.names).sorted())
        }
        report(message, at: range, suggestion: suggestion)
        return .unknown
    }

    /// What other generators call the subject of a page and the site, with what it may be here.
    private static let foreignNames = [
        "page": ["article", "tag", "series", "site"], "post": ["article", "page"],
        "section": ["series", "site"], "collection": ["series"], "config": ["site"],
    ]

    /// More names than this are no help.
    private static let mostListed = 30

    static func list(_ names: [String]) -> String? {
        names.isEmpty || names.count > mostListed ? nil : "there are: \(names.joined(separator: ", "))"
    }

    private func includeText(_ site: IncludeSite, adding name: String) -> String {
        let form = String(decoding: library.files[site.file].source.bytes[site.range], as: UTF8.self)
        return form.hasSuffix(")") ? "\(form.dropLast()), \(name): \(name))" : form
    }

    // MARK: Strings

    private mutating func checkString(
        _ parts: [ExpressionSyntax.StringPart], at range: Range<Int>
    ) -> TemplateType {
        let start = pieces
        var largest = 0
        for part in parts {
            let before = pieces
            switch part {
            case .text(let text): _ = load(text: text)
            case .value(let value, let format):
                var type = check(value)
                if let format { type = checkFormat(format, of: value, type) }
                switch type {
                case .bool, .int, .string, .date, .extra, .unknown: break
                case .optional, .null: reportOptional(value, type, "a string")
                case .url:
                    report(
                        "a URL cannot become part of a String: it is written for the page that shows it",
                        at: value.range,
                        suggestion: "interpolate it in the text of the template")
                default:
                    report("\(quoted(value)) is \(type.inWords), which cannot become part of a String", at: value.range)
                }
            }
            emitter.emit(.push)
            largest = max(largest, pieces - before)
        }
        emitter.emit(.join(count: Int32(parts.count)))
        // Each text may double the one before it; the first that is too long is reported.
        if pieces - start > Self.mostParts {
            if largest <= Self.mostParts {
                report("this text is put together from more than \(Self.mostParts) pieces", at: range)
            }
            pieces = start + Self.mostParts + 1
        }
        return .string
    }

    private mutating func load(text: String) -> TemplateType {
        pieces += 1 + text.utf8.count / 1000
        return load(.string(text), .string)
    }

    /// Reports an optional where `place` needs a value.
    mutating func reportOptional(_ value: ExpressionSyntax, _ type: TemplateType, _ place: String) {
        if value.isNil {
            report("'nil' is no value for \(place)", at: value.range)
            return
        }
        let fallback: String? =
            switch type.unwrapped {
            case .string, .extra: "\"…\""
            case .int: "0"
            case .bool: "false"
            default: nil
            }
        report(
            "\(quoted(value)) is \(type.inWords), and \(place) needs a value", at: value.range,
            suggestion: "write " + (fallback.map { "'\(operand(value)) ?? \($0)', or " } ?? "")
                + "\\if(let name = \(text(of: value)))")
    }

    // MARK: Operators

    private mutating func checkBinary(
        _ symbol: ExpressionSyntax.Operator, _ left: ExpressionSyntax, _ right: ExpressionSyntax, at range: Range<Int>
    ) -> TemplateType {
        switch symbol {
        case .coalesce: return checkCoalescing(left, right)
        case .and, .or:
            let type = check(left)
            if symbol == .or, type.isOptional, type.unwrapped != .bool {
                // As people of JavaScript give a value that may be missing another one.
                requireBool(
                    type, left, "'||' needs a Bool",
                    hint: "for a value in its place, write '\(operand(left)) ?? \(text(of: right))'")
                _ = check(right)
                return .unknown
            }
            requireBool(type, left, "'\(symbol.rawValue)' needs a Bool")
            let exit = emitter.emitJump { symbol == .and ? .jumpIfFalse($0) : .jumpIfTrue($0) }
            requireBool(check(right), right, "'\(symbol.rawValue)' needs a Bool")
            emitter.land(exit)
            return .bool
        case .add, .subtract:
            let isLeftInt = requireInt(check(left), left, symbol.rawValue)
            emitter.emit(.push)
            let isRightInt = requireInt(check(right), right, symbol.rawValue)
            emitter.emit(symbol == .add ? .add : .subtract)
            return isLeftInt && isRightInt ? .int : .unknown
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
            let isEquality = symbol == .equal || symbol == .notEqual
            var one = check(left)
            if isEquality, one == .null || right.isNil { one = promote(one, of: left) }
            emitter.emit(.push)
            var two = check(right)
            if isEquality, two == .null || left.isNil { two = promote(two, of: right) }
            requireComparable(one, left, two, right, symbol, at: range)
            emitter.emit(Self.instruction(for: symbol))
            return .bool
        }
    }

    private static func instruction(for symbol: ExpressionSyntax.Operator) -> Instruction {
        switch symbol {
        case .notEqual: .notEqual
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        case .greater: .greater
        case .greaterOrEqual: .greaterOrEqual
        default: .equal
        }
    }

    /// False for what is none, which is reported.
    private mutating func requireInt(_ type: TemplateType, _ value: ExpressionSyntax, _ symbol: String) -> Bool {
        if TemplateType.int.accepts(type) { return true }
        let suggestion: String? =
            switch type {
            case .string: symbol == "+" ? "join texts by interpolation: \"\\(one)\\(two)\"" : nil
            case .optional(.int): "write '(\(text(of: value)) ?? 0)'"
            case .extra: countHint(value) ?? keyHint(value, symbol)
            default: nil
            }
        report(
            "\(quoted(value)) is \(type.inWords), and '\(symbol)' needs an Int", at: value.range, suggestion: suggestion
        )
        return false
    }

    /// A key such as `sea-state` is read as a subtraction.
    private func keyHint(_ value: ExpressionSyntax, _ symbol: String) -> String? {
        guard symbol == "-", case .member(let member) = value.kind, value.range.upperBound < source.count,
            source[value.range.upperBound] == UInt8(ascii: "-")
        else { return nil }
        let rest = source[value.range.upperBound...].prefix { $0.isNamePart || $0 == UInt8(ascii: "-") }
        let key = member.name.text + String(decoding: rest, as: UTF8.self)
        return "for the key '\(key)', write \(text(of: member.base))[\"\(key)\"]"
    }

    private mutating func requireComparable(
        _ one: TemplateType, _ left: ExpressionSyntax, _ two: TemplateType, _ right: ExpressionSyntax,
        _ symbol: ExpressionSyntax.Operator, at range: Range<Int>
    ) {
        if one == .unknown || two == .unknown { return }
        let isEquality = symbol == .equal || symbol == .notEqual
        if one == .null || two == .null {
            let other = one == .null ? two : one
            if !isEquality || !other.isOptional || other == .null {
                report(
                    other == .null
                        ? "'nil' is compared with itself"
                        : isEquality
                            ? "\(quoted(one == .null ? right : left)) is \(other.inWords), which is never nil"
                            : "'nil' cannot be ordered", at: range,
                    suggestion: other == .extra && isEquality
                        ? "write '\(symbol == .notEqual ? "!" : "")\(operand(one == .null ? right : left)).isEmpty'"
                        : nil)
            }
            return
        }
        if !isEquality, one.isOptional || two.isOptional {
            let (value, type) = one.isOptional ? (left, one) : (right, two)
            reportOptional(value, type, "'\(symbol.rawValue)'")
            return
        }
        let (one, two) = (one.unwrapped, two.unwrapped)
        switch (one, two) {
        case (.extra, .string), (.string, .extra), (.extra, .extra): if isEquality { return }
        case (.extra, .int), (.extra, .bool):
            if isEquality {
                report(
                    "an Extra is compared as text", at: range,
                    suggestion: "write '\(text(of: left)) \(symbol.rawValue) \"\(text(of: right))\"'")
                return
            }
        default: break
        }
        guard one == two else {
            report(
                "\(one.inWords) cannot be compared with \(two.inWords)", at: range,
                suggestion: one == .extra ? countHint(left) : two == .extra ? countHint(right) : nil)
            return
        }
        switch one {
        case .int, .string, .date: return
        case .bool, .url, .object: if isEquality { return }
        default: break
        }
        report("values of type \(one) cannot be compared by '\(symbol.rawValue)'", at: range)
    }

    /// The count of an Extra may be a key of the author's, and so is one, too.
    private func countHint(_ value: ExpressionSyntax) -> String? {
        guard case .member(let member) = value.kind, member.name.text == "count" else { return nil }
        return "for an Int, write '\(text(of: member.base)).enumerated().count'"
    }

    private mutating func checkCoalescing(_ left: ExpressionSyntax, _ right: ExpressionSyntax) -> TemplateType {
        let start = pieces
        let one = promote(check(left), of: left)
        if one.unwrapped == .extra { emitter.emit(.extraOrNone) }
        let exit = emitter.emitJump(Instruction.jumpIfSome)
        let middle = pieces
        let two = check(right)
        pieces = start + max(middle - start, pieces - middle)
        emitter.land(exit)
        switch one {
        case .unknown: return two == .null ? .unknown : two
        case .extra, .optional(.extra):
            if two == .extra || two == .optional(.extra) { return two }
            // The text is taken behind both ways, since only here it is known that one is wanted.
            emitter.emit(.extraText)
            if TemplateType.string.accepts(two) || two.unwrapped == .string { return two == .unknown ? .string : two }
            report("behind '??', an Extra needs a String, and \(quoted(right)) is \(two.inWords)", at: right.range)
            return .unknown
        case .optional(let wrapped):
            if wrapped.accepts(two) { return wrapped }
            if one.accepts(two) { return one }
            report(
                "both sides of '??' must have the same type: \(quoted(left)) is \(one.inWords), \(quoted(right)) \(two.inWords)",
                at: right.range,
                suggestion: wrapped == .date && two == .string
                    ? "write '\(operand(left))?.iso', or \\if(let name = \(text(of: left)))" : nil)
            return .unknown
        case .null: return two
        default:
            report(
                "\(quoted(left)) is \(one.inWords), which always has a value", at: left.range,
                suggestion: one == .string && !right.isNil
                    ? "for a text that may be empty, write '\(text(of: left)).isEmpty ? \(text(of: right)) : \(text(of: left))'"
                    : "leave out '?? \(text(of: right))'")
            return one
        }
    }

    private mutating func checkChoice(
        _ condition: ExpressionSyntax, _ first: ExpressionSyntax, _ second: ExpressionSyntax
    ) -> TemplateType {
        let start = pieces
        requireBool(check(condition), condition, Self.needOfCondition)
        pieces = start
        let miss = emitter.emitJump(Instruction.jumpIfFalse)
        let one = check(first)
        let exit = emitter.emitJump(Instruction.jump)
        emitter.land(miss)
        let middle = pieces
        let two = check(second)
        pieces = start + max(middle - start, pieces - middle)
        emitter.land(exit)
        guard let type = one.joined(with: two) else {
            report(
                "both sides of ':' must have the same type: \(quoted(first)) is \(one.inWords), \(quoted(second)) \(two.inWords)",
                at: second.range)
            return .unknown
        }
        return type
    }
}
