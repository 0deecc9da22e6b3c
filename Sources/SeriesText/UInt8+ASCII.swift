/// Classes of bytes as the specifications of Markdown, HTML and YAML have them: ASCII alone, whatever the locale.
extension UInt8 {
    package var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

    package var isASCIIDigit: Bool { self &- 0x30 < 10 }

    package var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }

    /// Space, tab, and the line and page ends up to carriage return: CommonMark's and C's white space.
    package var isASCIISpace: Bool { self == 0x20 || self &- 9 < 5 }
}
