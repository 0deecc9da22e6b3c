/// Finds what somebody probably meant.
package enum NearestName {
    /// The candidate that is fewest typing errors away from `name`, or nil when none is near.
    ///
    /// Near means: at most one error for each three characters, at least one and at most four; of a single character, an error
    /// leaves nothing. An error is a missing, an extra, a wrong character or two swapped ones (optimal string alignment
    /// distance); letter case costs nothing. Of equally near candidates the first wins, so pass them in a stable order.
    package static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        var limit = wanted.count < 2 ? 0 : min(4, max(1, wanted.count / 3))
        let letters = letters(of: wanted)
        var best: String?
        for candidate in candidates {
            // Most candidates are far off, and each unknown key of each file asks: these two looks cost next to nothing.
            if let others = self.letters(ofASCII: candidate) {
                guard abs(candidate.utf8.count - wanted.count) <= limit else { continue }
                guard (letters ^ others).nonzeroBitCount <= 2 * limit else { continue }
            }
            let scalars = Array(candidate.lowercased().unicodeScalars)
            guard let distance = distance(wanted, scalars, atMost: limit) else { continue }
            best = candidate
            if distance == 0 { break }
            limit = distance - 1
        }
        return best
    }

    /// The same as help for whoever wrote `name`.
    package static func question(for name: String, among candidates: some Sequence<String>) -> String? {
        of(name, among: candidates).map { "did you mean '\($0)'?" }
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
            letters |= 1 << UInt64(byte.asciiLowercased & 63)
        }
        return letters
    }

    /// Nil when it is more than `limit`.
    ///
    /// Of the usual table, in which each step off the diagonal is an error, only what is near to the diagonal is filled in, and
    /// no more rows than can matter: names may be as long as the texts that they stand in.
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        let tooMany = limit + 1
        // By how far the column is to the right of the row, from -limit on.
        let offsets = 0...2 * limit
        var beforeLast = [Int](repeating: tooMany, count: offsets.count)
        var last = offsets.map { $0 < limit ? tooMany : $0 - limit }
        for row in 1..<left.count + 1 {
            var current = [Int](repeating: tooMany, count: offsets.count)
            for offset in offsets {
                let column = row + offset - limit
                guard (0...right.count).contains(column) else { continue }
                var cost = offset < 2 * limit ? last[offset + 1] + 1 : tooMany
                if column > 0 {
                    cost = min(cost, last[offset] + (left[row - 1] == right[column - 1] ? 0 : 1))
                    if offset > 0 { cost = min(cost, current[offset - 1] + 1) }
                    if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                        cost = min(cost, beforeLast[offset] + 1)
                    }
                }
                current[offset] = min(cost, tooMany)
            }
            // Two that are swapped reach over a row.
            if current.allSatisfy({ $0 > limit }), last.allSatisfy({ $0 > limit }) { return nil }
            (beforeLast, last) = (last, current)
        }
        let distance = last[right.count - left.count + limit]
        return distance <= limit ? distance : nil
    }
}
