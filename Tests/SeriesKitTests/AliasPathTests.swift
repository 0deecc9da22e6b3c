import SeriesFrontMatter
import SeriesModel
import Testing

@testable import SeriesKit

/// Aliases as authors write them, row by row.
@Suite struct AliasPathTests {
    @Test(
        arguments: [
            ("/old/", "old/index.html"), ("/old", "old/index.html"), ("/old/index.html", "old/index.html"),
            ("/old.html", "old.html"), ("/old.htm", "old.htm"), ("/old.php", "old.php/index.html"),
            ("/v1.2", "v1.2/index.html"), ("/a/b", "a/b/index.html"), ("//", nil), ("/", "index.html"),
            ("/index.html", "index.html"), ("old", "tea/old/index.html"), ("./old/", "tea/old/index.html"),
            ("../old/", "old/index.html"), ("../../old/", nil), ("/../old/", nil), ("/a/../b/", "b/index.html"),
            ("/a%20b/", "a b/index.html"), ("/%C3%BC/", "ü/index.html"), ("/ü/", "ü/index.html"), ("/%FF/", nil),
            ("/a%0Ab/", nil), ("/a?b", nil), ("/a?\u{301}b/", nil),
            ("/a#\u{301}b/", nil), ("//\u{301}a/b/", nil), ("/a%3Fb", "a?b/index.html"), ("#a", nil), ("a\\b", nil),
            ("https://a.example/b/", nil), ("c:/d", nil), ("/c:/d", "c:/d/index.html"), (".", "tea/index.html"),
            ("..", "index.html"), ("/%2e%2e/a/", nil), ("/a/, /b/", nil), ("/a/,/b/", nil), ("/a,b/", "a,b/index.html"),
            ("/a%2C/b/", "a,/b/index.html"),
        ] as [(String, String?)])
    func aliases(text: String, file: String?) {
        #expect((try? AliasPath.address(text, from: "tea/"))?.file == file)
    }

    @Test func eachStepIsAFolder() throws {
        let most = String(repeating: "/a", count: 30)
        #expect(try AliasPath.address(most + "/", from: "").folder == most.dropFirst() + "/")
        let error = #expect(throws: Mistake.self) { try AliasPath.address(most + "/b/", from: "") }
        #expect(error?.message == "this alias has 31 steps, and 30 are the most")
        #expect(throws: Mistake.self) { try AliasPath.address(String(repeating: "a/", count: 30), from: "tea/") }
    }

    /// What is advised is taken.
    @Test(
        arguments: [
            ("//dbl//x/", "write /x/"), ("https://a.example/b/", "write /b/"), ("//a", nil), ("//", nil),
            ("https://a.example", nil), ("https://a.example//b//", "write /b//"), ("/a?\u{301}b", "write /a"),
            ("/a/?\u{301}", "write /a/"), ("a\\\u{301}b", "write a/\u{301}b"),
        ] as [(String, String?)])
    func advice(text: String, suggestion: String?) {
        #expect(throws: Mistake.self) { try AliasPath.address(text, from: "") }
        do throws(Mistake) {
            _ = try AliasPath.address(text, from: "")
        } catch {
            #expect(error.suggestion == suggestion ?? "write it from the site's root on: /old/")
        }
        if let path = suggestion?.dropFirst("write ".count) {
            #expect((try? AliasPath.address(String(path), from: "")) != nil)
        }
    }

    @Test(arguments: [
        // Each has to go; a folder that is called so is told of once.
        (
            "aliases: [/.git/a, /.git/b]",
            Array(repeating: "git takes '.git' for its own, and runs what files in it name", count: 2)
        ),
        // What stands there already is told of, and not its former address, too.
        ("slug: a\npermalink: /a/", ["two sources claim the URL /a/"]),
    ])
    func mistakes(lines: String, messages: [String]) throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-a.md": "# A\n",
            "content/02-b.md": "---\n\(lines)\n---\n# B\n",
        ])
        #expect(try scratch.build().diagnostics.map(\.message) == messages)
    }

    private static let redirects = [
        Redirect(address: Address(page: "a b/c.d/"), target: Address(page: "größe/").url, title: "A"),
        Redirect(address: Address(page: #"a"b\/"#), target: Address(page: #""$\/"#).url, title: "Signs"),
        Redirect(address: Address(file: "x (1)$.html"), target: .root, title: "B"),
        // Accents that make one character of themselves and the sign in front of them.
        Redirect(
            address: Address(page: "a\"\u{301} b.\u{301}/"), target: Address(page: "\"\u{301}$\u{301}/").url, title: "C"
        ),
    ]

    @Test(arguments: [
        (
            RedirectHost.netlify,
            """
            /tea/a%20b/c.d/ /tea/gr%C3%B6%C3%9Fe/ 301!
            /tea/a%22b%5C/ /tea/%22%24%5C/ 301!
            /tea/x%20(1)$.html /tea/ 301!
            /tea/a%22%CC%81%20b.%CC%81/ /tea/%22%CC%81%24%CC%81/ 301!

            """
        ),
        (
            .cloudflare,
            """
            /tea/a%20b/c.d/ /tea/gr%C3%B6%C3%9Fe/ 301
            /tea/a%22b%5C/ /tea/%22%24%5C/ 301
            /tea/x%20(1)$.html /tea/ 301
            /tea/a%22%CC%81%20b.%CC%81/ /tea/%22%CC%81%24%CC%81/ 301

            """
        ),
        (
            .apache,
            #"""
            # Apache reads it where its configuration says 'AllowOverride FileInfo' or 'AllowOverride All'.
            ErrorDocument 404 /tea/404.html
            RedirectMatch 301 "^/tea/a b/c\.d(/(index\.html)?)?$" "/tea/größe/"
            RedirectMatch 301 "^/tea/a\x22b\x5C(/(index\.html)?)?$" "/tea/\"\$\\\\/"
            RedirectMatch 301 "^/tea/x \(1\)\$\.html$" "/tea/"
            RedirectMatch 301 "^/tea/a\x22\#u{301} b\.\#u{301}(/(index\.html)?)?$" "/tea/\"\#u{301}\$\#u{301}/"

            """#
        ),
    ])
    func hosts(host: RedirectHost, lines: String) {
        let file = host.file(of: Self.redirects, siteURL: "https://example.com/tea/")
        #expect(file.path == host.fileName)
        #expect(
            String(decoding: file.bytes, as: UTF8.self)
                == "# Written by seriesgen, from the aliases in content/.\n" + lines)
    }

    @Test(arguments: ["https://example.com/", "http://localhost:8000/"])
    func atTheRoot(siteURL: String) {
        let file = RedirectHost.cloudflare.file(of: Array(Self.redirects[2...2]), siteURL: siteURL)
        #expect(String(decoding: file.bytes, as: UTF8.self).hasSuffix("\n/x%20(1)$.html / 301\n"))
    }
}
