package import SeriesModel

extension ByteBuffer {
    /// Appends the shortest relative reference that leads from the page at `base` to `target` (RFC 3986 §4.2).
    ///
    /// A page refers to itself as `./`, or by the bare fragment. A first segment with a colon would be read as a
    /// scheme; paths are percent-encoded, so there is none.
    package mutating func append(_ target: SiteURL, from base: SiteURL) {
        if target.path == base.path, let fragment = target.fragment {
            append("#")
            append(fragment)
            return
        }
        let from = base.path.utf8
        let to = target.path.utf8
        let common = Self.lengthOfCommonFolder(from, to)
        let up = from.dropFirst(common).count { $0 == UInt8(ascii: "/") }
        let rest = to.dropFirst(common)
        for _ in 0..<up { append("../") }
        if up == 0, rest.isEmpty { append("./") }
        append(bytesOf: rest)
        appendFragment(of: target)
    }

    /// Appends the absolute URL of `target` on a site whose root is `siteURL`, which ends with `/`.
    package mutating func append(_ target: SiteURL, absoluteTo siteURL: String) {
        append(siteURL)
        append(bytesOf: target.path.utf8.dropFirst())
        appendFragment(of: target)
    }

    private mutating func appendFragment(of target: SiteURL) {
        guard let fragment = target.fragment else { return }
        append("#")
        append(fragment)
    }

    private mutating func append(bytesOf rest: Substring.UTF8View) {
        append(String(Substring(rest)))
    }

    private static func lengthOfCommonFolder(_ left: String.UTF8View, _ right: String.UTF8View) -> Int {
        var length = 0
        var index = 0
        for (one, other) in zip(left, right) {
            guard one == other else { break }
            index += 1
            if one == UInt8(ascii: "/") { length = index }
        }
        return length
    }
}
