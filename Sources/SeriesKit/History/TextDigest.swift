internal import SeriesText

/// What stands for the body of a text: equal when the bodies say the same. Two bodies of one series that differ and have the
/// same digest would be a chance of one in 2⁶⁴.
struct TextDigest: Sendable, Hashable {
    /// Over the words with one space between them.
    private var hash = FNV1a()
    private var count = 0

    init(of body: ByteRun) {
        var isBetweenWords = false
        for index in 0..<body.count {
            let byte = body[index]
            guard !byte.isASCIISpace else {
                isBetweenWords = true
                continue
            }
            if isBetweenWords, count > 0 { add(0x20) }
            isBetweenWords = false
            add(byte)
        }
    }

    private mutating func add(_ byte: UInt8) {
        hash.add(UInt64(byte))
        count += 1
    }
}
