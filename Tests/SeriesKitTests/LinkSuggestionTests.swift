import SeriesModel
import Testing

@testable import SeriesKit

/// What a broken link may be meant for.
@Suite struct LinkSuggestionTests {
    private static let sources = [
        "01-start.md", "a/01-caching.md", "a/02-http-basics/index.md", "a/02-http-basics/diagram.png",
        "b/03-caching.md",
        "b/04-Größe.markdown", "b/img/Logo.SVG", "b/img/logo.png", "pages/about.md", "static/archive.tar.gz",
        "z/diagram.png",
    ]

    @Test(
        arguments: [
            // Number, case, extension and folder do not count.
            ("a/caching.md", "a/01-caching.md"), ("b/caching.md", "b/03-caching.md"),
            ("caching.html", "a/01-caching.md"), ("a/2.1-caching", "a/01-caching.md"),
            ("b/2.1 caching.md", "b/03-caching.md"),
            ("b/x/Caching", "b/03-caching.md"), ("B/07-CACHING.MD/", nil),
            ("a/02-http-basics.md", "a/02-http-basics/index.md"),
            ("http_basics/index.html", "a/02-http-basics/index.md"), ("b/größe", "b/04-Größe.markdown"),
            ("about", "pages/about.md"), ("2024-05-06-about.markdown", "pages/about.md"),
            ("DIAGRAM.png", "a/02-http-basics/diagram.png"), ("Z/img/diagram.png", "z/diagram.png"),
            ("a/02-HTTP-basics/img/diagram.png", "a/02-http-basics/diagram.png"), ("z/diagram.svg", "z/diagram.png"),
            ("z/diagram", "z/diagram.png"), ("logo.png", "b/img/logo.png"), ("img/logo.svg", "b/img/Logo.SVG"),
            ("b/img/logo.jpeg", "b/img/logo.png"), ("archive.tar.xz", "static/archive.tar.gz"), ("archive.zip", nil),
            ("a/01-caching.mdx", "a/01-caching.md"), ("b/03-caching.MD", "b/03-caching.md"),
            ("03-caching.txt", "a/01-caching.md"), ("a/02-http-basics/index.mdx", "a/02-http-basics/index.md"),
            ("pages/about.rst", "pages/about.md"), ("04-größe.MARKDOWN", "b/04-Größe.markdown"), (".mdx", nil),
            ("", nil), ("/", nil), ("-.md", nil), ("🙂", nil), ("gone.md", nil),
        ] as [(String, String?)])
    func namesakes(path: String, expected: String?) {
        #expect(SourceIndex(Self.sources).namesake(of: path) == expected)
    }

    @Test(
        arguments: [
            ("b/05-cachign.md", "b/03-caching.md"), ("htp-basics", "a/02-http-basics/index.md"),
            ("z/diagramm.png", "z/diagram.png"), ("abuot.html", "pages/about.md"), ("nothing-like-it.md", nil),
            ("", nil),
        ] as [(String, String?)])
    func nearNames(path: String, expected: String?) {
        #expect(SourceIndex(Self.sources).near(path) == expected)
    }

    @Test(arguments: [8, 9])
    func headingsAreListedWhereTheyAreFew(count: Int) throws {
        let headings = (1...count).map { "\n## Part \($0)\n" }.joined()
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-a.md": "# A\n\n[x](#nowhere)\n" + headings,
        ])
        let list = (1...count).map { "#part-\($0)" }.joined(separator: ", ")
        #expect(try scratch.build().diagnostics.map(\.suggestion) == [count == 8 ? "there are: \(list)" : nil])
    }

    /// Browsers know it without a heading, in any case.
    @Test func theTopOfThePage() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-a.md": "# A\n\n[x](#TOP) [y](#top)\n",
        ])
        #expect(try scratch.build().diagnostics == [])
    }

    @Test func suggestionsKeepTheAnchor() throws {
        let links =
            "[a](/en/02-c#x-y) [b](/en/02-c#x-z) [c](/en/02-c#t) [d](/en/02-c#old) [e](/en/01-b#x-y) [f](03-cc.md#x-y)"
            + " [g](/en/01-b) [h](01-b.html#x-z) [i](/en/02-c#far-away) [j](01-b.html#far-away)\n"
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-b.md": "# B\n\n## X y\n\n" + links,
            "content/02-c.md": "# T\n\n## X y {aka=old}\n",
        ])
        #expect(
            try scratch.build().diagnostics.map(\.suggestion) == [
                "did you mean '02-c.md#x-y'?", "did you mean '02-c.md#x-y'?", "did you mean '02-c.md#t'?",
                "did you mean '02-c.md#old'?", "did you mean '#x-y'?", "did you mean '02-c.md#x-y'?",
                nil, "did you mean '#x-y'?", "did you mean '02-c.md#far-away'?", "did you mean '01-b.md#far-away'?",
            ])
    }

    @Test func folderOfAPage() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: A\n", "content/01-b/index.markdown": "# B\n\n## H\n",
            "content/02-c.md": "# C\n\n[a](01-b/index.md#h) [b](01-b/index.md) [c](index.md)\n",
        ])
        #expect(
            try scratch.build().diagnostics.map(\.suggestion) == [
                "did you mean '01-b/index.markdown#h'?", "did you mean '01-b/index.markdown'?", "did you mean './'?",
            ])
    }

    /// As browsers read them, and as `../c/` is read.
    @Test(arguments: ["/b/../c/", "/./c/", "/b/./../c/", "./../c/"])
    func stepsBehindTheRoot(path: String) throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-b.md": "# B\n\n[a](\(path))\n", "content/03-c.md": "# C\n",
        ])
        #expect(try scratch.build().diagnostics == [])
    }

    @Test func stepsAboveTheRoot() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-b.md": "# B\n\n[a](/../c/)\n", "content/03-c.md": "# C\n",
        ])
        #expect(try scratch.build().diagnostics.map(\.message) == ["'/../c/' leads out of content/"])
    }

    @Test func pagesOfTheSite() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n",
            "content/01-b.md": "---\ntags: [a]\n---\n# B\n\n"
                + "[a](tags/) [b](tags) [c](tags/a/) [d](tags/b/) ![e](tags/)\n",
        ])
        #expect(
            try scratch.build().diagnostics.map(\.suggestion) == [
                "did you mean '/tags/'?", "did you mean '/tags'?", "did you mean '/tags/a/'?", nil, nil,
            ])
    }

    @Test func namesWithSpacesStandInPointedBrackets() throws {
        let links =
            "[a](02-hot-water.md) [b](<02 hot watr.md>) <a href=\"02-hot-water.md\">c</a> [d](02-hot-water.md#x) ![e](a-b.png)\n"
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-b.md": "# B\n\n" + links,
            "content/02 hot water.md": "# C\n\n## X\n", "content/a b.png": "",
        ])
        let suggestions = try scratch.build().diagnostics.compactMap(\.suggestion)
        #expect(
            suggestions.filter { $0.hasPrefix("did you mean") } == [
                "did you mean '<02 hot water.md>'?", "did you mean '02 hot water.md'?",
                "did you mean '02 hot water.md'?",
                "did you mean '<02 hot water.md#x>'?", "did you mean '<a b.png>'?",
            ])
    }

    @Test func schemesOfTheWebAreNearest() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n",
            "content/01-b.md": "# B\n\n[a](htp://a.b) [c](htps://a.b) [d](fpt://a.b)\n",
        ])
        #expect(
            try scratch.build().diagnostics.map(\.suggestion) == [
                "did you mean 'http:'?", "did you mean 'https:'?", "did you mean 'ftp:'?",
            ])
    }

    @Test(arguments: [
        "ssh://a.org/b", "vscode://file/a", "vscode-insiders://a", "obsidian://open?vault=a", "webcal://a.org/b",
        "urn:isbn:1", "matrix:r/a:b.org", "magnet:?xt=a", "sftp://a", "ircs://a", "doi:10.1/1", "git+ssh://a/b",
        "SSH:a",
    ])
    func schemesOfProgramsPass(destination: String) throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-b.md": "# B\n\n[a](\(destination))\n",
        ])
        #expect(try scratch.build().diagnostics == [])
    }

    /// Some run code in the browser, or are parts of it, some are mistakes.
    @Test(arguments: [
        "javascript:a", "vbscript:a", "data:text/html,a", "blob:a", "filesystem:a", "view-source:a", "file:///a",
        "about:blank", "chrome://a", "jar:a", "ms-msdt:a", "intent:a", "note:x.md", "htp://a",
    ])
    func otherSchemesDoNot(destination: String) throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-b.md": "# B\n\n[a](\(destination))\n",
        ])
        #expect(try scratch.build().diagnostics.errors.count == 1)
    }

    @Test(
        arguments: [
            ("www.example.org/guide", "https://www.example.org/guide"), ("www.example.org", "https://www.example.org"),
            ("github.com/a/guide", "https://github.com/a/guide"),
            ("GitHub.com/a/?b=c&d#L5", "https://GitHub.com/a/?b=c&d#L5"), ("example.org/", "https://example.org/"),
            ("a-b.example.org/a%20b", "https://a-b.example.org/a%20b"),
            ("../github.com/a/guide", "02-guide.md"), ("/github.com/a/guide", "02-guide.md"),
            ("node.js/guide", "02-guide.md"), ("01-b.md/guide", "02-guide.md"), ("1.2/guide", "02-guide.md"),
            // There is a folder of that name.
            ("next.app/a/guide", "02-guide.md"),
        ] as [(String, String)])
    func addressesWithoutAScheme(destination: String, meant: String) throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-b.md": "# B\n\n[a](\(destination))\n",
            "content/02-guide.md": "# Guide\n", "content/next.app/a.txt": "",
        ])
        #expect(try scratch.build().diagnostics.map(\.suggestion) == ["did you mean '\(meant)'?"])
    }

    /// That of GitHub's own pages.
    @Test(arguments: [1, 50]) func aPrefixInFrontOfAnID(count: Int) throws {
        let headings = (1...count).map { "\n## Sec \($0)\n" }.joined()
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-a.md": "# A\n\n[x](#user-content-sec-1)\n" + headings,
            "content/02-b.md": "# B\n\n[x](01-a.md#user-content-Sec1)\n",
        ])
        #expect(
            try scratch.build().diagnostics.map(\.suggestion) == [
                "did you mean '#sec-1'?", "did you mean '#sec-1'?",
            ])
    }

    /// Obsidian finds files by their names, wherever they are.
    @Test(arguments: [
        ("[[Create a base]]", "[](02-create-a-base.md)"),
        ("[[Create a base#Two words|x]]", "[x](02-create-a-base.md#two-words)"),
        ("![[Create a base]]", "[](02-create-a-base.md)"), ("![[pic.png]]", "![…](sub/pic.png)"),
        ("[[Pages/Über uns|x]]", "[x](<pages/Über uns.md>)"), ("[[Gone for good]]", "[](<Gone for good.md>)"),
        ("![[gone.png]]", "![…](gone.png)"), ("[[#Two words|x]]", "[x](#two-words)"),
    ])
    func linksOfObsidian(link: String, markdown: String) throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-b.md": "# B\n\nSee \(link) there.\n",
            "content/02-create-a-base.md": "# Create a base\n", "content/pages/Über uns.md": "# Us\n",
            "content/sub/pic.png": "",
        ])
        #expect(try scratch.build().diagnostics.map(\.suggestion) == ["write \(markdown)"])
    }

    @Test func idsInTheTitleAreKept() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n", "content/01-one.md": "---\ntitle: T\n---\n# T <a id=\"top2\"></a>\n",
            "content/02-two.md": "# B\n\n[x](01-onee.md#top2) [y](01-one.md#top2)\n",
        ])
        #expect(try scratch.build().diagnostics.map(\.suggestion) == ["did you mean '01-one.md#top2'?"])
    }

    @Test func theTitleIsAHeadingToo() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n",
            "content/01-b.md": "# One <a id=\"two\"></a>\n\n[a](#One) [b](#onee) [c](#Two) [d](#three)\n\n##### ok\n",
        ])
        #expect(
            try scratch.build().diagnostics.map(\.suggestion) == [
                "did you mean '#one-'?", "did you mean '#one-'?", "did you mean '#two'?", "there are: #ok",
            ])
    }

    @Test func partsThatAreOnlyPlanned() throws {
        let links = [
            ("[a](../caching-answer.md)", "../caching-answers.md"),
            ("[a](../07-cachign-answers.md#x)", "../07-caching-answers.md#x"),
            ("[a](/caching-answer/)", "../caching-answers.md"),
            ("[a](../4-caching-answer/index.md)", "../4-caching-answers.md"),
            ("[a](../cachings.md)", "../02-caching.md"),
            // A frame shows what is there, and a picture is no part.
            ("<iframe src=\"../caching-answer.md\"></iframe>", nil), ("![a](../caching-answer.md)", nil),
        ]
        let scratch = try Scratch([
            "content/series.yaml": "title: S\nparts:\n  - a\n  - 02-caching.md\n  - planned: Caching answers\n",
            "content/01-a/index.md": "---\nrequires: [caching-answer, cahcing]\n---\n# A\n\n"
                + links.map { $0.0 + "\n\n" }.joined(),
            "content/02-caching.md": "# B\n",
        ])
        let suggestions = try scratch.build().diagnostics.map(\.suggestion)
        #expect(suggestions.prefix(2) == ["did you mean 'caching-answers'?", "did you mean 'caching'?"])
        #expect(suggestions.dropFirst(2) == links.map { link in link.1.map { "did you mean '\($0)'?" } }[...])
    }

    @Test func partsOfAnotherSeriesThatAreOnlyPlanned() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: Site\n",
            "content/a/series.yaml": "title: A\n",
            "content/a/01-a.md": "---\nrequires: [b/cachign]\n---\n# A\n\n[a](caching.md) [b](../b/03-cachign.md)\n",
            "content/b/series.yaml": "title: B\nparts:\n  - planned: Caching\n",
        ])
        #expect(
            try scratch.build().diagnostics.map(\.suggestion) == [
                "did you mean 'b/caching'?", "did you mean '../b/caching.md'?", "did you mean '../b/03-caching.md'?",
            ])
    }

    /// A series may be named by its folder or by its URL, in any case.
    @Test(arguments: ["go/xx", "GO/xx", "02-go/xx", "02-Go/X"])
    func articlesOfAnotherSeries(name: String) throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: Site\n",
            "content/01-a/series.yaml": "title: A\n", "content/01-a/01-x.md": "# X\n",
            "content/01-a/02-y.md": "---\nrequires: \(name)\n---\n# Y\n",
            "content/02-go/series.yaml": "title: Go\n", "content/02-go/01-x.md": "# X\n",
        ])
        #expect(try scratch.build().diagnostics.map(\.suggestion) == ["did you mean 'go/x'?"])
    }

    /// What a planned part is called may begin with a number, which is none of its place.
    @Test(
        arguments: [
            ("1984.md", nil), ("07-1984.md", nil), ("x/1984.md", "02-1984.md"), ("x/1984/index.md", "02-1984.md"),
            ("x/07-1984.md", "02-1984.md"), ("3-ways-to-cahce.md", "03-3-ways-to-cache.md"),
            ("07-teapto.md", "07-teapot.md"),
        ] as [(String, String?)])
    func plannedPartsWithNumbers(link: String, file: String?) throws {
        func diagnostics(_ link: String) throws -> [String?] {
            try Scratch([
                "content/series.yaml":
                    "title: S\nparts: [a, planned: 1984, planned: 3 ways to cache, planned: Teapot]\n",
                "content/01-a.md": "# A\n\n[x](\(link))\n",
            ]).build().diagnostics.map(\.suggestion)
        }
        #expect(try diagnostics(link) == (file.map { ["did you mean '\($0)'?"] } ?? []))
        if let file { #expect(try diagnostics(file) == []) }
    }

    /// As when `01-b/index.md` becomes `01-b.md`.
    @Test func linksOfAFileThatMovedUp() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n",
            "content/01-b.md": "# B\n\n[c](../02-c.md) [d](../../02-c/index.md#t) [e](../03-e.md) [f](../index.md)\n",
            "content/02-c.md": "# T\n",
        ])
        #expect(
            try scratch.build().diagnostics.map(\.suggestion) == [
                "did you mean '02-c.md'?", "did you mean '02-c.md#t'?", "links lead to files inside content/",
                "links lead to files inside content/",
            ])
    }

    @Test(arguments: [
        ("", "it needs the URL of the site: add a line such as url: https://example.com/ to content/series.yaml"),
        ("url: https://example.org/", nil),
    ])
    func filesThatSeriesgenMakes(url: String, help: String?) throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\n\(url)\n",
            "content/01-b.md": "---\ndate: 2024-01-01\n---\n# B\n\n[a](feed.xml) [b](x/sitemap.xml)\n",
        ])
        #expect(
            try scratch.build().diagnostics.map(\.suggestion) == [
                help ?? "did you mean '/feed.xml'?", help ?? "did you mean '/sitemap.xml'?",
            ])
    }

    /// The names of 4,000 articles were compared with each of 12,000 links, which took 93 seconds.
    @Test func whoeverHasManyBrokenLinksDoesNotWait() throws {
        let links = (1...150).map { "[a](02-cachign-\($0).md)\n" }.joined() + "\n[b](03-second.md) [c](#hedaing)\n"
        let scratch = try Scratch(
            [
                "content/series.yaml": "title: S\n", "content/01-first.md": "# First\n\n## Heading\n\n" + links,
                "content/02-second.md": "# Second\n",
            ].merging((1...150).map { ("content/\($0 + 100)-caching-\($0).md", "# \($0)\n") }) { first, _ in first })
        let diagnostics = try scratch.build().diagnostics
        #expect(diagnostics.count == 152)
        for (index, diagnostic) in diagnostics.prefix(100).enumerated() {
            #expect(diagnostic.suggestion == "did you mean '\(index + 101)-caching-\(index + 1).md'?")
        }
        #expect(diagnostics.dropFirst(100).prefix(50).allSatisfy { $0.suggestion == nil })
        #expect(diagnostics.suffix(2).map(\.suggestion) == ["did you mean '02-second.md'?", "there are: #heading"])
    }
}
