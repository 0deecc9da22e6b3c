internal import SeriesText

/// What a few bytes look like to somebody who reads them.
extension ByteRun {
    var hasLetter: Bool { prefix { !$0.isASCIILetter && $0 < 0x80 }.count < count }

    /// Whether it is a set of characters, such as `a-z0-9`.
    var isCharacterRange: Bool { contains("a-z") || contains("A-Z") || contains("0-9") }

    /// Whether it can hardly be anything but an address, when it stands in parentheses behind brackets: not a number, a color
    /// or a lone sign.
    var isPlainlyAddress: Bool {
        if starts(with: "#") { return self[1..<count].prefix { $0.hexadecimalValue != nil }.count < count - 1 }
        return starts(with: "/") && count > 1 || isSurelyAddress
    }

    /// Whether it is an address also where no brackets say so, and no argument or expression.
    var isSurelyAddress: Bool {
        ["http://", "https://", "./", "../"].contains { starts(with: $0) && count > $0.utf8CodeUnitCount }
            || isNameOfText
    }

    /// Whether it is the name of a picture, and no pattern for names.
    var isNameOfPicture: Bool {
        guard hasFileEnding, prefix(while: { !"*?|,;".utf8.contains($0) }).count == count else { return false }
        return Self.pictureEndings.contains { ending in
            let length = ending.utf8CodeUnitCount
            return count > length && self[count - length..<count].equals(lowercase: ending)
        }
    }

    private static let pictureEndings: [StaticString] = [
        ".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp",
    ]

    /// Whether it is the name of a file of Markdown, perhaps with a fragment.
    var isNameOfText: Bool { hasFileEnding && withoutFragment.hasMarkdownEnding }

    /// Whether it ends like the name of a file, with at most a fragment behind that: `.md`, `.mp4`, and not `. 5`.
    var hasFileEnding: Bool {
        let name = withoutFragment
        var start = name.count
        while start > 0, name[start - 1].isASCIILetterOrDigit { start -= 1 }
        let ending = name[start..<name.count]
        return start > 1 && name[start - 1] == UInt8(ascii: ".") && name[start - 2] != UInt8(ascii: " ")
            && ((1...5).contains(ending.count) || name.hasMarkdownEnding)
            && ending.prefix(while: \.isASCIIDigit).count < ending.count
    }

    private var withoutFragment: ByteRun { self[0..<(firstIndex(of: UInt8(ascii: "#")) ?? count)] }
    var hasMarkdownEnding: Bool { ends(with: ".md") || ends(with: ".markdown") }
}
