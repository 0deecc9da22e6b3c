/// Numbers of all languages: see `NumberForm`.
extension Scanner {
    mutating func readNumber() {
        guard let form = numberForm else {
            index = behindLetters(from: index)
            return
        }
        let end = endOfNumber(from: index, form)
        if let unit = form.unit {
            let digits = endOfDecimal(from: index, form)
            emit(.number, to: digits)
            if end > digits { emit(unit, to: end) }
        } else {
            emit(.number, to: end)
        }
    }

    /// A number behind a point or a sign; false when there is none.
    mutating func readMarkedNumber() -> Bool {
        guard let form = numberForm else { return false }
        // Of two points, the second starts the number.
        let hasPoint = isSign(index) && byte(at: index + 1) == UInt8(ascii: ".") && form.startsWithPoint
        guard letters(at: index + (hasPoint ? 2 : 1)).contains(.digit) else { return false }
        if byte(at: index) != UInt8(ascii: ".") || hasPoint {
            // A sign behind a value is an operator.
            guard letters(at: index - 1).isDisjoint(with: .part), !")]".utf8.contains(byte(at: index - 1)) else {
                return false
            }
        } else if letters(at: index - 1).contains(.name) {
            return false
        }
        let start = index
        readNumber()
        return index > start
    }

    /// Whether all from `start` to `end` is one decimal number.
    func isNumber(_ start: Int, _ end: Int) -> Bool {
        guard let form = numberForm else { return false }
        let digits = byte(at: start) == UInt8(ascii: "-") || byte(at: start) == UInt8(ascii: "+") ? start + 1 : start
        return letters(at: digits).contains(.digit) && endOfNumber(from: start, form) == end
    }

    private var numberForm: NumberForm? {
        let form = tables.contexts[frame.context].wordForm
        return form < 0 ? nil : tables.wordForms[form].numbers
    }

    private func endOfNumber(from start: Int, _ form: NumberForm) -> Int {
        if byte(at: start) == UInt8(ascii: "0"), byte(at: start + 1) | 0x20 == UInt8(ascii: "x") {
            var end = behindLetters(from: start + 2, form.separator)
            // The exponent of a hexadecimal fraction is written with p.
            if byte(at: end) == UInt8(ascii: "."), letters(at: end + 1).contains(.name), hasPower(end + 1) {
                end = behindLetters(from: end + 1, form.separator)
            }
            if byte(at: end - 1) | 0x20 == UInt8(ascii: "p"), isSign(end), letters(at: end + 1).contains(.digit) {
                end = behindLetters(from: end + 1, form.separator)
            }
            return end
        }
        return behindLetters(from: endOfDecimal(from: start, form), form.separator)
    }

    /// The end of sign, digits, fraction and exponent.
    private func endOfDecimal(from start: Int, _ form: NumberForm) -> Int {
        var end = isSign(start) ? start + 1 : start
        end = behindDigits(from: end, form.separator)
        if byte(at: end) == UInt8(ascii: ".") {
            let next = letters(at: end + 1)
            if next.contains(.digit) {
                end = behindDigits(from: end + 1, form.separator)
            } else if form.endsWithPoint, next.isDisjoint(with: .name), byte(at: end + 1) != UInt8(ascii: ".") {
                end += 1
            }
        }
        guard byte(at: end) | 0x20 == UInt8(ascii: "e") else { return end }
        let exponent = isSign(end + 1) ? end + 2 : end + 1
        return letters(at: exponent).contains(.digit) ? behindDigits(from: exponent, form.separator) : end
    }

    private func behindDigits(from start: Int, _ separator: UInt8) -> Int {
        var end = start
        while letters(at: end).contains(.digit) || isSeparator(end, separator, in: start) { end += 1 }
        return end
    }

    private func behindLetters(from start: Int, _ separator: UInt8 = 0) -> Int {
        var end = start
        while letters(at: end).contains(.name) || byte(at: end) == UInt8(ascii: "%") && numberForm?.unit != nil
            || isSeparator(end, separator, in: start)
        {
            end += 1
        }
        return end
    }

    private func isSeparator(_ index: Int, _ separator: UInt8, in start: Int) -> Bool {
        separator != 0 && index > start && byte(at: index) == separator && letters(at: index + 1).contains(.name)
    }

    private func isSign(_ index: Int) -> Bool {
        byte(at: index) == UInt8(ascii: "-") || byte(at: index) == UInt8(ascii: "+")
    }

    /// Whether the letters from `start` on hold the exponent of a hexadecimal number.
    private func hasPower(_ start: Int) -> Bool {
        var end = start
        while letters(at: end).contains(.name) {
            if byte(at: end) | 0x20 == UInt8(ascii: "p") { return true }
            end += 1
        }
        return false
    }
}
