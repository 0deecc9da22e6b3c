extension ByteRun {
    /// The character of UTF-8 that starts at `index`, and how many bytes it takes. A byte that starts none stands for U+FFFD.
    package func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = self[index]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        guard length > 1, index + length <= count else { return ("\u{FFFD}", 1) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3F) }
        return Unicode.Scalar(value).map { ($0, length) } ?? ("\u{FFFD}", 1)
    }

    /// The character of UTF-8 that ends right before `end`, which is not the start of the run.
    package func scalar(endingAt end: Int) -> Unicode.Scalar {
        var start = end - 1
        while start > 0, end - start < 4, Unicode.UTF8.isContinuation(self[start]) { start -= 1 }
        return scalar(at: start).scalar
    }
}
