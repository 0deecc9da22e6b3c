extension ByteRun {
    /// The run without UTF-8's byte-order mark in front. Before a second one it stays: that is text, and whoever reads on would
    /// take it for the mark.
    package var withoutByteOrderMark: ByteRun {
        starts(with: "\u{FEFF}") && !starts(with: "\u{FEFF}\u{FEFF}") ? self[3..<count] : self
    }
}

extension [UInt8] {
    /// The offset at which a file's text starts: behind UTF-8's byte-order mark, which some editors put in front, else 0.
    package var startOfText: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
