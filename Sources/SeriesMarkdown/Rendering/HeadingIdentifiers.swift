internal import SeriesText

/// Gives each heading of a page an id: the same as GitHub's for the same heading, and unique on the page.
///
/// GitHub's rule, as its own `html-pipeline` and `github-slugger` state it: lower case, everything but letters, marks,
/// digits, connectors, hyphens and spaces dropped, spaces to hyphens; a repeated id gets `-1`, `-2`, …
struct HeadingIdentifiers {
    /// For each id in use, the highest suffix given to it so far.
    private var used: [String: Int]
    /// Ids that authors chose for headings to come.
    private var reserved: Set<String> = []

    /// For a new page. Most have fewer headings than there is room for at once.
    init() {
        used = Dictionary(minimumCapacity: 24)
    }

    /// The id for the next heading of the page. A heading without any letter is called `section`, since an empty id is
    /// no id.
    mutating func next(for heading: String) -> String {
        let base = Self.slug(heading)
        return unique(base.isEmpty ? "section" : base)
    }

    private mutating func unique(_ stem: String) -> String {
        guard var suffix = used.updateValue(0, forKey: stem) else { return stem }
        var id = stem
        repeat {
            suffix += 1
            id = stem + "-" + String(suffix)
        } while used[id] != nil
        used[stem] = suffix
        used[id] = 0
        return id
    }

    /// Keeps the ids that authors chose for headings to come: what the words of another one make does not take them away.
    mutating func reserve(own ids: [String]) {
        for id in ids where used.updateValue(0, forKey: id) == nil { reserved.insert(id) }
    }

    /// Keeps the ids of a footnote and of the first reference to it.
    mutating func reserve(_ note: FootnoteID) {
        for id in [note.text, note.reference(1)] { used[id] = 0 }
    }

    /// The number of one more reference to a footnote, from 2 on: one with which its id is nobody else's.
    mutating func nextReference(to note: FootnoteID) -> Int {
        let stem = note.reference(1)
        var number = used[stem] ?? 0
        repeat { number += 1 } while number < 2 || used[note.reference(number)] != nil
        used[stem] = number
        used[note.reference(number)] = 0
        return number
    }

    /// As above, for a heading whose author may have chosen an id, which is taken as it is; a second one of the same name
    /// gets a number, too.
    mutating func next(for heading: String, ownID: String?) -> String {
        guard let ownID else { return next(for: heading) }
        return reserved.remove(ownID) ?? unique(ownID)
    }

    static func slug(_ heading: String) -> String {
        if let slug = heading.withRun(asciiSlug) { return slug }
        var slug = String.UnicodeScalarView()
        for scalar in heading.lowercased().unicodeScalars {
            if scalar == " " { slug.append("-") } else if isKept(scalar) { slug.append(scalar) }
        }
        return String(slug)
    }

    /// Nearly every heading is ASCII; nil when this one is not.
    private static func asciiSlug(_ heading: ByteRun) -> String? {
        guard heading.isASCII else { return nil }
        let kept = kept
        return unsafe String(unsafeUninitializedCapacity: heading.count) { slug in
            var count = 0
            for index in 0..<heading.count {
                let byte = kept[Int(heading[index])]
                unsafe slug[count] = byte
                if byte != 0 { count += 1 }
            }
            return count
        }
    }

    /// For each byte of ASCII what becomes of it; 0 when it is dropped.
    private static let kept: [UInt8] = (0..<128).map { (byte: UInt8) in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case UInt8(ascii: " "): UInt8(ascii: "-")
        case UInt8(ascii: "-"), UInt8(ascii: "_"): byte
        default: byte.isASCIILetterOrDigit ? byte : 0
        }
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "-" || scalar.properties.isAlphabetic { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: return true
        default: return false
        }
    }
}
