internal import SeriesFrontMatter
internal import SeriesModel
internal import SeriesText

/// What the name of an article's file or folder says: its place, its day, its slug.
struct FileName: Equatable {
    /// The number in front: `2` of `02-requests`, `2.1` of `2.1-requests`.
    let number: PartNumber?
    /// The day in front: `2024-05-06-requests`, `2024.05.06-requests`.
    let date: CivilDate?
    /// Why what looks like a day in front is none: `2024-13-45-requests`.
    let dateMistake: Mistake?
    /// The rest as a URL name; empty when there is no letter or digit in it.
    let slug: String

    /// `stem` is the name without `.md`. A dot in it cuts nothing off.
    init(stem: String) {
        let bytes = stem.utf8
        if let day = Self.day(in: stem) {
            number = nil
            do throws(Mistake) {
                date = try WrittenDate.read(Self.hyphenated(day))
                dateMistake = nil
            } catch {
                date = nil
                dateMistake = error
            }
            // A day on its own is as good a name as any.
            slug = Self.slug(day.endIndex == stem.endIndex ? day : stem[day.endIndex...])
            return
        }
        (date, dateMistake) = (nil, nil)
        let end = Self.endOfNumber(in: bytes)
        let steps = bytes[..<end].split(separator: UInt8(ascii: "."))
        number = PartNumber(steps: steps.compactMap { Int(String(Substring($0))) })
        slug = Self.slug(stem[end...])
    }

    /// Where the number at the start of a name ends, that of a section in a chapter included; the start when there is none.
    private static func endOfNumber(in bytes: String.UTF8View) -> String.Index {
        var end = bytes.startIndex
        var start = end
        while true {
            let digits = bytes[start...].prefix { $0.isASCIIDigit }
            // Nine digits are more parts than any series has; what is longer is an identifier of some kind.
            guard (1...9).contains(digits.count),
                digits.endIndex == bytes.endIndex || isSeparator(bytes[digits.endIndex])
            else { return end }
            end = digits.endIndex
            guard end < bytes.endIndex, bytes[end] == UInt8(ascii: ".") else { return end }
            start = bytes.index(after: end)
        }
    }

    /// What looks like a day at the start of a name: four digits and twice up to two, with hyphens between them, or with dots,
    /// where it may be a number all the same.
    private static func day(in stem: String) -> Substring? {
        if let day = day(in: stem, separator: UInt8(ascii: "-")) { return day }
        guard let day = day(in: stem, separator: UInt8(ascii: ".")), (try? WrittenDate.read(hyphenated(day))) != nil
        else {
            return nil
        }
        return day
    }

    private static func hyphenated(_ day: Substring) -> String { String(day.map { $0 == "." ? "-" : $0 }) }

    private static func day(in stem: String, separator: UInt8) -> Substring? {
        let bytes = stem.utf8
        var end = bytes.startIndex
        for (isFirst, lengths) in [(true, 4...4), (false, 1...2), (false, 1...2)] {
            if !isFirst {
                guard end < bytes.endIndex, bytes[end] == separator else { return nil }
                end = bytes.index(after: end)
            }
            let digits = bytes[end...].prefix { $0.isASCIIDigit }
            guard lengths.contains(digits.count) else { return nil }
            end = digits.endIndex
        }
        return end == bytes.endIndex || isSeparator(bytes[end]) ? stem[..<end] : nil
    }

    private static func isSeparator(_ byte: UInt8) -> Bool { "-_. ".utf8.contains(byte) }

    /// Lower case; letters, marks and digits of all scripts stay, every run of anything else is one hyphen.
    static func slug(_ text: Substring) -> String {
        if let slug = asciiSlug(text.utf8) { return slug }
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
    private static func asciiSlug(_ text: Substring.UTF8View) -> String? {
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

    /// A title that may have given `slug`, to begin with.
    static func title(ofSlug slug: String) -> String {
        slug.isEmpty ? "Title" : slug.prefix(1).uppercased() + slug.dropFirst().replacing("-", with: " ")
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
        if scalar.properties.isAlphabetic { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .decimalNumber: return true
        default: return false
        }
    }
}
