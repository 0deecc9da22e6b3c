internal import SeriesText

extension Scanner {
    /// `/…/` with the letters behind it; false when no end follows on the line.
    mutating func readRegularExpression(_ rule: ScanRule) -> Bool {
        guard index >= slashless else { return false }
        var end = index + 1
        var isInSet = false
        while end < code.count, byte(at: end) != UInt8(ascii: "\n") {
            switch byte(at: end) {
            case UInt8(ascii: "\\") where byte(at: end + 1) != UInt8(ascii: "\n"): end += 1
            case UInt8(ascii: "["): isInSet = true
            case UInt8(ascii: "]"): isInSet = false
            case UInt8(ascii: "/") where !isInSet:
                end += 1
                while letters(at: end).contains(.name) { end += 1 }
                emit(rule.kind, to: end)
                return true
            default: break
            }
            end += 1
        }
        slashless = min(end, code.count)
        return false
    }
}
