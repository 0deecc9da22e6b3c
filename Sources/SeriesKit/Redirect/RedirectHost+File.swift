internal import SeriesFrontMatter
internal import SeriesModel
internal import SeriesText

extension RedirectHost {
    /// In the top folder of the output.
    var fileName: String {
        switch self {
        case .apache: ".htaccess"
        case .cloudflare, .netlify: "_redirects"
        }
    }

    /// The file for a site at `siteURL`, which ends with `/`: hosts count paths from the domain's root.
    func file(of redirects: [Redirect], siteURL: String) -> Theme.Asset {
        let root = String(RootPath.of(siteURL).dropLast())
        let lines = redirects.map { line(for: $0, root) }
        let head = ["# Written by seriesgen, from the aliases in content/."] + settings(root)
        let text = (head + lines).joined(separator: "\n") + "\n"
        return Theme.Asset(path: fileName, source: ContentTree.shown(ContentTree.settings), bytes: Array(text.utf8))
    }

    /// What a host does not do by itself.
    private func settings(_ root: String) -> [String] {
        switch self {
        case .cloudflare, .netlify: []
        // A path, as Apache would send readers elsewhere for a URL.
        case .apache:
            [
                "# Apache reads it where its configuration says 'AllowOverride FileInfo' or 'AllowOverride All'.",
                "ErrorDocument 404 \(root)/\(PageKind.notFound.template)",
            ]
        }
    }

    private func line(for redirect: Redirect, _ root: String) -> String {
        switch self {
        case .cloudflare: Self.line(for: redirect, root, status: "301")
        // Without the mark, the page that stands there is served.
        case .netlify: Self.line(for: redirect, root, status: "301!")
        case .apache: Self.apacheLine(for: redirect, root)
        }
    }

    private static func line(for redirect: Redirect, _ root: String, status: String) -> String {
        root + asBrowsersAsk(for: redirect.address.url.path) + " " + root + redirect.target.path + " " + status
    }

    /// What a browser leaves as it is in the path of a URL (the path percent-encode set of the WHATWG's URL standard), where
    /// ours are encoded; hosts compare the two. `*` and `:` have a meaning in these files.
    private static let signsOfPaths: [(encoded: String, plain: String)] = [
        ("%21", "!"), ("%24", "$"), ("%26", "&"), ("%27", "'"), ("%28", "("), ("%29", ")"), ("%2B", "+"), ("%2C", ","),
        ("%3B", ";"), ("%3D", "="), ("%40", "@"), ("%5B", "["), ("%5D", "]"), ("%7C", "|"),
    ]

    private static func asBrowsersAsk(for path: String) -> String {
        guard path.utf8.contains(UInt8(ascii: "%")) else { return path }
        return signsOfPaths.reduce(path) { $0.replacing($1.encoded, with: $1.plain) }
    }

    /// Apache compares with the decoded path, and encodes what it sends. `Redirect` would take all that begins with the path.
    private static func apacheLine(for redirect: Redirect, _ root: String) -> String {
        let isPage = redirect.address.isPage
        let file = "/" + (isPage ? redirect.address.folder.dropLast() : redirect.address.file[...])
        let literal = escaped(PercentEncoding.decoded(root) + file, signsOfPatterns)
        let pattern = "^" + literal + (isPage ? "(/(index\\.html)?)?" : "") + "$"
        let target = escaped(PercentEncoding.decoded(root + redirect.target.path), signsOfTargets)
        return "RedirectMatch 301 \"\(pattern)\" \"\(target)\""
    }

    /// What PCRE would not take literally, and what ends the quotes of Apache's configuration.
    private static let signsOfPatterns: [Unicode.Scalar: String] = Dictionary(
        uniqueKeysWithValues: ".^$*+?()[]{}|".unicodeScalars.map { ($0, "\\\($0)") } + [
            ("\"", "\\x22"), ("\\", "\\x5C"),
        ])

    /// The same where `$1` and `\1` would stand for what a pattern found.
    private static let signsOfTargets: [Unicode.Scalar: String] = ["\\": #"\\\\"#, "$": #"\$"#, "\"": #"\""#]

    /// Not by character: an accent makes one of itself and the quote in front of it, which ends a text for Apache all the
    /// same.
    private static func escaped(_ text: String, _ signs: [Unicode.Scalar: String]) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, scalar in
            if let sign = signs[scalar] { escaped += sign } else { escaped.unicodeScalars.append(scalar) }
        }
    }
}

extension SiteSettings {
    /// The files that hosts read redirects from, where the author asks for them.
    func redirectFiles(of redirects: [Redirect], siteURL: String?) -> [Theme.Asset] {
        guard let siteURL else { return [] }
        return (site?.redirects ?? []).map { $0.value.file(of: redirects, siteURL: siteURL) }
    }
}
