/// Spans become rules, and what is in them becomes contexts.
extension TableBuilder {
    mutating func prepared(_ span: SpanRule, endsAtLine: Bool) -> ScanRule {
        var rule = opening(of: span)
        rule.place = span.place
        rule.marks = span.marks
        rule.kind = span.kind
        if case .opening = span.closing, let then = span.then { rule.region = region(then) }
        switch (span.inside, span.closing) {
        case (.language(let language), let closing):
            rule.region = region(SpanRule.Region(language: language, until: []))
            rule.action = .embedLine
            if case .joinedLines(let comments) = closing { rule.tail = intern(comments) }
        case (.namedLanguage, _): rule.action = .embedFence
        case (_, .opening): rule.action = rule.shape == .regularExpression ? .regularExpression : .token
        case (_, .indentation): rule.action = .block
        case (_, .wordLine):
            rule.action = .announce
            rule.context = UInt16(pushed(span, endsAtLine: false))
            var plain = span
            plain.inside = .rules([])
            rule.plainContext = UInt16(pushed(plain, endsAtLine: false))
        default:
            rule.action = .push
            rule.context = UInt16(pushed(span, endsAtLine: endsAtLine || span.endsAtLine))
        }
        return rule
    }

    private mutating func region(_ region: SpanRule.Region) -> Int16 {
        regions.append(region)
        return Int16(regions.count - 1)
    }

    private mutating func opening(of span: SpanRule) -> ScanRule {
        switch span.opening {
        case .literal(let text): return ScanRule(shape: .literal, action: .push, text: intern(text))
        case .ahead(let text): return ScanRule(shape: .ahead, action: .token, text: intern(text))
        case .escape(let text): return ScanRule(shape: .escape, action: .token, text: intern(text))
        case .sigil(let text): return ScanRule(shape: .sigil, action: .push, text: intern(text))
        case .delimited(let text): return ScanRule(shape: .delimited, action: .push, text: intern(text))
        case .heredoc(let text, let style):
            return ScanRule(shape: .heredoc, action: .announce, text: intern(text), heredoc: style)
        case .character(let text): return ScanRule(shape: .character, action: .token, text: intern(text))
        case .anything: return ScanRule(shape: .anything, action: .push)
        case .regularExpression: return ScanRule(shape: .regularExpression, action: .token, text: intern("/"))
        case .prompt(let text): return ScanRule(shape: .prompt, action: .token, tail: intern(text))
        case .lead(let text): return ScanRule(shape: .lead, action: .token, text: intern(text))
        case .fence(let text): return ScanRule(shape: .fence, action: .embedFence, text: intern(text))
        case .statement(let until, let at):
            return ScanRule(shape: .statement, action: .push, text: intern(until), tail: intern(at))
        case .guarded(let before, let guarding, let behind):
            return ScanRule(
                shape: .guarded, action: .push, text: intern(before), tail: intern(behind),
                guarding: Self.kind(of: guarding))
        }
    }

    private static func kind(of guarding: Opening.Guard) -> ScanRule.GuardKind {
        switch guarding {
        case .repeated(let mark): .repeated(mark.utf8.first ?? 0)
        case .name: .name
        case .rawString: .rawString
        }
    }

    /// The context that `span` pushes.
    private mutating func pushed(_ span: SpanRule, endsAtLine: Bool) -> Int {
        let context = addContext(span.kind)
        var closing = ScanRule(shape: .literal, action: .pop, marks: span.marks, kind: span.kind)
        if let before = span.before { (closing.beforeMark, closing.beforeKind) = before }
        if let then = span.then { closing.region = region(then) }
        switch span.closing {
        case .literal(let text):
            closing.text = intern(text)
            add(closing, to: context)
        case .before(let texts):
            for text in texts {
                closing.text = intern(text)
                closing.action = .popBefore
                add(closing, to: context)
            }
        case .guarded(let before, let behind):
            closing.shape = .guardedEnd
            closing.text = intern(before)
            closing.tail = intern(behind)
            add(closing, to: context)
        case .delimiter:
            closing.shape = .partner
            add(closing, to: context)
        case .wordLine:
            closing.shape = .byte
            closing.action = .checkLine
            add(closing, to: context)
        case .opening, .lineEnd, .joinedLines, .indentation, .fence: break
        }
        if !span.deepens.isEmpty {
            add(ScanRule(shape: .literal, action: .deepen, text: intern(span.deepens)), to: context)
        }
        switch span.inside {
        case .rules(let rules): fill(context, with: rules, endsAtLine: endsAtLine)
        case .code: codeContexts.append(context)
        case .language, .namedLanguage: break
        }
        if endsAtLine { add(ScanRule(shape: .byte, action: .endLine), to: context) }
        return context
    }
}
