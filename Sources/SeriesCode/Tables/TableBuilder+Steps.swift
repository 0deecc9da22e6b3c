internal import SeriesText

/// The tables of all contexts, once all rules are known.
extension TableBuilder {
    /// The longest text first; where they are equal, what closes the context, and then the first in the grammar.
    func longestFirst(_ numbers: [Int]) -> [Int] {
        numbers.map { (rank: rank(of: rules[$0]), number: $0) }
            .sorted { $0.rank == $1.rank ? $0.number < $1.number : $0.rank > $1.rank }
            .map { $0.number }
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

    mutating func tables() -> ScanTables {
        var steps: [UInt8] = []
        var lists: [ScanTables.ListRange] = []
        var contexts: [ScanContext] = []
        for draft in drafts {
            let firstList = lists.count
            var beginnings = Beginnings()
            for rule in longestFirst(draft.rules) { beginnings.add(rule, at: firstBytes(of: rules[rule])) }
            var row = stepsWithoutRules(of: draft)
            var stepsOfLists = Array(repeating: ScanTables.Step.none, count: beginnings.count)
            for byte in 0...255 {
                guard let number = beginnings.list(at: UInt8(byte)) else { continue }
                if stepsOfLists[number] == ScanTables.Step.none {
                    stepsOfLists[number] = ScanTables.Step.firstList + UInt8(lists.count - firstList)
                    let start = candidates.count
                    beginnings.append(rulesOf: number, to: &candidates)
                    lists.append(ScanTables.ListRange(start: start, end: candidates.count))
                }
                row[byte] = stepsOfLists[number]
            }
            steps += row
            contexts.append(
                ScanContext(
                    kind: draft.kind, firstList: firstList, wordForm: draft.wordForm ?? -1,
                    hasScalars: draft.wordForm.map { wordForms[$0].scalars != nil } ?? false))
        }
        return ScanTables(
            steps: steps, lists: lists, candidates: candidates, rules: rules, contexts: contexts,
            wordForms: wordForms, letters: letters, text: text, isCaseless: grammar.isCaseless, regions: regions,
            preamble: grammar.preamble)
    }

    /// What bytes are that begin no rule.
    private func stepsWithoutRules(of draft: Draft) -> [UInt8] {
        guard let form = draft.wordForm else { return Array(repeating: ScanTables.Step.none, count: 256) }
        if wordForms[form].scalars != nil {
            return letters.map { $0.contains(.space) ? ScanTables.Step.none : ScanTables.Step.word }
        }
        return letters.map { letter in
            if letter.contains(.start) { return ScanTables.Step.word }
            return letter.contains(.digit) ? ScanTables.Step.number : ScanTables.Step.none
        }
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
            let isLetter = first.isASCIILetter
            return grammar.isCaseless && isLetter ? [first, first ^ 0x20] : [first]
        }
        guard case .repeated(let mark) = rule.guarding else { return [] }
        return [mark]
    }
}
