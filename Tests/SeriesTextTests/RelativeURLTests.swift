import SeriesModel
import SeriesText
import Testing

@Suite struct RelativeURLTests {
    private func relative(_ target: String, _ fragment: String?, _ base: String) -> String {
        var buffer = ByteBuffer()
        buffer.append(SiteURL(path: target, fragment: fragment), from: SiteURL(path: base))
        return buffer.text
    }

    @Test(
        arguments: [
            ("/", nil, "/", "./"), ("/a/", nil, "/a/", "./"), ("/a/", "x", "/a/", "#x"), ("/", "x", "/", "#x"),
            ("/a/", nil, "/", "a/"), ("/", nil, "/a/", "../"), ("/", nil, "/a/b/", "../../"),
            ("/a/", nil, "/a/b/", "../"),
            ("/a/b/", nil, "/a/", "b/"), ("/b/", nil, "/a/", "../b/"), ("/b/", "x", "/a/", "../b/#x"),
            ("/ab/", nil, "/aa/", "../ab/"), ("/a/", nil, "/ab/", "../a/"), ("/ab/", nil, "/a/", "../ab/"),
            ("/feed.xml", nil, "/a/b/", "../../feed.xml"), ("/a/x.png", nil, "/a/", "x.png"),
            ("/a/", nil, "/feed.xml", "a/"),
            ("/", nil, "/feed.xml", "./"), ("/", "x", "/feed.xml", "./#x"), ("/feed.xml", nil, "/feed.xml", "feed.xml"),
            ("/a/b/c/d/", nil, "/a/x/y/", "../../b/c/d/"), ("/%C3%BC/", nil, "/%C3%A4/", "../%C3%BC/"),
        ] as [(String, String?, String, String)])
    func isTheShortest(target: String, fragment: String?, base: String, expected: String) {
        #expect(relative(target, fragment, base) == expected)
    }

    /// Resolving what is written (RFC 3986 §5.2) leads to the target again, from every page to every other.
    @Test func leadsToItsTarget() {
        let paths = [
            "/", "/a/", "/b/", "/a/b/", "/a/b/c/", "/ab/", "/a/ab/", "/x.css", "/a/x.png", "/a/b/x.png", "/404.html",
        ]
        for base in paths {
            for target in paths {
                #expect(resolved(relative(target, nil, base), against: base) == target)
                let anchor = relative(target, "f", base)
                #expect(anchor.hasSuffix("#f"))
                #expect(resolved(String(anchor.dropLast(2)), against: base) == target)
            }
        }
    }

    private func resolved(_ reference: String, against base: String) -> String {
        if reference.isEmpty { return base }
        var steps = base.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
        for step in reference.split(separator: "/", omittingEmptySubsequences: false) {
            switch step {
            case ".": continue
            case "..": steps.removeLast()
            default: steps.append(String(step))
            }
        }
        let path = steps.joined(separator: "/")
        return reference.hasSuffix("..") || reference.hasSuffix("/.") ? path + "/" : path
    }

    @Test(
        arguments: [
            ("/", nil, "https://x.y/"), ("/a/", "b", "https://x.y/a/#b"), ("/feed.xml", nil, "https://x.y/feed.xml"),
        ] as [(String, String?, String)])
    func absolute(path: String, fragment: String?, expected: String) {
        var buffer = ByteBuffer()
        buffer.append("https://x.y/")
        buffer.append(pathOf: SiteURL(path: path, fragment: fragment))
        #expect(buffer.text == expected)
        #expect(SiteURL(path: path).with(fragment: fragment) == SiteURL(path: path, fragment: fragment))
    }
    @Test func queries() {
        let url = SiteURL(path: "/img/a.pdf").with(query: "v=2", fragment: "page=4")
        var (relative, absolute) = (ByteBuffer(), ByteBuffer())
        relative.append(url, from: SiteURL(path: "/b/"))
        absolute.append(pathOf: url)
        #expect(relative.text == "../img/a.pdf?v=2#page=4")
        #expect(absolute.text == "img/a.pdf?v=2#page=4")
    }
}
