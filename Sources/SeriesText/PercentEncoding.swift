/// RFC 3986 §2.1.
package enum PercentEncoding {
    /// The text with each `%XX` replaced by its byte; a `%` that is followed by anything else stays. What is then not UTF-8
    /// becomes U+FFFD.
    package static func decoded(_ text: String) -> String {
        guard text.withRun({ $0.firstIndex(of: UInt8(ascii: "%")) }) != nil else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = bytes[index + 1].hexadecimalValue,
                let low = bytes[index + 2].hexadecimalValue
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
