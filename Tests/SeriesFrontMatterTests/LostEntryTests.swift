import Testing

/// Entries of lists that are more words of a text to YAML. Line 2 is the first below `---`.
@Suite struct LostEntryTests {
    enum Mistake: Sendable {
        case deep, belowText, noDash, noKey

        /// With the text that the help shows.
        func message(_ text: String) -> String {
            switch self {
            case .deep: "this entry is indented deeper than the one above | help: indent it as the one above: \(text)"
            case .belowText:
                "a list entry stands below a text"
                    + " | help: write the text as an entry, too, on a line below the key: \(text)"
            case .noDash: "this line has no dash, so it belongs to the entry above | help: write \(text)"
            case .noKey:
                "a list entry stands where a key is expected"
                    + " | help: write the list's key on a line of its own above it, such as: \(text)"
            }
        }
    }

    @Test(arguments: [
        ("tags:\n  - tea\n    - water\n", "4:5+7", Mistake.deep, "- water"),
        ("tags:\r\n- tea\r\n\r\n - water\r\n - milk\r\n", "5:2+7", Mistake.deep, "- water"),
        ("author:\n  - Ada\n   - Bob", "4:4+5", Mistake.deep, "- Bob"),
        ("author:\n  - name: Ada\n    - name: Bob", "4:5+11", Mistake.deep, "- name: Bob"),
        ("author:\n  - name: Ada\n    url: /a/\n      - name: Bob", "5:7+11", Mistake.deep, "- name: Bob"),
        ("requires:\n  - leaves\n    - bread/flour", "4:5+13", Mistake.deep, "- bread/flour"),
        ("tags:\n  - a\n    - b: c", "4:5+6", Mistake.deep, "- b: c"),
        ("tags:\n  - a\n    - b\n    - c: d", "4:5+3", Mistake.deep, "- b"),
        ("aliases: /old/\n  - /older/", "3:3+9", Mistake.belowText, "- /old/"),
        ("aliases: /old/\n  - /older/: x", "3:3+12", Mistake.belowText, "- /old/"),
        ("tags: tea\n- water", "3:1+7", Mistake.belowText, "- tea"),
        ("author: Ada\n  - Bob", "3:3+5", Mistake.belowText, "- Ada"),
        ("aliases:\n  - /a/\n    /b/", "4:5+3", Mistake.noDash, "- /b/"),
        ("tags:\n  - tea\n    water", "4:5+5", Mistake.noDash, "- water"),
        ("title: a\n  - b: c", "3:3+6", Mistake.noKey, "tags:"),
        ("title: x\n- a", "3:1+3", Mistake.noKey, "tags:"),
    ])
    func inFrontMatter(yaml: String, place: String, mistake: Mistake, text: String) {
        #expect(frontMatter(yaml).diagnostics == ["\(place) error: \(mistake.message(text))"])
    }

    @Test(arguments: [
        ("parts:\n  - 01-a.md\n    - 02-b.md", "4:5+9", Mistake.deep, "- 02-b.md"),
        ("parts:\n  - 01-a.md\n    02-b.md", "4:5+7", Mistake.noDash, "- 02-b.md"),
        ("parts:\n  - 01-a.md\n    - planned: Pot", "4:5+14", Mistake.deep, "- planned: Pot"),
        ("parts:\n  - planned: Pot\n    - 02-b.md", "4:5+9", Mistake.deep, "- 02-b.md"),
        ("parts:\n  - planned: Pot\n    teaser: Clay.\n      - 02-b.md", "5:7+9", Mistake.deep, "- 02-b.md"),
        ("contentsDepth: 3\n  - 01-a.md\n  - 02-b.md\n  - planned: Pot", "3:3+9", Mistake.noKey, "parts:"),
        ("description: Tea\n  - 01-a.md\n  - 02-b.md", "3:3+9", Mistake.noKey, "parts:"),
        ("readingTime:\n  wordsPerMinute: 200\n- 01-a.md", "4:1+9", Mistake.noKey, "parts:"),
        ("redirects: netlify\n  - apache", "3:3+8", Mistake.belowText, "- netlify"),
    ])
    func inSettings(yaml: String, place: String, mistake: Mistake, text: String) {
        #expect(settings("title: x\n" + yaml).diagnostics == ["\(place) error: \(mistake.message(text))"])
    }

    @Test func belowATextWithCommas() {
        #expect(
            frontMatter("tags: tea, hot\n  - water").diagnostics == [
                "3:3+7 error: a list entry stands below a text"
                    + " | help: write the text as entries, too, each on a line of its own below the key"
            ])
    }

    /// A mistake under a key of others is a warning, as any there.
    @Test func underAKeyOfOthers() {
        #expect(
            frontMatter("redirect_from:\n  - /a/\n    - /b/").diagnostics == [
                "4:5+5 warning: \(Mistake.deep.message("- /b/"))"
            ])
    }

    @Test(arguments: [
        "description: The leaves,\n  - as one says -\n  and water",
        "tags:\n  - \"tea\n    - water\"",
        "tags: [tea\n  -water, milk]",
        "tags: tea,\n  water,\n  milk",
        "tags:\n  - tea -\n  - -water",
        "authors:\n  - Ada,\n    Countess of Lovelace",
        "defines:\n  - tea: A drink of\n      - say - leaves.",
    ])
    func wordsThatGoOn(yaml: String) {
        #expect(frontMatter(yaml).diagnostics == [])
    }
}
