import SeriesModel
import SeriesText
import Testing

@testable import SeriesFrontMatter

@Suite struct SplitDocumentTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        /// Nil when there is no front matter.
        var yaml: String?
        var yamlLine = 2
        let body: String
        let bodyLine: Int
        var diagnostics: [String] = []
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "empty", text: "", body: "", bodyLine: 1),
        Case(name: "only blank lines", text: "\n \n", body: "\n \n", bodyLine: 1),
        Case(name: "no front matter", text: "# Hello\n", body: "# Hello\n", bodyLine: 1),
        Case(name: "usual", text: "---\ntitle: x\n---\nBody\n", yaml: "title: x\n", body: "Body\n", bodyLine: 4),
        Case(name: "empty front matter", text: "---\n---\nBody", yaml: "", body: "Body", bodyLine: 3),
        Case(name: "no body", text: "---\na: 1\n---", yaml: "a: 1\n", body: "", bodyLine: 4),
        Case(name: "byte-order mark", text: "\u{FEFF}---\na: 1\n---\nB", yaml: "a: 1\n", body: "B", bodyLine: 4),
        Case(name: "byte-order mark without front matter", text: "\u{FEFF}B", body: "B", bodyLine: 1),
        Case(name: "CRLF", text: "---\r\na: 1\r\n---\r\nB\r\n", yaml: "a: 1\r\n", body: "B\r\n", bodyLine: 4),
        Case(name: "CR", text: "---\ra: 1\r---\rB\r", yaml: "a: 1\r", body: "B\r", bodyLine: 4),
        Case(name: "white space behind dashes", text: "--- \t\na: 1\n---  \nB", yaml: "a: 1\n", body: "B", bodyLine: 4),
        Case(name: "three dots", text: "---\na: 1\n...\nB", yaml: "a: 1\n", body: "B", bodyLine: 4),
        Case(
            name: "blank line before", text: "\n---\na: 1\n---\nB", yaml: "a: 1\n", yamlLine: 3, body: "B", bodyLine: 5),
        Case(
            name: "thematic break below a blank line", text: "\n---\nText\n\n---\n", body: "\n---\nText\n\n---\n",
            bodyLine: 1),
        Case(name: "four dashes", text: "----\na: 1\n---\n", body: "----\na: 1\n---\n", bodyLine: 1),
        Case(
            name: "two dashes", text: "--\ntitle: x\ndraft: true\n---\nB", body: "B", bodyLine: 5,
            diagnostics: ["1:1+2 error: front matter starts with '---', not with '--' | help: write three dashes"]),
        Case(
            name: "four dashes above a key of ours", text: "\n----\n  title: a: b\n---\nB", body: "B", bodyLine: 5,
            diagnostics: ["2:1+4 error: front matter starts with '---', not with '----' | help: write three dashes"]),
        Case(
            name: "long dashes on both sides", text: "——\r\ntitle: x\r\n——\r\nB", body: "B", bodyLine: 4,
            diagnostics: [
                "1:1+6 error: front matter starts with '---', not with '——' | help: write three dashes"
                    + " | note 3:1+6 three dashes and nothing beside them would close it"
            ]),
        Case(
            name: "keys below a heading", text: "# A\n\ndraft: true\ndate: 2026-01-01\n\nB",
            body: "# A\n\ndraft: true\ndate: 2026-01-01\n\nB", bodyLine: 1,
            diagnostics: [
                "3:1+11 error: front matter must be the first thing in the file"
                    + " | help: move its lines above the heading, between two lines '---'"
            ]),
        Case(
            name: "words with a colon below a heading", text: "# A\n\nNote: this\nand that.",
            body: "# A\n\nNote: this\nand that.", bodyLine: 1),
        Case(
            name: "an unseen space before dashes", text: "\u{200B}---\ndraft: true\ntitle: x\n---\nB", body: "B",
            bodyLine: 5,
            diagnostics: [unseen("1:1+6", "U+200B")]),
        Case(
            name: "a second byte-order mark", text: "\u{FEFF}\u{FEFF}---\ntitle: x\n---\nB", body: "B", bodyLine: 4,
            diagnostics: [unseen("1:1+6", "U+FEFF")]),
        Case(
            name: "no-break spaces behind dashes", text: "---\u{A0}\ntitle: x\n---\u{A0}\nB", body: "B", bodyLine: 4,
            diagnostics: [
                unseen("1:1+5", "U+00A0") + " | note 3:1+5 three dashes and nothing beside them would close it"
            ]),
        Case(
            name: "an unseen space before a line across the page", text: "\u{200B}---\nText\n---\n",
            body: "\u{200B}---\nText\n---\n", bodyLine: 1),
        Case(
            name: "a line across the page above a heading", text: "----\nPart: one\n---\n",
            body: "----\nPart: one\n---\n", bodyLine: 1),
        Case(
            name: "a line across the page above text", text: "----\ntitle: x\nof a text\n\n---\n",
            body: "----\ntitle: x\nof a text\n\n---\n", bodyLine: 1),
        Case(name: "words behind dashes", text: "--- x\n---\n", body: "--- x\n---\n", bodyLine: 1),
        Case(
            name: "a language behind dashes", text: "---yaml\ntitle: x\n---\nB", body: "B", bodyLine: 4,
            diagnostics: [named("---yaml")]),
        Case(
            name: "a comment behind dashes", text: "--- # page\ntitle: x\n---\nB", body: "B", bodyLine: 4,
            diagnostics: [named("--- # page")]),
        Case(
            name: "another language behind dashes", text: "---json\n{\"title\": \"x\"}\n---\nB", body: "B", bodyLine: 4,
            diagnostics: [
                "1:1+7 error: front matter in JSON cannot be read"
                    + " | help: write it in YAML: 'title: My article' between two lines '---'"
            ]),
        Case(
            name: "behind a heading", text: "# One\n\n---\ntitle: x\ndraft: true\n---\nB", body: "B", bodyLine: 7,
            diagnostics: [behindText("3:1+3")]),
        Case(
            name: "behind a sentence", text: "One.\n---\ndraft: true\n---\nB", body: "B", bodyLine: 5,
            diagnostics: [behindText("2:1+3")]),
        Case(
            name: "a section with a colon behind a heading", text: "# One\n\n---\n\nNote: x\n---\nB",
            body: "# One\n\n---\n\nNote: x\n---\nB", bodyLine: 1),
        Case(
            name: "a second one", text: "---\ntitle: x\n---\n\n---\ndraft: true\n---\nB", yaml: "title: x\n", body: "B",
            bodyLine: 8,
            diagnostics: [
                "5:1+3 error: the front matter ends above this line"
                    + " | help: leave out the two lines '---' in the middle of it"
            ]),
        Case(
            name: "a line across the page behind it", text: "---\ntitle: x\n---\n---\nB", yaml: "title: x\n",
            body: "---\nB", bodyLine: 4),
        Case(
            name: "without its first line, and a key of others first", text: "layout: post\ntitle: x\n---\nB",
            body: "B", bodyLine: 4, diagnostics: [noLineAbove("1:1+12")]),
        Case(
            name: "indented dashes do not close", text: "---\na: |\n ---\n---\nB", yaml: "a: |\n ---\n", body: "B",
            bodyLine: 5),
        Case(
            name: "later thematic breaks", text: "---\na: 1\n---\nB\n\n---\nC", yaml: "a: 1\n", body: "B\n\n---\nC",
            bodyLine: 4),
        Case(
            name: "behind comments",
            text: "<!-- a\n  b -->\n\n<!-- c --> <!-- d -->\n---\ntitle: x\ndraft: true\n---\nB",
            body: "B", bodyLine: 9,
            diagnostics: [
                "5:1+3 error: front matter must be the first thing in the file"
                    + " | help: move the comment below the line '---' that closes it"
            ]),
        Case(
            name: "lines across the page behind a comment", text: "<!-- a -->\n---\nText\n---\nB",
            body: "<!-- a -->\n---\nText\n---\nB", bodyLine: 1),
        Case(
            name: "heading with a colon behind a comment", text: "<!-- a -->\n---\nNote: text\n---\n",
            body: "<!-- a -->\n---\nNote: text\n---\n", bodyLine: 1),
        Case(
            name: "text behind a comment", text: "<!-- a --> b\n---\ntitle: x\n---\n",
            body: "<!-- a --> b\n---\ntitle: x\n---\n", bodyLine: 1),
        Case(
            name: "comment that is not closed", text: "<!-- a\n---\ntitle: x\n---\n",
            body: "<!-- a\n---\ntitle: x\n---\n", bodyLine: 1),
        Case(
            name: "keys behind a comment, not closed", text: "<!-- a -->\n---\ntitle: x\n",
            body: "<!-- a -->\n---\ntitle: x\n", bodyLine: 1),
        Case(
            name: "not closed", text: "---\ntitle: x\n\nBody\n", body: "---\ntitle: x\n\nBody\n", bodyLine: 1,
            diagnostics: [
                "1:1+3 error: the front matter that starts here is not closed"
                    + " | help: write a line '---' behind its last key, or '***' here if you mean a line across the page"
            ]),
        Case(
            name: "closed with four dashes", text: "---\na: 1\n----\nB\n", body: "---\na: 1\n----\nB\n", bodyLine: 1,
            diagnostics: [
                "1:1+3 error: the front matter that starts here is not closed"
                    + " | help: write a line '---' behind its last key, or '***' here if you mean a line across the page"
                    + " | note 3:1+4 three dashes and nothing beside them would close it"
            ]),
        Case(
            name: "closed with a long dash", text: "---\na: 1\n——\nB\n", body: "---\na: 1\n——\nB\n", bodyLine: 1,
            diagnostics: [
                "1:1+3 error: the front matter that starts here is not closed"
                    + " | help: write a line '---' behind its last key, or '***' here if you mean a line across the page"
                    + " | note 3:1+6 three dashes and nothing beside them would close it"
            ]),
        Case(
            name: "only the first line", text: "---", body: "---", bodyLine: 1,
            diagnostics: [
                "1:1+3 error: the front matter that starts here is not closed"
                    + " | help: write a line '---' behind its last key, or '***' here if you mean a line across the page"
            ]),
        Case(
            name: "keys of Pelican", text: "Title: x\nDate: 2010-12-03\n\nB", body: "Title: x\nDate: 2010-12-03\n\nB",
            bodyLine: 1, diagnostics: [bareTitle("1:1+8")]),
        Case(
            name: "keys of Frog", text: "\n    Title: x\n    Date: 2010-12-03\n\nB",
            body: "\n    Title: x\n    Date: 2010-12-03\n\nB", bodyLine: 1, diagnostics: [bareTitle("2:5+8")]),
        Case(
            name: "no line above the keys", text: "title: x\n---\nB", body: "B", bodyLine: 3,
            diagnostics: [noLineAbove("1:1+8")]),
        Case(
            name: "no line above other keys", text: "\ndate: 2024-05-06\ntitle: x\n---\nB", body: "B", bodyLine: 5,
            diagnostics: [noLineAbove("2:1+16")]),
        Case(
            name: "no line above, and keys that mean nothing", text: "date: 2024-05-06\nlayout: post\n---\nB",
            body: "B",
            bodyLine: 4, diagnostics: [noLineAbove("1:1+16")]),
        Case(
            name: "no line above, and another mistake", text: "draft: true\ntitle: a: b\ntags:\n- c\n  - d\n---\nB",
            body: "B", bodyLine: 7, diagnostics: [noLineAbove("1:1+11")]),
        Case(
            name: "no line above, and four dashes below", text: "draft: true\n----\nB", body: "B", bodyLine: 3,
            diagnostics: [
                noLineAbove("1:1+11") + " | note 2:1+4 three dashes and nothing beside them would close it"
            ]),
        Case(
            name: "no lines around the keys", text: "date: 2024-05-06\ntitle: x\n\nB\n\n---\nC",
            body: "date: 2024-05-06\ntitle: x\n\nB\n\n---\nC", bodyLine: 1, diagnostics: [noLines("1:1+16")]),
        Case(
            name: "no lines around a draft", text: "draft: true\r\n\r\nB", body: "draft: true\r\n\r\nB", bodyLine: 1,
            diagnostics: [noLines("1:1+11")]),
        Case(
            name: "keys of Pelican in another order", text: "Date: 2010-12-03\nTitle: x\n\nB",
            body: "Date: 2010-12-03\nTitle: x\n\nB", bodyLine: 1, diagnostics: [bareTitle("1:1+16")]),
        Case(
            name: "a text about a day", text: "Date: the day\nI met her\n", body: "Date: the day\nI met her\n",
            bodyLine: 1),
        Case(
            name: "a head of a letter", text: "Date: 6 May\nAuthor: Ada\n\nB\n\n---\n",
            body: "Date: 6 May\nAuthor: Ada\n\nB\n\n---\n", bodyLine: 1),
        Case(
            name: "a heading with a word of ours", text: "author: Ada\n---\nB", body: "author: Ada\n---\nB", bodyLine: 1
        ),
        Case(
            name: "one word of ours", text: "summary: this\n\nB\n\n---\n", body: "summary: this\n\nB\n\n---\n",
            bodyLine: 1),
        Case(
            name: "words of ours in code", text: "    draft: true\n    date: x\n\nB",
            body: "    draft: true\n    date: x\n\nB", bodyLine: 1),
        Case(name: "only a title", text: "TITLE: x", body: "TITLE: x", bodyLine: 1, diagnostics: [bareTitle("1:1+8")]),
        Case(
            name: "a title in lower case above what is no key", text: "title: A\nauthor: B\n_c_\n\nx",
            body: "title: A\nauthor: B\n_c_\n\nx", bodyLine: 1, diagnostics: [noLines("1:1+8")]),
        Case(
            name: "a title in upper case above what is no key", text: "Title: A\nauthor: B\n_c_\n\nx",
            body: "Title: A\nauthor: B\n_c_\n\nx", bodyLine: 1, diagnostics: [bareTitle("1:1+8")]),
        Case(name: "a text about a title", text: "Title: what is\nit?\n", body: "Title: what is\nit?\n", bodyLine: 1),
        Case(name: "a text with a colon", text: "Note: x\nDate: y\n", body: "Note: x\nDate: y\n", bodyLine: 1),
        Case(
            name: "TOML", text: "+++\ntitle = \"x\"\n+++\nBody\n", body: "Body\n", bodyLine: 4,
            diagnostics: [toml(line: 1)]),
        Case(
            name: "TOML below a blank line, with spaces", text: "\n+++  \na = 1\n+++ \nB", body: "B", bodyLine: 5,
            diagnostics: [toml(line: 2)]),
        Case(name: "TOML, not closed", text: "+++\na = 1\n", body: "", bodyLine: 3, diagnostics: [toml(line: 1)]),
        Case(name: "plus signs in text", text: "++++\n", body: "++++\n", bodyLine: 1),
        Case(
            name: "JSON", text: "{\n \"title\": \"x\"\n}\n", body: "{\n \"title\": \"x\"\n}\n", bodyLine: 1,
            diagnostics: [
                "1:1 error: front matter in JSON cannot be read"
                    + " | help: write it in YAML: 'title: My article' between two lines '---'"
            ]),
        Case(
            name: "JSON on one line", text: "{ \"title\": \"x\" }\n", body: "{ \"title\": \"x\" }\n", bodyLine: 1,
            diagnostics: [
                "1:1+16 error: front matter in JSON cannot be read"
                    + " | help: write it in YAML: 'title: My article' between two lines '---'"
            ]),
        Case(
            name: "a map of Elixir", text: "%{\n  title: \"x\"\n}\n---\n\nBody\n", body: "\nBody\n", bodyLine: 5,
            diagnostics: [
                "1:1+2 error: front matter in Elixir cannot be read"
                    + " | help: write it in YAML: 'title: My article' between two lines '---'"
            ]),
        Case(
            name: "a name in Apache's braces", text: "%{HOST} is text.\n\n---\n\nx\n",
            body: "%{HOST} is text.\n\n---\n\nx\n", bodyLine: 1),
        Case(name: "a map of Elixir in text", text: "%{a: 1} is a map.\n", body: "%{a: 1} is a map.\n", bodyLine: 1),
        Case(name: "braces in text", text: "{{ x }}\n", body: "{{ x }}\n", bodyLine: 1),
    ]

    private static func bareTitle(_ place: String) -> String {
        "\(place) error: front matter stands between two lines '---'"
            + " | help: write one above this line and one below the last key; and keys in lower case: 'title: …'"
    }

    private static func noLineAbove(_ place: String) -> String {
        "\(place) error: front matter stands between two lines '---' | help: write one above this line"
    }

    private static func noLines(_ place: String) -> String {
        noLineAbove(place) + " and one below the last key"
    }

    private static func unseen(_ place: String, _ sign: String) -> String {
        "\(place) error: front matter starts with '---' alone, and here stands \(sign), which is not to be seen"
            + " | help: delete this line and type three dashes anew"
    }

    private static func named(_ line: String) -> String {
        "1:1+\(line.utf8.count) error: front matter starts with '---', not with '\(line)'"
            + " | help: write three dashes and nothing behind them"
    }

    private static func behindText(_ place: String) -> String {
        "\(place) error: front matter must be the first thing in the file"
            + " | help: move what stands above it below the line '---' that closes it"
    }

    private static func toml(line: Int) -> String {
        "\(line):1+3 error: front matter in TOML cannot be read"
            + " | help: write it in YAML: '---' around it, and 'title: My article' for 'title = \"My article\"'"
    }

    @Test(arguments: cases) func splits(_ example: Case) {
        let bytes = Array(example.text.utf8)
        let (document, diagnostics) = SplitDocument.split(bytes, file: "a.md")
        #expect(document.yaml.map { String(decoding: $0.bytes[$0.range], as: UTF8.self) } == example.yaml)
        #expect(document.yaml?.firstLine == (example.yaml == nil ? nil : example.yamlLine))
        #expect(String(decoding: bytes[document.bodyOffset...], as: UTF8.self) == example.body)
        #expect(document.bodyLine == example.bodyLine)
        #expect(shown(diagnostics) == example.diagnostics)
    }

    /// The body's line must be the one that a map of the whole file gives for its offset.
    @Test(arguments: cases) func bodyLineFitsItsOffset(_ example: Case) {
        let bytes = Array(example.text.utf8)
        let (document, _) = SplitDocument.split(bytes, file: "a.md")
        let ends = example.text.utf8.last.map { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? true
        // A file that ends within its front matter has no line for the body.
        if document.bodyOffset == bytes.count, !ends { return }
        #expect(LineMap(bytes).span(at: document.bodyOffset).line == document.bodyLine)
    }
}
