import SeriesText
import Testing

@Suite struct PathAndURLTests {
    @Test(arguments: [
        ("a/b/c.md", "a/b/", "c.md"), ("c.md", "", "c.md"), ("a/", "a/", ""), ("/a", "/", "a"), ("", "", ""),
        ("é/ü", "é/", "ü"),
    ])
    func steps(path: String, folder: String, last: String) {
        #expect(path.parentFolder == folder)
        #expect(path.lastStep == last)
    }

    @Test(arguments: [
        ("a.md", ".md", true), ("a.md", "", true), ("md", "a.md", false), ("a.MD", ".md", false), ("", "", true),
        ("é", "é", true),
        // By bytes: the accent alone is the end of a letter with an accent.
        ("e\u{301}", "\u{301}", true), ("é", "e\u{301}", false),
    ])
    func ends(text: String, suffix: String, expected: Bool) {
        #expect(text.ends(with: suffix) == expected)
    }

    @Test(arguments: [
        ("a/01-b.md", true, false, "a/01-b"), ("b.markdown", true, false, "b"), ("b.html", false, true, "b.html"),
        ("b.htm", false, true, "b.htm"), ("b.MD", false, false, "b.MD"), ("md", false, false, "md"),
        (".md", true, false, ""),
        ("b.markdown.md", true, false, "b.markdown"), ("b.md/", false, false, "b.md/"), ("", false, false, ""),
    ])
    func endings(path: String, isMarkdown: Bool, isHTML: Bool, rest: String) {
        #expect(path.isMarkdownPath == isMarkdown)
        #expect(path.isHTMLPath == isHTML)
        #expect(path.withoutMarkdownEnding == rest)
    }

    /// By bytes: to Swift, the accent is part of the `/`.
    @Test func beginnings() {
        let path = "a/\u{301}b/c/"
        #expect(path.begins(with: "a/") && path.begins(with: "") && path.begins(with: path))
        #expect(!path.begins(with: "/") && !"a".begins(with: "a/") && !"e\u{301}".begins(with: "é"))
        #expect(path.dropping("a/") == "\u{301}b/c/" && path.dropping("") == path)
        #expect(path.steps == ["a", "\u{301}b", "c"] && "//".steps == [] && "/a".steps == ["a"])
        #expect(path.withoutSlash == "a/\u{301}b/c" && "".withoutSlash == "" && "\u{600}/".withoutSlash == "\u{600}")
    }

    @Test(arguments: [
        ("a", "a"), ("a%20b", "a b"), ("%C3%BC", "ü"), ("%c3%bc", "ü"), ("100%", "100%"), ("%4", "%4"),
        ("%zz%41", "%zzA"),
        ("%%41", "%A"), ("%FF", "\u{FFFD}"), ("a+b", "a+b"), ("%2541", "%41"), ("%00", "\u{0}"), ("", ""),
    ])
    func percentDecoding(text: String, expected: String) {
        #expect(PercentEncoding.decoded(text) == expected)
    }

    @Test(
        arguments: [
            ("https://x.y", "https"), ("HTTP://x", "http"), ("mailto:a@b", "mailto"),
            ("javascript:alert(1)", "javascript"),
            ("a+b-c.d:x", "a+b-c.d"), ("a/b:c", nil), ("#a:b", nil), ("//x.y:80", nil), (":x", nil), ("1a:x", nil),
            ("", nil),
            ("a b:c", nil), ("ä:b", nil), ("x", nil),
        ] as [(String, String?)])
    func schemes(url: String, expected: String?) {
        #expect(url.withRun { URLScheme.of($0) } == expected)
    }

    @Test func runsAreViewsOfBytes() {
        Array("abcabc".utf8).withRun { run in
            #expect(run.count == 6 && !run.isEmpty)
            #expect(run[2..<5].text == "cab")
            #expect(run[2..<5][0] == UInt8(ascii: "c"))
            #expect(run.firstIndex(of: UInt8(ascii: "b")) == 1)
            #expect(run.firstIndex(of: UInt8(ascii: "b"), from: 2) == 4)
            #expect(run.firstIndex(of: UInt8(ascii: "b"), from: 5) == nil)
            #expect(run.firstIndex(of: UInt8(ascii: "x")) == nil)
            #expect(run.firstIndex(of: UInt8(ascii: "a"), from: 99) == nil)
            #expect(run.starts(with: "abc") && run.starts(with: "") && !run.starts(with: "abcabca"))
            #expect(run[0..<3] == run[3..<6] && run[0..<3] != run[1..<4])
            #expect(run.prefix { $0 != UInt8(ascii: "c") }.text == "ab")
        }
        [UInt8]().withRun { run in
            #expect(run.isEmpty && run.text.isEmpty && run.starts(with: "") && !run.starts(with: "a"))
            #expect(run.firstIndex(of: 0) == nil)
        }
        #expect("é".withRun { $0.count } == 2)
    }
}
