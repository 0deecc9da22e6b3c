package import SeriesModel

/// A pattern for days, in the letters of Unicode's date field symbols (UTS #35 part 4) that make sense for a day.
///
/// `d dd` day, `M MM MMM MMMM` month, `yy yyyy` year, `E EEEE` weekday; other text stands for itself, letters only in
/// single quotes (`''` is a quote).
package struct DateFormat: Sendable, Hashable {
    /// What is wrong with a pattern, and at which byte of it.
    package struct Mistake: Error, Hashable {
        package let offset: Int
        package let message: String
    }

    private enum Field: Sendable, Hashable {
        case literal(String)
        case day(width: Int)
        case month(width: Int)
        case monthName(isShort: Bool)
        case year(isShort: Bool)
        case weekdayName(isShort: Bool)
    }

    private let fields: [Field]

    package init(_ pattern: String) throws(Mistake) {
        var fields: [Field] = []
        var literal: [UInt8] = []
        let bytes = Array(pattern.utf8)
        var index = 0
        while index < bytes.count {
            let start = index
            let byte = bytes[index]
            if byte == UInt8(ascii: "'") {
                literal += try Self.quoted(bytes, from: &index)
            } else if byte.isASCIILetter {
                while index < bytes.count, bytes[index] == byte { index += 1 }
                let symbol = String(decoding: bytes[start..<index], as: UTF8.self)
                guard let field = Self.fields[symbol] else { throw Self.unknown(symbol, at: start) }
                if !literal.isEmpty { fields.append(.literal(String(decoding: literal, as: UTF8.self))) }
                literal = []
                fields.append(field)
            } else {
                literal.append(byte)
                index += 1
            }
        }
        if !literal.isEmpty { fields.append(.literal(String(decoding: literal, as: UTF8.self))) }
        self.fields = fields
    }

    /// The day in this format, in English.
    package func string(from date: CivilDate) -> String {
        fields.map { field in
            switch field {
            case .literal(let text): text
            case .day(let width): Self.padded(date.day, to: width)
            case .month(let width): Self.padded(date.month, to: width)
            case .monthName(let isShort):
                isShort ? String(Self.months[date.month - 1].prefix(3)) : Self.months[date.month - 1]
            case .year(let isShort): Self.padded(isShort ? date.year % 100 : date.year, to: isShort ? 2 : 4)
            case .weekdayName(let isShort):
                isShort ? String(Self.weekdays[date.weekday].prefix(3)) : Self.weekdays[date.weekday]
            }
        }.joined()
    }

    private static let fields: [String: Field] = [
        "d": .day(width: 1), "dd": .day(width: 2), "M": .month(width: 1), "MM": .month(width: 2),
        "MMM": .monthName(isShort: true), "MMMM": .monthName(isShort: false), "yy": .year(isShort: true),
        "yyyy": .year(isShort: false), "E": .weekdayName(isShort: true), "EEEE": .weekdayName(isShort: false),
    ]

    /// The months in English, from January on.
    package static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

    private static func unknown(_ symbol: String, at offset: Int) -> Mistake {
        let known = fields.keys.sorted().joined(separator: ", ")
        return Mistake(
            offset: offset, message: "'\(symbol)' is no date field; there are \(known), and text in 'single quotes'")
    }

    private static func quoted(_ bytes: [UInt8], from index: inout Int) throws(Mistake) -> [UInt8] {
        let start = index
        index += 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "'") {
            index += 1
            return [UInt8(ascii: "'")]
        }
        var text: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "'") {
                guard index < bytes.count, bytes[index] == UInt8(ascii: "'") else { return text }
                index += 1
            }
            text.append(byte)
        }
        throw Mistake(offset: start, message: "this quote is not closed")
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
