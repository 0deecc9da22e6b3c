internal import SeriesText

extension Scanner {
    /// The longest prompt that is taken for one, in bytes.
    private static let longestPrompt = 100

    /// `$ `, `root@host:/etc# `, `(venv) user@host ~ % `, `PS C:\> `: what ends in a mark and a space, and has a space
    /// before it only behind a bracket, behind `PS`, or behind a name with `@` in it.
    func prompt(_ rule: ScanRule, at start: Int) -> Match? {
        guard start == 0 || byte(at: start - 1) == UInt8(ascii: "\n") else { return nil }
        var end = start
        var mayHaveSpace = false
        let limit = min(code.count, start + Self.longestPrompt)
        while end < limit, byte(at: end) != UInt8(ascii: "\n") {
            let mark = byte(at: end)
            end += 1
            if isAny(rule.tail, mark), end >= code.count || letters(at: end).contains(.space) {
                return Match(start: start, end: byte(at: end) == UInt8(ascii: " ") ? end + 1 : end)
            }
            switch mark {
            case UInt8(ascii: "@"), UInt8(ascii: "("), UInt8(ascii: "["): mayHaveSpace = true
            case UInt8(ascii: " "):
                guard mayHaveSpace || isWindowsPrompt(start, end) else { return nil }
            default: break
            }
        }
        return nil
    }

    private func isWindowsPrompt(_ start: Int, _ end: Int) -> Bool {
        end == start + 3 && byte(at: start) == UInt8(ascii: "P") && byte(at: start + 1) == UInt8(ascii: "S")
    }
}
