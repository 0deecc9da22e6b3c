import SeriesFrontMatter
import SeriesModel
import SeriesText
import TestSupport
import Testing

/// Whatever the bytes are: no crash, places that exist, and nothing that is silently wrong with the split.
@Suite struct HostileInputTests {
    static let usual = """
        ---
        title: "Caching: what, why – and when?"
        description: >
          Was bleibt, 缓存 😀,
          and for how long.
        date: 2014-11-13 12:00:00 +0000
        part: 4
        draft: no
        slug: 'it''s'
        tags: [http, "a, b", c#]
        authors:
        - &ada Ada
        - name: Zoë
          urls: {a: b, <<: {c: d}}
        image: a.png # why
        tilte: *ada
        ---
        # Body

        """

    private func read(_ bytes: [UInt8]) {
        let (document, split) = SplitDocument.split(bytes, file: "a")
        let (_, front) = FrontMatter.read(from: document, file: "a")
        let (_, series) = SeriesSettings.read(from: bytes, file: "a")
        let lines = LineMap(bytes)
        #expect(document.bodyOffset >= 0 && document.bodyOffset <= bytes.count)
        for diagnostic in split + front + series {
            #expect(!diagnostic.message.isEmpty && diagnostic.message.utf8.count < 1000)
            #expect((diagnostic.suggestion ?? "").utf8.count < 2000)
            for place in [diagnostic.place].compactMap(\.self) + diagnostic.related.map(\.place) {
                guard let span = place.span else { continue }
                #expect((1...lines.lineCount).contains(span.line))
                #expect(span.column >= 1 && span.column <= lines.line(span.line).count + 2)
                #expect(span.length >= 1)
            }
        }
        var printer = DiagnosticPrinter(usesColor: false) { _ in bytes }
        for diagnostic in split + front + series { #expect(!printer.text(for: diagnostic).isEmpty) }
    }

    @Test(arguments: [1, 2, 3, 4]) func randomBytes(seed: Int) {
        var randomness = SplitMix(seed: seed)
        for _ in 0..<500 {
            let count = Int.random(in: 0...120, using: &randomness)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &randomness) }
            read(bytes)
            read(Array("---\n".utf8) + bytes + Array("\n---\n".utf8))
        }
    }

    /// Bytes with a meaning in YAML, in every order.
    @Test(arguments: [5, 6, 7, 8]) func randomSyntax(seed: Int) {
        let words = [
            "---", "...", "\n", "\n", "\n  ", "\r\n", "\r", "\t", " ", " ", ": ", ":", "- ", "-", "? ", "[", "]", "{",
            "}", ",",
            "#", " #", "&a ", "*a", "!", "!!str ", "|", ">", "|2-", "\"", "'", "%", "@", "`", "\\", "<<: ", "~",
            "title", "date",
            "tags", "authors", "name", "a", "é", "缓", "😀", "\u{2028}", "\u{85}", "\u{FEFF}", "2024-05-06", "true", "12",
            "\u{0}",
        ]
        var randomness = SplitMix(seed: seed)
        for _ in 0..<800 {
            let count = Int.random(in: 1...24, using: &randomness)
            let text = (0..<count).map { _ in words.randomElement(using: &randomness) ?? "" }.joined()
            read(Array(text.utf8))
            read(Array(("---\n" + text + "\n---\n").utf8))
        }
    }

    @Test(arguments: [9, 10, 11, 12]) func mutatedFrontMatter(seed: Int) {
        let usual = Array(Self.usual.utf8)
        var randomness = SplitMix(seed: seed)
        for _ in 0..<600 {
            var bytes = usual
            for _ in 0..<Int.random(in: 1...4, using: &randomness) {
                let place = Int.random(in: 0..<bytes.count, using: &randomness)
                switch Int.random(in: 0...3, using: &randomness) {
                case 0: bytes.remove(at: place)
                case 1: bytes.insert(UInt8.random(in: 0...255, using: &randomness), at: place)
                case 2: bytes[place] = "\n\t :-#'\"[]{}&*!|>%@`,\\".utf8.randomElement(using: &randomness) ?? 0
                default:
                    let other = Int.random(in: 0..<bytes.count, using: &randomness)
                    bytes.swapAt(place, other)
                }
            }
            read(bytes)
        }
    }

    /// A file that ends anywhere.
    @Test func everyPrefix() {
        let usual = Array(Self.usual.utf8)
        for count in 0...usual.count { read(Array(usual[..<count])) }
    }

    @Test(arguments: ["[", "{", "- ", "? ", "a: {", "[{", "&a [", "!!seq ["]) func deepNesting(unit: String) {
        let deep = String(repeating: unit, count: 20_000)
        let (value, diagnostics) = settings("title: x\nextra: " + deep)
        #expect(diagnostics.count >= 1)
        #expect(value.title == nil)
        read(Array(deep.utf8))
    }

    @Test(arguments: [
        "title: ", "title: \"", "title: '", "title: |\n ", "date: ", "part: ", "draft: ", "tags: ", "slug: &",
        "slug: *", "slug: !",
        "# ", "",
    ])
    func longValues(start: String) {
        for piece in ["x", "é", "x ", "\\", "a, ", "\u{301}"] {
            let long = String(repeating: piece, count: 50_000 / piece.utf8.count)
            read(Array(("---\n" + start + long + "\n---\n").utf8))
        }
    }

    /// A megabyte.
    @Test func longTitleIsRead() {
        let long = String(repeating: "word ", count: 200_000) + "end"
        let (value, diagnostics) = frontMatter("title: \"" + long + "\"")
        #expect(diagnostics == [])
        #expect(value.title?.value == long)
    }

    @Test(arguments: [
        "a: 1\n", "title: x\n", "- a\n", "tags:\n", "&a a: *a\n", "<<: {a: 1}\n", "tilte: x\n", "---\n", "\n", "\r",
        "title: \"\n",
    ])
    func manyLines(unit: String) {
        read(Array(String(repeating: unit, count: 2_000).utf8))
        read(Array(("---\n" + String(repeating: unit, count: 2_000) + "\n---\n").utf8))
    }

    @Test func manyKeys() {
        let (value, diagnostics) = frontMatter((0..<5_000).map { "key\($0): x\n" }.joined())
        #expect(diagnostics == [])
        guard case .map(let entries) = value.extra else {
            Issue.record("extra is no map")
            return
        }
        #expect(entries.count == 5_000)
    }

    @Test func aliasBombs() {
        let merges =
            "a0: &a0 {k: v}\n"
            + (1...40).map { "a\($0): &a\($0)\n  <<: [*a\($0 - 1), *a\($0 - 1)]\n  k\($0): v\n" }.joined()
        #expect(frontMatter(merges).value.title == nil)
        let chain = "a0: &a0 [x]\n" + (1...30_000).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }.joined()
        #expect(frontMatter(chain).diagnostics.count == 1)
    }
}
