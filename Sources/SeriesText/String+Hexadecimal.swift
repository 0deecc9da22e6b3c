extension String {
    /// `number` to the base of 16, in capital letters and at least so many digits: `000A`.
    package init(hexadecimal number: some BinaryInteger, digits: Int) {
        let written = String(number, radix: 16, uppercase: true)
        self = String(repeating: "0", count: Swift.max(0, digits - written.utf8.count)) + written
    }

    /// The number of a character as Unicode writes it: `U+000A`.
    package init(codePoint number: UInt32) {
        self = "U+" + String(hexadecimal: number, digits: 4)
    }
}
