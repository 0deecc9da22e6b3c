import SeriesModel
import Testing

@testable import SeriesFrontMatter

@Suite struct AbsoluteURLTests {
    @Test(arguments: [
        ("https://example.com", "https://example.com/"), ("https://example.com/", "https://example.com/"),
        ("HTTP://Example.COM/A/b", "http://example.com/A/b/"), ("http://localhost:8080", "http://localhost:8080/"),
        ("http://127.0.0.1:1/x", "http://127.0.0.1:1/x/"), ("http://[::1]:80/", "http://[::1]:80/"),
        ("http://[::FFFF:192.0.2.1]/", "http://[::ffff:192.0.2.1]/"),
        ("https://a.github.io/b%20c", "https://a.github.io/b%20c/"),
        ("https://xn--bcher-kva.example", "https://xn--bcher-kva.example/"),
    ])
    func endsWithASlash(url: String, expected: String) throws {
        #expect(try AbsoluteURL.site(url) == expected)
    }

    @Test(
        arguments: [
            ("example.com", "'example.com' is no absolute URL", "write https://example.com"),
            ("ftp://example.com/", "a site's URL starts with https:// or http://, not with 'ftp://'", nil),
            ("https:///x", "'' is no host", "write a URL such as https://example.com/"),
            ("/blog/", "'/blog/' is no absolute URL", "write it with its scheme, such as https://example.com/"),
            ("//example.com/", "'//example.com/' is no absolute URL", "write https://example.com/"),
            ("https://example.com//", "there is nothing between two slashes of this URL", "write one slash"),
            ("https://example.com/a//b/", "there is nothing between two slashes of this URL", "write one slash"),
            ("https://example.com/a/../b/", "'..' is no step of an absolute URL", "write the path that it leads to"),
            ("https://example.com/.", "'.' is no step of an absolute URL", "write the path that it leads to"),
            ("https://example.com/%2E./", "'%2E.' is no step of an absolute URL", "write the path that it leads to"),
            ("https://example.com/a/%2e/", "'%2e' is no step of an absolute URL", "write the path that it leads to"),
            ("https://example.com/[x]/", "'[' may not stand in the path of a URL", "encode it as %5B"),
            (
                "https://example.com/%zz/", "a '%' in a URL has two digits of base 16 behind it",
                "write the sign itself as %25"
            ),
            (
                "https://example.com/a%2", "a '%' in a URL has two digits of base 16 behind it",
                "write the sign itself as %25"
            ),
            ("https://example.com:+80/", "'example.com:+80' is no host", "write a URL such as https://example.com/"),
            ("https://example.com/?a=b", "'?' may not stand in a site's URL", "write https://example.com/"),
            (
                "https://example.com/tea/index.html?a", "'?' may not stand in a site's URL",
                "write https://example.com/tea/"
            ),
            (
                "https://example.com/tea/index.html",
                "a site's URL is that of a folder, and 'index.html' is a page in it",
                "write https://example.com/tea/"
            ),
            (
                "https://example.com/index.htm", "a site's URL is that of a folder, and 'index.htm' is a page in it",
                "write https://example.com/"
            ),
            ("https://exam ple.com", "' ' may not stand in a site's URL", nil),
            ("https://example.com/\"<x>", "'\"' may not stand in a site's URL", nil),
            (
                "https://b\u{FC}cher.de/", "'\u{FC}' may not stand in a site's URL",
                "write the host in its ASCII form (xn--…) and encode the rest as %XX"
            ),
            (
                "https:/example.com", "'https:/example.com' is no absolute URL",
                "write it with its scheme, such as https://example.com/"
            ),
            ("https://", "'' is no host", "write a URL such as https://example.com/"),
            ("https://example.com/#a", "'#' may not stand in a site's URL", "write https://example.com/"),
            (
                "https://me:secret@example.com/", "'me:secret@example.com' is no host",
                "write a URL such as https://example.com/"
            ),
            ("https://example.com:0/", "'example.com:0' is no host", "write a URL such as https://example.com/"),
            ("https://[1]/", "'[1]' is no host", "write a URL such as https://example.com/"),
            ("https://[zzzz]/", "'[zzzz]' is no host", "write a URL such as https://example.com/"),
            ("https://[cafe]/", "'[cafe]' is no host", "write a URL such as https://example.com/"),
            ("https://example..com/", "'example..com' is no host", "write a URL such as https://example.com/"),
        ] as [(String, String, String?)])
    func refuses(url: String, message: String, help: String?) {
        #expect(throws: Mistake(message, suggestion: help)) { try AbsoluteURL.site(url) }
    }
}
