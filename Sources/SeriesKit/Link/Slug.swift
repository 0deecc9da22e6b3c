internal import SeriesSystem
internal import SeriesText

/// The last step of a URL: one that an author writes for a text, or that is made of the name of something.
enum Slug {
    /// `C`, `C++` and `C#` are not the same, and neither are `NET` and `.NET`. Empty where no letter or digit is in `name`.
    static func of(_ name: String) -> String {
        var words = ""
        for character in name {
            switch character {
            case "+": words += "-plus-"
            case "#": words += "-sharp-"
            case "." where words.isEmpty: words += "dot-"
            default: words.append(character)
            }
        }
        return FileName.slug(words[...])
    }

    /// `text`, or where it cannot be one, what its author is told to write.
    static func meant(by text: String) -> String {
        mistake(in: text) == nil ? text : FileName.slug(text[...])
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
