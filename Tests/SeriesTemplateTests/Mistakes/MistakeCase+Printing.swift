/// Mistakes, each with all that is said about it.
extension MistakeCase {
    static let printing: [MistakeCase] = [
        MistakeCase(
            "formats",
            [
                "article.html":
                    ##"\if(let d = article.updated)\(d, format: "d", format: "d") \(format: d) \(d, format: article.title) \(d, format: "d \(1)") \(d, format: "") \endif\(article.updated, format: "d")"##
            ],
            ##"""
            article.html:1:47: error: there is a format already
            article.html:1:62: error: 'format:' stands behind the date
              help: write \(date, format: "d MMMM yyyy")
            article.html:1:86: error: a format must be a plain string: it is checked before there are pages
            article.html:1:114: error: a format must be a plain string: it is checked before there are pages
            article.html:1:137: error: this format shows nothing
            article.html:1:149: error: 'article.updated' is an optional Date, and a format needs a value
              help: write \if(let name = article.updated)
            """##),
        MistakeCase(
            "format of a mistake", ["article.html": ##"\(artcle.date, format: "q")"##],
            ##"""
            article.html:1:3: error: there is no 'artcle' here
              help: did you mean 'article'?
            article.html:1:25: error: 'q' is no date field; there are E, EEEE, M, MM, MMM, MMMM, d, dd, yy, yyyy, and text in 'single quotes'
            """##),
        MistakeCase(
            "formats with escapes",
            [
                "article.html":
                    ##"\if(let d = article.updated)\(d, format: "\u{2192} DD") \(d, format: "→ DD") \(d, format: "d \"q\"")\endif"##
            ],
            ##"""
            article.html:1:42: error: 'DD' is no date field; there are E, EEEE, M, MM, MMM, MMMM, d, dd, yy, yyyy, and text in 'single quotes'
            article.html:1:75: error: 'DD' is no date field; there are E, EEEE, M, MM, MMM, MMMM, d, dd, yy, yyyy, and text in 'single quotes'
            article.html:1:93: error: 'q' is no date field; there are E, EEEE, M, MM, MMM, MMMM, d, dd, yy, yyyy, and text in 'single quotes'
            """##),
        MistakeCase(
            "formats in strings",
            [
                "article.html": ##"""
                \if(let d = article.updated)
                \("on \(d, format: "DD")") \("on \(d, "d")") \("on \(d, format "d")") \("on \(d,)") \("on \(d, format: "d" "M")")
                \("on \(d, format: "\(d)")") \("on \(article.title, format: "d")") \("on \(d, format: "")")
                \endif
                \("on \(article.updated, format: "d")")
                """##
            ],
            ##"""
            article.html:2:21: error: 'DD' is no date field; there are E, EEEE, M, MM, MMM, MMMM, d, dd, yy, yyyy, and text in 'single quotes'
            article.html:2:39: error: 'format:' is expected here
            article.html:2:57: error: 'format:' is expected here
            article.html:2:81: error: 'format:' is expected here
            article.html:2:108: error: a string is not expected here
            article.html:3:20: error: a format must be a plain string: it is checked before there are pages
            article.html:3:38: error: only a Date has a format, and 'article.title' is a String
            article.html:3:87: error: this format shows nothing
            article.html:5:9: error: 'article.updated' is an optional Date, and a format needs a value
              help: write \if(let name = article.updated)
            """##),
        MistakeCase(
            "labels on the wrong side",
            [
                "article.html": ##"""
                \(article.url, absolute: true) \(article.title, json: 1) \(article.title, url: true)
                \(absolute: article.url, json: true)
                \(format: "d", article.part)
                \(format: "d", artcle.updated, 1)
                \(article.updated format: "d")
                \include("a" b: 1) \include("a", b: 1 c: 2)
                \paginate(x in series.articles by: 2)\endpaginate
                """##
            ],
            ##"""
            article.html:1:16: error: 'absolute:' stands in front of the value
              help: write \(absolute: article.url)
            article.html:1:49: error: 'json:' stands in front of the value
              help: write \(json: article.title)
            article.html:1:75: error: 'url:' stands in front of the value
              help: write \(url: article.title)
            article.html:2:26: error: 'json:' stands in front of the value
            article.html:3:3: error: 'format:' stands behind the date
              help: write \(article.part, format: "d")
            article.html:4:3: error: 'format:' stands behind the date
              help: write \(date, format: "d MMMM yyyy")
            article.html:4:16: error: there is no 'artcle' here
              help: did you mean 'article'?
            article.html:5:19: error: a ',' is missing in front of 'format:'
            article.html:6:14: error: a ',' is missing in front of 'b:'
            article.html:6:39: error: a ',' is missing in front of 'c:'
            article.html:7:32: error: a ',' is missing in front of 'by:'
            """##),
        MistakeCase(
            "labels", ["article.html": ##"\(jason: 1) \(unsafe: 1) \(x: 1) \(1, ulr: 2)"##],
            ##"""
            article.html:1:3: error: there is no label 'jason:'
              help: did you mean 'json:'?
            article.html:1:15: error: there is no label 'unsafe:'
              help: nothing switches escaping off or on; what is HTML has the type Markup and is written as it is
            article.html:1:28: error: there is no label 'x:'
              help: there are: json:, url:, absolute:, format:
            article.html:1:39: error: there is no label 'ulr:'
              help: did you mean 'url:'?
            """##),
        MistakeCase(
            "absolute",
            ["article.html": ##"\(absolute: article.title) \(absolute: article.next?.url) \(absolute: nil)"##],
            ##"""
            article.html:1:13: error: 'absolute:' needs a URL or Markup, and 'article.title' is a String
            article.html:1:40: error: 'article.next?.url' is an optional URL, and 'absolute:' needs a value
              help: write \if(let name = article.next?.url)
            article.html:1:71: error: 'nil' is no value for 'absolute:'
            """##),
        MistakeCase(
            "url",
            [
                "article.html":
                    ##"\(url: article.url) \(url: article.source) \(url: 1) <a href="/\(url: article.title)"> <script>\(url: article.title)</script>"##
            ],
            ##"""
            article.html:1:8: error: 'article.url' is a URL already
              help: leave out 'url:'
            article.html:1:28: error: 'article.source' is an optional String, and 'url:' needs a value
              help: write 'article.source ?? "…"', or \if(let name = article.source)
            article.html:1:51: error: 'url:' needs a String, and '1' is an Int
            article.html:1:64: error: 'url:' must stand at the start of 'href'
            article.html:1:96: error: 'url:' has no meaning here
            """##),
        MistakeCase(
            "json",
            [
                "article.html":
                    ##"\(json: article) \(json: series.articles) \(json: series.articles.enumerated()) <a href="\(json: 1)"> <p style="\(json: 1)">"##
            ],
            ##"""
            article.html:1:9: error: 'article' is an Article, which has no JSON form
              help: write the object's braces yourself, and its members by json:
            article.html:1:26: error: 'series.articles' is a list [Article], which has no JSON form
              help: write the object's braces yourself, and its members by json:
            article.html:1:51: error: 'series.articles.enumerated()' is a list [(Int, Article)], which has no JSON form
              help: write the object's braces yourself, and its members by json:
            article.html:1:90: error: JSON has no meaning here
            article.html:1:113: error: JSON has no meaning here
            """##),
        MistakeCase(
            "markup",
            [
                "article.html":
                    ##"<p title="\(article.body)"><a href="\(article.body)"><textarea>\(article.body)</textarea>"##
            ],
            ##"""
            article.html:1:13: error: Markup cannot stand in an attribute
              help: 'title' needs a String
            article.html:1:39: error: Markup cannot stand in an attribute
              help: 'href' needs a URL
            article.html:1:66: error: <textarea> shows tags as text, so Markup cannot stand in it
            """##),
    ]
}
