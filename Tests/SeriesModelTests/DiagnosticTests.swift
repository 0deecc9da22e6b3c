import SeriesModel
import Testing

@Suite struct DiagnosticTests {
    private func place(_ file: String, _ line: Int? = nil, _ column: Int = 1) -> SourcePlace {
        SourcePlace(file: file, span: line.map { SourceSpan(line: $0, column: column) })
    }

    @Test func orderIsThatOfReading() {
        let inOrder: [Diagnostic] = [
            .error("no folder 'content'"),
            .error("whole file", at: place("a.md")),
            .error("whole file", at: place("a.md"), related: [Diagnostic.Related("r", at: place("b.md", 2))]),
            .error("whole file", at: place("a.md"), related: [Diagnostic.Related("s", at: place("b.md", 2))]),
            .error("whole file", at: place("a.md"), related: [Diagnostic.Related("r", at: place("c.md", 1))]),
            .error("whole file", at: place("a.md"), suggestion: "s"),
            .warning("whole file", at: place("a.md")),
            .warning("first", at: place("a.md", 2, 3)),
            .error("second of the same place", at: place("a.md", 2, 3)),
            .error("later column", at: place("a.md", 2, 10)),
            .error("later line", at: place("a.md", 10, 1)),
            .warning("other file", at: place("b.md", 1, 1)),
        ]
        #expect(inOrder.reversed().sorted() == inOrder)
        #expect(inOrder.shuffled().sorted() == inOrder)
        for (index, one) in inOrder.enumerated() {
            for (other, two) in inOrder.enumerated() { #expect((one < two) == (index < other)) }
        }
    }

    /// To Swift, an `é` of one character is one of two; to the disk they are the names of two files.
    @Test func filesThatLookAlikeAreTwo() {
        let names = ["e\u{301}.md", "\u{E9}.md"]
        let direct = names.map { Diagnostic.error("m", at: place($0, 1)) }
        let related = names.map { Diagnostic.error("m", related: [Diagnostic.Related("r", at: place($0))]) }
        for pair in [direct, related] {
            #expect(pair[0] != pair[1] && pair[0] == pair[0])
            #expect(Set(pair + pair).count == 2)
            #expect(pair[0] < pair[1] && !(pair[1] < pair[0]) && !(pair[0] < pair[0]))
        }
    }

    @Test func onlyErrorsKeepTheSiteFromBeingWritten() {
        let warning = Diagnostic.warning("w", at: place("a"), suggestion: "s")
        let error = Diagnostic.error("e", related: [Diagnostic.Related("r", at: place("b", 3))])
        #expect(![warning, warning].containsError)
        #expect([warning, error].containsError)
        #expect(![Diagnostic]().containsError)
        #expect(warning.severity == .warning && warning.suggestion == "s" && warning.related.isEmpty)
        #expect(error.severity == .error && error.place == nil && error.related.first?.place.span?.line == 3)
    }
}
