internal import SeriesModel
internal import SeriesText

extension SourceLocator {
    /// The first formula of TeX in the block that was entered, of which Markdown makes something else; as far as it goes on
    /// its first line. Where dollars are read (`hasMath`), only those in parentheses are lost.
    mutating func lostFormula(hasMath: Bool) -> MarkdownMistakes.LostFormula? {
        readBlock()
        let text = block.ownText
        var search = FormulaSearch(in: text)
        let formulas = hasMath ? search.textsInParentheses() : search.formulas(in: 0..<text.count)
        guard let formula = formulas.first(where: { text[$0].isFormulaOfTeX }) else { return nil }
        let span = span(at: block.start + formula.lowerBound, length: text[formula].firstLine.count)
        return MarkdownMistakes.LostFormula(kind: hasMath ? .inParentheses : .unread, span: span)
    }
}

extension ByteRun {
    /// Whether what stands between its dollars or parentheses is more likely TeX than prices, the variables of a shell or
    /// words: it holds a command, an index or a power, or it is displayed and an equation.
    fileprivate var isFormulaOfTeX: Bool {
        let isDisplay = starts(with: "$$")
        return (1..<count - 2).contains { index in
            switch self[index] {
            case UInt8(ascii: "\\"): self[index + 1].isASCIILetter
            case UInt8(ascii: "^"), UInt8(ascii: "_"):
                index > 1 && self[index - 1] != UInt8(ascii: "\\") && self[index + 1].startsIndex
            case UInt8(ascii: "="): isDisplay
            default: false
            }
        }
    }
}

extension UInt8 {
    fileprivate var startsIndex: Bool { self == UInt8(ascii: "{") || isASCIILetterOrDigit }
}
