import SeriesKit
import Testing

/// In a language with another script, whatever Latin letters a page shows are words that somebody forgot to translate.
@Suite struct ThemeLanguageTests {
    private static let article = """
        ---
        title: الماء
        date: 2024-05-03
        updated: 2024-05-20
        tags: [ماء]
        defines:
          غليان: الماء الساخن جدًا.
        ---
        الماء عند غليان.[^1] [](../شاي/02-أوراق.md)

        > [!NOTE]
        > حار.

        ## عنوان

        | أ | ب |
        | - | - |
        | ١ | ٢ |

        ```
        ١٢٣
        ```

        ![صورة](صورة.svg "وصف")

        [^1]: حاشية.
        """

    private static let content = [
        "content/series.yaml": "title: موقع\nlanguage: ar\nauthor: آدا\ndescription: وصف.\nurl: https://example.org/",
        "content/شاي/series.yaml":
            "title: شاي\ndescription: وصف.\nparts: [01-ماء.md, 02-أوراق.md, {planned: إبريق, date: 2024-12-24}, planned: إناء]",
        "content/شاي/01-ماء.md": article,
        "content/شاي/صورة.svg": "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>",
        "content/شاي/02-أوراق.md":
            "---\ntitle: أوراق\ntags: ماء\nrequires: ماء\ndraft: true\n---\nالأوراق بعد غليان.\n",
        "content/pages/عن.md": "---\ntitle: عن الموقع\naliases: /قديم/\ntags: ماء\n---\nعن.\n",
    ]

    @Test func aPageInArabicShowsNoEnglish() throws {
        let scratch = try Scratch(Self.content)
        let report = try scratch.build { $0.includesDrafts = true }
        #expect(scratch.printed(report.diagnostics) == "")
        let output = try #require(try FileTree(at: scratch.output))
        let pages = output.paths.filter { $0.hasSuffix(".html") }.sorted()
        #expect(pages.count > 8)
        for page in pages {
            let html = try #require(output.text(page))
            #expect(html.contains("<html lang=\"ar\" dir=\"rtl\">"), "\(page)")
            #expect(Self.latinWords(in: html) == [], "\(page)")
        }
    }

    /// A title in another language says so, and does not mix with the words around it, which run to the other side.
    @Test func titlesInAnotherLanguageStandApart() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: Site\n", "content/tea/series.yaml": "title: Tea\n",
            "content/tea/01-water.md": "---\ntitle: Water\ntags: heat\nrequires: [شاي/ماء]\n---\nHot.\n",
            "content/شاي/series.yaml": "title: شاي\nlanguage: ar\n",
            "content/شاي/01-ماء.md": "---\ntitle: ماء\ntags: heat\n---\nساخن.\n",
            "content/شاي/02-ورق.md": "---\ntitle: ورق\n---\nغليان.\n",
            "content/glossary.yaml": "غليان: الماء الساخن.\n",
        ])
        let report = try scratch.build()
        #expect(scratch.printed(report.diagnostics) == "")
        let output = try #require(try FileTree(at: scratch.output))
        let tag = try #require(output.text("tags/heat/index.html"))
        #expect(tag.contains("<bdi lang=\"ar\" dir=\"rtl\">شاي</bdi> · Part 1 of 2 · "))
        let article = try #require(output.text("tea/water/index.html"))
        #expect(article.contains(" lang=\"ar\" dir=\"rtl\">ماء</a> · <bdi lang=\"ar\" dir=\"rtl\">شاي</bdi> "))
        let glossary = try #require(output.text("glossary/index.html"))
        #expect(glossary.contains(" lang=\"ar\" dir=\"rtl\">شاي: ورق</a>"))
    }

    /// Words of two letters or more in what people read or hear, but for the name of the program.
    private static func latinWords(in html: String) -> [String] {
        let html = html.replacing(/<(script|style)\b.*?<\/\1>|<!--.*?-->/.dotMatchesNewlines(), with: " ")
        // Digests are for scripts alone.
        let heard = html.matches(of: /\b(?:aria-label|alt|title|placeholder|data-(?!digests)[a-z]+)="([^"]*)"/)
            .map { $0.output.1 }
        let spoken = heard.filter { $0.contains(" ") || $0.first?.isUppercase == true }
        let read = html.replacing(/<[^>]*>/.dotMatchesNewlines(), with: " ").replacing(/&[#a-z0-9]+;/, with: " ")
        return ([read[...]] + spoken).flatMap { $0.matches(of: /[A-Za-z]{2,}/).map { String($0.output) } }
            .filter { $0 != "seriesgen" }
    }
}
