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

    /// `stem` is the name without `.md`. A dot in it cuts nothing off. An id of Notion is no part of it.
    init(stem: String) {
        let stem = Self.withoutID(stem)
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
            slug = Slug.of(day.endIndex == stem.endIndex ? day : stem[day.endIndex...])
            return
        }
        (date, dateMistake) = (nil, nil)
        let end = Self.endOfNumber(in: bytes)
        let steps = bytes[..<end].split(separator: UInt8(ascii: "."))
        number = PartNumber(steps: steps.compactMap { Int(String(Substring($0))) })
        slug = Slug.of(stem[end...])
    }

    /// Notion puts an id behind the name of each page that it exports: a space and 32 digits in base 16.
    static func withoutID(_ stem: String) -> String {
        let name = stem.utf8.dropLast(33)
        let id = stem.utf8[name.endIndex...]
        let isID = id.first == UInt8(ascii: " ") && id.dropFirst().allSatisfy { "0123456789abcdef".utf8.contains($0) }
        return name.isEmpty || !isID ? stem : String(Substring(name))
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
}
