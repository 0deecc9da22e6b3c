internal import SeriesText

/// Names that some disk takes for `.git`. Whoever runs git in a folder with such an entry runs the programs that its files
/// name, so that nothing of a site ever stands there.
package enum RepositoryName {
    /// Where the first step of `path` ends that is such a name, in bytes from the start.
    package static func end(in path: String) -> Int? { path.withRun { $0.endOfStep(where: isName) } }

    /// In any letter case, as `GIT~1` on disks of Windows, which also pass over dots, spaces and `:…` at the end, and with the
    /// invisible characters that those of macOS pass over.
    private static func isName(_ step: ByteRun) -> Bool {
        guard let first = step.isEmpty ? nil : step[0], ".gG".utf8.contains(first) || first >= 0x80 else {
            return false
        }
        let names: [StaticString] = [".git", "git~1"]
        var letters = names.map { $0.withUTF8Buffer { unsafe Array($0) }[...] }
        var index = 0
        while index < step.count {
            let byte = step[index]
            if isInvisible(step, at: index) {
                index += 3
                continue
            }
            if byte == UInt8(ascii: ":"), letters.contains(where: \.isEmpty) { return true }
            let lower = byte.asciiLowercased
            letters = letters.compactMap { rest in
                if rest.isEmpty { return byte == UInt8(ascii: ".") || byte == UInt8(ascii: " ") ? rest : nil }
                return rest.first == lower ? rest.dropFirst() : nil
            }
            if letters.isEmpty { return false }
            index += 1
        }
        return letters.contains(where: \.isEmpty)
    }

    /// U+200C to U+200F, U+202A to U+202E, U+206A to U+206F and U+FEFF, as git has them.
    private static func isInvisible(_ step: ByteRun, at index: Int) -> Bool {
        guard index + 2 < step.count else { return false }
        switch (step[index], step[index + 1], step[index + 2]) {
        case (0xE2, 0x80, 0x8C...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xAA...0xAF), (0xEF, 0xBB, 0xBF):
            return true
        default: return false
        }
    }
}
