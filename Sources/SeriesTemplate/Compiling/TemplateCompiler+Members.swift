import SeriesText

/// Members, subscripts and functions.
extension TemplateCompiler {
    /// A chain of members; a `?.` in it ends the whole chain when there is no value.
    mutating func checkChain(_ value: ExpressionSyntax) -> TemplateType {
        var exits: [Emitter.Jump] = []
        let type = checkLink(value, &exits)
        for exit in exits { emitter.land(exit) }
        return exits.isEmpty ? type : type.asOptional
    }

    private mutating func checkLink(_ value: ExpressionSyntax, _ exits: inout [Emitter.Jump]) -> TemplateType {
        switch value.kind {
        case .member(let member):
            var base = checkLink(member.base, &exits)
            if member.isChained {
                base = promote(base, of: member.base)
                if base.isOptional || base == .unknown {
                    base = base.unwrapped
                    exits.append(emitter.emitJump(Instruction.jumpIfNone))
                } else {
                    report(
                        "\(quoted(member.base)) is \(base.inWords), which always has a value", at: member.base.range,
                        suggestion: "write '.' instead of '?.'")
                }
            }
            return checkMember(member, of: base, at: value.range)
        case .element(let base, let key):
            let type = checkLink(base, &exits)
            return checkElement(type, base, key, at: value.range)
        default: return check(value)
        }
    }

    private mutating func checkMember(
        _ member: ExpressionSyntax.Member, of base: TemplateType, at range: Range<Int>
    ) -> TemplateType {
        let name = member.name
        switch base {
        case .unknown:
            checkUnused(member.arguments)
            return .unknown
        case .optional, .null:
            let text = text(of: member.base)
            report(
                "\(quoted(member.base)) is \(base.inWords), and '.\(name.text)' needs a value", at: name.range,
                suggestion: member.base.isNil
                    ? nil : "write '\(operand(member.base))?.\(name.text)', or \\if(let name = \(text))")
            checkUnused(member.arguments)
            return .unknown
        case .object(let type):
            if let own = vocabulary[type]?[name.text] {
                let position = emitter.member(own)
                if let parameters = own.parameters {
                    guard checkArguments(of: member, own.form, parameters) else { return own.type }
                    emitter.emit(.push)
                    emitter.emit(.ask(member: position, arguments: Int32(parameters.count)))
                } else {
                    if member.arguments != nil { reportNoArguments(name) }
                    emitter.emit(.get(member: position))
                }
                if !own.absentKeys.isEmpty { lastExtra = (name.range, type, own.absentKeys) }
                return own.type
            }
        default:
            if let position = BuiltinMember.all.firstIndex(where: { $0.name == name.text && $0.receiver.matches(base) })
            {
                return checkBuiltin(position, member, base)
            }
        }
        if base == .extra {
            if let arguments = member.arguments {
                reportNoMethod(of: member, called: arguments, at: range)
                return .unknown
            }
            warnOfAbsentKey(name, of: member.base)
            let key = emitter.constant(.string(name.text))
            emitter.emit(.extraKey(constant: key))
            return .extra
        }
        reportNoMember(name, base)
        checkUnused(member.arguments)
        return .unknown
    }

    /// Warns of `article.extra.title`: a key with a meaning of its own is no other key.
    private mutating func warnOfAbsentKey(_ key: Name, of base: ExpressionSyntax) {
        guard case .member(let extra) = base.kind, let last = lastExtra, last.range == extra.name.range,
            last.absentKeys.contains(key.text)
        else { return }
        let members = vocabulary[last.object]?.members.map(\.name) ?? []
        warn(
            "'\(key.text)' has a meaning of its own, so that it is never in '\(extra.name.text)'", at: key.range,
            suggestion: NearestName.of(key.text, among: members).map { "write '\(operand(extra.base)).\($0)'" })
    }

    /// Leaves the last argument in the accumulator, and what the member is asked of and the other arguments on the stack.
    /// Returns whether there are as many arguments as `parameters`; `form` is how the member is called.
    private mutating func checkArguments(
        of member: ExpressionSyntax.Member, _ form: @autoclosure () -> String, _ parameters: [MemberParameter]
    ) -> Bool {
        guard let arguments = member.arguments, arguments.count == parameters.count else {
            report("'\(member.name.text)' is called as '\(form())'", at: member.name.range)
            checkUnused(member.arguments)
            return false
        }
        var isMisnamed = false
        for (argument, parameter) in zip(arguments, parameters) {
            if argument.label?.text != parameter.label, !isMisnamed {
                isMisnamed = true
                report(
                    "'\(member.name.text)' is called as '\(form())'", at: argument.label?.range ?? argument.value.range)
            }
            emitter.emit(.push)
            let type = check(argument.value)
            if !parameter.type.accepts(type) {
                if parameter.type.accepts(type.unwrapped) {
                    reportOptional(argument.value, type, "'\(form())'")
                } else {
                    report(
                        "'\(form())' needs \(parameter.type.inWords), and \(quoted(argument.value)) is \(type.inWords)",
                        at: argument.value.range)
                }
            }
        }
        return true
    }

    private mutating func reportNoArguments(_ name: Name) {
        report("'\(name.text)' takes no arguments", at: name.range, suggestion: "write it without parentheses")
    }

    /// Without its parentheses, the call would look for a key of that name, and find nothing.
    private mutating func reportNoMethod(
        of member: ExpressionSyntax.Member, called arguments: [Argument], at range: Range<Int>
    ) {
        let name = member.name
        let meant = Self.foreignMembers[name.text]?.name ?? name.text
        let suggestion =
            if let method = BuiltinMember.all.first(where: { $0.name == meant && $0.receiver.matches(.string) }) {
                "for that of its text, write \"\\(\(text(of: member.base)))\"."
                    + call(of: method, in: name.range.upperBound..<range.upperBound)
            } else if BuiltinMember.all.contains(where: { $0.name == meant && $0.receiver.matches(.list(.string)) }) {
                "for its items, write \\for(item in \(text(of: member.base)))"
            } else {
                "for its key '\(name.text)', write it without parentheses"
            }
        report("an Extra has no method '\(name.text)'", at: name.range, suggestion: suggestion)
        checkUnused(arguments)
    }

    private func call(of method: BuiltinMember, in parentheses: Range<Int>) -> String {
        method.parameters == nil ? method.name : method.name + String(decoding: source[parentheses], as: UTF8.self)
    }

    /// Looks for mistakes in arguments that belong to nothing known.
    private mutating func checkUnused(_ arguments: [Argument]?) {
        for argument in arguments ?? [] { _ = check(argument.value) }
    }

    private mutating func reportNoMember(_ name: Name, _ base: TemplateType) {
        var names = BuiltinMember.all.filter { $0.receiver.matches(base) }.map(\.name)
        if case .object(let type) = base { names = vocabulary[type]?.members.map(\.name) ?? [] }
        let suggestion: String?
        if let foreign = Self.foreignMembers[name.text], names.contains(foreign.name) {
            suggestion = foreign.hint
        } else if let near = NearestName.of(name.text, among: names) {
            suggestion = "did you mean '\(near)'?"
        } else {
            suggestion = names.isEmpty ? nil : "there are: \(names.sorted().joined(separator: ", "))"
        }
        report("\(base.inWords) has no member '\(name.text)'", at: name.range, suggestion: suggestion)
    }

    /// What other languages call it.
    private static let foreignMembers: [String: (name: String, hint: String)] = [
        "length": ("count", "write 'count'"), "size": ("count", "write 'count'"),
        "upper": ("uppercased", "write 'uppercased()'"), "upcase": ("uppercased", "write 'uppercased()'"),
        "lower": ("lowercased", "write 'lowercased()'"), "downcase": ("lowercased", "write 'lowercased()'"),
        "join": ("joined", "write 'joined(separator: \", \")'"),
        "reverse": ("reversed", "write 'reversed()'"), "includes": ("contains", "write 'contains(…)'"),
        "startsWith": ("hasPrefix", "write 'hasPrefix(\"…\")'"),
        "endsWith": ("hasSuffix", "write 'hasSuffix(\"…\")'"),
        "limit": ("prefix", "write 'prefix(…)'"), "take": ("prefix", "write 'prefix(…)'"),
        "skip": ("dropFirst", "write 'dropFirst(…)'"), "offset": ("dropFirst", "write 'dropFirst(…)'"),
        "content": ("body", "write 'body'"), "summary": ("description", "write 'description'"),
        "minutes": ("readingTime", "write 'readingTime'"),
        "baseURL": ("url", "write 'url', and \\(absolute: …) for a whole address"),
        "baseurl": ("url", "write 'url', and \\(absolute: …) for a whole address"),
        "filter": ("prefix", "write \\for(item in list where condition)"),
    ]

    // MARK: Built-in members

    private mutating func checkBuiltin(
        _ position: Int, _ member: ExpressionSyntax.Member, _ base: TemplateType
    ) -> TemplateType {
        let builtin = BuiltinMember.all[position]
        let parameters = builtin.parameters?.map { MemberParameter($0.label, $0.kind.type(for: base)) }
        if let parameters {
            guard checkArguments(of: member, builtin.form, parameters) else { return .unknown }
            if case .list(let element) = base, builtin.parameters?.first?.kind == .element, !Self.isComparable(element)
            {
                report("values of type \(element) cannot be compared", at: member.name.range)
            }
        } else if member.arguments != nil {
            reportNoArguments(member.name)
        }
        let index = emitter.builtin(position)
        let hasArgument = parameters?.isEmpty == false
        emitter.emit(hasArgument ? .callWithArgument(builtin: index) : .call(builtin: index))
        return builtin.outcome.type(for: base)
    }

    private static func isComparable(_ type: TemplateType) -> Bool {
        switch type.unwrapped {
        case .bool, .int, .string, .url, .date, .extra, .object, .unknown: true
        default: false
        }
    }

    // MARK: Subscripts and functions

    private mutating func checkElement(
        _ type: TemplateType, _ base: ExpressionSyntax, _ key: ExpressionSyntax, at range: Range<Int>
    ) -> TemplateType {
        emitter.emit(.push)
        let keyType = check(key)
        emitter.emit(.extraElement)
        switch type {
        case .unknown: return .unknown
        case .extra:
            if !TemplateType.string.accepts(keyType) {
                report(
                    "a key of an Extra is a String, and \(quoted(key)) is \(keyType.inWords)", at: key.range,
                    suggestion: keyType == .extra ? "write \"\\(\(text(of: key)))\" for its text" : nil)
            } else if let text = key.plainText {
                warnOfAbsentKey(Name(text: text, range: key.range), of: base)
            }
            return .extra
        case .list:
            report(
                "a list has no '[…]': a page must not fail for want of an item", at: range,
                suggestion:
                    "write '\(text(of: base)).first' or '\(text(of: base)).dropFirst(n).first', which are optional")
        default: report("\(quoted(base)) is \(type.inWords), which has no '[…]'", at: range)
        }
        return .unknown
    }

    mutating func checkFunction(_ name: Name, _ arguments: [Argument], at range: Range<Int>) -> TemplateType {
        guard name.text == "asset" else {
            checkUnused(arguments)
            let suggestion: String? =
                if let binding = scope[name.text] {
                    "'\(name.text)' is \(binding.type.inWords); write it without parentheses"
                } else if NearestName.of(name.text, among: ["asset"]) != nil { "did you mean 'asset'?" } else {
                    "the only function is asset(\"file name\")"
                }
            report("there is no function '\(name.text)'", at: name.range, suggestion: suggestion)
            return .unknown
        }
        guard arguments.count == 1, arguments[0].label == nil, let file = arguments[0].value.plainText, !file.isEmpty
        else {
            checkUnused(arguments)
            report(
                "'asset' needs the name of a file as a plain string", at: range,
                suggestion: "write asset(\"\(assets.keys.min() ?? "style.css")\")")
            return .url
        }
        guard let url = assets[file] else {
            let assets = assets
            // People forget the folder more often than they mistype a name.
            let near =
                assets.keys.filter { $0.hasSuffix("/" + file) }.min()
                ?? nearest(to: file, amongAll: assets.count, assets.keys.sorted())
            report(
                "there is no asset '\(file)'", at: arguments[0].value.range,
                suggestion: near.map { "did you mean '\($0)'?" })
            return .url
        }
        askedAssets.insert(file)
        let constant = emitter.constant(.url(url))
        emitter.emit(.constant(constant))
        return .url
    }
}
