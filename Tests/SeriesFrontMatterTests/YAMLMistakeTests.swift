import SeriesFrontMatter
import Testing

private let keyValueForm = "write a key, a colon, a space and a value, such as: title: My article"

/// What an author is told about YAML that cannot be read. Line 2 is the first below `---`.
@Suite struct YAMLMistakeTests {
    @Test(arguments: [
        ("\ttitle: x", "2:1", "delete it: title: x"),
        ("authors:\n\t- a", "3:1", "use spaces:   - a"),
        ("title: x\n\tdate: y", "3:1", "delete it: date: y"),
        ("seo:\n\ta: b", "3:1", "use spaces:   a: b"),
        ("a:\n  b: c\n\td: e", "4:1", "use spaces:   d: e"),
        ("a:\n  - b: c\n\td: e", "4:1", "use spaces:     d: e"),
        ("a:\n  - b: c\n\t- d", "4:1", "use spaces:   - d"),
        ("a: |\n b\n\tc", "4:1", "use spaces:  c"),
    ])
    func tabs(yaml: String, place: String, help: String) {
        #expect(frontMatter(yaml).diagnostics == ["\(place) error: a tab cannot indent a line in YAML | help: \(help)"])
    }

    @Test(arguments: [
        ("title: x\n sub: y", "3:2+6"),
        ("title: x\n\n sub: y", "4:2+6"),
    ])
    func belowAValue(yaml: String, place: String) {
        #expect(
            frontMatter(yaml).diagnostics == [
                "\(place) error: this line is indented deeper than the key above, which has a value already"
                    + " | help: indent it as the other keys: sub: …"
            ])
    }

    @Test(arguments: [
        ("a:\n    b: 1\n  c: 2", "4:3+4"),
        ("  title: x\ndate: y", "3:1+7"),
        ("tags:\n  - a\n - b", "4:2+3"),
    ])
    func otherIndentation(yaml: String, place: String) {
        #expect(
            frontMatter(yaml).diagnostics == [
                "\(place) error: this line does not fit the lines above"
                    + " | help: indent all keys of one map, and all entries of one list, by the same number of spaces"
            ])
    }

    @Test(arguments: [
        ("tags:\n  - a\n  -b", "4:3+2", "put a space behind the dash: - b"),
        ("title: x\n--\n# T", "3:1+2", "write three dashes if this is to end the front matter: ---"),
        ("title:foo", "2:1+9", "put a space behind the colon: title: foo"),
        ("title:foo\ndate: x", "2:1+9", "put a space behind the colon: title: foo"),
        ("title: x\njust text", "3:1+9", keyValueForm),
        ("just text\ntitle: x", "2:1+9", keyValueForm),
        ("title: x\nhttps://x.y", "3:1+11", keyValueForm),
    ])
    func noKeyAndValue(yaml: String, place: String, help: String) {
        #expect(frontMatter(yaml).diagnostics == ["\(place) error: this line is no 'key: value' | help: \(help)"])
    }

    @Test(arguments: [
        (": x", "2:1"),
        ("a: b\n: x", "3:1"),
    ])
    func noKey(yaml: String, place: String) {
        #expect(frontMatter(yaml).diagnostics == ["\(place) error: there is no key before this ':'"])
    }

    @Test(arguments: [
        ("- a\n- b", "2:1+3", "a list"),
        ("'text'", "2:1+6", "text"),
    ])
    func noMap(yaml: String, place: String, kind: String) {
        #expect(
            frontMatter(yaml).diagnostics == [
                "\(place) error: front matter must be a map, such as 'title: My article', and not \(kind)"
            ])
    }

    @Test func textAlone() {
        #expect(
            frontMatter("just text").diagnostics == [
                "2:1+9 error: front matter is made of lines 'key: value', and this is text"
                    + " | help: write a line such as 'title: My article', or '***' for '---' if you mean a line across the page"
            ])
    }

    @Test(arguments: [
        ("tags: [a, b", "2:7", "list", "]"),
        ("tags: [a, b\ndate: 2024-05-06", "2:7", "list", "]"),
        ("tags: [a,\n  b,\n  c,\n", "2:7", "list", "]"),
        ("m: {\n  b: [1],\n", "2:4", "map", "}"),
        ("m: [\n  'a]', [1,\n", "3:9", "list", "]"),
        ("tags: [a,", "2:7", "list", "]"),
        ("title: x\ntags: [\n\n", "3:7", "list", "]"),
        ("hero: {a: b", "2:7", "map", "}"),
    ])
    func collectionsThatNothingCloses(yaml: String, place: String, kind: String, sign: String) {
        #expect(
            frontMatter(yaml).diagnostics == [
                "\(place) error: this \(kind) is not closed | help: write '\(sign)' behind its last entry"
            ])
    }

    @Test(arguments: [
        ("tags: [\"a\" \"b\"]", "2:12 error: ',' or ']' is missing here | help: write a comma in front of it"),
        ("tags: [a, , b]", "2:11 error: a value is missing here | help: write one, or delete the comma before it"),
        ("tags: tea, hot]", "2:15 warning: nothing opens the list that ends here | help: write tags: [tea, hot]"),
    ])
    func entriesOfLists(yaml: String, expected: String) {
        #expect(frontMatter(yaml).diagnostics == [expected])
    }

    @Test(arguments: [
        ("title: x\u{8}", "2:9", "U+0008"),
        ("a: é\ntitle: \u{0}", "3:8", "U+0000"),
    ])
    func controlCharacters(yaml: String, place: String, name: String) {
        #expect(
            frontMatter(yaml).diagnostics == [
                "\(place) error: the control character \(name) may not stand in YAML | help: delete it"
            ])
    }

    @Test(arguments: [
        ("title: é\u{2028}x", "2:10+3", "U+2028"),
        ("title: a\u{85}x", "2:9+2", "U+0085"),
    ])
    func invisibleEndsOfLines(yaml: String, place: String, name: String) {
        #expect(
            frontMatter(yaml).diagnostics == [
                "\(place) error: the invisible character \(name) ends a line in YAML"
                    + " | help: delete it, or put a space in its place"
            ])
    }

    @Test(arguments: [
        ("title: \"x\\0y\"", "2:8+6", "'title' holds the control character U+0000"),
        ("title: \"x\\vy\"", "2:8+6", "'title' holds the control character U+000B"),
        ("title: \"\\x7f\"", "2:8+6", "'title' holds the control character U+007F"),
        ("title: \"\\x80\"", "2:8+6", "'title' holds the control character U+0080"),
        ("title: \"\\x9f\"", "2:8+6", "'title' holds the control character U+009F"),
        ("title: \"\\ufffe\"", "2:8+8", "'title' holds the noncharacter U+FFFE"),
        ("title: \"\\uffff\"", "2:8+8", "'title' holds the noncharacter U+FFFF"),
        ("title: \"\\ufdd0\"", "2:8+8", "'title' holds the noncharacter U+FDD0"),
        ("title: \"\\U0001ffff\"", "2:8+12", "'title' holds the noncharacter U+1FFFF"),
        ("tags: [\"a\\0\"]", "2:8+5", "'tags' holds the control character U+0000"),
    ])
    func escapedCharacters(yaml: String, place: String, character: String) {
        #expect(frontMatter(yaml).diagnostics == ["\(place) error: \(character) | help: delete it"])
    }

    @Test func bytesThatAreNoUTF8() {
        let bytes = Array("---\na: é\ntitle: x".utf8) + [0xFF] + Array("\n---\n".utf8)
        let (document, _) = SplitDocument.split(bytes, file: "a.md")
        #expect(
            shown(FrontMatter.read(from: document, file: "a.md").diagnostics) == [
                "3:9 error: this is not valid UTF-8 | help: save the file in the encoding UTF-8"
            ])
    }

    /// A byte-order mark and CRLF shift offsets, and not the lines that are shown.
    @Test func placesAreThoseOfTheWholeFile() {
        let (document, _) = SplitDocument.split(
            Array("\u{FEFF}---\r\nautor: Zoë\r\ntitle: ä: b\r\n---\r\n".utf8), file: "a.md")
        #expect(
            shown(FrontMatter.read(from: document, file: "a.md").diagnostics) == [
                "3:10 error: a value with ': ' in it needs quotes | help: put it in quotes: title: \"ä: b\""
            ])
    }
}
