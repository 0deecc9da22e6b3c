package import SeriesModel

/// Reads days as authors and their former generators write them.
package enum WrittenDate {
    /// The day in `text`: `2024-05-06`, alone or with a time of day behind a `T` or a space, such as
    /// `2014-11-13 12:00:00 +0000` or `2015-08-19T00:00:00.000Z`.
    ///
    /// The day counts as it is written. A time is checked and then dropped, and a zone never moves the day: what an
    /// author published "on the 6th" stays on the 6th wherever the site is built.
    package static func read(_ text: String) throws(Mistake) -> CivilDate {
        var scanner = ByteScanner(text)
        guard let year = scanner.takeNumber(digits: 4), scanner.take("-"),
            let month = scanner.takeNumber(digits: 1...2), scanner.take("-"),
            let day = scanner.takeNumber(digits: 1...2)
        else { throw DateGuess.mistake(in: text) }
        guard let date = CivilDate(year: year, month: month, day: day) else {
            throw impossible(year: year, month: month, day: day)
        }
        if scanner.isAtEnd { return date }
        guard let isPossible = takeTime(&scanner), scanner.isAtEnd else {
            throw Mistake("'\(text.excerpt)' is no date", suggestion: "write \(date.iso)")
        }
        guard isPossible else {
            throw Mistake(
                "there is no such time of day as in '\(text.excerpt)'", suggestion: "write \(date.iso)")
        }
        return date
    }

    /// `T12:00`, ` 9:05:07.25 +05:30`. Nil when the form is wrong, false when there is no such time or zone.
    private static func takeTime(_ scanner: inout ByteScanner) -> Bool? {
        guard scanner.take("Tt") || scanner.takeSpaces() else { return nil }
        guard let hour = scanner.takeNumber(digits: 1...2), scanner.take(":"),
            let minute = scanner.takeNumber(digits: 2)
        else { return nil }
        var second = 0
        if scanner.take(":") {
            guard let number = scanner.takeNumber(digits: 2) else { return nil }
            second = number
            if scanner.take(".,"), scanner.takeNumber(digits: 1...18) == nil { return nil }
        }
        // 60 is a leap second.
        let isPossible = hour <= 23 && minute <= 59 && second <= 60
        let isSpaced = scanner.takeSpaces()
        if scanner.isAtEnd { return isSpaced ? nil : isPossible }
        if scanner.take("Zz") { return isPossible }
        if scanner.take("Uu") { return scanner.take("Tt") && scanner.take("Cc") ? isPossible : nil }
        if scanner.take("Gg") { return scanner.take("Mm") && scanner.take("Tt") ? isPossible : nil }
        return takeZone(&scanner).map { $0 && isPossible }
    }

    /// `+05:30`, `-0800`, `+1`: at most 14 hours, the widest there is.
    private static func takeZone(_ scanner: inout ByteScanner) -> Bool? {
        guard scanner.take("+-") else { return nil }
        if let number = scanner.takeNumber(digits: 4) { return number / 100 <= 14 && number % 100 <= 59 }
        guard let hours = scanner.takeNumber(digits: 1...2) else { return nil }
        guard scanner.take(":") else { return hours <= 14 }
        guard let minutes = scanner.takeNumber(digits: 2) else { return nil }
        return hours <= 14 && minutes <= 59
    }

    private static func impossible(year: Int, month: Int, day: Int) -> Mistake {
        if let swapped = CivilDate(year: year, month: day, day: month), month > 12 {
            return Mistake("there is no month \(month)", suggestion: "write \(swapped.iso)")
        }
        guard let name = DateGuess.name(ofMonth: month) else {
            return Mistake("there is no month \(month)", suggestion: DateGuess.form)
        }
        guard let last = (28...31).last(where: { CivilDate(year: year, month: month, day: $0) != nil }) else {
            return Mistake("there is no year \(year)", suggestion: DateGuess.form)
        }
        return Mistake("there is no \(day) \(name) \(year)", suggestion: "\(name) \(year) has \(last) days")
    }
}
