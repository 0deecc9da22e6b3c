import SeriesModel
import SeriesText

/// What somebody meant who wrote a day in another form than ours.
///
/// It is only guessed for the message: a form that one country reads as 9 April and another as 4 September is not
/// for us to decide, and one rule for all dates is easier to remember than two.
enum DateGuess {
    static let form = "write the day as YYYY-MM-DD, such as 2024-05-06"

    static func mistake(in text: String) -> Mistake {
        let words = words(of: text)
        switch meanings(of: words, in: text) {
        case let dates where dates.count == 1:
            return Mistake(
                "'\(text.excerpt)' is not written as YYYY-MM-DD", suggestion: "write \(dates[0].iso)")
        case let dates where dates.count == 2:
            return Mistake(
                "'\(text.excerpt)' can be read as \(spoken(dates[0])) and as \(spoken(dates[1]))",
                suggestion: "write \(dates[0].iso) or \(dates[1].iso)")
        default: break
        }
        if words.count == 1, words[0].utf8.count == 4, Int(words[0]) != nil {
            return Mistake("'\(words[0])' is a year and no day", suggestion: form)
        }
        return Mistake("'\(text.excerpt)' is no date", suggestion: form)
    }

    static func name(ofMonth month: Int) -> String? {
        DateFormat.months.indices.contains(month - 1) ? DateFormat.months[month - 1] : nil
    }

    /// The days that may be meant, as the order of the parts differs from country to country.
    private static func meanings(of words: [String], in text: String) -> [CivilDate] {
        if let date = withMonthName(words) { return [date] }
        let numbers = words.prefix(3).map { Int($0) ?? -1 }
        let widths = words.prefix(3).map(\.utf8.count)
        if widths.first == 8, let number = numbers.first, number > 0 {
            return [CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)].compactMap(\.self)
        }
        guard numbers.count == 3, !numbers.contains(where: { $0 < 1 }) else { return [] }
        if widths[0] == 4 {
            return [CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])].compactMap(\.self)
        }
        guard widths[2] == 4 else { return [] }
        let dayFirst = CivilDate(year: numbers[2], month: numbers[1], day: numbers[0])
        let monthFirst = CivilDate(year: numbers[2], month: numbers[0], day: numbers[1])
        // Only the day-first order is written with full stops.
        if text.utf8.contains(UInt8(ascii: ".")), let dayFirst { return [dayFirst] }
        return [dayFirst, monthFirst == dayFirst ? nil : monthFirst].compactMap(\.self)
    }

    /// `May 6, 2024`, `6th of May 2024`, `Mon, 06 May 2024 10:00:00 +0000`.
    private static func withMonthName(_ words: [String]) -> CivilDate? {
        guard let place = words.firstIndex(where: { month(named: $0) != nil }), let month = month(named: words[place]),
            let year = words.first(where: { $0.utf8.count == 4 && Int($0) != nil }).flatMap({ Int($0) })
        else { return nil }
        let neighbors = [place + 1, place - 1, place - 2].filter(words.indices.contains).map { words[$0] }
        return neighbors.lazy.compactMap { CivilDate(year: year, month: month, day: day(in: $0) ?? 0) }.first
    }

    private static func month(named word: String) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        let word = word.lowercased()
        return DateFormat.months.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
    }

    /// `6`, `06`, `6th`.
    private static func day(in word: String) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard digits.count <= 2, ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) else { return nil }
        return Int(digits)
    }

    /// Runs of ASCII letters and digits; a date has few of them, and what comes later is of no interest.
    private static func words(of text: String) -> [String] {
        text.utf8.prefix(100).split { !$0.isASCIILetterOrDigit }.prefix(12).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func spoken(_ date: CivilDate) -> String {
        "\(date.day) \(name(ofMonth: date.month) ?? "")"
    }
}
