internal import SeriesText

/// What a quote starts with that is meant as a callout: `[!NAME]`.
struct CalloutMark {
    let name: String
    /// How long it is, with the colon behind it.
    let count: Int
    private let hasColon: Bool
    /// Whether what follows can be a title, or there is nothing.
    private let hasTitle: Bool
    private let isAlone: Bool

    /// The mark with which `line` starts, if it is one.
    init?(_ line: ByteRun) {
        guard line.starts(with: "[!") else { return nil }
        let word = line[2..<line.count].prefix {
            $0.isASCIILetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
        let end = 2 + word.count
        guard !word.isEmpty, word[0].isASCIILetter, end < line.count, line[end] == UInt8(ascii: "]") else { return nil }
        let rest = line[end + 1..<line.count]
        name = word.text
        hasColon = !rest.isEmpty && rest[0] == UInt8(ascii: ":")
        count = end + 1 + (hasColon ? 1 : 0)
        isAlone = rest.trimmed.isEmpty
        hasTitle = isAlone || " \t-+".utf8.contains(rest[0])
    }

    /// What is wrong with it, in a quote whose first text it is or is not, or even all of its text.
    func mistake(isText: Bool, isWhole: Bool) -> MarkdownMistakes.CalloutMistake.Kind? {
        let word = name.lowercased()
        if Callout(rawValue: word) != nil {
            return hasColon ? .colon : isText && isWhole && isAlone ? .empty : nil
        }
        let known = word.withRun(BlockMark.callout)
        // A reference may have any name, and so may a set of characters: `[!abc] matches d`.
        if hasColon ? known == nil && !isText : !isText || !hasTitle { return nil }
        let near = known?.rawValue ?? NearestName.of(word, among: Callout.allCases.map(\.rawValue))
        guard near != nil || isAlone || word.utf8.count > 2 && name == name.uppercased() else { return nil }
        return .unknown(near: near)
    }
}
