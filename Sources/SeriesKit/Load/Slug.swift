internal import SeriesSystem
internal import SeriesText

/// The last step of a URL: one that an author writes for a text, or that is made of the name of something.
enum Slug {
    /// Lower case; letters, marks and digits of all scripts stay, every run of anything else is one hyphen.
    static func of(_ text: some StringProtocol) -> String {
        if let slug = ascii(text.utf8) { return slug }
        var slug = String.UnicodeScalarView()
        var needsHyphen = false
        for scalar in text.lowercased().unicodeScalars {
            if isKept(scalar) {
                if needsHyphen, !slug.isEmpty { slug.append("-") }
                slug.append(scalar)
                needsHyphen = false
            } else if scalar != "'" && scalar != "\u{2019}" {
                needsHyphen = true
            }
        }
        return String(slug)
    }

    /// Nearly every name is ASCII; nil when this one is not.
    private static func ascii(_ text: some Collection<UInt8>) -> String? {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.count)
        var needsHyphen = false
        for byte in text {
            let lower = byte.asciiLowercased
            switch lower {
            case 0x80...: return nil
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                if needsHyphen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
                slug.append(lower)
                needsHyphen = false
            case UInt8(ascii: "'"): break
            default: needsHyphen = true
            }
        }
        return String(decoding: slug, as: UTF8.self)
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
        if scalar.properties.isAlphabetic { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .decimalNumber: return true
        default: return false
        }
    }

    /// That of a tag or a term: `C`, `C++` and `C#` are not the same, and neither are `NET` and `.NET`. Empty where no letter
    /// or digit is in `name`.
    static func ofName(_ name: String) -> String {
        var words = ""
        for character in name {
            switch character {
            case "+": words += "-plus-"
            case "#": words += "-sharp-"
            case "." where words.isEmpty: words += "dot-"
            default: words.append(character)
            }
        }
        return of(words)
    }

    /// A title that may have given `slug`, to begin with.
    static func title(of slug: String) -> String {
        slug.isEmpty ? "Title" : slug.prefix(1).uppercased() + slug.dropFirst().replacing("-", with: " ")
    }

    /// `text`, or where it cannot be one, what its author is told to write.
    static func meant(by text: String) -> String {
        mistake(in: text) == nil ? text : of(text)
    }

    /// Why `text` cannot be one. It names a folder of the output, into which the files beside the text go.
    static func mistake(in text: String) -> String? {
        guard isURLStep(text) else { return "'\(text)' cannot be a step of a URL" }
        if text.utf8.first == UInt8(ascii: ".") {
            return "a slug does not begin with a dot: such names mean something to servers and programs"
        }
        return RepositoryName.end(in: text) == nil ? nil : "'\(text)' is a name that git takes for its own"
    }

    /// Letters and digits of any script, and what RFC 3986 §2.3 leaves unreserved. A step such as `..` would lead out of the
    /// output folder.
    private static func isURLStep(_ text: String) -> Bool {
        text != "." && text != ".." && !text.isEmpty
            && text.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.numericType != nil || "-._~".unicodeScalars.contains($0)
                    || $0.properties.generalCategory == .nonspacingMark || $0.properties.generalCategory == .spacingMark
            }
    }
}
