/// Prepares a grammar: numbers its rules and contexts, and looks up for each byte what may begin there.
struct TableBuilder {
    /// A context whose rules are still being collected.
    private struct Draft {
        var kind: CodeClass
        var wordForm: Int?
        var rules: [Int] = []
    }

    private let grammar: Grammar
    private let letters: [LetterSet]
    private var drafts: [Draft] = []
    private var rules: [ScanRule] = []
    private var wordForms: [WordForm] = []
    private var text: [UInt8] = []
    private var regions: [Span.Region] = []
    private var candidates: [Int] = []
    /// Contexts that hold the whole language, once its rules are known.
    private var codeContexts: [Int] = []

    private init(_ grammar: Grammar) {
        self.grammar = grammar
        letters = LetterSet.table(
            names: grammar.names, letters: grammar.letters, starts: grammar.starts, endings: grammar.endings,
            digitsStart: grammar.digitsStartWords)
    }

    static func tables(for grammar: Grammar) -> ScanTables {
        var builder = TableBuilder(grammar)
        let root = builder.addContext(grammar.kind)
        builder.fill(root, with: grammar.rules, endsAtLine: false)
        let hasHeredocs = builder.rules.contains { $0.action == .announce }
        for context in [root] + builder.codeContexts where hasHeredocs {
            builder.add(ScanRule(shape: .byte, action: .beginLines), to: context)
        }
        for context in builder.codeContexts {
            builder.drafts[context].wordForm = builder.drafts[root].wordForm
            builder.drafts[context].rules += builder.drafts[root].rules
        }
        return builder.tables()
    }

    private mutating func addContext(_ kind: CodeClass) -> Int {
        drafts.append(Draft(kind: kind))
        return drafts.count - 1
    }

    @discardableResult
    private mutating func add(_ rule: ScanRule, to context: Int? = nil) -> Int {
        rules.append(rule)
        if let context { drafts[context].rules.append(rules.count - 1) }
        return rules.count - 1
    }

    private mutating func fill(_ context: Int, with rules: [Rule], endsAtLine: Bool) {
        var form = WordForm()
        var words: [String: WordTable.Meaning] = [:]
        var before: [WordForm.Neighbor] = []
        var prefixed: [[Int]] = []
        var hasWords = false
        for rule in rules {
            switch rule {
            case .words(let kind, let list):
                for word in Self.split(list) { words[word, default: .init()].kind = kind }
            case .behind(let list, let kind):
                for word in Self.split(list) { words[word, default: .init()].next = kind }
            case .before(let marks, let kind, let form):
                before += marks.utf8.map { WordForm.Neighbor(mark: $0, kind: kind, form: form) }
            case .capitalized(let kind): form.capitalized = kind
            case .leading(let kind): form.leading = kind
            case .members(let marks): form.members = Table(Array(marks.utf8))
            case .other(let kind): form.other = kind
            case .numbers(let numbers):
                form.numbers = numbers
                for mark in Self.marks(of: numbers) {
                    add(ScanRule(shape: .byte, action: .number, text: intern(mark)), to: context)
                }
            case .scalars(let scalars): form.scalars = scalars
            case .span(let span):
                let number = add(prepared(span, endsAtLine: endsAtLine))
                let prefixes = Self.split(span.prefixes)
                if prefixes.isEmpty { drafts[context].rules.append(number) }
                for prefix in prefixes {
                    if words[prefix, default: .init()].prefix < 0 {
                        words[prefix, default: .init()].prefix = prefixed.count
                        prefixed.append([])
                    }
                    prefixed[words[prefix, default: .init()].prefix].append(number)
                }
                continue
            }
            hasWords = true
        }
        guard hasWords || !words.isEmpty else { return }
        form.words = WordTable(words, isCaseless: grammar.isCaseless)
        form.before = Table(before)
        var lists: [ScanTables.ListRange] = []
        for rules in prefixed { lists.append(list(longestFirst(rules))) }
        form.prefixed = Table(lists)
        wordForms.append(form)
        drafts[context].wordForm = wordForms.count - 1
    }

    private static func split(_ list: String) -> [String] {
        list.split { $0 == " " || $0 == "\n" }.map(String.init)
    }

    private mutating func list(_ rules: [Int]) -> ScanTables.ListRange {
        candidates += rules
        return ScanTables.ListRange(start: candidates.count - rules.count, end: candidates.count)
    }

    /// What may begin a number besides a digit.
    private static func marks(of numbers: NumberForm) -> [String] {
        (numbers.startsWithPoint ? ["."] : []) + (numbers.hasSign ? ["-", "+"] : [])
    }

    private mutating func prepared(_ span: Span, endsAtLine: Bool) -> ScanRule {
        var rule = opening(of: span)
        rule.place = span.place
        rule.marks = span.marks
        rule.kind = span.kind
        if case .opening = span.closing, let then = span.then { rule.region = region(then) }
        switch (span.inside, span.closing) {
        case (.language(let language), let closing):
            rule.region = region(Span.Region(language: language, until: ""))
            switch closing {
            case .codeEnd: rule.action = .embedRest
            case .joinedLines(let comments):
                rule.action = .embedLine
                rule.tail = intern(comments)
            default: rule.action = .embedLine
            }
        case (.namedLanguage, _): rule.action = .embedFence
        case (_, .opening): rule.action = rule.shape == .regularExpression ? .regularExpression : .token
        case (_, .indentation): rule.action = .block
        case (_, .wordLine):
            rule.action = .announce
            rule.context = pushed(span, endsAtLine: false)
            var plain = span
            plain.inside = .rules([])
            rule.plainContext = pushed(plain, endsAtLine: false)
        default:
            rule.action = .push
            rule.context = pushed(span, endsAtLine: endsAtLine || span.endsAtLine)
        }
        return rule
    }

    private mutating func region(_ region: Span.Region) -> Int {
        regions.append(region)
        return regions.count - 1
    }

    private mutating func opening(of span: Span) -> ScanRule {
        switch span.opening {
        case .literal(let text): return ScanRule(shape: .literal, action: .push, text: intern(text))
        case .escape(let text): return ScanRule(shape: .escape, action: .token, text: intern(text))
        case .sigil(let text): return ScanRule(shape: .sigil, action: .push, text: intern(text))
        case .delimited(let text): return ScanRule(shape: .delimited, action: .push, text: intern(text))
        case .heredoc(let text, let style):
            return ScanRule(shape: .heredoc, action: .announce, text: intern(text), heredoc: style)
        case .character(let text): return ScanRule(shape: .character, action: .token, text: intern(text))
        case .anything: return ScanRule(shape: .anything, action: .push)
        case .regularExpression: return ScanRule(shape: .regularExpression, action: .token, text: intern("/"))
        case .prompt(let text): return ScanRule(shape: .prompt, action: .token, tail: intern(text))
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
    private mutating func pushed(_ span: Span, endsAtLine: Bool) -> Int {
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
        case .opening, .lineEnd, .joinedLines, .indentation, .fence, .codeEnd: break
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

    private mutating func intern(_ text: String) -> ScanRule.Text {
        let start = self.text.count
        self.text += (grammar.isCaseless ? text.lowercased() : text).utf8
        return ScanRule.Text(start: start, count: self.text.count - start)
    }
}

extension TableBuilder {
    /// The longest text first; where they are equal, what closes the context, and then the first in the grammar.
    private func longestFirst(_ rules: [Int]) -> [Int] {
        rules.sorted { left, right in
            let ranks = (rank(of: self.rules[left]), rank(of: self.rules[right]))
            return ranks.0 == ranks.1 ? left < right : ranks.0 > ranks.1
        }
    }

    private func rank(of rule: ScanRule) -> Int {
        switch (rule.shape, rule.action) {
        case (.statement, _), (.prompt, _): -1
        case (.anything, _): -2
        // Three or more of what also begins code in a line.
        case (.fence, _): 7
        case (_, .pop), (_, .popBefore): rule.text.count * 2 + 1
        default: rule.text.count * 2
        }
    }

    private mutating func tables() -> ScanTables {
        var steps: [UInt8] = []
        var lists: [ScanTables.ListRange] = []
        var contexts: [ScanContext] = []
        for draft in drafts {
            let firstList = lists.count
            var numbers: [[Int]: UInt8] = [:]
            var atByte = Array(repeating: [Int](), count: 256)
            for rule in longestFirst(draft.rules) {
                for byte in firstBytes(of: rules[rule]) { atByte[Int(byte)].append(rule) }
            }
            for byte in 0...255 {
                let found = atByte[byte]
                if found.isEmpty {
                    steps.append(step(without: draft, at: UInt8(byte)))
                } else if let number = numbers[found] {
                    steps.append(number)
                } else {
                    let number = ScanTables.Step.firstList + UInt8(numbers.count)
                    numbers[found] = number
                    lists.append(list(found))
                    steps.append(number)
                }
            }
            contexts.append(ScanContext(kind: draft.kind, firstList: firstList, wordForm: draft.wordForm ?? -1))
        }
        return ScanTables(
            steps: steps, lists: lists, candidates: candidates, rules: rules, contexts: contexts,
            wordForms: wordForms, letters: letters, text: text, isCaseless: grammar.isCaseless, regions: regions,
            preamble: grammar.preamble)
    }

    /// What a byte is that begins no rule.
    private func step(without draft: Draft, at byte: UInt8) -> UInt8 {
        guard let form = draft.wordForm else { return ScanTables.Step.none }
        let letter = letters[Int(byte)]
        if wordForms[form].scalars != nil {
            return letter.contains(.space) ? ScanTables.Step.none : ScanTables.Step.word
        }
        if letter.contains(.start) { return ScanTables.Step.word }
        return letter.contains(.digit) ? ScanTables.Step.number : ScanTables.Step.none
    }

    private func firstBytes(of rule: ScanRule) -> [UInt8] {
        switch rule.shape {
        case .statement, .prompt, .anything: return (0...255).filter { !letters[Int($0)].contains(.space) }
        case .partner: return (0x21...0x7E).filter { letters[Int($0)].contains(.punctuation) }
        case .byte where rule.action != .number: return [UInt8(ascii: "\n")]
        default: break
        }
        if rule.text.count > 0 {
            let first = text[rule.text.start]
            let isLetter = first | 0x20 >= UInt8(ascii: "a") && first | 0x20 <= UInt8(ascii: "z")
            return grammar.isCaseless && isLetter ? [first, first ^ 0x20] : [first]
        }
        guard case .repeated(let mark) = rule.guarding else { return [] }
        return [mark]
    }
}
