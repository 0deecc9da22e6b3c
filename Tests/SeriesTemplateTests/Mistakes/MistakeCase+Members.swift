/// Mistakes, each with all that is said about it.
extension MistakeCase {
    static let members: [MistakeCase] = [
        MistakeCase(
            "calls",
            [
                "article.html":
                    ##"\(article.title.prefix) \(article.title.prefix()) \(article.title.prefix(1, 2)) \(article.title.prefix(n: 1)) \(article.keywords.joined(", ")) \(article.title()) \(article.title.hasPrefix(1))"##
            ],
            ##"""
            article.html:1:17: error: 'prefix' is called as 'prefix(Int)'
            article.html:1:41: error: 'prefix' is called as 'prefix(Int)'
            article.html:1:67: error: 'prefix' is called as 'prefix(Int)'
            article.html:1:104: error: 'prefix' is called as 'prefix(Int)'
            article.html:1:137: error: 'joined' is called as 'joined(separator: String)'
            article.html:1:154: error: 'title' takes no arguments
              help: write it without parentheses
            article.html:1:189: error: 'hasPrefix(String)' needs a String, and '1' is an Int
            """##),
        MistakeCase(
            "contains",
            [
                "article.html":
                    ##"\(article.keywords.contains(1)) \(series.articles.contains(series)) \(series.articles.contains(article))"##
            ],
            ##"""
            article.html:1:29: error: 'contains(T)' needs a String, and '1' is an Int
            article.html:1:60: error: 'contains(T)' needs an Article, and 'series' is a Series
            """##),
        MistakeCase(
            "arguments that may be missing",
            [
                "article.html":
                    ##"\(article.title.hasPrefix(article.source)) \(article.title.prefix(article.next?.part)) \(article.title.prefix(nil)) \(series.place(article.next?.part, of: 1))"##
            ],
            ##"""
            article.html:1:27: error: 'article.source' is an optional String, and 'hasPrefix(String)' needs a value
              help: write 'article.source ?? "…"', or \if(let name = article.source)
            article.html:1:67: error: 'article.next?.part' is an optional Int, and 'prefix(Int)' needs a value
              help: write 'article.next?.part ?? 0', or \if(let name = article.next?.part)
            article.html:1:111: error: 'prefix(Int)' needs an Int, and 'nil' is nil
            article.html:1:132: error: 'article.next?.part' is an optional Int, and 'place(Int, of: Int)' needs a value
              help: write 'article.next?.part ?? 0', or \if(let name = article.next?.part)
            """##),
        MistakeCase(
            "foreign members",
            [
                "article.html":
                    ##"\(article.title.size) \(article.title.downcase) \(article.keywords.join(", ")) \(series.articles.filter(1)) \(article.title.startsWith("a")) \(article.minutes.abs)"##
            ],
            ##"""
            article.html:1:17: error: a String has no member 'size'
              help: write 'count'
            article.html:1:39: error: a String has no member 'downcase'
              help: write 'lowercased()'
            article.html:1:68: error: a list [String] has no member 'join'
              help: write 'joined(separator: ", ")'
            article.html:1:98: error: a list [Article] has no member 'filter'
              help: write \for(item in list where condition)
            article.html:1:125: error: a String has no member 'startsWith'
              help: write 'hasPrefix("…")'
            article.html:1:160: error: an Int has no member 'abs'
            """##),
        MistakeCase(
            "members with arguments",
            [
                "article.html":
                    ##"\(series.place) \(series.place()) \(series.place(1)) \(series.place(1, 2)) \(series.place(1, off: 2)) \(series.place(article.title, of: 3)) \(series.place(1, of: article.next)) \(series.place(artcle, of: 1)) \(series.places(1)) \(series.place(1, of: 2).cout)"##
            ],
            ##"""
            article.html:1:10: error: 'place' is called as 'place(Int, of: Int)'
            article.html:1:26: error: 'place' is called as 'place(Int, of: Int)'
            article.html:1:44: error: 'place' is called as 'place(Int, of: Int)'
            article.html:1:72: error: 'place' is called as 'place(Int, of: Int)'
            article.html:1:94: error: 'place' is called as 'place(Int, of: Int)'
            article.html:1:118: error: 'place(Int, of: Int)' needs an Int, and 'article.title' is a String
            article.html:1:163: error: 'place(Int, of: Int)' needs an Int, and 'article.next' is an optional Article
            article.html:1:193: error: there is no 'artcle' here
              help: did you mean 'article'?
            article.html:1:218: error: a Series has no member 'places'
              help: did you mean 'place'?
            article.html:1:254: error: a String has no member 'cout'
              help: did you mean 'count'?
            """##),
        MistakeCase(
            "functions",
            [
                "article.html":
                    ##"\(asset(1)) \(asset("a", "b")) \(asset("\(article.title)")) \(article()) \(aset("style.css")) \(asset("logo.png")) \(asset("plain.woff2"))"##
            ],
            ##"""
            article.html:1:3: error: 'asset' needs the name of a file as a plain string
              help: write asset("fonts/plain.woff2")
            article.html:1:15: error: 'asset' needs the name of a file as a plain string
              help: write asset("fonts/plain.woff2")
            article.html:1:34: error: 'asset' needs the name of a file as a plain string
              help: write asset("fonts/plain.woff2")
            article.html:1:63: error: there is no function 'article'
              help: 'article' is an Article; write it without parentheses
            article.html:1:76: error: there is no function 'aset'
              help: did you mean 'asset'?
            article.html:1:103: error: there is no asset 'logo.png'
              help: did you mean 'logo.svg'?
            article.html:1:124: error: there is no asset 'plain.woff2'
              help: did you mean 'fonts/plain.woff2'?
            """##),
        MistakeCase(
            "mistakes in what is unknown", ["article.html": ##"\(nothing.member(artcle)) \(nothing(artcle))"##],
            ##"""
            article.html:1:3: error: there is no 'nothing' here
              help: there are: article, pages, series
            article.html:1:18: error: there is no 'artcle' here
              help: did you mean 'article'?
            article.html:1:29: error: there is no function 'nothing'
              help: the only function is asset("file name")
            article.html:1:37: error: there is no 'artcle' here
              help: did you mean 'article'?
            """##),
        MistakeCase(
            "names", ["article.html": ##"\(Article.title) \(x) \(serie.title)"##],
            ##"""
            article.html:1:3: error: there is no 'Article' here
              help: did you mean 'article'?
            article.html:1:20: error: there is no 'x' here
              help: there are: article, pages, series
            article.html:1:25: error: there is no 'serie' here
              help: did you mean 'series'?
            """##),
        MistakeCase(
            "names of other generators", ["article.html": ##"\(page.title) \(post.title) \(section) \(config)"##],
            ##"""
            article.html:1:3: error: there is no 'page' here
              help: write 'article'
            article.html:1:17: error: there is no 'post' here
              help: write 'article'
            article.html:1:31: error: there is no 'section' here
              help: write 'series'
            article.html:1:42: error: there is no 'config' here
              help: there are: article, pages, series
            """##),
        MistakeCase(
            "keys that are no other keys",
            [
                "article.html":
                    ##"\(article.extra.title) \(article.extra.by) \(article.extra["title"]) \(article.extra.mood.title)"##
            ],
            ##"""
            article.html:1:17: warning: 'title' has a meaning of its own, so that it is never in 'extra'
              help: write 'article.title'
            article.html:1:40: warning: 'by' has a meaning of its own, so that it is never in 'extra'
            article.html:1:60: warning: 'title' has a meaning of its own, so that it is never in 'extra'
              help: write 'article.title'
            """##),
        MistakeCase(
            "keys that are no names",
            ["article.html": ##"\(article.extra.sea-state) \(article.extra.a - 1)"##],
            ##"""
            article.html:1:3: error: 'article.extra.sea' is an Extra, and '-' needs an Int
              help: for the key 'sea-state', write article.extra["sea-state"]
            article.html:1:21: error: there is no 'state' here
              help: there are: article, pages, series
            article.html:1:30: error: 'article.extra.a' is an Extra, and '-' needs an Int
            """##),
        MistakeCase(
            "keys of other alphabets", ["article.html": ##"\(article.extra.тест) \(п)"##],
            ##"""
            article.html:1:17: error: 'т' has no meaning in an expression
              help: a key with such a letter stands in brackets: ["тест"]
            article.html:1:29: error: 'п' has no meaning in an expression
              help: to write the text itself, double the backslash: '\\('
            """##),
        MistakeCase(
            "methods without parentheses",
            ["article.html": ##"\(article.tags.enumerated) \(article.extra.enumerated)"##],
            ##"""
            article.html:1:16: error: 'enumerated' is called as 'enumerated()'
            article.html:1:44: error: 'enumerated' is called as 'enumerated()'
            """##),
    ]
}
