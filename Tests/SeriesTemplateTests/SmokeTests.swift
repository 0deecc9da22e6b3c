import Testing

@Suite struct SmokeTests {
    @Test func everyConstruct() {
        let base = """
            <!DOCTYPE html>
            <title>\\block(title)\\(series.title)\\endblock</title>
            <link rel="stylesheet" href="\\(asset("style.css"))">
            <main class="\\block(kind)plain\\endblock">
            \\block(main)
            \\endblock
            </main>
            """
        let page = """
            \\extends("base")
            \\let(count = series.articles.count)
            \\block(title)\\(article.title) – \\(series.title)\\endblock
            \\block(main)
            <h1>\\(article.title)</h1>
            <p>Part \\(article.part) of \\(count) · \\(article.minutes) min</p>
            \\(article.body)
            \\if(let updated = article.updated)<time datetime="\\(updated)">\\(updated, format: "d MMMM yyyy")</time>\\endif
            \\for(tag in article.tags)<a href="\\(tag.url)">\\(tag.name)</a>\\endfor
            \\include("card", article: article.next ?? article)
            \\for((i, part) in series.articles.enumerated())
            <li\\if(part == article) aria-current="page"\\endif>\\(i + 1). \\(part.title)
            \\endfor
            <script type="application/ld+json">{"name": \\(json: article.title), "k": \\(json: article.extra)}</script>
            \\endblock
            """
        let card = "<aside>\\(article.title)</aside>\n"
        print(Bench.result([("article.html", page), ("base.html", base), ("card.html", card)]))
    }
}
