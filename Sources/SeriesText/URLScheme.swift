/// The scheme at the start of a URL, and which schemes may be followed.
package enum URLScheme {
    /// Schemes that lead out of the site and run nothing in the reader's browser.
    package static let harmless: Set<String> = [
        "ftp", "geo", "http", "https", "irc", "magnet", "mailto", "sms", "tel", "xmpp",
    ]

    /// The scheme in lower case, nil for a relative reference (RFC 3986 §3.1).
    package static func of(_ url: ByteRun) -> String? {
        for index in 0..<url.count {
            switch url[index] {
            case let byte where byte.isASCIILetter: continue
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if index == 0 { return nil }
            case UInt8(ascii: ":"):
                return index == 0 ? nil : url[0..<index].text.lowercased()
            default:
                return nil
            }
        }
        return nil
    }
}
