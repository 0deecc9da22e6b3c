import SeriesFrontMatter
import SeriesModel
import Testing

@Suite("Terms in YAML")
struct TermEntryTests {
    /// The terms as `name (also) @part: meaning`.
    private func shown(_ terms: [TermEntry]) -> [String] {
        terms.map { term in
            term.name.value + (term.also.isEmpty ? "" : " (\(term.also.map(\.value).joined(separator: "; ")))")
                + (term.part.map { " @" + $0.value } ?? "") + ": " + term.meaning
        }
    }

    @Test(
        "what authors write",
        arguments: [
            ("HTTP: The language.", ["HTTP: The language."]),
            ("HTTP: {meaning: The language., also: [http, web]}", ["HTTP (http; web): The language."]),
            ("HTTP: {definition: The language., also: 'a, b'}", ["HTTP (a; b): The language."]),
            ("- HTTP: The language.\n- URL: A name.", ["HTTP: The language.", "URL: A name."]),
            ("- HTTP: The language.\n  URL: A name.", ["HTTP: The language.", "URL: A name."]),
            ("- term: HTTP\n  meaning: The language.", ["HTTP: The language."]),
            ("- meaning: The language.\n  term: HTTP\n  also: web", ["HTTP (web): The language."]),
            ("load   balancer: >\n  Spreads\n  requests.\n", ["load balancer: Spreads requests."]),
            ("1984: A year.\nyes: A word.", ["1984: A year.", "yes: A word."]),
            ("C++: A language.", ["C++: A language."]),
            ("", []), ("~", []), ("{}", []), ("[]", []), ("- ", []),
        ])
    func terms(yaml: String, expected: [String]) {
        let (value, diagnostics) = frontMatter("defines:\n" + indented(yaml))
        #expect(shown(value.defines) == expected)
        #expect(diagnostics == [])
        let (terms, mistakes) = GlossaryFile.read(from: Array(yaml.utf8), file: "glossary.yaml")
        #expect(shown(terms) == expected)
        #expect(mistakes == [])
    }

    private func indented(_ yaml: String) -> String {
        yaml.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }.joined(separator: "\n")
    }

    @Test func aGlossaryNamesParts() {
        let yaml = "HTTP: {meaning: The language., part: 02-http.md}"
        let (terms, diagnostics) = GlossaryFile.read(from: Array(yaml.utf8), file: "glossary.yaml")
        #expect(shown(terms) == ["HTTP @02-http.md: The language."])
        #expect(diagnostics == [])
    }

    @Test(
        "keys of a term that are not indented",
        arguments: [
            (
                "heat:\n  meaning: Energy.\nalso: [heats]",
                ["3:1+4 error: 'also' belongs to the term above, 'heat' | help: indent it:   also: [heats]"]
            ),
            (
                "heat:\nmeaning: Energy.\nalso: heats, hot\nice: Water.",
                [
                    "2:1+7 error: 'meaning' belongs to the term above, 'heat' | help: indent it:   meaning: Energy.",
                    "3:1+4 error: 'also' belongs to the term above, 'heat' | help: indent it:   also: heats, hot",
                ]
            ),
            (
                "heat:\n    meaning: Energy.\npart: 02-heat.md",
                ["3:1+4 error: 'part' belongs to the term above, 'heat' | help: indent it:     part: 02-heat.md"]
            ),
            (
                "heat: {meaning: Energy.}\nalso: [heats]",
                ["2:1+4 error: 'also' belongs to the term above, 'heat' | help: write it within the braces"]
            ),
        ])
    func keysOfATermBesideIt(yaml: String, expected: [String]) {
        #expect(
            SeriesFrontMatterTests.shown(GlossaryFile.read(from: Array(yaml.utf8), file: "glossary.yaml").diagnostics)
                == expected)
    }

    @Test(
        "terms that are called like keys of terms",
        arguments: [
            "heat: Energy.\nmeaning: What a word stands for.\nalso: Too.",
            "heat:\n  meaning: Energy.\npart: A chapter.\nalso: Too.",
            "heat:\n  meaning: Energy.\n  also: heats\nalso:\n  meaning: Too.",
        ])
    func termsCalledLikeKeys(yaml: String) {
        #expect(
            SeriesFrontMatterTests.shown(GlossaryFile.read(from: Array(yaml.utf8), file: "glossary.yaml").diagnostics)
                == [])
    }

    @Test func placesAreThoseOfTheNames() {
        let (value, _) = frontMatter("defines:\n  - term: HTTP\n    meaning: x\n    also: [web]\n  - URL: y")
        #expect(
            value.defines.map(\.name.span) == [
                SourceSpan(line: 3, column: 11, length: 4), SourceSpan(line: 6, column: 5, length: 3),
            ])
        #expect(value.defines[0].also.map(\.span) == [SourceSpan(line: 5, column: 12, length: 3)])
    }

    /// The others are kept.
    @Test func aFormThatIsNoWordIsToldOnce() {
        let (value, diagnostics) = frontMatter("defines:\n  HTTP: {meaning: x, also: [web, '++', ' h  t ']}")
        #expect(shown(value.defines) == ["HTTP (web; h t): x"])
        #expect(diagnostics == ["3:28+21 error: a term must hold a letter or a digit"])
    }
}
