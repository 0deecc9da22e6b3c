/// Where two texts part, as a line for people; nil when they are the same.
func difference(expected: [UInt8], actual: [UInt8]) -> String? {
    if expected == actual { return nil }
    let old = expected.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let new = actual.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let line = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    func shown(_ lines: [ArraySlice<UInt8>]) -> String {
        line < lines.count ? String(decoding: lines[line], as: UTF8.self).debugDescription : "(no such line)"
    }
    return "line \(line + 1)\n  expected \(shown(old))\n  found    \(shown(new))"
}
