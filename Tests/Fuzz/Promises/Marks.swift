internal import SeriesText

/// What a body may hold, judged by its bytes alone: where this says no, there is certainly none.
struct Marks {
    /// Nothing that an extension could see, so that GitHub's dialect and CommonMark are the same.
    let isPlain: Bool
    let mayHoldHTML: Bool
    let mayHoldNotes: Bool
    /// Whether the author himself may have written one of the characters that stand in for others.
    let mayHoldStandIns: Bool

    init(of body: [UInt8]) {
        func holds(_ mark: String) -> Bool { body.holds(mark) }
        mayHoldHTML = holds("<")
        mayHoldNotes = holds("^")
        mayHoldStandIns = holds("&#") || body.contains(0xDC)
        isPlain =
            !Self.extensions.contains(where: holds) && !(mayHoldHTML && Self.filtered.contains(where: holds))
    }

    /// Tables, notes, struck text, addresses, boxes; a reference to a character may stand for any of them. White space that
    /// is none to CommonMark makes a delimiter row of a hyphen.
    private static let extensions: [String] = [
        "|", "^", "~", "@", "://", "www.", "-:", ":-", "[ ]", "[x]", "&", "\u{0B}", "\u{0C}",
    ]
    /// The tags that GitHub does not let through.
    private static let filtered: [String] = [
        "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
    ]
}

extension [UInt8] {
    /// Whether `part`, which is in lower case, stands somewhere, in whatever case.
    func holds(_ part: String) -> Bool {
        let part = Array<UInt8>(part.utf8)
        guard part.count <= count else { return false }
        return (0...count - part.count).contains { start in
            part.indices.allSatisfy { self[start + $0].asciiLowercased == part[$0] }
        }
    }
}
