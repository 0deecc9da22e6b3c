internal import SeriesText

/// The tables of all contexts, once all rules are known.
extension TableBuilder {
    /// The longest text first; where they are equal, what closes the context, and then the first in the grammar.
    func longestFirst(_ rules: [Int]) -> [Int] {
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

    mutating func tables() -> ScanTables {
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
            let isLetter = first.isASCIILetter
            return grammar.isCaseless && isLetter ? [first, first ^ 0x20] : [first]
        }
        guard case .repeated(let mark) = rule.guarding else { return [] }
        return [mark]
    }
}
