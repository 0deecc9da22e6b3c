internal import SeriesText

/// The value of an SVG attribute, read from its start on.
struct SVGValue {
    private let text: ByteRun
    private var position = 0

    init(_ text: ByteRun) {
        self.text = text
    }

    /// A length (CSS Values 4 section 6).
    enum Length {
        /// In CSS pixels.
        case pixels(Double)
        /// One that only browsers know, such as `50vw` and `calc(1em + 2px)`.
        case unknown
    }

    /// Nil for a percentage, and for what is no length or less than nothing.
    mutating func length() -> Length? {
        skipSpaces()
        guard let number = number() else { return isFunction ? .unknown : nil }
        let written = text[position..<text.count].prefix { !XML.isSpace($0) }
        position += written.count
        skipSpaces()
        guard position == text.count, number >= 0 else { return nil }
        let unit = written.text.lowercased()
        if let pixels = Self.pixels[unit] { return .pixels(number * pixels) }
        return Self.isUnit(unit) ? .unknown : nil
    }

    /// Whether it is one of `calc()` and its like.
    private var isFunction: Bool {
        guard let open = text.firstIndex(of: UInt8(ascii: "(")), open > position else { return false }
        return text[position..<open].prefix { $0.isASCIILetter || $0 == UInt8(ascii: "-") }.count == open - position
    }

    /// Whether it measures by a window, a container or a line of text.
    private static func isUnit(_ name: String) -> Bool {
        ["vw", "vh", "vi", "vb", "vmin", "vmax"].contains { name.hasSuffix($0) && name.utf8.count - $0.utf8.count < 2 }
            || name.hasPrefix("cq") || ["lh", "rlh"].contains(name)
    }

    /// The sides of a `viewBox` (SVG 2 section 8.6): two numbers of where, two of how large, spaces or commas between.
    mutating func box() -> (width: Double, height: Double)? {
        var numbers: [Double] = []
        while numbers.count < 4 {
            skipSpaces()
            if !numbers.isEmpty, position < text.count, text[position] == UInt8(ascii: ",") {
                position += 1
                skipSpaces()
            }
            guard let number = number() else { return nil }
            numbers.append(number)
        }
        skipSpaces()
        guard position == text.count, numbers[2] > 0, numbers[3] > 0 else { return nil }
        return (numbers[2], numbers[3])
    }

    /// CSS Values 4 section 6. A picture stands alone, so its text has the size that browsers start with: 16 pixels. How high
    /// and how wide letters are depends on the font; section 6.1.1 says what to take where it is not known.
    private static let pixels: [String: Double] = [
        "": 1, "px": 1, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4, "q": 96 / 101.6, "pt": 96 / 72, "pc": 16, "em": 16,
        "rem": 16, "ex": 8, "rex": 8, "ch": 8, "rch": 8, "ic": 16, "ric": 16,
    ]

    /// CSS Syntax 3 section 4.3.12: `-1.5e3`. In `1em`, the `e` belongs to the unit.
    private mutating func number() -> Double? {
        let start = position
        skipSign()
        let whole = skipDigits()
        var isNumber = whole > 0
        if position + 1 < text.count, text[position] == UInt8(ascii: "."), text[position + 1].isASCIIDigit {
            position += 1
            isNumber = skipDigits() > 0
        }
        guard isNumber else {
            position = start
            return nil
        }
        let mantissa = position
        if position < text.count, text[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            skipSign()
            if skipDigits() == 0 { position = mantissa }
        }
        guard let number = Double(text[start..<position].text), number.isFinite else { return nil }
        return number
    }

    private mutating func skipSign() {
        guard position < text.count, text[position] == UInt8(ascii: "+") || text[position] == UInt8(ascii: "-") else {
            return
        }
        position += 1
    }

    private mutating func skipDigits() -> Int {
        let digits = text[position..<text.count].prefix(while: \.isASCIIDigit).count
        position += digits
        return digits
    }

    private mutating func skipSpaces() {
        position += text[position..<text.count].prefix(while: XML.isSpace).count
    }
}
