/// A grammar prepared for the scanner: what a byte may begin is one look into a table.
final class ScanTables: Sendable {
    /// For each context 256 steps: what to do at a byte.
    let steps: Table<UInt8>
    /// For each step from `Step.firstList` on of each context: where its rules are in `candidates`.
    let lists: Table<ListRange>
    /// Numbers of rules, the longest text first.
    let candidates: Table<Int>
    let rules: Table<ScanRule>
    let contexts: Table<ScanContext>
    let wordForms: Table<WordForm>
    /// For each byte, what it can be in a word.
    let letters: Table<LetterSet>
    /// The texts of all rules; in lower case where the language makes no difference.
    let text: Table<UInt8>
    let isCaseless: Bool
    let regions: [SpanRule.Region]
    let preamble: SpanRule.Region?

    init(
        steps: [UInt8], lists: [ListRange], candidates: [Int], rules: [ScanRule], contexts: [ScanContext],
        wordForms: [WordForm], letters: [LetterSet], text: [UInt8], isCaseless: Bool, regions: [SpanRule.Region],
        preamble: SpanRule.Region?
    ) {
        self.steps = Table(steps)
        self.lists = Table(lists)
        self.candidates = Table(candidates)
        self.rules = Table(rules)
        self.contexts = Table(contexts)
        self.wordForms = Table(wordForms)
        self.letters = Table(letters)
        self.text = Table(text)
        self.isCaseless = isCaseless
        self.regions = regions
        self.preamble = preamble
    }

    /// Some numbers in `candidates`.
    struct ListRange: Sendable, BitwiseCopyable {
        var start = 0
        var end = 0
    }

    /// What the scanner does at a byte, before it looks for rules.
    enum Step {
        /// Goes on: the byte is part of what the context is.
        static let none: UInt8 = 0
        static let word: UInt8 = 1
        static let number: UInt8 = 2
        /// This and all above stand for a list of rules.
        static let firstList: UInt8 = 3
    }
}
