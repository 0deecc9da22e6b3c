package import SeriesModel
internal import SeriesText

/// The URL of a site, read as RFC 3986 §3 and the scheme `http` (RFC 9110 §4.2) have it.
package enum AbsoluteURL {
    /// `text` with a `/` at its end, which lets paths be put behind it; scheme and host in lower case.
    package static func site(_ text: String) throws(Mistake) -> String {
        guard let end = text.utf8.firstRange(of: "://".utf8) else {
            if text.hasPrefix("//") {
                throw Mistake("'\(text.excerpt)' is no absolute URL", suggestion: "write https:\(text)")
            }
            let isBare = text.utf8.allSatisfy(isAllowed) && text.utf8.contains(UInt8(ascii: "."))
            throw Mistake(
                "'\(text.excerpt)' is no absolute URL",
                suggestion: isBare && !text.utf8.contains(UInt8(ascii: ":"))
                    ? "write https://\(text)" : "write it with its scheme, such as https://example.com/")
        }
        let scheme = text[..<end.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http" else {
            throw Mistake("a site's URL starts with https:// or http://, not with '\(scheme.excerpt)://'")
        }
        if let character = text.unicodeScalars.first(where: { !$0.isASCII || !isAllowed(UInt8($0.value)) }) {
            throw Mistake(
                "'\(String(character).excerpt)' may not stand in a site's URL",
                suggestion: suggestion(for: text, upTo: character))
        }
        let rest = text[end.upperBound...]
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        let host = rest[..<slash].lowercased()
        guard isHost(host) else {
            throw Mistake(
                "'\(host.excerpt)' is no host", suggestion: "write a URL such as https://example.com/")
        }
        let path = String(rest[slash...])
        if let mistake = mistake(inPath: path) { throw mistake }
        if let name = pageNames.first(where: path.hasSuffix) {
            throw Mistake(
                "a site's URL is that of a folder, and '\(name.dropFirst())' is a page in it",
                suggestion: "write \(withoutPageName(text[...]))")
        }
        return scheme + "://" + host + path + (path.hasSuffix("/") ? "" : "/")
    }

    private static func suggestion(for url: String, upTo sign: Unicode.Scalar) -> String? {
        switch sign {
        case "?", "#": "write \(withoutPageName(url.prefix { $0 != "?" && $0 != "#" }))"
        default: sign.isASCII ? nil : "write the host in its ASCII form (xn--…) and encode the rest as %XX"
        }
    }

    /// The folder of a page, which is what the paths of a site are put behind.
    private static func withoutPageName(_ url: Substring) -> Substring {
        pageNames.first(where: url.hasSuffix).map { url.dropLast($0.utf8.count - 1) } ?? url
    }

    private static let pageNames = ["/index.html", "/index.htm"]

    /// What servers and browsers would read in another way.
    private static func mistake(inPath path: String) -> Mistake? {
        let steps = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        if steps.dropLast().contains("") {
            return Mistake("there is nothing between two slashes of this URL", suggestion: "write one slash")
        }
        if let step = steps.first(where: isDots) {
            return Mistake(
                "'\(step)' is no step of an absolute URL", suggestion: "write the path that it leads to")
        }
        if let sign = path.first(where: { $0 == "[" || $0 == "]" }) {
            return Mistake(
                "'\(sign)' may not stand in the path of a URL",
                suggestion: "encode it as \(sign == "[" ? "%5B" : "%5D")")
        }
        var rest = path.utf8[...]
        while let percent = rest.firstIndex(of: UInt8(ascii: "%")) {
            rest = rest[percent...].dropFirst()
            guard rest.prefix(2).count == 2, rest.prefix(2).allSatisfy({ $0.hexadecimalValue != nil }) else {
                return Mistake(
                    "a '%' in a URL has two digits of base 16 behind it",
                    suggestion: "write the sign itself as %25")
            }
        }
        return nil
    }

    /// Whether it is a `.` or `..`, which browsers also find encoded (https://url.spec.whatwg.org/#double-dot-path-segment).
    private static func isDots(_ step: Substring) -> Bool {
        let dots = step.replacing("%2e", with: ".").replacing("%2E", with: ".")
        return dots == "." || dots == ".."
    }

    /// A name or an address, with a port behind a colon or without.
    private static func isHost(_ host: String) -> Bool {
        var name = host[...]
        if let colon = host.lastIndex(of: ":"), !host[colon...].contains("]") {
            let digits = host[host.index(after: colon)...]
            guard digits.utf8.allSatisfy(\.isASCIIDigit), (1...65535).contains(Int(digits) ?? 0) else { return false }
            name = host[..<colon]
        }
        if name.hasPrefix("["), name.hasSuffix("]") { return isAddress(name.dropFirst().dropLast()) }
        return !name.isEmpty
            && name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
                !label.isEmpty && label.utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
            }
    }

    /// Whether it looks like an address of IPv6, which may end as one of IPv4 does.
    private static func isAddress(_ text: Substring) -> Bool {
        text.utf8.count > 2 && text.contains(":")
            && text.utf8.allSatisfy { $0.hexadecimalValue != nil || ":.".utf8.contains($0) }
    }

    /// What may stand in a site's URL: no `?` and `#`, behind which no path can follow.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        byte.isASCIILetterOrDigit || "-._~%!$&'()*+,;=:@/[]".utf8.contains(byte)
    }
}
