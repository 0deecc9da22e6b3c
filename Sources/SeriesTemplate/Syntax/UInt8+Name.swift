import SeriesText

extension UInt8 {
    /// In a name of the template language.
    var isNamePart: Bool {
        isASCIILetterOrDigit || self == UInt8(ascii: "_")
    }

    var isLineEnd: Bool {
        self == 0x0A || self == 0x0D
    }

    var lowercased: UInt8 {
        self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
    }
}
