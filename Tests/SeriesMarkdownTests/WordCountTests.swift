import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Words that are counted")
struct WordCountTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let words: Int
        let characters: Int

        init(_ text: String, _ words: Int, _ characters: Int = 0) {
            self.text = text
            self.words = words
            self.characters = characters
        }

        var testDescription: String { text.debugDescription }
    }

    static let cases: [Case] = [
        Case("", 0), Case("   ", 0), Case("one", 1), Case(" one  two\tthree\nfour ", 4),
        Case("one, two; three. (four) \"five\"!", 5), Case("... - -- * !?", 0), Case("a & b / c", 3),
        Case("don't can’t rock'n'roll", 3), Case("’90s ’tis dogs’ ", 3), Case("‘one’ “two” „drei“ «quatre»", 4),
        Case("well-known state-of-the-art co‐op non‑stop", 4), Case("a ’ b ‐ c", 3), Case("co\u{AD}operate", 1),
        Case("1 1,480 3.14 2024-05-01 10:30 50% $5 1e9", 8), Case("10–20 one—two one–two", 6),
        Case("one — two – three", 3),
        Case("one--two", 1), Case("and/or a.b.c foo_bar", 3), Case("wait…what", 2), Case("C++ C# .NET", 3),
        Case("https://a.b/c?d=e me@example.com", 2), Case("\u{A0}one\u{A0}two\u{202F}three\u{2009}four", 4),
        Case("one\u{200B}two", 2), Case("一二三", 0, 3), Case("我们写 Swift 代码。", 1, 5), Case("第1章", 1, 2),
        Case("ひらがなとカタカナー", 0, 10), Case("「日本語」、です。", 0, 5), Case("ｶﾀｶﾅ", 0, 4), Case("ｶﾞ", 0, 1),
        Case("か\u{3099}", 0, 1), Case("人々〇", 0, 3), Case("サーバー・クライアント", 0, 10), Case("𠮷野家", 0, 3),
        Case("葛\u{E0100}城", 0, 2), Case("한국어 문장입니다.", 2), Case("한국어와 漢字", 1, 2), Case("ＡＢＣ　１２３", 2),
        Case("Hello世界hello", 2, 2), Case("😀", 0), Case("one 😀 two", 2), Case("❤️ ☕️ ✓ → ≠", 0), Case("👩‍💻 👍🏽 🇩🇪", 0),
        Case("done✅", 1), Case("über Ärger naïve", 3), Case("Привет, мир!", 2), Case("cafe\u{301} e\u{301}", 2),
        Case("می‌خواهم", 1), Case("क्‍ष", 1), Case("\u{FEFF}one", 1), Case("© ® ° × ÷ § ¶", 0), Case("5 × 3", 2),
        Case("ªº µm", 2),
        Case(String(repeating: "a ", count: 5_000), 5_000), Case(String(repeating: "long-er ", count: 2_000), 2_000),
        // Southeast Asia puts no spaces between words, and Tibetan marks between syllables.
        Case("ก", 1), Case("ไทย", 1), Case(String(repeating: "ภาษาไทย", count: 100), 149), Case("ไทย abc ไทย", 2),
        Case("ພາສາລາວ", 1), Case("ភាសាខ្មែរ", 2), Case("မြန်မာဘာသာ", 2), Case("བོད་སྐད་", 2),
        Case("€ 5", 1), Case("日-月", 0, 2), Case("\u{FFFD}", 0),
    ]

    @Test(arguments: cases)
    func count(_ test: Case) {
        var count = WordCount()
        test.text.withRun { count.add($0) }
        #expect(count == Self.count(test.words, test.characters))
    }

    /// What is passed sixteen bytes at a time counts like what is looked at byte by byte.
    @Test(arguments: 0..<4)
    func asCharacterByCharacter(_ seed: Int) {
        var random = SplitMix(seed: seed)
        let alphabets = ["ab9 .", "a-\u{7F}\t\n Z@[`{", "aé漢 '’", "漢字 a"].map(Array.init)
        for _ in 0..<1_000 {
            let alphabet = random.pick(alphabets)
            let text = String((0..<random.below(70)).map { _ in random.pick(alphabet) })
            let ideographs = text.count { "漢字".contains($0) }
            let words = text.split { " \t\n漢字".contains($0) }.count { $0.contains { $0.isLetter || $0.isNumber } }
            var count = WordCount()
            text.withRun { count.add($0) }
            #expect(count == Self.count(words, ideographs), "\(text.debugDescription)")
        }
    }

    struct ArticleCase: Sendable, CustomTestStringConvertible {
        let name: String
        let source: String
        var prose = 0
        var code = 0

        var testDescription: String { name }
    }

    static let articles: [ArticleCase] = [
        ArticleCase(name: "paragraphs, lists and quotes", source: "one two\n\n- three\n\n> four\n", prose: 4),
        ArticleCase(name: "headings, but not the title", source: "# No no\n\n## one two\n", prose: 2),
        ArticleCase(name: "link texts, not destinations", source: "[one two](three.md \"four\")", prose: 2),
        ArticleCase(name: "code spans are prose", source: "one `two three` four", prose: 4),
        ArticleCase(
            name: "code blocks are code", source: "one\n\n```swift\nlet two = 3\n```\n\n    four five\n", prose: 1,
            code: 5),
        ArticleCase(
            name: "alternative texts and captions are not", source: "one ![two](three.png)\n\n![f `x`](f.png \"g\")",
            prose: 1),
        ArticleCase(name: "raw HTML is not", source: "<p>no</p>\n\none <b>two</b>", prose: 2),
        ArticleCase(name: "scripts are not", source: "one <script>two(`three`)</script> four", prose: 2),
        ArticleCase(name: "words across lines and breaks", source: "one\ntwo  \nthree\\\nfour", prose: 4),
        ArticleCase(
            name: "escapes and entities in a word", source: "snake\\_case don&#39;t R&amp;D fo&ouml;", prose: 4),
        ArticleCase(name: "autolinks", source: "<https://a.b/c>", prose: 1),
    ]

    @Test(arguments: articles)
    func article(_ test: ArticleCase) {
        let fragment = SeriesMarkdownTests.article(test.source)
        #expect(fragment.prose == Self.count(test.prose, 0))
        #expect(fragment.code == Self.count(test.code, 0))
    }

    @Test("broken UTF-8 is read to its end and no further")
    func broken() {
        for bytes: [UInt8] in [[0xE2], [0xF0, 0x9F, 0x98], [0x80, 0x80], [0xC3, 0x61], [0xFF, 0xFE]] {
            var count = WordCount()
            bytes.withRun { count.add($0) }
            #expect(count.words + count.characters <= bytes.count)
        }
    }

    private static func count(_ words: Int, _ characters: Int) -> WordCount {
        var count = WordCount()
        count.words = words
        count.characters = characters
        return count
    }
}
