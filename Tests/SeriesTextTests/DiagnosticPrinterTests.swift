import SeriesModel
import SeriesText
import Testing

@Suite struct DiagnosticPrinterTests {
    private func printed(_ diagnostic: Diagnostic, _ sources: [String: String], usesColor: Bool = false) -> String {
        var printer = DiagnosticPrinter(usesColor: usesColor) { file in sources[file].map { Array($0.utf8) } }
        return printer.text(for: diagnostic)
    }

    private func place(_ line: Int, _ column: Int, _ length: Int = 1, in file: String = "a.md") -> SourcePlace {
        SourcePlace(file: file, span: SourceSpan(line: line, column: column, length: length))
    }

    @Test func looksLikeACompilers() {
        let diagnostic = Diagnostic.error(
            "no file 'content/03-c.md'", at: place(7, 14, 7), suggestion: "did you mean '03-cc.md'?")
        #expect(
            printed(diagnostic, ["a.md": "1\n2\n3\n4\n5\n6\nSee [part 3](03-c.md).\n"]) == """
                a.md:7:14: error: no file 'content/03-c.md'
                  7 | See [part 3](03-c.md).
                    |              ^^^^^^^
                  help: did you mean '03-cc.md'?

                """)
    }

    @Test(arguments: [
        (Diagnostic.error("no folder 'content'"), "error: no folder 'content'\n"),
        (.warning("empty", at: SourcePlace(file: "a.md")), "a.md: warning: empty\n"),
        (
            .error("x", at: SourcePlace(file: "gone.md", span: SourceSpan(line: 2, column: 3))),
            "gone.md:2:3: error: x\n"
        ),
        (.error("x", suggestion: "one\n  two"), "error: x\n  help: one\n          two\n"),
        (
            .error("line\nfeed \u{1B}[31m \u{202E}x", at: SourcePlace(file: "a\u{7}b.md")),
            "a␇b.md: error: line␊feed ␛[31m \u{FFFD}x\n"
        ),
    ])
    func withoutALine(diagnostic: Diagnostic, expected: String) {
        #expect(printed(diagnostic, ["a.md": "x\n"]) == expected)
    }

    /// As of a link that is as long as its text.
    @Test(arguments: ["x", "é"]) func aLongMessageLosesItsMiddle(letter: String) {
        let name = String(repeating: letter, count: 300_000)
        let shown = printed(.error("no file '\(name)' for this link", suggestion: "one\ndid you mean '\(name)y'?"), [:])
        let lines = shown.split(separator: "\n")
        #expect(lines[0] == "error: no file '\(name.prefix(491))…\(name.prefix(484))' for this link")
        #expect(lines[1] == "  help: one")
        #expect(lines[2].count == 8 + 1000 && lines[2].hasSuffix("\(letter)y'?"))
        let fits = String(repeating: letter, count: 1000)
        #expect(printed(.error(fits), [:]) == "error: \(fits)\n")
    }

    /// The line and the carets for a stretch of `length` bytes at `column` of `line`.
    @Test(arguments: [
        ("abc", 2, 1, "abc", " ^"), ("abc", 1, 3, "abc", "^^^"), ("abc", 1, 0, "abc", "^"),
        ("abc", 4, 1, "abc", "   ^"),
        ("abc", 9, 5, "abc", "   ^"), ("abc", 2, 99, "abc", " ^^"), ("", 1, 1, "", "^"),
        ("\tab", 2, 1, " ab", " ^"), ("a\tb", 3, 1, "a b", "  ^"),
        ("éb", 3, 1, "éb", " ^"), ("éb", 1, 2, "éb", "^"), ("e\u{301}b", 4, 1, "e\u{301}b", " ^"),
        ("缓存 x", 8, 1, "缓存 x", "     ^"), ("缓存", 4, 3, "缓存", "  ^^"), ("😀x", 5, 1, "😀x", "  ^"),
        ("한글x", 7, 1, "한글x", "    ^"), ("ｶﾅx", 7, 1, "ｶﾅx", "  ^"),
        ("a\u{8}b\u{1B}", 3, 1, "a␈b␛", "  ^"), ("\u{9B}x", 3, 1, "\u{FFFD}x", " ^"),
        ("a\u{202E}b", 5, 1, "a\u{FFFD}b", "  ^"),
        ("\u{200B}a", 4, 1, "\u{200B}a", "^"), ("\u{FEFF}---", 4, 3, "\u{FEFF}---", "^^^"),
        ("a\u{AD}b", 4, 1, "a\u{AD}b", "  ^"),
        ("a\u{0}b", 3, 1, "a␀b", "  ^"),
    ])
    func carets(line: String, column: Int, length: Int, shown: String, caret: String) {
        for end in ["", "\n", "\r\n", "\r"] {
            #expect(
                printed(.error("x", at: place(2, column, length)), ["a.md": "first" + "\n" + line + end])
                    == "a.md:2:\(column): error: x\n  2 | \(shown)\n    | \(caret)\n")
        }
    }

    @Test func bytesThatAreNoTextAreShownAsSuch() {
        var printer = DiagnosticPrinter(usesColor: false) { _ in [0x61, 0xFF, 0x62] }
        #expect(printer.text(for: .error("x", at: place(1, 3))) == "a.md:1:3: error: x\n  1 | a\u{FFFD}b\n    |   ^\n")
    }

    @Test func placesOutsideTheFileHaveNoLine() {
        #expect(printed(.error("x", at: place(3, 1)), ["a.md": "one\ntwo"]) == "a.md:3:1: error: x\n")
        #expect(printed(.error("x", at: place(0, 0, -1)), ["a.md": "one"]) == "a.md:0:0: error: x\n")
        #expect(
            printed(.error("x", at: place(1, 0, -1)), ["a.md": "one"]) == "a.md:1:0: error: x\n  1 | one\n    | ^\n")
    }

    @Test func lineNumbersMakeRoom() {
        let text = String(repeating: "\n", count: 99) + "x"
        #expect(
            printed(.error("y", at: place(100, 1)), ["a.md": text]) == "a.md:100:1: error: y\n  100 | x\n      | ^\n")
    }

    @Test func relatedPlacesFollow() {
        let diagnostic = Diagnostic.warning(
            "second", at: place(1, 1), suggestion: "keep one",
            related: [Diagnostic.Related("first", at: place(2, 2, 2, in: "b.md"))])
        #expect(
            printed(diagnostic, ["a.md": "one", "b.md": "x\nabc"]) == """
                a.md:1:1: warning: second
                  1 | one
                    | ^
                b.md:2:2: note: first
                  2 | abc
                    |  ^^
                  help: keep one

                """)
    }

    /// Of a long line what is near the caret is shown, at most 100 characters, and "…" where something is left out.
    @Test(arguments: [
        (column: 1, length: 1, before: ""),
        (column: 101, length: 1, before: "…"),
        (column: 300, length: 1, before: "…"),
        (column: 1, length: 300, before: ""),
        (column: 31, length: 200, before: ""),
    ])
    func longLines(column: Int, length: Int, before: String) throws {
        let line = String((0..<300).map { Character(Unicode.Scalar(UInt8(97 + $0 % 26))) })
        let lines = printed(.error("x", at: place(1, column, length)), ["a.md": line]).split(separator: "\n")
        let shown = lines[1].dropFirst(6)
        let carets = lines[2].dropFirst(6)
        #expect(shown.count <= 100)
        #expect(shown.hasPrefix(before) && (before.isEmpty ? !shown.hasPrefix("…") : true))
        // Each piece between the dots is a piece of the line, and what the carets mark is what is meant.
        for piece in shown.split(separator: "…") { #expect(line.contains(piece)) }
        let first = try #require(carets.firstIndex(of: "^"))
        let marked = Array(shown)[carets.distance(from: carets.startIndex, to: first)...].prefix(5).filter { $0 != "…" }
        #expect(line.dropFirst(column - 1).starts(with: marked))
        // What is left out is said to be left out.
        let isCutBehind = !line.hasSuffix(shown.split(separator: "…").last ?? "")
        #expect(isCutBehind == shown.hasSuffix("…"))
    }

    /// Of a very long line only a part is looked at, and no character is cut in two.
    @Test(arguments: [3, 1998, 2001, 2004, 200_001, 399_999])
    func veryLongLines(column: Int) {
        let line = String(repeating: "äx", count: 133_333)
        for length in [1, 4999] {
            let lines = printed(.error("x", at: place(1, column, length)), ["a.md": line]).split(separator: "\n")
            #expect(lines[1].count <= 106 && lines[1].contains("äxäxäx") && lines[1].contains("…"))
            #expect(!lines[1].contains("\u{FFFD}"))
            #expect(lines[2].contains("^"))
        }
    }

    @Test func colors() {
        let diagnostic = Diagnostic.error(
            "e", at: place(1, 1), suggestion: "s", related: [Diagnostic.Related("n", at: place(1, 2))])
        let text = printed(diagnostic, ["a.md": "xy"], usesColor: true)
        #expect(text.contains("\u{1B}[1;31merror:\u{1B}[0m"))
        #expect(text.contains("\u{1B}[1;36mnote:\u{1B}[0m"))
        #expect(text.contains("\u{1B}[1;31m^\u{1B}[0m"))
        let plain = text.split(separator: "\u{1B}[").map { $0.drop { $0.isNumber || $0 == ";" }.dropFirst() }
        #expect(String(plain.joined()) == String(printed(diagnostic, ["a.md": "xy"])))
    }

    /// The text of a file is asked for once, however many diagnostics it has.
    @Test func filesAreReadOnce() {
        final class Counter {
            var count = 0
        }
        let counter = Counter()
        var printer = DiagnosticPrinter(usesColor: false) { file in
            counter.count += 1
            return file == "a.md" ? [0x61] : nil
        }
        for file in ["a.md", "b.md", "a.md", "b.md"] { _ = printer.text(for: .error("x", at: place(1, 1, in: file))) }
        #expect(counter.count == 2)
    }
}
