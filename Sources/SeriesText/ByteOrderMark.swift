extension [UInt8] {
    /// The offset at which a file's text starts: behind UTF-8's byte-order mark, which some editors put in front, else 0.
    package var startOfText: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}
