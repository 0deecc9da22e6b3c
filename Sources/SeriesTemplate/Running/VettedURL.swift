/// Lets pass the addresses that cannot run script when somebody follows them.
enum VettedURL {
    private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

    /// The address without white space around it; nil when its scheme is none of the harmless ones.
    ///
    /// Browsers leave out white space and control characters in and before a scheme; a text that has them there has
    /// no scheme that is known here, and so is refused.
    static func of(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard let start = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
        else {
            return ""
        }
        for (offset, byte) in bytes[start...last].enumerated() {
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
                return String(decoding: bytes[start...last], as: UTF8.self)
            case UInt8(ascii: ":"):
                let scheme = String(decoding: bytes[start..<start + offset], as: UTF8.self).lowercased()
                return schemes.contains(scheme) ? String(decoding: bytes[start...last], as: UTF8.self) : nil
            default: continue
            }
        }
        return String(decoding: bytes[start...last], as: UTF8.self)
    }
}
