import SeriesModel
import SeriesText
import Testing

@testable import SeriesKit

/// What paths and names mean, row by row.
@Suite struct TableTests {
    @Test(
        arguments: [
            ("01-requests", 1, "requests"), ("1-requests", 1, "requests"), ("007_requests", 7, "requests"),
            ("10.requests", 10, "requests"), ("3 requests", 3, "requests"), ("requests", nil, "requests"),
            ("3d-graphics", nil, "3d-graphics"), ("01", 1, ""), ("01-", 1, ""), ("-", nil, ""), ("", nil, ""),
            ("999999999-x", 999_999_999, "x"), ("1234567890-x", nil, "1234567890-x"), ("00-x", 0, "x"),
            ("01-02-x", 1, "02-x"), ("Node.js & C++", nil, "node-js-c"), ("it's", nil, "its"), ("don’t", nil, "dont"),
            ("--a--b--", nil, "a-b"), ("ÄÖ ß", nil, "äö-ß"), ("日本語", nil, "日本語"), ("हिन्दी", nil, "हिन्दी"), ("🙂", nil, ""),
            ("٣-x", nil, "٣-x"), ("..", nil, ""), ("a\u{202E}b", nil, "a-b"),
            ("2024_13_45-x", 2024, "13-45-x"), ("2024-123-4-x", 2024, "123-4-x"), ("20240506-x", 20_240_506, "x"),
            ("12024-05-06-x", 12024, "05-06-x"), ("2024-05-06x", 2024, "05-06x"), ("2024-05", 2024, "05"),
            ("a\u{A0}b\u{200B}c", nil, "a-b-c"), ("می\u{200C}روم", nil, "می-روم"), ("ＡＢ１", nil, "ａｂ１"),
            ("2 Tea leaves 0123456789abcdef0123456789abcdef", 2, "tea-leaves"),
            ("0123456789abcdef0123456789abcdef", nil, "0123456789abcdef0123456789abcdef"),
            (" 0123456789abcdef0123456789abcdef", nil, "0123456789abcdef0123456789abcdef"),
            ("x 0123456789abcdef0123456789abcdeg", nil, "x-0123456789abcdef0123456789abcdeg"),
        ] as [(String, Int?, String)])
    func fileNames(stem: String, number: Int?, slug: String) {
        let name = FileName(stem: stem)
        #expect(name.number == number.map(PartNumber.init))
        #expect(name.date == nil)
        #expect(name.slug == slug)
    }

    @Test(arguments: [
        ("1.1-intro", "1.1", "intro"), ("10.1 name", "10.1", "name"), ("01.02_x", "1.2", "x"),
        ("4.1.2-x", "4.1.2", "x"),
        ("1.1.1.1 x", "1.1.1.1", "x"), ("2.0", "2.0", ""), ("1.2.name", "1.2", "name"), ("1. 2 x", "1", "2-x"),
        ("1..2-x", "1", "2-x"), ("1.2nd-x", "1", "2nd-x"), ("1.1234567890-x", "1", "1234567890-x"),
        ("2024.13.45-x", "2024.13.45", "x"), ("2024.05-x", "2024.5", "x"), ("1-1.2-x", "1", "1-2-x"),
    ])
    func sectionNumbers(stem: String, number: String, slug: String) {
        let name = FileName(stem: stem)
        #expect(name.number?.description == number)
        #expect(name.date == nil)
        #expect(name.slug == slug)
    }

    @Test func sectionsFollowEachOther() {
        let order = ["4", "4.1", "4.1.2", "4.2", "4.10", "5", "10.1", "10.1.1"]
        let numbers = order.compactMap { FileName(stem: $0 + "-x").number }
        #expect(numbers.shuffled().sorted().map(\.description) == order)
        #expect(FileName(stem: "04.01-x").number == FileName(stem: "4.1-x").number)
        #expect(FileName(stem: "4-x").number == PartNumber(4))
    }

    @Test(arguments: [
        ("2024-05-06-x", "2024-05-06", "x"), ("2024.05.06-x", "2024-05-06", "x"), ("2024.5.6 x", "2024-05-06", "x"),
        ("2024.05.06", "2024-05-06", "2024-05-06"), ("2024-05-06_x y", "2024-05-06", "x-y"),
        ("2024-05-06-", "2024-05-06", ""),
        ("2024-02-29-leap", "2024-02-29", "leap"), ("2024-5-6-x", "2024-05-06", "x"),
        ("2024-05-06", "2024-05-06", "2024-05-06"), ("2024-05-06.x", "2024-05-06", "x"),
    ])
    func datedFileNames(stem: String, date: String, slug: String) {
        let name = FileName(stem: stem)
        #expect(name.number == nil)
        #expect(name.date?.iso == date)
        #expect(name.dateMistake == nil)
        #expect(name.slug == slug)
    }

    @Test(arguments: [
        ("2024-13-45-x", "x"), ("2024-02-30-x", "x"), ("2024-00-01", "2024-00-01"), ("0000-01-01-", ""),
    ])
    func fileNamesWithNoDay(stem: String, slug: String) {
        let name = FileName(stem: stem)
        #expect(name.number == nil)
        #expect(name.date == nil)
        #expect(name.dateMistake != nil)
        #expect(name.slug == slug)
    }

    @Test(
        arguments: [
            ("b.md", "", "b.md"), ("b.md", "a/", "a/b.md"), ("./b.md", "a/", "a/b.md"), ("../b.md", "a/", "b.md"),
            ("../b.md", "", nil), ("../../b", "a/", nil), ("..", "a/b/", "a/"), ("..", "a/", ""), (".", "a/", "a/"),
            ("./", "", ""),
            ("b/", "a/", "a/b/"), ("b//c", "a/", "a/b/c"), ("b/../c", "a/", "a/c"), ("b/..", "a/", "a/"),
            ("b/.", "a/", "a/b/"),
            ("...", "a/", "a/..."), ("a/../../b", "", nil), ("", "a/", "a/"),
        ] as [(String, String, String?)])
    func relativePaths(path: String, folder: String, resolved: String?) {
        #expect(RelativePath.resolve(path, from: folder) == resolved)
    }

    @Test(arguments: [
        ("", "b.md", "b.md"), ("a/", "a/b.md", "b.md"), ("a/", "b.md", "../b.md"), ("a/b/", "a/c/d.md", "../c/d.md"),
        ("a/", "a/b/", "b/"), ("a/", "b/", "../b/"), ("a/b/", "a/", "../"), ("a/", "a/", "./"),
    ])
    func waysBetweenPaths(folder: String, path: String, way: String) {
        let found = RelativePath.from(folder, to: path)
        #expect(RelativePath.resolve(found, from: folder) == path)
        #expect(found == way)
    }

    @Test(
        arguments: [
            ("a.md", "a.md", nil, nil), ("a.md#b", "a.md", nil, "b"), ("#b", "", nil, "b"), ("#", "", nil, ""),
            ("a?b#c", "a", "b", "c"), ("a#b?c", "a", nil, "b?c"), ("a%20b.md#%C3%A4", "a b.md", nil, "ä"),
            ("a%23b", "a#b", nil, nil), ("a%3Fb", "a?b", nil, nil), ("a#b#c", "a", nil, "b#c"),
            ("?", "", "", nil), ("a?b%20c&d=?", "a", "b%20c&d=?", nil),
            ("a%2Fb", "a/b", nil, nil),
        ] as [(String, String, String?, String?)])
    func references(destination: String, path: String, query: String?, fragment: String?) {
        let reference = RelativeReference(destination)
        #expect(reference.path == path)
        #expect(reference.query == query)
        #expect(reference.fragment == fragment)
    }

    @Test(arguments: [
        ("", "/", "index.html"), ("a/b/", "/a/b/", "a/b/index.html"), ("ä b/", "/%C3%A4%20b/", "ä b/index.html"),
        ("a#b?/", "/a%23b%3F/", "a#b?/index.html"),
    ])
    func addresses(folder: String, url: String, file: String) {
        let address = Address(page: folder)
        #expect(address.url.path == url)
        #expect(address.file == file)
    }

    @Test func roles() {
        let tree = ContentTree(paths: [
            "01-a.md", "02-b/figure.png", "02-b/index.md", "02-b/more.md", "03-c/deep/index.md", "d.markdown",
            "index.md",
            "pages/about.md", "pages/legal/imprint.md", "pages/us/index.md", "pages/us/photo.jpg", "series.yaml",
            "static/a.md",
        ])
        #expect(tree.isOneSeries)
        let texts: [ContentTree.Text] = [
            ContentTree.Text(path: "01-a.md", role: .article(series: 0, name: "01-a")),
            ContentTree.Text(path: "02-b/index.md", role: .article(series: 0, name: "02-b")),
            ContentTree.Text(path: "d.markdown", role: .article(series: 0, name: "d")),
            ContentTree.Text(path: "index.md", role: .introduction(series: 0)),
            ContentTree.Text(path: "pages/about.md", role: .page(path: ["about"])),
            ContentTree.Text(path: "pages/legal/imprint.md", role: .page(path: ["legal", "imprint"])),
            ContentTree.Text(path: "pages/us/index.md", role: .page(path: ["us"])),
        ]
        #expect(tree.texts == texts)
        #expect(tree.files == ["02-b/figure.png", "pages/us/photo.jpg", "static/a.md"])
        #expect(tree.diagnostics.map { $0.place?.file } == ["content/02-b/more.md", "content/03-c/deep/index.md"])
    }

    @Test func rolesWithSeveralSeries() {
        let tree = ContentTree(paths: [
            "10-c/series.yaml", "2-b/01-x.md", "2-b/index.md", "2-b/series.yaml", "index.md", "series.yaml",
            "static/series.yaml", "top.png",
        ])
        #expect(tree.series.map(\.path) == ["2-b/", "10-c/"])
        #expect(!tree.isOneSeries)
        let texts: [ContentTree.Text] = [
            ContentTree.Text(path: "2-b/01-x.md", role: .article(series: 0, name: "01-x")),
            ContentTree.Text(path: "2-b/index.md", role: .introduction(series: 0)),
            ContentTree.Text(path: "index.md", role: .home),
        ]
        #expect(tree.texts == texts)
        #expect(tree.files == ["static/series.yaml", "top.png"])
        #expect(tree.diagnostics == [])
    }
}
