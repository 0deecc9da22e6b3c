import SeriesText

/// The address that another generator gave a text, as its front matter says it.
package struct FormerAddress: Sendable, Hashable {
    /// The key that means nothing else.
    package static let certainKey = "permalink"

    package let key: String
    package let path: Located<String>

    /// Whether a value is such an address, and one where a page can stand. `permalink` may also name a pattern (`/:title/`,
    /// `/{{ slug }}/`), a style (`pretty`), nothing (`false`) or a file of another kind; `url`, anything on the web. A page for
    /// the home page or for what is not there has its place here without it.
    static func isOne(_ node: YAMLNode) -> Bool {
        guard case .scalar(let text, _) = node.content else { return false }
        return isPage(text.trimmed)
    }

    private static func isPage(_ text: String) -> Bool {
        let path = text.utf8
        guard path.count > 1, path.first == UInt8(ascii: "/"), path.dropFirst().first != UInt8(ascii: "/"),
            !path.contains(where: { $0 <= 0x20 || ":{}*?#\\<>$|\"".utf8.contains($0) })
        else { return false }
        let steps = path.split(separator: UInt8(ascii: "/"))
        if steps.contains(where: { $0.elementsEqual("..".utf8) }) { return false }
        guard let last = steps.last.map({ String(Substring($0)) }) else { return false }
        if path.last == UInt8(ascii: "/") { return true }
        if last == "404.html" || path.elementsEqual("/index.html".utf8) { return false }
        return last.isHTMLPath || !last.utf8.contains(UInt8(ascii: "."))
    }

    /// The same of `path`, which may as well name a file: no step has a dot or a `~`, as those of `./a.png` and `~/a` do.
    static func isPathOfPage(_ node: YAMLNode) -> Bool {
        guard case .scalar(let text, _) = node.content else { return false }
        let path = text.trimmed.utf8
        if path.contains(where: { ".~".utf8.contains($0) }) { return false }
        return isPage((path.first == UInt8(ascii: "/") ? "" : "/") + text.trimmed)
    }
}
