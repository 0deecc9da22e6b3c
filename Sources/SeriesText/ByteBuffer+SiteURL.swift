package import SeriesModel

extension ByteBuffer {
    /// Appends the shortest relative reference that leads from the page at `base` to `target` (RFC 3986 §4.2).
    ///
    /// A page refers to itself as `./`, or by the bare fragment. A first segment with a colon would be read as a
    /// scheme; paths are percent-encoded, so there is none.
    package mutating func append(_ target: SiteURL, from base: SiteURL) {
        // By themselves, since a closure copies the whole of what it takes a part from.
        let (path, from) = (target.path, base.path)
        if target.fragment == nil || path != from {
            path.withRun { to in from.withRun { from in appendPath(to, from: from) } }
        }
        appendRest(of: target)
    }

    /// Appends what follows the URL of the site's root, with the `/` at its end, in an absolute URL of `target`.
    package mutating func append(pathOf target: SiteURL) {
        target.path.withRun { append($0[min(1, $0.count)..<$0.count]) }
        appendRest(of: target)
    }

    private mutating func appendRest(of target: SiteURL) {
        if let query = target.query {
            append("?")
            append(query)
        }
        guard let fragment = target.fragment else { return }
        append("#")
        append(fragment)
    }

    private mutating func appendPath(_ to: ByteRun, from: ByteRun) {
        let common = Self.lengthOfCommonFolder(from, to)
        var up = common
        while let slash = from.firstIndex(of: UInt8(ascii: "/"), from: up) {
            append("../")
            up = slash + 1
        }
        if up == common, common == to.count { append("./") }
        append(to[common..<to.count])
    }

    private static func lengthOfCommonFolder(_ left: ByteRun, _ right: ByteRun) -> Int {
        let one = unsafe left.buffer
        let other = unsafe right.buffer
        let end = min(one.count, other.count)
        var length = 0
        while length < end, unsafe one[length] == other[length] { length += 1 }
        while length > 0, unsafe one[length - 1] != UInt8(ascii: "/") { length -= 1 }
        return length
    }
}
