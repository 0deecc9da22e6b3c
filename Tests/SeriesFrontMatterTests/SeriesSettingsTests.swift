import SeriesFrontMatter
import SeriesLabels
import SeriesModel
import Testing

@Suite struct SeriesSettingsTests {
    @Test(
        arguments: [
            ("netlify", [.netlify]), ("Apache", [.apache]), ("[cloudflare, apache]", [.cloudflare, .apache]), ("", []),
        ] as [(String, [RedirectHost])])
    func redirects(written: String, hosts: [RedirectHost]) {
        let (value, diagnostics) = settings("title: A\nredirects: \(written)\n")
        #expect(diagnostics.isEmpty)
        #expect(value.redirects.map(\.value) == hosts)
    }

    @Test func readsAllFields() {
        let (value, diagnostics) = settings(
            """
            title: Backend Simplified
            description: From one request to a running service.
            authors: [Ada Lovelace]
            language: pt-BR
            url: https://example.com/series
            readingTime:
              wordsPerMinute: 200
              charactersPerMinute: 500.5
              codeWordsPerMinute: 100
            html: no
            typography: no
            math: yes
            contentsDepth: 2
            gitDates: no
            footer: x
            """)
        #expect(diagnostics.isEmpty)
        #expect(value.title == Located("Backend Simplified", at: SourceSpan(line: 1, column: 8, length: 18)))
        #expect(value.description?.value == "From one request to a running service.")
        #expect(value.authors == [Author(name: "Ada Lovelace")])
        #expect(value.language?.value == "pt-BR")
        #expect(value.url == Located("https://example.com/series/", at: SourceSpan(line: 5, column: 6, length: 26)))
        #expect(value.readingSpeed.wordsPerMinute == 200)
        #expect(value.readingSpeed.charactersPerMinute == 500.5)
        #expect(value.readingSpeed.codeWordsPerMinute == 100)
        #expect(value.allowsHTML?.value == false)
        #expect(value.isTypographic == false)
        #expect(value.hasMath == true)
        #expect(value.contentsDepth == 2)
        #expect(value.usesGitDates == false)
        #expect(value.extra == .map([ExtraValue.Entry(key: "footer", value: .text("x"))]))
    }

    @Test(arguments: [
        ("complete", SeriesStatus.complete), ("Complete", .complete), ("in progress", .inProgress),
        ("in-progress", .inProgress), ("''", nil),
    ])
    func status(written: String, meant: SeriesStatus?) {
        let (value, diagnostics) = settings("title: x\nstatus: \(written)\n")
        #expect(diagnostics.isEmpty)
        #expect(value.status?.value == meant)
    }

    @Test(arguments: [
        "title: x", "\u{FEFF}title: x\r\n", "---\ntitle: x\n---\n", "--- \ntitle: x\n...\n",
        "# a comment\n\ntitle: 'x'",
        "title: x\nlanguage:\nurl: ~\nreadingTime:\nauthors: []\nhtml:\ntypography:\nmath: ~\ncontentsDepth:\ngitDates:",
    ])
    func onlyATitleIsNeeded(yaml: String) {
        let (value, diagnostics) = settings(yaml)
        #expect(diagnostics.isEmpty)
        #expect(value.title?.value == "x")
        #expect(value.language == nil)
        #expect(value.status == nil)
        #expect(value.url == nil)
        #expect(value.readingSpeed == ReadingSpeed())
        #expect(value.allowsHTML == nil)
        #expect(value.isTypographic == nil)
        #expect(value.hasMath == nil)
        #expect(value.contentsDepth == nil)
        #expect(value.usesGitDates == nil)
        #expect(value.authors == [])
    }

    @Test(arguments: [
        ("", "- error: this file says nothing about the series | help: add a line: title: My series"),
        ("# later\n", "- error: this file says nothing about the series | help: add a line: title: My series"),
        ("---\n---\n", "- error: this file says nothing about the series | help: add a line: title: My series"),
        ("description: x", "- error: the series has no title | help: add a line: title: My series"),
        ("description: x\ntitle:", "2:1+5 error: the title is empty | help: write title: My series"),
        ("title: ''", "1:1+5 error: the title is empty | help: write title: My series"),
        ("title: [x]", "1:8+3 error: 'title' must be text, not a list | help: put it in quotes: title: \"[x]\""),
        (
            "Backend Simplified",
            "1:1+18 error: this line is no 'key: value' | help: write a key, a colon, a space and a value, such as: title: My article"
        ),
        ("title:x", "1:1+7 error: this line is no 'key: value' | help: put a space behind the colon: title: x"),
        ("- a", "1:1+3 error: this file must be a map, such as 'title: My series', and not a list"),
        ("title: a: b", "1:9 error: a value with ': ' in it needs quotes | help: put it in quotes: title: \"a: b\""),
        (
            "title: a\n---\ntitle: b",
            "3:1+8 error: a second YAML document starts here, and only one can be read"
                + " | help: delete the line '---' before it | note 1:1+8 the first one starts here"
        ),
    ])
    func refusesFilesWithoutATitle(yaml: String, expected: String) {
        #expect(settings(yaml).diagnostics == [expected])
    }

    @Test(arguments: [
        ("language: en_US", "2:11+5 error: 'en_US' is no language tag | help: write en-US"),
        ("language: English", "2:11+7 error: 'English' is no language tag | help: write one such as en, de or pt-BR"),
        ("language: e", "2:11 error: 'e' is no language tag | help: write one such as en, de or pt-BR"),
        ("language: en-", "2:11+3 error: 'en-' is no language tag | help: write one such as en, de or pt-BR"),
        (
            "language: en-abcdefghi",
            "2:11+12 error: 'en-abcdefghi' is no language tag | help: write one such as en, de or pt-BR"
        ),
        ("language: [en, de]", "2:11+8 error: 'language' must be text, not a list"),
        (
            "readingTime: 200",
            "2:14+3 error: 'readingTime' must be a map, not text | help: write it as two lines:\nreadingTime:\n  wordsPerMinute: 200"
        ),
        (
            "readingTime: off",
            "2:14+3 error: 'readingTime' must be a map, not text | help: write it as two lines:\nreadingTime:\n  wordsPerMinute: 238"
        ),
        ("readingTime:\n  wordsPerMinute: fast", "3:19+4 error: 'wordsPerMinute' must be a number above 0, not 'fast'"),
        ("readingTime:\n  wordsPerMinute: 0", "3:19 error: 'wordsPerMinute' must be a number above 0, not '0'"),
        ("readingTime:\n  wordsPerMinute: -5", "3:19+2 error: 'wordsPerMinute' must be a number above 0, not '-5'"),
        ("readingTime:\n  wordsPerMinute: inf", "3:19+3 error: 'wordsPerMinute' must be a number above 0, not 'inf'"),
        ("readingTime:\n  wordsPerMinute: [1]", "3:19+3 error: 'wordsPerMinute' must be a number above 0, not a list"),
        (
            "readingTime:\n  wordPerMinute: 200",
            "3:3+13 warning: 'wordPerMinute' is no key that seriesgen knows | help: did you mean 'wordsPerMinute'?"
        ),
        (
            "readingTime:\n  wpm: 200",
            "3:3+3 warning: 'readingTime' has no key 'wpm' | help: it has wordsPerMinute, charactersPerMinute, codeWordsPerMinute"
        ),
        ("html: raw", "2:7+3 error: 'html' must be true or false, not 'raw'"),
        ("typography: german", "2:13+6 error: 'typography' must be true or false, not 'german'"),
        ("math: [katex]", "2:7+7 error: 'math' must be true or false, not a list"),
        ("contentsDepth: 0", "2:16 error: 'contentsDepth' must be a whole number from 1 to 6, not '0'"),
        ("contentsDepth: 7", "2:16 error: 'contentsDepth' must be a whole number from 1 to 6, not '7'"),
        ("contentsDepth: h2", "2:16+2 error: 'contentsDepth' must be a whole number from 1 to 6, not 'h2'"),
        ("contentsDepth: ''", "2:16+2 error: 'contentsDepth' must be a whole number from 1 to 6, not ''"),
        ("contentsDepth: {to: 2}", "2:16+7 error: 'contentsDepth' must be a whole number from 1 to 6, not a map"),
        (
            "contentDepth: 2",
            "2:1+12 warning: 'contentDepth' is no key that seriesgen knows | help: did you mean 'contentsDepth'?"
        ),
        ("langauge: de", "2:1+8 warning: 'langauge' is no key that seriesgen knows | help: did you mean 'language'?"),
        (
            "author: a\nauthors: b",
            "3:1+7 error: 'authors' and 'author' mean the same | help: put all into 'author' | note 2:1+6 the other is given here"
        ),
    ])
    func refuses(yaml: String, expected: String) {
        #expect(settings("title: x\n" + yaml).diagnostics == [expected])
    }

    @Test func aSpeedBeyondAllNumbers() {
        let digits = String(repeating: "9", count: 400)
        let (value, diagnostics) = settings("title: x\nreadingTime:\n  wordsPerMinute: \(digits)")
        #expect(value.readingSpeed.wordsPerMinute == nil)
        #expect(diagnostics.count == 1)
    }

    @Test(arguments: ["zero", "one", "two"])
    func formsForOneNumberMayLeaveItOut(form: String) {
        let (value, diagnostics) = settings(
            "title: x\nlabels:\n  numberOfParts:\n    \(form): words\n    other: \"{count} parts\"")
        #expect(diagnostics.isEmpty)
        #expect(value.labels.first?.text.forms.map(\.text) == ["words"])
    }

    @Test(
        "keys beside the one that they were to stand below",
        arguments: [
            (
                "labels:\nnextPart: Up next\nlistSeparator: ' / '\nmath: true",
                [
                    "3:1+8 warning: 'nextPart' stands beside 'labels', and not below it"
                        + " | help: indent it:   nextPart: Up next",
                    "4:1+13 warning: 'listSeparator' stands beside 'labels', and not below it"
                        + " | help: indent it:   listSeparator: ' / '",
                ]
            ),
            (
                "labels:\n    nextPart: Up next\nreadFirst: Before\nnote: mine",
                [
                    "4:1+9 warning: 'readFirst' stands beside 'labels', and not below it"
                        + " | help: indent it:     readFirst: Before"
                ]
            ),
            (
                "readingTime:\nwordsPerMinute: 200",
                [
                    "3:1+14 warning: 'wordsPerMinute' stands beside 'readingTime', and not below it"
                        + " | help: indent it:   wordsPerMinute: 200"
                ]
            ),
            ("labels:\nmine: 1\nnextPart: 2", []),
            ("labels:\nparts: []\nnextPart: 2", []),
            ("labels:\n  nextPart: Up next\nnote: mine", []),
            ("nextPart: 2\nlabels:\n  nextPart: Up next", []),
        ])
    func keysBeside(yaml: String, expected: [String]) {
        #expect(settings("title: x\n" + yaml).diagnostics == expected)
    }

    @Test(
        "a key that is not indented as the one below it",
        arguments: [
            (
                "labels:\nnextPart: Up next\n  listSeparator: ' / '",
                "3:1+17 error: this line is not indented as the one below it"
                    + " | help: indent it, so that it belongs to 'labels':   nextPart: Up next"
            ),
            (
                "readingTime:\n\nwordsPerMinute: 200\n    codeWordsPerMinute: 100",
                "4:1+19 error: this line is not indented as the one below it"
                    + " | help: indent it, so that it belongs to 'readingTime':     wordsPerMinute: 200"
            ),
            (
                "a:\n  b:\n  c: 1\n    d: 2",
                "4:3+4 error: this line is not indented as the one below it"
                    + " | help: indent it, so that it belongs to 'b':     c: 1"
            ),
            (
                "description:\nlanguage: de\n  math: true",
                "4:3+10 error: this line is indented deeper than the key above, which has a value already"
                    + " | help: indent it as the other keys: math: …"
            ),
        ])
    func dedentedKey(yaml: String, expected: String) {
        #expect(settings("title: x\n" + yaml).diagnostics == [expected])
    }

    @Test(arguments: ["en", "de", "gsw", "pt-BR", "zh-Hant-TW", "sl-rozaj-biske", "de-CH-1901", "EN-us"])
    func languages(tag: String) {
        let (value, diagnostics) = settings("title: x\nlanguage: \(tag)")
        #expect(value.language?.value == tag)
        #expect(diagnostics.isEmpty)
    }

    /// `AbsoluteURLTests` have the others.
    @Test(arguments: [
        ("https://example.com/", "https://example.com/"), ("HTTP://Example.COM/A/b", "http://example.com/A/b/"),
    ])
    func urls(written: String, expected: String) {
        let (value, diagnostics) = settings("title: x\nurl: \"\(written)\"")
        #expect(value.url?.value == expected)
        #expect(diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("example.com", "'example.com' is no absolute URL | help: write https://example.com"),
        ("ftp://example.com", "a site's URL starts with https:// or http://, not with 'ftp://'"),
        (
            "https://bücher.example/",
            "'ü' may not stand in a site's URL | help: write the host in its ASCII form (xn--…) and encode the rest as %XX"
        ),
    ])
    func refusedURLs(written: String, expected: String) {
        let (value, diagnostics) = settings("title: x\nurl: \"\(written)\"")
        #expect(value.url == nil)
        let length = written.utf8.count + 2
        #expect(diagnostics == ["2:6+\(length) error: " + expected])
    }
}
