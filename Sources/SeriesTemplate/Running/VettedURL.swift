internal import SeriesText

/// Lets pass the addresses that cannot run script when somebody follows them.
enum VettedURL {
    /// The address without white space around it; nil when its scheme is none of the harmless ones.
    ///
    /// Browsers leave out white space and control characters in and before a scheme, so that what stands before the first
    /// colon is refused where it is no scheme at all.
    static func of(_ text: String) -> String? {
        text.withRun { text in
            let start = text.prefix { $0 <= UInt8(ascii: " ") }.count
            var end = text.count
            while end > start, text[end - 1] <= UInt8(ascii: " ") { end -= 1 }
            let url = text[start..<end]
            let first = url.prefix { !"/?#:".utf8.contains($0) }.count
            guard first < url.count, url[first] == UInt8(ascii: ":") else { return url.text }
            guard let scheme = URLScheme.of(url), URLScheme.harmless.contains(scheme) else { return nil }
            return url.text
        }
    }
}
