import Testing

@testable import SeriesKit

/// What is shown of headings elsewhere than in their text.
@Suite struct HeadingNameTests {
    @Test("headings without words are in no table of contents, what stands below them is")
    func contents() throws {
        let scratch = try Scratch([
            "content/series.yaml": "title: S\ncontentsDepth: 4\n",
            "content/01-a.md": """
            # A

            ## B

            ## {#none}

            ### C

            #### D

            ## ![E](e.svg)

            ### ![](e.svg)

            [](#section)
            """,
            "content/e.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
            "templates/article.html": """
            \\for(heading in article.contents)\\(heading.text)[\
            \\for(child in heading.children)\\(child.text)\\endfor]\\endfor
            \\(article.headings.count)\\(article.body)
            """,
        ])
        _ = try scratch.printed(scratch.build().diagnostics)
        let page = try #require(try FileTree(at: scratch.output)?.text("a/index.html"))
        #expect(page.contains("B[]C[D]E[]\n6"))
        #expect(page.contains("<a href=\"#section\">E</a>"))
    }
}
