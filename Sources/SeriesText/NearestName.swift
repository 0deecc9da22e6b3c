/// Finds what somebody probably meant.
package enum NearestName {
    /// The candidate that is fewest typing errors away from `name`, or nil when none is near.
    ///
    /// Near means: at most one error for each three characters, at least one and at most four; of a single character, an error
    /// leaves nothing. An error is a missing, an
    /// extra, a wrong character or two swapped ones (optimal string alignment distance); letter case costs nothing.
    /// Of equally near candidates the first wins, so pass them in a stable order.
    package static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        let limit = wanted.count < 2 ? 0 : min(4, max(1, wanted.count / 3))
        let letters = letters(of: wanted)
        var best: (candidate: String, distance: Int)?
        for candidate in candidates {
            // Most candidates are far off, and each unknown key of each file asks: these two looks cost next to nothing.
            if let others = self.letters(ofASCII: candidate) {
                guard abs(candidate.utf8.count - wanted.count) <= limit else { continue }
                guard (letters ^ others).nonzeroBitCount <= 2 * limit else { continue }
            }
            let scalars = Array(candidate.lowercased().unicodeScalars)
            guard abs(scalars.count - wanted.count) <= limit else { continue }
            let distance = distance(wanted, scalars)
            if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.candidate
    }

    /// A bit for each character of ASCII that occurs, in groups of two, and one for all others.
    ///
    /// One typing error changes at most two of the bits: it takes a character away, adds one, or both.
    private static func letters(of scalars: [Unicode.Scalar]) -> UInt64 {
        scalars.reduce(0) { $0 | 1 << UInt64($1.isASCII ? $1.value & 63 : 0) }
    }

    /// The same for a text in any letter case; nil when it is not ASCII.
    private static func letters(ofASCII text: String) -> UInt64? {
        var letters: UInt64 = 0
        for byte in text.utf8 {
            guard byte < 0x80 else { return nil }
            let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            letters |= 1 << UInt64((isUpper ? byte | 0x20 : byte) & 63)
        }
        return letters
    }

    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, one) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var cost = min(last[column] + (one == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, one == right[column - 1], left[row - 1] == other {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
