import Testing

/// What an author is told about quotes, and to put in quotes: help that says what was meant when it is followed to the letter.
/// Line 2 is the first below `---`.
@Suite struct YAMLQuoteTests {
    @Test(arguments: [
        ("title: Caching: why", "2:15", "title: \"Caching: why\""),
        ("title: é: b", "2:10", "title: \"é: b\""),
        ("title: Say \"hi\": now", "2:16", "title: 'Say \"hi\": now'"),
        ("title: Don't say \"hi\": now", "2:22", "title: \"Don't say \\\"hi\\\": now\""),
        ("title: \"a: b\": c", "2:14", "title: '\"a: b\": c'"),
        ("a:\n  - b: c: d", "3:9", "- b: \"c: d\""),
        ("title: a: b\r\ndate: c\r\n", "2:9", "title: \"a: b\""),
        ("a:\n  - b: c: d\n    e: f", "3:9", "- b: \"c: d\""),
        ("title: Water: hot\"", "2:13", "title: \"Water: hot\""),
        ("title: Screens: 19\"", "2:15", "title: 'Screens: 19\"'"),
    ])
    func colonInValue(yaml: String, place: String, line: String) {
        #expect(
            frontMatter(yaml).diagnostics == [
                "\(place) error: a value with ': ' in it needs quotes | help: put it in quotes: \(line)"
            ])
    }

    @Test(arguments: [
        ("title: a: b\r\n  c\r\n", "2:9", "put the text after 'title:' in quotes, to the end of its last line"),
        (
            "title: A day\n  in a life: the story", "3:12",
            "put the whole text in quotes, from its first line to its last"
        ),
    ])
    func colonInTextThatGoesOn(yaml: String, place: String, help: String) {
        #expect(
            frontMatter(yaml).diagnostics == ["\(place) error: a value with ': ' in it needs quotes | help: \(help)"])
    }

    @Test func longValuesAreNotRepeated() {
        let value = String(repeating: "x", count: 200)
        #expect(
            frontMatter("title: \(value): b").diagnostics == [
                "2:208 error: a value with ': ' in it needs quotes | help: put the text after 'title:' in quotes"
            ])
    }

    @Test(arguments: [
        ("title: \"Foo", "2:8", "close it: title: \"Foo\""),
        ("title: 'Foo", "2:8", "close it: title: 'Foo'"),
        ("title: \"Foo\ndate: 2024-05-06", "2:8", "close it: title: \"Foo\""),
        ("a: b\ntitle: \"Foo\nimage: \"Bar\"", "3:8", "close it: title: \"Foo\""),
        ("title: 'a\r\nb: 'c'\r\n", "2:8", "close it: title: 'a'"),
        ("- \"a", "2:3", "write \" at the end of the text"),
    ])
    func quoteThatNothingCloses(yaml: String, place: String, help: String) {
        #expect(frontMatter(yaml).diagnostics == ["\(place) error: this quote is not closed | help: \(help)"])
    }

    @Test(arguments: [
        ("title: Water\"", "2:13", "put it in quotes: title: \"Water\""),
        ("tags: [tea, hot\"]", "2:16", "put it in quotes: tags: [tea, \"hot\"]"),
        ("tags:\n- hot\"", "3:6", "delete it, or put the whole text in quotes"),
    ])
    func quoteThatNothingOpens(yaml: String, place: String, help: String) {
        #expect(
            frontMatter(yaml).diagnostics == [
                "\(place) warning: nothing opens the quote at the end of this text | help: \(help)"
            ])
    }

    @Test(arguments: [
        "title: 19\"", "title: The \"hot\"", "title: The boys'", "title: Inches are \"", "tags: a[0], b[1]",
        "tags: '[tea]'", "title: Water]",
    ])
    func signsOfTheText(yaml: String) {
        #expect(frontMatter(yaml).diagnostics == [])
    }

    @Test(arguments: [
        ("title: \"Foo\" bar", "2:14+3", "put it in quotes: title: '\"Foo\" bar'"),
        ("title: 'It's fine'", "2:12+7", "put it in quotes: title: \"It's fine\""),
        ("title: [Solved] Foo", "2:17+3", "put it in quotes: title: \"[Solved] Foo\""),
        ("tags: \"a\", \"b\"", "2:10+5", "write a list: tags: [\"a\", \"b\"]"),
        ("authors: 'a', b", "2:13+3", "write a list: authors: ['a', b]"),
        (
            "description: \"The \"hot\", clean kind.\"", "2:20+18",
            "put it in quotes: description: 'The \"hot\", clean kind.'"
        ),
        ("title: \"a\", \"b\"", "2:11+5", "put it in quotes: title: '\"a\", \"b\"'"),
        ("tags: [a, b], c, [\"d, e\"]", "2:13+13", "write a list: tags: [a, b, c, \"d, e\"]"),
        ("tags: [a, b]]", "2:13", "close it once only: tags: [a, b]"),
    ])
    func wordsBehindAValue(yaml: String, place: String, help: String) {
        #expect(frontMatter(yaml).diagnostics == ["\(place) error: the value has ended before this | help: \(help)"])
    }

    @Test(arguments: [
        ("title: \"C:\\dir\"", "2:11+2", "'\\d' is no escape of YAML's double quotes", "title: 'C:\\dir'"),
        ("title: \"C:\\users\"", "2:11+2", "'\\u' needs 4 hexadecimal digits behind its letter", "title: 'C:\\users'"),
        ("title: \"a\\x1g\"", "2:10+3", "'\\x1' needs 2 hexadecimal digits behind its letter", "title: 'a\\x1g'"),
        ("title: \"\\ud800\"", "2:9+6", "'\\ud800' is no character", "title: '\\ud800'"),
        ("tags: [\"\\d\", b]", "2:9+2", "'\\d' is no escape of YAML's double quotes", "tags: ['\\d', b]"),
    ])
    func backslashes(yaml: String, place: String, message: String, line: String) {
        #expect(frontMatter(yaml).diagnostics == ["\(place) error: \(message) | help: put it in quotes: \(line)"])
    }

    /// Signs with a meaning of their own.
    @Test(arguments: [
        ("title: @foo", "2:8", "@", "title: \"@foo\""),
        ("title: `foo` bar", "2:8", "`", "title: \"`foo` bar\""),
        ("title: %foo", "2:8", "%", "title: \"%foo\""),
        ("title: *imp* x", "2:8", "*", "title: \"*imp* x\""),
        ("title: &c. x", "2:8", "&", "title: \"&c. x\""),
        ("title: !x!y z", "2:8", "!", "title: \"!x!y z\""),
        ("title: ? foo", "2:8", "?", "title: \"? foo\""),
        ("%title: x", "2:1", "%", "\"%title\": x"),
        ("author: [@ada, Bob]", "2:10", "@", "author: [\"@ada\", Bob]"),
        ("author: [Bob, @ada, @eve] # us", "2:15", "@", "author: [Bob, \"@ada\", \"@eve\"] # us"),
        ("title: [@ada] Bob", "2:9", "@", "title: \"[@ada] Bob\""),
        ("defines:\n  @foo: A link.", "3:3", "@", "\"@foo\": A link."),
    ])
    func forbiddenStart(yaml: String, place: String, sign: String, line: String) {
        #expect(
            frontMatter(yaml).diagnostics == [
                "\(place) error: text cannot start with '\(sign)' in YAML | help: put it in quotes: \(line)"
            ])
    }

    @Test(arguments: [
        ("title: > foo", "2:8", ">", "title: \"> foo\""),
        ("title: | foo", "2:8", "|", "title: \"| foo\""),
        ("|title: x", "2:1", "|", "\"|title\": x"),
    ])
    func signOfABlock(yaml: String, place: String, sign: String, line: String) {
        #expect(
            frontMatter(yaml).diagnostics == [
                "\(place) error: text that belongs to '\(sign)' starts on the next line | help: put it in quotes: \(line)"
            ])
    }

    @Test(arguments: [
        ("title: *imp", "2:8+4", "error: there is no anchor '&imp' for this alias", "title: \"*imp\""),
        (
            "title: &foo bar", "2:8+4", "warning: '&foo' is no text but an anchor, to which nothing refers",
            "title: \"&foo bar\""
        ),
        (
            "tags: [a, &b c]", "2:11+2", "warning: '&b' is no text but an anchor, to which nothing refers",
            "tags: [a, \"&b c\"]"
        ),
        ("defines:\n  *foo: A link.", "3:3+4", "error: there is no anchor '&foo' for this alias", "\"*foo\": A link."),
    ])
    func anchors(yaml: String, place: String, message: String, line: String) {
        #expect(frontMatter(yaml).diagnostics == ["\(place) \(message) | help: put it in quotes: \(line)"])
    }

    @Test(arguments: [
        ("title: ]x", "2:8", "a value is missing here", "put it in quotes: title: \"]x\""),
        ("title: {{ page.title }}", "2:9+14", "a key must be text", "put it in quotes: title: \"{{ page.title }}\""),
        (
            "title: - foo", "2:8", "a list cannot start on the line of its key",
            "start it on the next line, or, when it is text, put it in quotes: title: \"- foo\""
        ),
        ("tags: [a: b: c]", "2:12", "',' or ']' is missing here", "put it in quotes: tags: [\"a: b: c\"]"),
        ("? {a: b}\n: c", "2:3+6", "a key must be text", "write a word and a colon, such as: title: My article"),
        (
            "defines:\n  [[Prototype]]: The hidden link.", "3:3+13", "a key must be text",
            "put it in quotes: \"[[Prototype]]\": The hidden link."
        ),
        ("tags:\n  * tea\n  * milk", "3:3", "an entry of a list begins with '-' in YAML", "write: - tea"),
    ])
    func otherSigns(yaml: String, place: String, message: String, help: String) {
        #expect(frontMatter(yaml).diagnostics == ["\(place) error: \(message) | help: \(help)"])
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
