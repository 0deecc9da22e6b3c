/// Mistakes, each with all that is said about it.
extension MistakeCase {
    static let types: [MistakeCase] = [
        MistakeCase(
            "sums that are none",
            [
                "article.html":
                    ##"\let(t = article.title + "x")\(t.uppercased())\if(t.isEmpty)a\endif\(-article.title)"##
            ],
            ##"""
            article.html:1:10: error: 'article.title' is a String, and '+' needs an Int
              help: join texts by interpolation: "\(one)\(two)"
            article.html:1:26: error: '"x"' is a String, and '+' needs an Int
              help: join texts by interpolation: "\(one)\(two)"
            article.html:1:71: error: 'article.title' is a String, and '-' needs an Int
            """##),
        MistakeCase(
            "nil", ["article.html": ##"\(nil) \let(x = nil) \(nil.count) \(nil == nil) \(nil < 1)"##],
            ##"""
            article.html:1:3: error: 'nil' is no value for the page
            article.html:1:17: error: 'nil' alone has no type that 'x' could have
            article.html:1:28: error: 'nil' is nil, and '.count' needs a value
            article.html:1:37: error: 'nil' is compared with itself
            article.html:1:51: error: 'nil' cannot be ordered
            """##),
        MistakeCase(
            "string parts",
            [
                "article.html":
                    ##"\("\(article.body)") \("\(article.url)") \("\(article.next)") \("\(article.tags)") \("\(nil)")"##
            ],
            ##"""
            article.html:1:6: error: 'article.body' is Markup, which cannot become part of a String
            article.html:1:27: error: a URL cannot become part of a String: it is written for the page that shows it
              help: interpolate it in the text of the template
            article.html:1:47: error: 'article.next' is an optional Article, and a string needs a value
              help: write \if(let name = article.next)
            article.html:1:68: error: 'article.tags' is a list [Topic], which cannot become part of a String
            article.html:1:89: error: 'nil' is no value for a string
            """##),
        MistakeCase(
            "not", ["article.html": ##"\(!article.title) \(!article.minutes) \(!article.next) \(!series.articles)"##],
            ##"""
            article.html:1:4: error: 'article.title' is a String, and '!' needs a Bool
              help: write 'article.title.isEmpty'
            article.html:1:22: error: 'article.minutes' is an Int, and '!' needs a Bool
              help: write 'article.minutes == 0'
            article.html:1:42: error: 'article.next' is an optional Article, and '!' needs a Bool
              help: write 'article.next == nil'
            article.html:1:59: error: 'series.articles' is a list [Article], and '!' needs a Bool
              help: write 'series.articles.isEmpty'
            """##),
        MistakeCase(
            "negative", ["article.html": ##"\(-article.title) \(-article.extra)"##],
            ##"""
            article.html:1:4: error: 'article.title' is a String, and '-' needs an Int
            article.html:1:22: error: 'article.extra' is an Extra, and '-' needs an Int
            """##),
        MistakeCase(
            "arithmetic", ["article.html": ##"\(1 + "a") \("a" - 1) \(article.updated + 1)"##],
            ##"""
            article.html:1:7: error: '"a"' is a String, and '+' needs an Int
              help: join texts by interpolation: "\(one)\(two)"
            article.html:1:14: error: '"a"' is a String, and '-' needs an Int
            article.html:1:25: error: 'article.updated' is an optional Date, and '+' needs an Int
            """##),
        MistakeCase(
            "coalescing",
            [
                "article.html":
                    ##"\(article.source ?? 1) \(article.next ?? "x") \(article.extra.a ?? 1) \(article.minutes ?? 1)"##
            ],
            ##"""
            article.html:1:21: error: both sides of '??' must have the same type: 'article.source' is an optional String, '1' an Int
            article.html:1:42: error: both sides of '??' must have the same type: 'article.next' is an optional Article, '"x"' a String
            article.html:1:68: error: behind '??', an Extra needs a String, and '1' is an Int
            article.html:1:73: error: 'article.minutes' is an Int, which always has a value
              help: leave out '?? 1'
            """##),
        MistakeCase(
            "text instead of a day", ["article.html": ##"\(article.updated ?? "never")"##],
            ##"""
            article.html:1:22: error: both sides of '??' must have the same type: 'article.updated' is an optional Date, '"never"' a String
              help: write 'article.updated?.iso', or \if(let name = article.updated)
            """##),
        MistakeCase(
            "coalescing to an optional", ["article.html": ##"\(article.source ?? article.source)"##],
            ##"""
            article.html:1:3: error: 'article.source ?? article.source' is an optional String, and the page needs a value
              help: write '(article.source ?? article.source) ?? "…"', or \if(let name = article.source ?? article.source)
            """##),
        MistakeCase(
            "choice", ["article.html": ##"\(article.minutes ? 1 : 2) \(true ? 1 : nil) \(true ? article : series)"##],
            ##"""
            article.html:1:3: error: 'article.minutes' is an Int, and a condition must be a Bool
              help: write 'article.minutes != 0'
            article.html:1:30: error: 'true ? 1 : nil' is an optional Int, and the page needs a value
              help: write '(true ? 1 : nil) ?? 0', or \if(let name = true ? 1 : nil)
            article.html:1:65: error: both sides of ':' must have the same type: 'article' is an Article, 'series' a Series
            """##),
        MistakeCase(
            "comparison",
            [
                "article.html":
                    ##"\(article == series) \(article.body == article.body) \(article.tags == article.tags) \(article.url < article.url) \(true < false)"##
            ],
            ##"""
            article.html:1:3: error: an Article cannot be compared with a Series
            article.html:1:24: error: values of type Markup cannot be compared by '=='
            article.html:1:56: error: values of type [Topic] cannot be compared by '=='
            article.html:1:88: error: values of type URL cannot be compared by '<'
            article.html:1:117: error: values of type Bool cannot be compared by '<'
            """##),
        MistakeCase(
            "comparison with nil", ["article.html": ##"\(article.next < nil) \(article.minutes != nil)"##],
            ##"""
            article.html:1:3: error: 'nil' cannot be ordered
            article.html:1:25: error: 'article.minutes' is an Int, which is never nil
            """##),
        MistakeCase(
            "an Extra that may be empty",
            [
                "article.html":
                    ##"\(article.extra.a != nil) \(article.extra.a == nil) \if(let x = article.extra.a)\endif"##
            ],
            ##"""
            article.html:1:3: error: 'article.extra.a' is an Extra, which is never nil
              help: write '!article.extra.a.isEmpty'
            article.html:1:29: error: 'article.extra.a' is an Extra, which is never nil
              help: write 'article.extra.a.isEmpty'
            article.html:1:65: error: 'article.extra.a' is an Extra, which always has a value
              help: ask whether it is empty: \if(!article.extra.a.isEmpty)
            """##),
        MistakeCase(
            "extra",
            [
                "article.html":
                    ##"\(article.extra.a < "b") \(article.extra.a == true) \(article.extra[1]) \(article.extra.a()) \(article.title["a"])"##
            ],
            ##"""
            article.html:1:3: error: an Extra cannot be compared with a String
            article.html:1:28: error: an Extra is compared as text
              help: write 'article.extra.a == "true"'
            article.html:1:69: error: a key of an Extra is a String, and '1' is an Int
            article.html:1:89: error: an Extra has no method 'a'
              help: for its key 'a', write it without parentheses
            article.html:1:96: error: 'article.title' is a String, which has no '[…]'
            """##),
        MistakeCase(
            "an extra is no Bool and its count no Int",
            [
                "article.html": ##"""
                \if(article.extra.featured)a\elseif(!article.extra.featured)b\endif
                \if(article.extra.places.count > 1)a\endif
                \if(article.extra.places.count + 1 == 2)a\endif
                \if(article.extra.places.hasPrefix("two"))a\endif
                \if(article.extra.places.contains(article.extra.mood))a\endif
                """##
            ],
            ##"""
            article.html:1:5: error: 'article.extra.featured' is an Extra, and a condition must be a Bool
              help: write 'article.extra.featured == "true"'; '!article.extra.featured.isEmpty' is true for any text, even "false"
            article.html:1:38: error: 'article.extra.featured' is an Extra, and '!' needs a Bool
              help: write 'article.extra.featured != "true"'; 'article.extra.featured.isEmpty' is false for any text, even "false"
            article.html:2:5: error: an Extra cannot be compared with an Int
              help: for an Int, write 'article.extra.places.enumerated().count'
            article.html:3:5: error: 'article.extra.places.count' is an Extra, and '+' needs an Int
              help: for an Int, write 'article.extra.places.enumerated().count'
            article.html:4:26: error: an Extra has no method 'hasPrefix'
              help: for that of its text, write "\(article.extra.places)".hasPrefix("two")
            article.html:5:35: error: 'contains(String)' needs a String, and 'article.extra.mood' is an Extra
            """##),
        MistakeCase(
            "methods of an extra",
            [
                "article.html": ##"""
                \(article.extra.mood.uppercased())
                \(article.extra["mood"].upper())
                \(article.extra.mood.hasPrefix("b"))
                \(article.extra.mood.joined(separator: ", "))
                """##
            ],
            ##"""
            article.html:1:22: error: an Extra has no method 'uppercased'
              help: for that of its text, write "\(article.extra.mood)".uppercased()
            article.html:2:25: error: an Extra has no method 'upper'
              help: for that of its text, write "\(article.extra["mood"])".uppercased()
            article.html:3:22: error: an Extra has no method 'hasPrefix'
              help: for that of its text, write "\(article.extra.mood)".hasPrefix("b")
            article.html:4:22: error: an Extra has no method 'joined'
              help: for its items, write \for(item in article.extra.mood)
            """##),
        MistakeCase(
            "if let",
            ["article.html": ##"\if(let x = true)\endif \if(let y = article.title)\endif \if(let nothing)\endif"##],
            ##"""
            article.html:1:13: error: 'true' is a Bool, which always has a value
              help: write \if(true)
            article.html:1:37: error: 'article.title' is a String, which always has a value
              help: use it without \if(let …)
            article.html:1:66: error: there is no 'nothing' here
              help: there are: article, pages, series
            """##),
        MistakeCase(
            "if let of nil", ["article.html": ##"\if(let x = nil)\(x)\endif"##],
            ##"""
            article.html:1:13: error: 'nil' never has a value
            """##),
        MistakeCase(
            "loops",
            [
                "article.html":
                    ##"\for(x in series.articles.enumerated())\(x)\endfor \for((i, x) in article.extra)\endfor \for(x in article.next)\endfor \for((x, x) in series.articles.enumerated())\endfor\if(let a = article.next, let a = article.next)\endif"##
            ],
            ##"""
            article.html:1:6: error: the items of 'series.articles.enumerated()' are pairs of a number and a value
              help: write \for((index, x) in series.articles.enumerated())
            article.html:1:42: error: 'x' is an Article, which cannot be written
              help: write one of its members, such as 'x.title'
            article.html:1:67: error: the items of 'article.extra' have no numbers
              help: write 'article.extra.enumerated()'; the keys of a map cannot be walked: write a list of maps in front matter
            article.html:1:99: error: 'article.next' is an optional Article, and a loop needs a list
            article.html:1:129: error: 'x' is declared already
            article.html:1:201: error: 'a' is declared already
            """##),
        MistakeCase(
            "conditions that are joined",
            [
                "article.html": ##"""
                \if(let next = article.next && !next.isPlanned)\(next.title)\endif
                \if(let next = article.next && !next.isPlanned && article.minutes)\(next.titel)\endif
                \if(let next = article.next || article.isPlanned)\(next.title)\endif
                """##
            ],
            ##"""
            article.html:1:16: error: behind a 'let', conditions are separated by commas
              help: write 'let next = article.next, !next.isPlanned'
            article.html:2:16: error: behind a 'let', conditions are separated by commas
              help: write 'let next = article.next, !next.isPlanned && article.minutes'
            article.html:2:51: error: 'article.minutes' is an Int, and a condition must be a Bool
              help: write 'article.minutes != 0'
            article.html:2:74: error: an Article has no member 'titel'
              help: did you mean 'title'?
            article.html:3:16: error: a 'let' cannot be one side of '||'
              help: write an \elseif for the other side
            """##),
        MistakeCase(
            "several conditions behind where",
            [
                "article.html": ##"""
                \for(x in series.articles where x.isPlanned, x.part > 1)\(x.titel)\endfor
                \for(x in series.articles where let y = x.next)\(y.title)\endfor
                """##
            ],
            ##"""
            article.html:1:44: error: a 'where' has one condition
              help: join several with '&&'
            article.html:2:33: error: a 'where' unwraps nothing
              help: compare with 'nil' here, and write \if(let name = value) inside the loop
            """##),
        MistakeCase(
            "filter", ["article.html": ##"\for(x in series.articles where x.title)\(x.title)\endfor"##],
            ##"""
            article.html:1:33: error: 'x.title' is a String, and a condition must be a Bool
              help: write '!x.title.isEmpty'
            """##),
        MistakeCase(
            "lists",
            [
                "article.html":
                    ##"\(series.articles.first.title) \(series.articles.joined(separator: ", ")) \(series.articles.enumerated()) \(series.articles.enumerated().first)"##
            ],
            ##"""
            article.html:1:25: error: 'series.articles.first' is an optional Article, and '.title' needs a value
              help: write 'series.articles.first?.title', or \if(let name = series.articles.first)
            article.html:1:50: error: a list [Article] has no member 'joined'
              help: there are: contains, count, dropFirst, enumerated, first, isEmpty, last, prefix, reversed
            article.html:1:77: error: 'series.articles.enumerated()' is a list [(Int, Article)], which cannot be written
              help: write \for((index, item) in series.articles.enumerated())
            article.html:1:138: error: a list [(Int, Article)] has no member 'first'
              help: there are: count, dropFirst, isEmpty, prefix, reversed
            """##),
        MistakeCase(
            "what other languages take for a value",
            [
                "article.html": ##"""
                <details open="\(article.isPlanned)"><p hidden="\(!article.isPlanned)" title="\(article.isPlanned)">
                \(article.source || "nowhere") \(article.extra.words[article.extra.word])
                \for((key, value) in article.extra.words)\(key)\(value)\endfor \for(tag in article.tags)x\else y\endfor</p></details>
                """##
            ],
            ##"""
            article.html:1:18: error: 'open' is on wherever it is written, even as open="false"
              help: write \if(article.isPlanned) open\endif in place of the attribute
            article.html:1:51: error: 'hidden' is on wherever it is written, even as hidden="false"
              help: write \if(!article.isPlanned) hidden\endif in place of the attribute
            article.html:2:3: error: 'article.source' is an optional String, and '||' needs a Bool
              help: for a value in its place, write 'article.source ?? "nowhere"'
            article.html:2:54: error: a key of an Extra is a String, and 'article.extra.word' is an Extra
              help: write "\(article.extra.word)" for its text
            article.html:3:22: error: the items of 'article.extra.words' have no numbers
              help: write 'article.extra.words.enumerated()'; the keys of a map cannot be walked: write a list of maps in front matter
            article.html:3:90: error: there is no '\if' for this '\else'
              help: what a loop shows without items stands behind '\empty'
            """##),
    ]
}
