import SeriesText
import Testing

@testable import SeriesCode

@Suite struct LanguageTests {
    @Test(arguments: [
        ("swift", "swift"), ("Swift", "swift"), ("SH", "bash"), ("zsh", "bash"), ("shell-session", "console"),
        ("c++", "cpp"), ("C#", "csharp"), ("terraform", "hcl"), ("svg", "xml"), ("jsx", "javascript"),
        ("tsx", "typescript"), ("jsonc", "json"), ("postgres", "sql"), ("sqlite", "sql"), ("yml", "yaml"),
        ("patch", "diff"), ("Dockerfile", "dockerfile"), ("md", "markdown"),
    ])
    func names(_ word: String, _ name: String) {
        #expect(word.withRun { Language.named($0) }?.name == name)
    }

    @Test(arguments: [
        "", "text", "plaintext", "mermaid", "swif", "swift ", "näme", String(repeating: "c", count: 1_000),
    ])
    func unknown(_ word: String) {
        #expect(word.withRun { Language.named($0) } == nil)
    }

    @Test("no name has two meanings, and all can be found")
    func noNameTwice() {
        let names = Language.known.flatMap { $0.names.split(separator: " ").map(String.init) }
        #expect(Set(names).count == names.count)
        for name in names {
            #expect(name == name.lowercased() && name.utf8.count <= 32)
            #expect(Language.named(name) != nil)
        }
    }

    @Test("a language is called by its first name", arguments: Language.known.indices)
    func firstName(_ number: Int) {
        let (names, language) = Language.known[number]
        #expect(names.split(separator: " ").first.map(String.init) == language().name)
    }

    @Test("languages within languages are known", arguments: Language.known.indices)
    func embedded(_ number: Int) {
        for name in Language.known[number].language().embedded { #expect(Language.named(name) != nil) }
    }

    @Test("prepared from many threads at once")
    func threads() async {
        await withTaskGroup(of: Int.self) { group in
            for number in 0..<400 {
                let name = Language.known[number % Language.known.count].language
                group.addTask { "a = \"b\" # 1".withRun { name().runs(of: $0).last?.end ?? 0 } }
            }
            for await end in group { #expect(end == 11) }
        }
    }
}
