import SeriesText
import TestSupport
import Testing

@testable import SeriesCode

/// Whatever comes in: the runs cover it without gaps, and no time is lost.
@Suite struct HostileTests {
    private static let languages = Language.known.map { $0.language() }

    @Test("random bytes", arguments: languages.indices)
    func randomBytes(_ number: Int) {
        var random = SplitMix(seed: number)
        for _ in 0..<50 {
            check((0..<random.below(300)).map { _ in UInt8(random.below(256)) }, Self.languages[number])
        }
    }

    @Test("the marks of the language in any order", arguments: languages.indices)
    func randomMarks(_ number: Int) {
        let language = Self.languages[number]
        let pieces =
            language.marks + [
                "\n", " ", "\n    ", "\t", "a", "B1", "0x1", "\"", "'", "\\", "(", ")", "é", "\r\n",
                ".", "-", "5",
            ]
        var random = SplitMix(seed: number)
        for _ in 0..<100 {
            check(Array((0..<random.below(80)).map { _ in random.pick(pieces) }.joined().utf8), language)
        }
    }

    @Test("samples that end anywhere", arguments: Sample.all)
    func truncated(_ sample: Sample) throws {
        let language = try #require(Language.named(sample.language))
        let code = Array(sample.code.utf8)
        for end in code.indices { check(Array(code[..<end]), language) }
    }

    /// Where something is read again for each of them, this takes visibly long.
    @Test(
        "one piece four thousand times",
        arguments: [
            "(", "[", "{", "<", "\"", "'", "`", "\\", "/", "/ ", "#", "##\"", "$", "${", "$(", "<<A ", "<<A\n", "- ",
            "a:",
            "a: ", "[=", "$a", "|", "|\n", ";{", "<?", "{a", "(/[", "@", "\n", " ", "```", "\n```\n", "<script>",
            "R\"(",
            "'a", "\\(\"", "#{\"", "\t", ">>> \n", "$ \\\n", "run \\\n", "-", "/*", "\"\"\"", "%", "%w", "~s", "...",
        ])
    func repeated(_ piece: String) {
        let code = Array(String(repeating: piece, count: 4_000).utf8)
        for language in Self.languages { check(code, language) }
    }

    @Test("an open bracket, and much behind it")
    func depth() {
        for language in Self.languages {
            for opening in language.marks {
                check(
                    Array((String(repeating: opening, count: 600) + "\n" + String(repeating: "a ", count: 600)).utf8),
                    language)
            }
        }
    }

    private func check(_ code: [UInt8], _ language: Language) {
        var end = 0
        var last: CodeClass?
        for run in code.withRun({ language.runs(of: $0) }) {
            guard run.end > end, run.kind != last else {
                Issue.record("a run of \(language.name) is empty or has the class of the one before")
                return
            }
            (end, last) = (run.end, run.kind)
        }
        if end != code.count { Issue.record("the runs of \(language.name) end at \(end) of \(code.count)") }
    }
}
