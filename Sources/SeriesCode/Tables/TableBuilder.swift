internal import SeriesText

/// Prepares a grammar: numbers its rules and contexts, and looks up for each byte what may begin there.
struct TableBuilder {
    /// A context whose rules are still being collected.
    struct Draft {
        var kind: CodeClass
        var wordForm: Int?
        var rules: [Int] = []
    }

    let grammar: Grammar
    let letters: [LetterSet]
    var drafts: [Draft] = []
    var rules: [ScanRule] = []
    var wordForms: [WordForm] = []
    var text: [UInt8] = []
    var regions: [SpanRule.Region] = []
    var candidates: [Int] = []
    /// Contexts that hold the whole language, once its rules are known.
    var codeContexts: [Int] = []

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
        if builder.rules.contains(where: { $0.action == .announce }) {
            builder.add(ScanRule(shape: .byte, action: .beginLines), to: root)
        }
        for context in builder.codeContexts {
            builder.drafts[context].wordForm = builder.drafts[root].wordForm
            builder.drafts[context].rules += builder.drafts[root].rules
        }
        return builder.tables()
    }

    mutating func addContext(_ kind: CodeClass) -> Int {
        drafts.append(Draft(kind: kind))
        return drafts.count - 1
    }

    @discardableResult
    mutating func add(_ rule: ScanRule, to context: Int? = nil) -> Int {
        rules.append(rule)
        if let context { drafts[context].rules.append(rules.count - 1) }
        return rules.count - 1
    }

    mutating func fill(_ context: Int, with rules: [Rule], endsAtLine: Bool) {
        if rules.isEmpty { return }
        var form = WordForm()
        var words: [String: WordTable.Meaning] = [:]
        var before: [WordForm.Neighbor] = []
        var prefixed: [[Int]] = []
        var hasWords = false
        for rule in rules {
            switch rule {
            case .words(let kind, let list, let followers):
                let (list, followers) = (Self.split(list), FollowerForm(followers))
                words.reserveCapacity(words.count + list.count)
                for word in list { words[word, default: .init()].become(kind, before: followers) }
            case .infix(let list):
                for word in Self.split(list) { words[word, default: .init()].isInfix = true }
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
        list.withRun { list in
            var words: [String] = []
            var start = 0
            while start < list.count {
                let word = list[start..<list.count].prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
                if !word.isEmpty { words.append(word.text) }
                start += word.count + 1
            }
            return words
        }
    }

    mutating func list(_ rules: [Int]) -> ScanTables.ListRange {
        candidates += rules
        return ScanTables.ListRange(start: candidates.count - rules.count, end: candidates.count)
    }

    /// What may begin a number besides a digit.
    private static func marks(of numbers: NumberForm) -> [String] {
        (numbers.startsWithPoint ? ["."] : []) + (numbers.hasSign ? ["-", "+"] : [])
    }

    mutating func intern(_ text: String) -> ScanRule.Text {
        let start = self.text.count
        self.text += (grammar.isCaseless ? text.lowercased() : text).utf8
        return ScanRule.Text(start: start, count: self.text.count - start)
    }
}
