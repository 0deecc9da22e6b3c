import SeriesFrontMatter
import Testing

private let sameIndentation =
    " | help: indent all keys of one map, and all entries of one list, by the same number of spaces"

private let keyValueForm = " | help: write a key, a colon, a space and a value, such as: title: My article"

/// What an author is told about YAML that cannot be read. Line 2 is the first below `---`.
@Suite struct YAMLMistakeTests {
    @Test(arguments: [
        (
            "title: Caching: why",
            "2:15 error: a value with ': ' in it needs quotes | help: put it in quotes: title: \"Caching: why\""
        ),
        ("title: é: b", "2:10 error: a value with ': ' in it needs quotes | help: put it in quotes: title: \"é: b\""),
        (
            "title: Say \"hi\": now",
            "2:16 error: a value with ': ' in it needs quotes | help: put it in quotes: title: 'Say \"hi\": now'"
        ),
        (
            "title: Don't say \"hi\": now",
            "2:22 error: a value with ': ' in it needs quotes"
                + " | help: put it in quotes: title: \"Don't say \\\"hi\\\": now\""
        ),
        (
            "title: \"a: b\": c",
            "2:14 error: a value with ': ' in it needs quotes | help: put it in quotes: title: '\"a: b\": c'"
        ),
        ("a:\n  - b: c: d", "3:9 error: a value with ': ' in it needs quotes | help: put it in quotes: - b: \"c: d\""),
        (
            "title: a: b\r\ndate: c\r\n",
            "2:9 error: a value with ': ' in it needs quotes | help: put it in quotes: title: \"a: b\""
        ),
        (
            "title: a: b\r\n  c\r\n",
            "2:9 error: a value with ': ' in it needs quotes"
                + " | help: put the text after 'title:' in quotes, to the end of its last line"
        ),
        (
            "a:\n  - b: c: d\n    e: f",
            "3:9 error: a value with ': ' in it needs quotes | help: put it in quotes: - b: \"c: d\""
        ),
        (
            "title: A day\n  in a life: the story",
            "3:12 error: a value with ': ' in it needs quotes"
                + " | help: put the whole text in quotes, from its first line to its last"
        ),
    ])
    func colonInValue(yaml: String, expected: String) {
        #expect(frontMatter(yaml).diagnostics == [expected])
    }

    @Test func longValuesAreNotRepeated() {
        let value = String(repeating: "x", count: 200)
        #expect(
            frontMatter("title: \(value): b").diagnostics == [
                "2:208 error: a value with ': ' in it needs quotes | help: put the text after 'title:' in quotes"
            ])
    }

    @Test(arguments: [
        ("title: \"Foo", "2:8 error: this quote is not closed | help: close it: title: \"Foo\""),
        ("title: 'Foo", "2:8 error: this quote is not closed | help: close it: title: 'Foo'"),
        ("title: \"Foo\ndate: 2024-05-06", "2:8 error: this quote is not closed | help: close it: title: \"Foo\""),
        ("a: b\ntitle: \"Foo\nimage: \"Bar\"", "3:8 error: this quote is not closed | help: close it: title: \"Foo\""),
        ("title: 'a\r\nb: 'c'\r\n", "2:8 error: this quote is not closed | help: close it: title: 'a'"),
        ("- \"a", "2:3 error: this quote is not closed | help: write \" at the end of the text"),
        (
            "title: \"Foo\" bar",
            "2:14+3 error: the value has ended before this | help: put it in quotes: title: '\"Foo\" bar'"
        ),
        (
            "title: 'It's fine'",
            "2:12+7 error: the value has ended before this | help: put it in quotes: title: \"It's fine\""
        ),
        (
            "title: [Solved] Foo",
            "2:17+3 error: the value has ended before this | help: put it in quotes: title: \"[Solved] Foo\""
        ),
        (
            "title: \"C:\\dir\"",
            "2:11+2 error: '\\d' is no escape of YAML's double quotes | help: put it in quotes: title: 'C:\\dir'"
        ),
        (
            "title: \"C:\\users\"",
            "2:11+2 error: '\\u' needs 4 hexadecimal digits behind its letter | help: put it in quotes: title: 'C:\\users'"
        ),
        (
            "title: \"a\\x1g\"",
            "2:10+3 error: '\\x1' needs 2 hexadecimal digits behind its letter | help: put it in quotes: title: 'a\\x1g'"
        ),
        (
            "title: \"\\ud800\"",
            "2:9+6 error: '\\ud800' is no character | help: put it in quotes: title: '\\ud800'"
        ),
    ])
    func quotes(yaml: String, expected: String) {
        #expect(frontMatter(yaml).diagnostics == [expected])
    }

    @Test(arguments: [
        ("title: @foo", "2:8 error: text cannot start with '@' in YAML | help: put it in quotes: title: \"@foo\""),
        (
            "title: `foo` bar",
            "2:8 error: text cannot start with '`' in YAML | help: put it in quotes: title: \"`foo` bar\""
        ),
        ("title: %foo", "2:8 error: text cannot start with '%' in YAML | help: put it in quotes: title: \"%foo\""),
        (
            "title: *imp* x",
            "2:8 error: text cannot start with '*' in YAML | help: put it in quotes: title: \"*imp* x\""
        ),
        (
            "title: *imp",
            "2:8+4 error: there is no anchor '&imp' for this alias | help: put it in quotes: title: \"*imp\""
        ),
        (
            "title: &foo bar",
            "2:8+4 warning: '&foo' is no text but an anchor, to which nothing refers | help: put it in quotes: title: \"&foo bar\""
        ),
        (
            "tags: [a, &b c]",
            "2:11+2 warning: '&b' is no text but an anchor, to which nothing refers | help: put it in quotes: tags: [a, \"&b c\"]"
        ),
        ("title: &c. x", "2:8 error: text cannot start with '&' in YAML | help: put it in quotes: title: \"&c. x\""),
        ("title: !x!y z", "2:8 error: text cannot start with '!' in YAML | help: put it in quotes: title: \"!x!y z\""),
        ("title: ? foo", "2:8 error: text cannot start with '?' in YAML | help: put it in quotes: title: \"? foo\""),
        ("title: ]x", "2:8 error: a value is missing here | help: put it in quotes: title: \"]x\""),
        (
            "title: {{ page.title }}",
            "2:9+14 error: a key must be text | help: put it in quotes: title: \"{{ page.title }}\""
        ),
        (
            "title: > foo",
            "2:8 error: text that belongs to '>' starts on the next line | help: put it in quotes: title: \"> foo\""
        ),
        (
            "title: | foo",
            "2:8 error: text that belongs to '|' starts on the next line | help: put it in quotes: title: \"| foo\""
        ),
        (
            "title: - foo",
            "2:8 error: a list cannot start on the line of its key"
                + " | help: start it on the next line, or, when it is text, put it in quotes: title: \"- foo\""
        ),
        ("%title: x", "2:1 error: text cannot start with '%' in YAML | help: put it in quotes: \"%title\": x"),
    ])
    func charactersWithAMeaning(yaml: String, expected: String) {
        #expect(frontMatter(yaml).diagnostics == [expected])
    }

    @Test(arguments: [
        ("\ttitle: x", "2:1 error: a tab cannot indent a line in YAML | help: delete it: title: x"),
        ("authors:\n\t- a", "3:1 error: a tab cannot indent a line in YAML | help: use spaces:   - a"),
        ("title: x\n\tdate: y", "3:1 error: a tab cannot indent a line in YAML | help: delete it: date: y"),
        ("seo:\n\ta: b", "3:1 error: a tab cannot indent a line in YAML | help: use spaces:   a: b"),
        ("a:\n  b: c\n\td: e", "4:1 error: a tab cannot indent a line in YAML | help: use spaces:   d: e"),
        ("a:\n  - b: c\n\td: e", "4:1 error: a tab cannot indent a line in YAML | help: use spaces:     d: e"),
        ("a:\n  - b: c\n\t- d", "4:1 error: a tab cannot indent a line in YAML | help: use spaces:   - d"),
        ("a: |\n b\n\tc", "4:1 error: a tab cannot indent a line in YAML | help: use spaces:  c"),
        (
            "title: x\n sub: y",
            "3:2+6 error: this line is indented deeper than the key above, which has a value already | help: indent it as the other keys: sub: …"
        ),
        (
            "title: x\n\n sub: y",
            "4:2+6 error: this line is indented deeper than the key above, which has a value already | help: indent it as the other keys: sub: …"
        ),
        ("a:\n    b: 1\n  c: 2", "4:3+4 error: this line does not fit the lines above" + sameIndentation),
        ("  title: x\ndate: y", "3:1+7 error: this line does not fit the lines above" + sameIndentation),
        ("tags:\n  - a\n - b", "4:2+3 error: this line does not fit the lines above" + sameIndentation),
        (
            "title: x\n- a",
            "3:1+3 error: a list entry stands where a key is expected | help: write the list's key on a line of its own above it, such as: tags:"
        ),
        ("tags:\n  - a\n  -b", "4:3+2 error: this line is no 'key: value' | help: put a space behind the dash: - b"),
    ])
    func indentation(yaml: String, expected: String) {
        #expect(frontMatter(yaml).diagnostics == [expected])
    }

    @Test(arguments: [
        ("title:foo", "2:1+9 error: this line is no 'key: value' | help: put a space behind the colon: title: foo"),
        (
            "title:foo\ndate: x",
            "2:1+9 error: this line is no 'key: value' | help: put a space behind the colon: title: foo"
        ),
        ("title: x\njust text", "3:1+9 error: this line is no 'key: value'" + keyValueForm),
        ("just text\ntitle: x", "2:1+9 error: this line is no 'key: value'" + keyValueForm),
        ("title: x\nhttps://x.y", "3:1+11 error: this line is no 'key: value'" + keyValueForm),
        (
            "just text",
            "2:1+9 error: front matter is made of lines 'key: value', and this is text"
                + " | help: write a line such as 'title: My article', or '***' for '---' if you mean a line across the page"
        ),
        (": x", "2:1 error: there is no key before this ':'"),
        ("a: b\n: x", "3:1 error: there is no key before this ':'"),
        ("- a\n- b", "2:1+3 error: front matter must be a map, such as 'title: My article', and not a list"),
        ("'text'", "2:1+6 error: front matter must be a map, such as 'title: My article', and not text"),
    ])
    func noKeyAndValue(yaml: String, expected: String) {
        #expect(frontMatter(yaml).diagnostics == [expected])
    }

    @Test(arguments: [
        ("tags: [a, b", "2:7 error: this list is not closed | help: write ']' behind its last entry"),
        ("tags: [a, b\ndate: 2024-05-06", "2:7 error: this list is not closed | help: write ']' behind its last entry"),
        ("tags: [a,\n  b,\n  c,\n", "2:7 error: this list is not closed | help: write ']' behind its last entry"),
        ("m: {\n  b: [1],\n", "2:4 error: this map is not closed | help: write '}' behind its last entry"),
        ("m: [\n  'a]', [1,\n", "3:9 error: this list is not closed | help: write ']' behind its last entry"),
        ("tags: [a,", "2:7 error: this list is not closed | help: write ']' behind its last entry"),
        ("title: x\ntags: [\n\n", "3:7 error: this list is not closed | help: write ']' behind its last entry"),
        ("hero: {a: b", "2:7 error: this map is not closed | help: write '}' behind its last entry"),
        (
            "tags: [\"a\" \"b\"]",
            "2:12 error: ',' or ']' is missing here | help: write a comma in front of it"
        ),
        ("tags: [a, , b]", "2:11 error: a value is missing here | help: write one, or delete the comma before it"),
    ])
    func flowCollections(yaml: String, expected: String) {
        #expect(frontMatter(yaml).diagnostics == [expected])
    }

    @Test(arguments: [
        ("title: x\u{8}", "2:9 error: the control character U+0008 may not stand in YAML | help: delete it"),
        ("a: é\ntitle: \u{0}", "3:8 error: the control character U+0000 may not stand in YAML | help: delete it"),
        (
            "title: é\u{2028}x",
            "2:10+3 error: the invisible character U+2028 ends a line in YAML | help: delete it, or put a space in its place"
        ),
        (
            "title: a\u{85}x",
            "2:9+2 error: the invisible character U+0085 ends a line in YAML | help: delete it, or put a space in its place"
        ),
        ("title: \"x\\0y\"", "2:8+6 error: 'title' holds the control character U+0000 | help: delete it"),
        ("title: \"x\\vy\"", "2:8+6 error: 'title' holds the control character U+000B | help: delete it"),
        ("title: \"\\x7f\"", "2:8+6 error: 'title' holds the control character U+007F | help: delete it"),
        ("title: \"\\x80\"", "2:8+6 error: 'title' holds the control character U+0080 | help: delete it"),
        ("title: \"\\x9f\"", "2:8+6 error: 'title' holds the control character U+009F | help: delete it"),
        ("title: \"\\ufffe\"", "2:8+8 error: 'title' holds the noncharacter U+FFFE | help: delete it"),
        ("title: \"\\uffff\"", "2:8+8 error: 'title' holds the noncharacter U+FFFF | help: delete it"),
        ("title: \"\\ufdd0\"", "2:8+8 error: 'title' holds the noncharacter U+FDD0 | help: delete it"),
        ("title: \"\\U0001ffff\"", "2:8+12 error: 'title' holds the noncharacter U+1FFFF | help: delete it"),
        ("tags: [\"a\\0\"]", "2:8+5 error: 'tags' holds the control character U+0000 | help: delete it"),
    ])
    func invisibleCharacters(yaml: String, expected: String) {
        #expect(frontMatter(yaml).diagnostics == [expected])
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

    /// Help that, when it is followed to the letter, says what was meant.
    @Test(arguments: [
        (
            "author: [@ada, Bob]",
            "2:10 error: text cannot start with '@' in YAML | help: put it in quotes: author: [\"@ada\", Bob]"
        ),
        (
            "author: [Bob, @ada, @eve] # us",
            "2:15 error: text cannot start with '@' in YAML"
                + " | help: put it in quotes: author: [Bob, \"@ada\", \"@eve\"] # us"
        ),
        ("tags: [a: b: c]", "2:12 error: ',' or ']' is missing here | help: put it in quotes: tags: [\"a: b: c\"]"),
        (
            "title: [@ada] Bob",
            "2:9 error: text cannot start with '@' in YAML | help: put it in quotes: title: \"[@ada] Bob\""
        ),
        (
            "tags: \"a\", \"b\"",
            "2:10+5 error: the value has ended before this | help: write a list: tags: [\"a\", \"b\"]"
        ),
        (
            "authors: 'a', b",
            "2:13+3 error: the value has ended before this | help: write a list: authors: ['a', b]"
        ),
        (
            "description: \"The \"hot\", clean kind.\"",
            "2:20+18 error: the value has ended before this"
                + " | help: put it in quotes: description: 'The \"hot\", clean kind.'"
        ),
        (
            "title: Water: hot\"",
            "2:13 error: a value with ': ' in it needs quotes | help: put it in quotes: title: \"Water: hot\""
        ),
        (
            "title: Screens: 19\"",
            "2:15 error: a value with ': ' in it needs quotes | help: put it in quotes: title: 'Screens: 19\"'"
        ),
        (
            "title: \"a\", \"b\"",
            "2:11+5 error: the value has ended before this | help: put it in quotes: title: '\"a\", \"b\"'"
        ),
        (
            "tags: [a, b], c, [\"d, e\"]",
            "2:13+13 error: the value has ended before this | help: write a list: tags: [a, b, c, \"d, e\"]"
        ),
        (
            "? {a: b}\n: c",
            "2:3+6 error: a key must be text | help: write a word and a colon, such as: title: My article"
        ),
        (
            "tags: [a, b]]",
            "2:13 error: the value has ended before this | help: close it once only: tags: [a, b]"
        ),
        (
            "defines:\n  [[Prototype]]: The hidden link.",
            "3:3+13 error: a key must be text | help: put it in quotes: \"[[Prototype]]\": The hidden link."
        ),
        (
            "defines:\n  *foo: A link.",
            "3:3+4 error: there is no anchor '&foo' for this alias | help: put it in quotes: \"*foo\": A link."
        ),
        (
            "defines:\n  @foo: A link.",
            "3:3 error: text cannot start with '@' in YAML | help: put it in quotes: \"@foo\": A link."
        ),
        (
            "tags:\n  * tea\n  * milk",
            "3:3 error: an entry of a list begins with '-' in YAML | help: write: - tea"
        ),
        (
            "|title: x",
            "2:1 error: text that belongs to '|' starts on the next line | help: put it in quotes: \"|title\": x"
        ),
        (
            "tags: [\"\\d\", b]",
            "2:9+2 error: '\\d' is no escape of YAML's double quotes | help: put it in quotes: tags: ['\\d', b]"
        ),
    ])
    func quotesWhatIsAtFault(yaml: String, expected: String) {
        #expect(frontMatter(yaml).diagnostics == [expected])
    }

    @Test(
        "what nothing opens",
        arguments: [
            (
                "title: Water\"",
                "2:13 warning: nothing opens the quote at the end of this text"
                    + " | help: put it in quotes: title: \"Water\""
            ),
            (
                "tags: [tea, hot\"]",
                "2:16 warning: nothing opens the quote at the end of this text"
                    + " | help: put it in quotes: tags: [tea, \"hot\"]"
            ),
            (
                "tags:\n- hot\"",
                "3:6 warning: nothing opens the quote at the end of this text"
                    + " | help: delete it, or put the whole text in quotes"
            ),
            (
                "tags: tea, hot]",
                "2:15 warning: nothing opens the list that ends here | help: write tags: [tea, hot]"
            ),
        ])
    func notOpened(yaml: String, expected: String) {
        #expect(frontMatter(yaml).diagnostics == [expected])
    }

    @Test(arguments: [
        "title: 19\"", "title: The \"hot\"", "title: The boys'", "title: Inches are \"", "tags: a[0], b[1]",
        "tags: '[tea]'", "title: Water]",
    ])
    func signsOfTheText(yaml: String) {
        #expect(frontMatter(yaml).diagnostics == [])
    }

    @Test(
        "a key that is a tag to YAML makes one message",
        arguments: [
            (
                "defines:\n  !important: wins.", "3:3+17 error: the tag '!important:' has no meaning here",
                "\"!important\": wins."
            ),
            ("!title: x", "2:1+9 error: the tag '!title:' has no meaning here", "\"!title\": x"),
            ("!title: x\ndate: 2024-05-06", "2:1+9 error: the tag '!title:' has no meaning here", "\"!title\": x"),
            ("date: 2024-05-06\n!title: x", "3:1+9 error: this line is no 'key: value'", "\"!title\": x"),
        ])
    func keyWithATag(yaml: String, expected: String, line: String) {
        #expect(frontMatter(yaml).diagnostics == ["\(expected) | help: put it in quotes: \(line)"])
    }

    @Test(arguments: [
        ("tags: [#go]", "2:8", "tags: [\"#go\"]"),
        ("tags: [#go]\r\ndate: 2024-05-06\r\n", "2:8", "tags: [\"#go\"]"),
        ("title: a\ntags: [a, #b]", "3:11", "tags: [a, \"#b\"]"),
        ("tags: [a, #b]\ndate: 2024-05-06", "2:11", "tags: [a, \"#b\"]"),
        ("tags: [c #, f #]", "2:10", "tags: [\"c #\", \"f #\"]"),
        ("tags: [c #, f #]\ndate: 2024-05-06", "2:10", "tags: [\"c #\", \"f #\"]"),
        ("title: [#1] Best", "2:9", "title: \"[#1] Best\""),
        ("tags: ['a, #', b #]", "2:18", "tags: ['a, #', \"b #\"]"),
    ])
    func commentInAList(yaml: String, place: String, line: String) {
        #expect(
            frontMatter(yaml).diagnostics == [
                "\(place) error: this '#' begins a comment, which hides the end of the list"
                    + " | help: put it in quotes: \(line)"
            ])
    }

    @Test func aCommentBehindAListHidesNothing() {
        #expect(frontMatter("tags: [a, # first]\n  b]\n").diagnostics == [])
        #expect(
            frontMatter("tags: [a, b # ]").diagnostics.first?.hasPrefix("2:13 error: this '#' begins a comment") == true
        )
    }
}
