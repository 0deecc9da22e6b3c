internal import SeriesModel
internal import SeriesText

extension SourceLocator {
    /// The first formula of TeX in the block that was entered, of which Markdown makes something else; as far as it goes on
    /// its first line.
    mutating func lostFormula() -> SourceSpan? {
        readBlock()
        let text = block.ownText
        var search = FormulaSearch(in: text)
        let formula = search.formulas(in: 0..<text.count).first { text[$0].isFormulaOfTeX }
        return formula.map { span(at: block.start + $0.lowerBound, length: text[$0].firstLine.count) }
    }
}

extension ByteRun {
    /// Whether what stands between its dollars is more likely TeX than prices or the variables of a shell: it holds a command,
    /// an index or a power, or it is displayed and an equation.
    fileprivate var isFormulaOfTeX: Bool {
        let isDisplay = starts(with: "$$")
        return (0..<count - 1).contains { index in
            switch self[index] {
            case UInt8(ascii: "\\"): self[index + 1].isASCIILetter
            case UInt8(ascii: "^"), UInt8(ascii: "_"): index > 1 && self[index + 1].startsIndex
            case UInt8(ascii: "="): isDisplay
            default: false
            }
        }
    }
}

extension UInt8 {
    fileprivate var startsIndex: Bool { self == UInt8(ascii: "{") || isASCIILetterOrDigit }
}
