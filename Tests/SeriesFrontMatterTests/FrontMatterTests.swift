import SeriesFrontMatter
import SeriesModel
import Testing

@Suite struct FrontMatterTests {
    @Test func readsAllFieldsAndWhereTheyStand() throws {
        let (value, diagnostics) = frontMatter(
            """
            title: "Caching: why?"
            description: >
              What to keep,
              and for how long.
            date: 2024-05-06
            updated: 2024-06-01T10:00:00Z
            part: 4
            slug: caching
            draft: true
            tags: [http, caching]
            authors:
              - Ada Lovelace
              - name: Zoë
                url: https://zoe.example
            image: figures/cache.svg
            typography: off
            math: true
            weight: 40
            """)
        #expect(diagnostics.isEmpty)
        #expect(value.title == Located("Caching: why?", at: SourceSpan(line: 2, column: 8, length: 15)))
        #expect(value.description?.value == "What to keep, and for how long.")
        #expect(value.date == Located(try day("2024-05-06"), at: SourceSpan(line: 6, column: 7, length: 10)))
        #expect(value.updated == Located(try day("2024-06-01"), at: SourceSpan(line: 7, column: 10, length: 20)))
        #expect(value.part == Located(4, at: SourceSpan(line: 8, column: 7, length: 1)))
        #expect(value.slug == Located("caching", at: SourceSpan(line: 9, column: 7, length: 7)))
        #expect(value.isDraft)
        #expect(
            value.tags == [
                Located("http", at: SourceSpan(line: 11, column: 8, length: 4)),
                Located("caching", at: SourceSpan(line: 11, column: 14, length: 7)),
            ])
        #expect(
            value.authors.map(\.value) == [
                Author(name: "Ada Lovelace"),
                Author(
                    name: "Zoë", extra: .map([ExtraValue.Entry(key: "url", value: .text("https://zoe.example"))])),
            ])
        #expect(value.image == Located("figures/cache.svg", at: SourceSpan(line: 16, column: 8, length: 17)))
        #expect(value.isTypographic == false)
        #expect(value.hasMath == true)
        #expect(value.extra == .map([ExtraValue.Entry(key: "weight", value: .text("40"))]))
    }

    @Test(arguments: ["aliases", "alias", "redirect_from"])
    func aliases(key: String) {
        let (list, diagnostics) = frontMatter("\(key): [/old/, older]\n")
        #expect(diagnostics.isEmpty)
        #expect(list.aliases.map(\.value) == ["/old/", "older"])
        #expect(list.aliases.first?.span == SourceSpan(line: 2, column: key.count + 4, length: 5))
        #expect(frontMatter("\(key): /a, b/\n").0.aliases.map(\.value) == ["/a, b/"])
        #expect(frontMatter("\(key):\n").0.aliases.isEmpty)
    }

    /// What redirected here elsewhere goes on doing so, whatever aliases are added.
    @Test func redirectsOfJekyllAddToTheAliases() {
        let (both, diagnostics) = frontMatter("redirect_from: [/b/, /c/]\naliases: /a/\n")
        #expect(diagnostics.isEmpty)
        #expect(both.aliases.map(\.value) == ["/a/", "/b/", "/c/"])
        #expect(both.extra == .map([]))
        let (broken, warnings) = frontMatter("redirect_from: {a: b}\n")
        #expect(broken.aliases.isEmpty)
        #expect(warnings == ["2:16+6 warning: 'redirect_from' must be a list of texts, not a map"])
    }

    @Test(arguments: [
        "permalink: /a/": ["/a/"], "permalink: '/a/b.html'": ["/a/b.html"], "url: /a.htm": ["/a.htm"],
        "url: /a/b": ["/a/b"],
        "permalink: /a/\nurl: /b/": ["/a/", "/b/"], "permalink: pretty": [], "permalink: false": [], "permalink: /": [],
        "permalink: //": [], "permalink: //x.example/": [], "permalink: /index.html": [], "permalink: /pl/404.html": [],
        "permalink: 404.html": [], "permalink: /:title/": [], "permalink: '/{{ x }}/'": [], "permalink: /a*": [],
        "permalink: /feed.xml": [], "permalink: /v1.2": [], "permalink: /../a/": [], "permalink: '/a b/'": [],
        "permalink: {x: /a/}": [], "permalink: [/a/]": [], "permalink:": [], "url: https://x.example/a/": [],
        "url: /a/?b": [], "url: /a/#b": [], "path: vga-text-mode": ["/vga-text-mode"], "path: /a/": ["/a/"],
        "path: a/b": ["/a/b"], "path: img/a.png": [], "path: ./a": [], "path: ~/a": [], "path: 'C:\\a'": [],
        "path: /a.html": [], "path: //x/a": [], "path: a b": [], "path: '{{ x }}'": [], "path: 12": ["/12"],
        "path: [a]": [],
    ])
    func addressesElsewhere(yaml: String, paths: [String]) {
        let (value, diagnostics) = frontMatter(yaml)
        #expect(diagnostics.isEmpty)
        #expect(value.formerAddresses.map(\.path.value) == paths)
        #expect(value.aliases.isEmpty)
        #expect(value.extra != .map([]), "it may mean something to templates")
    }

    @Test(arguments: [
        "lastmod", "updatedDate", "lastUpdated", "last_updated", "modified_date", "date_modified", "dateModified",
        "last_update",
    ])
    func changesElsewhere(key: String) throws {
        let (value, diagnostics) = frontMatter("\(key): 2024-05-06\n")
        #expect(diagnostics.isEmpty)
        #expect(value.updated?.value == (try day("2024-05-06")))
        #expect(frontMatter("updated: 2024-06-07\n\(key): 2024-05-06\n").value.updated?.value.iso == "2024-06-07")
    }

    @Test func changesOfDocusaurusAndVitePress() throws {
        let (value, diagnostics) = frontMatter("last_update:\n  author: Ada\n  date: 5/6/2024\n")
        #expect(diagnostics.count == 1, "the day is one of two")
        #expect(value.updated == nil)
        let (clear, none) = frontMatter("last_update: {date: 2024-05-06, author: Ada}\n")
        #expect(none.isEmpty)
        #expect(clear.updated == Located(try day("2024-05-06"), at: SourceSpan(line: 2, column: 21, length: 10)))
        #expect(clear.extra["last_update"]["author"] == .text("Ada"))
        for yaml in [
            "last_update: {author: Ada}\n", "lastUpdated: false\n", "lastUpdated: True\n", "lastUpdated: off\n",
        ] {
            let (value, diagnostics) = frontMatter(yaml)
            #expect(diagnostics.isEmpty)
            #expect(value.updated == nil)
        }
    }

    @Test(
        arguments: [
            ("image: {path: /x.png, alt: X}", "/x.png", []), ("image: {alt: X, src: x.png}", "x.png", []),
            ("image:\n  url: https://x.example/y.png", "https://x.example/y.png", []),
            (
                "image: {alt: X}", nil,
                [
                    "2:8+8 error: 'image' must be text, not a map"
                        + " | help: write the path of the picture: image: picture.png"
                ]
            ),
            ("image: {path: [a]}", nil, ["2:15+3 error: 'path' must be text, not a list"]),
        ] as [(String, String?, [String])])
    func imagesAsMaps(yaml: String, path: String?, expected: [String]) {
        let (value, diagnostics) = frontMatter(yaml)
        #expect(value.image?.value == path)
        #expect(value.isImageForeign)
        #expect(diagnostics == expected)
    }

    @Test(arguments: [
        (
            "redirect_from: /a/\nredirect_from: /b c/\nredirect_from: [/d/, /a/]\nredirect_from:\n",
            "3:1+13 error: the key 'redirect_from' is given 4 times"
                + " | help: write one list: redirect_from: [/a/, /b c/, /d/] | note 2:1+13 it is first given here"
        ),
        (
            "tags: go, web\ntags: [\"a, b\"]\n",
            "3:1+4 error: the key 'tags' is given twice"
                + " | help: write one list: tags: [go, web, \"a, b\"] | note 2:1+4 it is first given here"
        ),
        (
            "author: {name: A}\nauthor: B\n",
            "3:1+6 error: the key 'author' is given twice"
                + " | help: write one list of all | note 2:1+6 it is first given here"
        ),
    ])
    func listsGivenInPieces(yaml: String, expected: String) {
        #expect(frontMatter(yaml).diagnostics == [expected])
    }

    private func day(_ iso: String) throws -> CivilDate {
        try #require(CivilDate(iso: iso))
    }

    @Test(arguments: [
        "", "# nothing yet",
        "title:\ndate:\nupdated: ~\npart: null\ndraft:\ntags:\nauthors:\ntypography:\nmath: ~\nimage: \"\"\nslug: ' '",
    ])
    func allIsOptional(yaml: String) {
        let (value, diagnostics) = frontMatter(yaml)
        #expect(diagnostics.isEmpty)
        #expect(value == FrontMatter())
    }

    @Test func noFrontMatterIsEmpty() {
        let (document, _) = SplitDocument.split(Array("# Hello\n".utf8), file: "a.md")
        let (value, diagnostics) = FrontMatter.read(from: document, file: "a.md")
        #expect(value == FrontMatter())
        #expect(diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("title: 1984", "1984"), ("title: 0x10", "0x10"), ("title: true", "true"), ("title: 2024-05-06", "2024-05-06"),
        ("title: 1.10", "1.10"), ("title: no", "no"), ("title: 12:30", "12:30"), ("title: 'null'", "null"),
        ("title: \"  x \"", "x"), ("title: |\n  x\n", "x"), ("title: >\n  x\n  y\n", "x y"), ("title: a\n  b", "a b"),
        ("title: \"a\nb\"", "a b"), ("title: \"\\u00e9\\n\\\"\"", "é\n\""), ("title: C#", "C#"), ("title: a#b", "a#b"),
        ("title: x # a comment", "x"), ("title: x ## a comment", "x"), ("title: \"x\" #1", "x"),
        ("title: null # none", nil),
        ("title: \u{3000}缓存\u{A0}", "\u{3000}缓存\u{A0}"), ("title: <b> & `code", "<b> & `code"),
    ])
    func textIsWhatIsWritten(yaml: String, expected: String?) {
        let (value, diagnostics) = frontMatter(yaml)
        #expect(value.title?.value == expected)
        #expect(diagnostics.isEmpty)
    }

    @Test(arguments: [
        (
            "title: [x]",
            "2:8+3 error: 'title' must be text, not a list | help: put it in quotes: title: \"[x]\""
        ),
        (
            "description: {\"a\": b} # c",
            "2:14+8 error: 'description' must be text, not a map | help: put it in quotes: description: '{\"a\": b}'"
        ),
        ("title: []", "2:8+2 error: 'title' must be text, not a list"),
        ("title:\n- a", "3:1+3 error: 'title' must be text, not a list"),
        ("title:\n  a: b", "3:3+4 error: 'title' must be text, not a map"),
        ("slug: [a, b]", "2:7+6 error: 'slug' must be text, not a list"),
        (
            "title: #5",
            "2:8+2 warning: 'title' ends before this '#', which starts a comment | help: put it in quotes: title: \"#5\""
        ),
        (
            "title: Issue #5",
            "2:14+2 warning: 'title' ends before this '#', which starts a comment | help: put it in quotes: title: \"Issue #5\""
        ),
        ("draft: maybe", "2:8+5 error: 'draft' must be true or false, not 'maybe'"),
        ("draft: 1", "2:8 error: 'draft' must be true or false, not '1'"),
        ("draft: [true]", "2:8+6 error: 'draft' must be true or false, not a list"),
        (
            "draft: \"true\"",
            "2:8+6 error: 'draft' must be true or false, and this is text | help: write it without quotes: draft: true"
        ),
        (
            "draft: 'Off'",
            "2:8+5 error: 'draft' must be true or false, and this is text | help: write it without quotes: draft: false"
        ),
        (
            "part: two",
            "2:7+3 error: 'part' must be a whole number, not 'two' | help: write it in digits, as in part: 2"
        ),
        (
            "part: 1.5",
            "2:7+3 error: 'part' must be a whole number, not '1.5' | help: write it in digits, as in part: 2"
        ),
        (
            "part: 99999999999999999999",
            "2:7+20 error: 'part' must be a whole number, not '99999999999999999999' | help: write it in digits, as in part: 2"
        ),
        ("part: 0", "2:7 error: 'part' counts from 1, and this is 0"),
        ("part: -3", "2:7+2 error: 'part' counts from 1, and this is -3"),
        (
            "date: {a: b, created: 2026-02-18, updated: 2026-02-19}",
            "2:7+48 error: 'date' must be a day such as 2024-05-06, not a map | help: write date: 2026-02-18, and updated: 2026-02-19 below it"
        ), ("updated: {c: d}", "2:10+6 error: 'updated' must be a day such as 2024-05-06, not a map"),
        ("part: {a: 1}", "2:7+6 error: 'part' must be a whole number, not a map"),
        (
            "date: 9/4/2025",
            "2:7+8 error: '9/4/2025' can be read as 9 April and as 4 September | help: write 2025-04-09 or 2025-09-04"
        ),
        (
            "date: {created: 2024-05-06}",
            "2:7+21 error: 'date' must be a day such as 2024-05-06, not a map | help: write date: 2024-05-06"
        ),
        ("updated: soon", "2:10+4 error: 'soon' is no date | help: write the day as YYYY-MM-DD, such as 2024-05-06"),
        (
            "tags:\n  -a\n  -b",
            "3:3 error: a dash that begins an entry needs a space behind it | help: write each as: - a"
        ),
        (
            "authors:\n  -Ada",
            "3:3 error: a dash that begins an entry needs a space behind it | help: write each as: - Ada"
        ),
        (
            "defines:\n  -HTTP: A language.",
            "3:3 error: a dash that begins an entry needs a space behind it | help: write each as: - HTTP: A language."
        ),
        ("tags: {a: b}", "2:7+6 error: 'tags' must be a list of texts, not a map"),
        ("tags: [a, [b]]", "2:11+3 error: 'tags' must be text, not a list"),
        (
            "author: a\nauthors: b",
            "3:1+7 error: 'authors' and 'author' mean the same | help: put all into 'author' | note 2:1+6 the other is given here"
        ),
        ("authors: [[a]]", "2:11+3 error: an entry of 'authors' must be a name or a map with a 'name', not a list"),
        ("authors:\n  - url: x", "3:5+6 error: an entry of 'authors' has no 'name' | help: write name: Ada Lovelace"),
        (
            "draft: false\npublished: no",
            "3:1+9 error: 'published: no' and 'draft: false' contradict each other | help: keep the one that is right | note 2:1+5 the other is given here"
        ),
        (
            "published: true\ndraft: yes",
            "2:1+9 error: 'published: true' and 'draft: true' contradict each other | help: keep the one that is right | note 3:1+5 the other is given here"
        ),
        (
            "draft: false\nstatus: Draft",
            "3:1+6 error: 'status: Draft' and 'draft: false' contradict each other | help: keep the one that is right | note 2:1+5 the other is given here"
        ),
        (
            "title: a\ntitle: b",
            "3:1+5 error: the key 'title' is given twice | help: keep one of the two | note 2:1+5 it is first given here"
        ),
    ])
    func refuses(yaml: String, expected: String) {
        #expect(frontMatter(yaml).diagnostics == [expected])
    }

    @Test func tellsAllMistakesAtOnce() {
        let (value, diagnostics) = frontMatter("part: x\ntitle: ok\ndate: soon\ndraft: 2\ntgas: a")
        #expect(
            diagnostics.map { String($0.prefix { $0 != "'" }) } == [
                "2:7 error: ", "4:7+4 error: ", "5:8 error: ", "6:1+4 warning: ",
            ])
        #expect(value.title?.value == "ok")
        #expect(value.extra == .map([ExtraValue.Entry(key: "tgas", value: .text("a"))]))
    }

    @Test(arguments: [("3", 3), ("\"3\"", 3), ("03", 3), ("12", 12)])
    func part(written: String, expected: Int) {
        let (value, diagnostics) = frontMatter("part: \(written)")
        #expect(value.part?.value == expected)
        #expect(diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("tag: [a, b]", ["a", "b"]), ("tag: a\ntags: [b]", ["b"]),
        ("tags: [a, b]", ["a", "b"]), ("tags: a", ["a"]), ("tags: a, b,, c ", ["a", "b", "c"]),
        ("tags: \"a, b\"", ["a", "b"]), ("tags:\n- a\n- b", ["a", "b"]), ("tags:\n  - \"a, b\"", ["a, b"]),
        ("tags: []", []), ("tags: [a, ~, '', b]", ["a", "b"]), ("tags: \", ,\"", []), ("tags: 2024", ["2024"]),
        ("tags: [\n  a,\n  b,\n]", ["a", "b"]), ("tags: ['yes', no]", ["yes", "no"]),
    ])
    func tags(yaml: String, expected: [String]) {
        let (value, diagnostics) = frontMatter(yaml)
        #expect(value.tags.map(\.value) == expected)
        #expect(diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("author: Ada", ["Ada"]), ("authors: [Ada, Zoë]", ["Ada", "Zoë"]), ("authors: \"King, Jr.\"", ["King, Jr."]),
        ("author:\n  name: Ada\n  url: x", ["Ada"]), ("authors:\n  - name: Ada\n  - Zoë", ["Ada", "Zoë"]),
        ("authors: []", []), ("author: ~", []), ("authors:\n  - name: ''", []),
    ])
    func authors(yaml: String, expected: [String]) {
        let (value, diagnostics) = frontMatter(yaml)
        #expect(value.authors.map(\.value.name) == expected)
        #expect(diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("tilte: x", "2:1+5 warning: 'tilte' is no key that seriesgen knows | help: did you mean 'title'?"),
        ("Title: x", "2:1+5 warning: 'Title' is no key that seriesgen knows | help: did you mean 'title'?"),
        (
            "desciption: x",
            "2:1+10 warning: 'desciption' is no key that seriesgen knows | help: did you mean 'description'?"
        ),
        ("autor: x", "2:1+5 warning: 'autor' is no key that seriesgen knows | help: did you mean 'author'?"),
        // The near key is there, under its own name or another: then this one is the author's own.
        ("tilte: x\ntitle: y", nil),
        ("autor: x\nauthors: y", nil),
        // The value is none that the near key would take.
        ("partof: tour", nil),
        ("data: {a: b}", nil),
        ("data: x", nil),
        // It has a meaning of its own.
        ("tag: x", nil),
        ("layout: post\ncategories: []\nweight: 3\nsummary: x\nlang: en\nkeywords: a\nseries: b\nhero: {a: b}", nil),
        ("\"\": x", nil),
    ])
    func nearMisses(yaml: String, expected: String?) {
        #expect(frontMatter(yaml).diagnostics == (expected.map { [$0] } ?? []))
    }

    @Test func unknownKeysAreKeptAsTheyAre() {
        let (value, diagnostics) = frontMatter("b: [1, {c: ~}]\na: \"~\"\nempty:\nextra:\n  x: |\n    y\n")
        #expect(diagnostics.isEmpty)
        #expect(
            value.extra
                == .map([
                    ExtraValue.Entry(
                        key: "b",
                        value: .list([.text("1"), .map([ExtraValue.Entry(key: "c", value: .none)])])),
                    ExtraValue.Entry(key: "a", value: .text("~")),
                    ExtraValue.Entry(key: "empty", value: .none),
                    ExtraValue.Entry(key: "extra", value: .map([ExtraValue.Entry(key: "x", value: .text("y\n"))])),
                ]))
    }

    @Test func namesOfKnownKeysAreUnique() {
        for keys in [
            FrontMatter.knownKeys, SeriesSettings.knownKeys, SeriesSettings.knownReadingTimeKeys,
            SeriesSettings.knownPlannedPartKeys, TermEntry.knownKeys, TermEntry.knownGlossaryKeys,
        ] {
            let names = keys.flatMap(\.names)
            #expect(Set(names).count == names.count)
            #expect(keys.allSatisfy { !$0.form.isEmpty && !$0.meaning.isEmpty && !$0.meaning.hasSuffix(".") })
        }
    }
}
