/// Classes of bytes as the specifications of Markdown, HTML and YAML have them: ASCII alone, whatever the locale.
extension UInt8 {
    /// `A` to `Z` and `a` to `z`.
    @inlinable public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// `A` to `Z`.
    @inlinable package var isASCIICapital: Bool { self &- 0x41 < 26 }

    /// `0` to `9`.
    @inlinable public var isASCIIDigit: Bool { self &- 0x30 < 10 }

    /// Either of the two.
    @inlinable public var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }

    /// What a digit of base 16 stands for; nil for other bytes.
    @inlinable public var hexadecimalValue: UInt8? {
        if isASCIIDigit { return self &- 0x30 }
        let letter = (self | 0x20) &- 0x61
        return letter < 6 ? letter + 10 : nil
    }

    /// `a` to `z` for `A` to `Z`; other bytes as they are.
    @inlinable public var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    /// Line feed and carriage return.
    @inlinable public var isLineEnd: Bool { self == 0x0A || self == 0x0D }

    /// Space and tab.
    @inlinable package var isBlank: Bool { self == 0x20 || self == 9 }

    /// Space, tab, line feed, form feed and carriage return: the white space of HTML.
    @inlinable public var isHTMLSpace: Bool { self == 0x20 || self &- 9 < 5 && self != 0x0B }

    /// Space, tab, and the line and page ends up to carriage return: CommonMark's and C's white space.
    @inlinable public var isASCIISpace: Bool { self == 0x20 || self &- 9 < 5 }
}
