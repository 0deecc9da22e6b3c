import SeriesFrontMatter
import Testing

/// Names of files in messages are YAML that authors copy.
@Suite struct YAMLTextTests {
    @Test(arguments: ["01-a.md", "My notes.md", "/old/", "über.md", "04-caching", "a - b.md", "100%", "02"])
    func staysBare(text: String) {
        #expect(text.asYAML == text)
    }

    @Test(arguments: [
        ("02 #x.md", #""02 #x.md""#), ("01-a: b.md", #""01-a: b.md""#), ("[z].md", #""[z].md""#),
        ("@y.md", #""@y.md""#), ("- d.md", #""- d.md""#), ("a\"b\\c.md", #""a\"b\\c.md""#), ("", #""""#),
        ("null", #""null""#), ("~", #""~""#), ("%a", #""%a""#), ("a\u{2028}b", #""a\u2028b""#),
        ("a\nb", #""a\u000Ab""#),
    ])
    func isQuoted(text: String, expected: String) {
        #expect(text.asYAML == expected)
    }

    @Test(arguments: [
        "02 #x.md", "01-a: b.md", "[z].md", "@y.md", "- d.md", "a\"b\\c.md", "null", "it's.md", "a, b", "{a}", "*a",
        "&a", "!a", "|", ">", "'a'", "`a`", "a\u{2028}b", "? a", "a:", "#a", "2024-05-06", "true", "a\tb", "-", "---",
        "%YAML", "a#b",
    ])
    func isReadBack(text: String) {
        for yaml in ["parts:\n  - \(text.asYAML)\n", "parts: [\(text.asYAML), b]\n"] {
            let (value, diagnostics) = settings("title: S\n" + yaml)
            #expect(diagnostics.isEmpty)
            guard case .article(let name)? = value.parts?.entries.first else {
                Issue.record("no entry in \(yaml)")
                continue
            }
            #expect(name.value == text)
        }
    }
}
