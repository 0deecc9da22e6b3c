import SeriesText
import Testing

@Suite struct NearestNameTests {
    @Test(
        arguments: [
            ("tilte", ["date", "title"], "title"), ("titl", ["title"], "title"), ("titlee", ["title"], "title"),
            ("tytle", ["title"], "title"), ("TITLE", ["title"], "title"), ("Tilte", ["title"], "title"),
            ("tag", ["tags"], "tags"), ("tgs", ["tags"], "tags"), ("atgs", ["tags"], "tags"), ("gtsa", ["tags"], nil),
            ("desciption", ["description"], "description"), ("descritpoin", ["description"], "description"),
            ("layout", ["title", "author"], nil), ("x", ["title"], nil), ("title", [], nil),
            ("dat", ["date", "data"], "date"), ("dat", ["data", "date"], "data"), ("date", ["data", "date"], "date"),
            ("caching.md", ["cashing.md", "catching.md"], "cashing.md"), ("häuser", ["hauser"], "hauser"),
            ("hauser", ["häuser"], "häuser"), ("ÄPFEL", ["äpfel"], "äpfel"), ("缓存机", ["缓存器"], "缓存器"),
            ("缓存", ["缓冲"], "缓冲"), ("缓", ["存"], nil), ("5", ["a", ""], nil), ("A", ["a"], "a"),
            ("a_b-c", ["a-b-c"], "a-b-c"), ("part2", ["part1", "part12"], "part1"),
            ("\u{212A}elvin", ["kelvin"], "kelvin"), ("kelvin", ["\u{212A}elvin"], "\u{212A}elvin"),
            ("abcdefghijklmnopqrst", ["abcdefghijklmnop"], "abcdefghijklmnop"),
            ("abcdefghijklmnopqrstu", ["abcdefghijklmnop"], nil),
        ] as [(String, [String], String?)])
    func nearest(name: String, candidates: [String], expected: String?) {
        #expect(NearestName.of(name, among: candidates) == expected)
    }

    /// The quick looks that spare the measuring must not change what is found.
    @Test func quickLooksChangeNothing() {
        let letters = Array("abAB1-_é")
        var words: [String] = [""]
        var state: UInt64 = 7
        for _ in 0..<400 {
            var word = ""
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            for index in 0..<UInt64(1 + state >> 33 % 7) { word.append(letters[Int((state >> (index * 3 + 20)) & 7)]) }
            words.append(word)
        }
        for (index, word) in words.enumerated() {
            let candidate = words[(index * 7 + 1) % words.count]
            let limit = word.unicodeScalars.count < 2 ? 0 : min(4, max(1, word.unicodeScalars.count / 3))
            let isNear =
                distance(Array(word.lowercased().unicodeScalars), Array(candidate.lowercased().unicodeScalars)) <= limit
            #expect((NearestName.of(word, among: [candidate]) != nil) == isNear, "\(word) \(candidate)")
        }
    }

    /// Names may be as long as a text. A table of all pairs of letters would take minutes.
    @Test(.timeLimit(.minutes(5)), arguments: ["x", "é", "缓"]) func longNames(letter: String) {
        let name = String(repeating: letter + "-", count: 40_000)
        #expect(NearestName.of(name, among: [letter + name + "y", "z" + name]) == "z" + name)
        #expect(NearestName.of(name, among: [letter + "abcdef" + name.dropFirst(6)]) == nil)
    }

    /// Optimal string alignment as its definition has it, slow and plain.
    private func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var table = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
        for i in 0...left.count {
            for j in 0...right.count {
                guard i > 0, j > 0 else {
                    table[i][j] = i + j
                    continue
                }
                let same = left[i - 1] == right[j - 1]
                table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (same ? 0 : 1))
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
                }
            }
        }
        return table[left.count][right.count]
    }
}
