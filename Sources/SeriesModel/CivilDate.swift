/// A day of the Gregorian calendar, as an author writes it: no time, no zone.
public struct CivilDate: Sendable, Hashable, Comparable {
    /// 1 to 9999.
    public let year: Int
    /// 1 is January.
    public let month: Int
    /// From 1.
    public let day: Int

    /// Nil when there is no such day, such as 30 February. Years run from 1 to 9999, as in ISO 8601.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.days(inMonth: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads exactly `YYYY-MM-DD`.
    public init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// `YYYY-MM-DD`, which sorts as the days do.
    public var iso: String {
        let dash = UInt8(ascii: "-")
        return String(
            decoding: [
                Self.lastDigit(year / 1000), Self.lastDigit(year / 100), Self.lastDigit(year / 10),
                Self.lastDigit(year),
                dash, Self.lastDigit(month / 10), Self.lastDigit(month), dash, Self.lastDigit(day / 10),
                Self.lastDigit(day),
            ], as: UTF8.self)
    }

    /// 0 is Sunday. Zeller's congruence in its form for a year that starts in March.
    package var weekday: Int {
        let shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let year = month < 3 ? year - 1 : year
        return (year + year / 4 - year / 100 + year / 400 + shift[month - 1] + day) % 7
    }

    /// The day behind it; itself where years end.
    package var next: CivilDate {
        CivilDate(year: year, month: month, day: day + 1) ?? CivilDate(year: year, month: month + 1, day: 1)
            ?? CivilDate(year: year + 1, month: 1, day: 1) ?? self
    }

    /// Whether `left` is the earlier day.
    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }

    private static func lastDigit(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(number % 10) }
}
