internal import SeriesSystem
internal import SeriesText

/// A URL that was published: a page, or a heading on it.
struct LockedURL: Sendable, Hashable, Comparable {
    /// From the site's root on, decoded, without the first `/`: `leaves/`, or `old.html`.
    let path: String
    /// The id of a heading, decoded; nil for the page as such.
    let fragment: String?

    init(path: String, fragment: String? = nil) {
        self.path = path
        self.fragment = fragment
    }

    /// The page, where this is a heading on it.
    var page: LockedURL { LockedURL(path: path) }

    /// What `line` of a lock says; nil when it is no URL of the site.
    init?(line: String) {
        let isPlain = line.withRun { $0.starts(with: "/") && $0.prefix { $0 > 0x20 && $0 != 0x7F }.count == $0.count }
        guard isPlain else { return nil }
        let reference = RelativeReference(line)
        if reference.query != nil || reference.fragment == "" { return nil }
        path = reference.path.dropping("/")
        // No page stands at `//a/`, `/a//b/`, or at `/./a/` and `/../a/`, which browsers ask for by other names.
        let isPage = path.isEmpty || path.ends(with: "/")
        guard OutputPath.isInside(isPage ? path + "index.html" : path) else { return nil }
        fragment = reference.fragment
    }

    /// As it stands in a lock: people read it, so that only what would be taken for something else is encoded.
    var line: String { "/" + Self.encoded(path, "%#?") + (fragment.map { "#" + Self.encoded($0, "%") } ?? "") }

    private static func encoded(_ text: String, _ signs: String) -> String {
        if text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !signs.utf8.contains($0) }) { return text }
        return text.unicodeScalars.reduce(into: "") { encoded, scalar in
            if scalar.value <= 0x20 || scalar.value == 0x7F || signs.unicodeScalars.contains(scalar) {
                encoded += "%" + String(hexadecimal: scalar.value, digits: 2)
            } else {
                encoded.unicodeScalars.append(scalar)
            }
        }
    }

    static func == (one: LockedURL, other: LockedURL) -> Bool {
        ExactText(one.path) == ExactText(other.path)
            && one.fragment.map(ExactText.init) == other.fragment.map(ExactText.init)
    }

    /// By bytes, each page before its headings and these before the pages below it.
    static func < (one: LockedURL, other: LockedURL) -> Bool {
        if ExactText(one.path) != ExactText(other.path) {
            return one.path.utf8.lexicographicallyPrecedes(other.path.utf8)
        }
        guard let fragment = other.fragment else { return false }
        return one.fragment.map { $0.utf8.lexicographicallyPrecedes(fragment.utf8) } ?? true
    }
}
