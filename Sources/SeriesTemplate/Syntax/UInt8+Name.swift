import SeriesText

extension UInt8 {
    /// In a name of the template language.
    var isNamePart: Bool {
        isASCIILetterOrDigit || self == UInt8(ascii: "_")
    }
}
