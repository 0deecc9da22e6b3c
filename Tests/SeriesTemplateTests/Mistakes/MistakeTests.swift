import SeriesModel
import Testing

@testable import SeriesTemplate

@Suite struct MistakeTests {
    @Test(arguments: MistakeCase.syntax) func syntax(_ mistake: MistakeCase) { check(mistake) }

    @Test(arguments: MistakeCase.directives) func directives(_ mistake: MistakeCase) { check(mistake) }

    @Test(arguments: MistakeCase.nesting) func nesting(_ mistake: MistakeCase) { check(mistake) }

    @Test(arguments: MistakeCase.types) func types(_ mistake: MistakeCase) { check(mistake) }

    @Test(arguments: MistakeCase.members) func members(_ mistake: MistakeCase) { check(mistake) }

    @Test(arguments: MistakeCase.printing) func printing(_ mistake: MistakeCase) { check(mistake) }

    @Test(arguments: MistakeCase.places) func places(_ mistake: MistakeCase) { check(mistake) }

    @Test(arguments: MistakeCase.addresses) func addresses(_ mistake: MistakeCase) { check(mistake) }

    @Test(arguments: MistakeCase.scripts) func scripts(_ mistake: MistakeCase) { check(mistake) }

    @Test(arguments: MistakeCase.severalFiles) func severalFiles(_ mistake: MistakeCase) { check(mistake) }

    @Test(arguments: MistakeCase.pages) func pages(_ mistake: MistakeCase) { check(mistake) }

    @Test(arguments: MistakeCase.otherLanguages) func otherLanguages(_ mistake: MistakeCase) { check(mistake) }

    private func check(_ mistake: MistakeCase) {
        #expect(Bench.describe(Bench.compile(mistake.files).diagnostics) == mistake.diagnostics + "\n")
    }

    @Test func bytesThatAreNoText() {
        let bytes = Array("<p>é".utf8) + [0xC3] + Array("</p>\n\\(artcle.title)".utf8)
        let diagnostics = Bench.compile([(name: "article.html", bytes: bytes)]).diagnostics
        #expect(
            Bench.describe(diagnostics) == """
                article.html:1:6: error: this file is not UTF-8: byte 5 (counted from 0) is 0xC3
                article.html:2:3: error: there is no 'artcle' here
                  help: did you mean 'article'?

                """)
    }

    @Test func lengthsStayOnTheLine() throws {
        let diagnostics = Bench.compile([("article.html", "\\include(\n  \"card\",\n  part: article\n)")]).diagnostics
        #expect(try #require(diagnostics.first?.place?.span) == SourceSpan(line: 2, column: 3, length: 6))
        let other = Bench.compile([("article.html", "\\(article\n  .titel)")]).diagnostics
        #expect(try #require(other.first?.place?.span) == SourceSpan(line: 2, column: 4, length: 5))
        let third = Bench.compile([("article.html", "\\(json: article\n  .next)")]).diagnostics
        #expect(try #require(third.first?.place?.span) == SourceSpan(line: 1, column: 9, length: 7))
    }

    @Test func entriesMustBeThere() {
        let entries = [
            EntryPoint("article.html", "", variables: []), EntryPoint("page.css", "", variables: []),
            EntryPoint("page.html", "", variables: []),
        ]
        let sources = ["artikel.html", "page.css"].map { TemplateSource(name: $0, file: "templates/\($0)", bytes: []) }
        let diagnostics = TemplateSet.compile(sources, schema: Schema<Library>(objects: [], entries: entries))
            .diagnostics
        #expect(
            Bench.describe(diagnostics) == """
                error: there is no template 'article.html'
                  help: there is 'artikel.html'; rename it
                error: there is no template 'page.html'
                  help: add it to templates/
                templates/page.css: error: nobody knows how to escape values in 'page.css'
                  help: there are rules for files that end with .html, .htm, .xml, .svg, .rss, .atom, .xsl, .opf, .ncx, .json, .webmanifest, .txt or .md; what holds no values is no template

                """)
    }

    /// Of what cannot be escaped nothing else is said: it may be a picture.
    @Test func aFolderOfEntriesHasOneForEachFile() {
        let entry = EntryPoint("files/", "", variables: [Variable("title", .string, "")])
        let sources = [
            ("files/a.txt", "\\(title)"), ("files/b/c.json", "\\(json: titel)"), ("files/d.png", "\0\\("),
            ("e.txt", ""),
        ]
        let (set, diagnostics) = TemplateSet.compile(
            sources.map {
                TemplateSource(name: $0.0, file: $0.0, bytes: Array($0.1.utf8), isTemplate: $0.0 != "e.txt")
            },
            schema: Schema<Library>(objects: [], entries: [entry]))
        #expect(set.names == ["files/a.txt", "files/b/c.json"])
        #expect(
            Bench.describe(diagnostics) == """
                files/b/c.json:1:9: error: there is no 'titel' here
                  help: did you mean 'title'?
                files/d.png: error: nobody knows how to escape values in 'files/d.png'
                  help: there are rules for files that end with .html, .htm, .xml, .svg, .rss, .atom, .xsl, .opf, .ncx, .json, .webmanifest, .txt or .md; what holds no values is no template

                """)
    }

    @Test func aWarningLeavesThePrograms() {
        let (set, diagnostics) = Bench.compile([("article.html", "a"), ("artikle.html", "b")])
        #expect(
            Bench.describe(diagnostics) == """
                artikle.html: warning: no page uses this template
                  help: there is 'article.html'; if this is to replace it, give it the same name

                """)
        #expect(Bench.render(set, "article.html") == "a")
    }
}
