/// Mistakes, each with all that is said about it.
extension MistakeCase {
    static let pages: [MistakeCase] = [
        MistakeCase(
            "paginate without a size", ["article.html": ##"\paginate(x in series.articles)\(x.title)\endpaginate"##],
            ##"""
            article.html:1:16: error: '\paginate' needs to know how many items a page shows
              help: write \paginate(x in series.articles, by: 20)
            """##),
        MistakeCase(
            "paginate without a size on two lines",
            ["article.html": "\\paginate(\n  x in series.articles\n)\\(x.title)\\endpaginate"],
            ##"""
            article.html:2:8: error: '\paginate' needs to know how many items a page shows
              help: write ', by: 20' behind it
            """##),
        MistakeCase(
            "paginate with another label",
            [
                "article.html":
                    ##"\paginate(x in series.articles, size: 5)\endpaginate \paginate(x in series.articles, 5)\endpaginate"##
            ],
            ##"""
            article.html:1:33: error: 'by:' is expected here
              help: write 'by: 5'
            article.html:1:86: error: 'by:' is expected here
              help: write 'by: 5'
            """##),
        MistakeCase(
            "paginate with more", ["article.html": ##"\paginate(x in series.articles, by: 5, 6)\endpaginate"##],
            ##"""
            article.html:1:38: error: ',' is not expected here
            """##),
        MistakeCase(
            "paginate with where",
            ["article.html": ##"\paginate(x in series.articles where x.isPlanned, by: 5)\endpaginate"##],
            ##"""
            article.html:1:32: error: '\paginate' has no 'where'
              help: choose with '\if' inside it; a page then shows fewer items
            """##),
        MistakeCase(
            "paginate by no number",
            ["article.html": ##"\paginate(x in series.articles, by: article.title)\endpaginate"##],
            ##"""
            article.html:1:37: error: 'by:' needs an Int, and 'article.title' is a String
            """##),
        MistakeCase(
            "paginate by a number that may be missing",
            ["article.html": ##"\paginate(x in series.articles, by: article.next?.part)\endpaginate"##],
            ##"""
            article.html:1:37: error: 'by:' needs an Int, and 'article.next?.part' is an optional Int
              help: write '(article.next?.part ?? 20)'
            """##),
        MistakeCase(
            "paginate by nothing",
            ["article.html": ##"\paginate(x in series.articles, by: 0)\endpaginate"##, "a.html": ##"a"##],
            ##"""
            article.html:1:37: error: a page cannot show 0 items
              help: write a number from 1 on
            """##),
        MistakeCase(
            "paginate by less than nothing",
            ["article.html": ##"\paginate(x in series.articles, by: -20)\endpaginate"##],
            ##"""
            article.html:1:37: error: a page cannot show -20 items
              help: write a number from 1 on
            """##),
        MistakeCase(
            "paginate no list", ["article.html": ##"\paginate(x in article.title, by: 2)\endpaginate"##],
            ##"""
            article.html:1:16: error: 'article.title' is a String, and a loop needs a list
            """##),
        MistakeCase(
            "paginate without numbers",
            ["article.html": ##"\paginate(x in series.articles.enumerated(), by: 2)\endpaginate"##],
            ##"""
            article.html:1:11: error: the items of 'series.articles.enumerated()' are pairs of a number and a value
              help: write \paginate((index, x) in series.articles.enumerated(), by: 2)
            """##),
        MistakeCase(
            "paginate twice",
            [
                "article.html":
                    ##"\paginate(x in series.articles, by: 2)\endpaginate\##n\paginate(x in series.articles, by: 2)\endpaginate"##
            ],
            ##"""
            article.html:2:1: error: a page has one '\paginate' at most
            article.html:1:1: note: the first one
              help: use '\for' for the other list
            """##),
        MistakeCase(
            "paginate in two branches",
            [
                "article.html":
                    ##"\if(article.isPlanned)\include("a")\else\include("a")\endif"##,
                "a.html": ##"\paginate(x in series.articles, by: 2)\endpaginate"##,
            ],
            ##"""
            a.html:1:1: error: a page has one '\paginate' at most
            a.html:1:1: note: the first one
            article.html:1:41: note: included here
              help: use '\for' for the other list
            """##),
        MistakeCase(
            "paginate in a loop",
            ["article.html": ##"\for(y in series.articles)\paginate(x in series.articles, by: 2)\endpaginate\endfor"##],
            ##"""
            article.html:1:27: error: '\paginate' cannot stand inside a loop
              help: a page shows one stretch of one list; use '\for' here
            """##),
        MistakeCase(
            "paginate in itself",
            [
                "article.html":
                    ##"\paginate(y in series.articles, by: 1)\include("a")\endpaginate"##,
                "a.html": ##"\paginate(x in series.articles, by: 2)\endpaginate"##,
            ],
            ##"""
            a.html:1:1: error: '\paginate' cannot stand inside a loop
            article.html:1:39: note: included here
              help: a page shows one stretch of one list; use '\for' here
            """##),
        MistakeCase(
            "paginate by its own pages",
            [
                "article.html":
                    ##"\paginate(x in series.articles.prefix(pages.count), by: pages.number + 1)\endpaginate"##
            ],
            ##"""
            article.html:1:16: error: this decides how many pages there are, and cannot depend on 'pages'
            article.html:1:57: error: this decides how many pages there are, and cannot depend on 'pages'
            """##),
        MistakeCase(
            "paginate by what was computed from its own pages",
            [
                "article.html": ##"\let(n = pages.number)\let(m = n + 1)\include("list", size: m)"##,
                "list.html": ##"\paginate(x in series.articles, by: size)\endpaginate"##,
            ],
            ##"""
            list.html:1:37: error: this decides how many pages there are, and cannot depend on 'pages'
            article.html:1:38: note: included here
            """##),
        MistakeCase(
            "paginate behind a question about its pages",
            [
                "article.html":
                    ##"\if(true)\elseif(let next = pages.next)\(next)\else\paginate(x in series.articles, by: 2)\endpaginate\endif"##
            ],
            ##"""
            article.html:1:52: error: whether a '\paginate' is met cannot depend on 'pages'
              help: how many pages there are must not depend on which one is shown
            """##),
        MistakeCase(
            "paginate where a list of its pages is empty",
            [
                "article.html":
                    ##"\for(p in pages.all.dropFirst(1))\(p.number)\empty\paginate(x in series.articles, by: 2)\endpaginate\endfor"##
            ],
            ##"""
            article.html:1:51: error: whether a '\paginate' is met cannot depend on 'pages'
              help: how many pages there are must not depend on which one is shown
            """##),
        MistakeCase(
            "paginate where nothing is left of a list for one of its pages",
            [
                "article.html":
                    ##"\for(a in series.articles where pages.number != 1)\(a.title)\empty\paginate(x in series.articles, by: 2)\endpaginate\endfor"##
            ],
            ##"""
            article.html:1:67: error: whether a '\paginate' is met cannot depend on 'pages'
              help: how many pages there are must not depend on which one is shown
            """##),
        MistakeCase(
            "paginate where there is one file",
            ["feed.xml": ##"\paginate(x in series.articles, by: 2)\endpaginate"##],
            ##"""
            feed.xml:1:1: error: 'feed.xml' makes one file, which has no further pages
              help: use '\for', and 'prefix(…)' for the start of a list
            """##),
        MistakeCase(
            "paginate in a file that extends another",
            [
                "article.html": ##"\extends("base")\paginate(x in series.articles, by: 2)\endpaginate"##,
                "base.html": ##"base"##,
            ],
            ##"""
            article.html:1:17: error: a template that extends another has nothing outside of its blocks
              help: move it into a \block, or into the extended template
            """##),
        MistakeCase(
            "paginate and another end",
            [
                "article.html":
                    ##"\paginate(x in series.articles, by: 2)\endfor \for(x in series.articles)\endpaginate"##
            ],
            ##"""
            article.html:1:39: error: '\endfor' does not end a '\paginate'
              help: write '\endpaginate'
            article.html:1:73: error: '\endpaginate' does not end a '\for'
              help: write '\endfor'
            """##),
        MistakeCase(
            "paginate that is not closed",
            ["article.html": ##"\paginate(x in series.articles, by: 2)<p>"##],
            ##"""
            article.html:1:1: error: this '\paginate' is not closed
              help: end it with '\endpaginate'
            """##),
        MistakeCase(
            "paginate with two empty",
            ["article.html": ##"\paginate(x in series.articles, by: 2)\empty\empty\endpaginate"##],
            ##"""
            article.html:1:45: error: this '\paginate' has an '\empty' already
            """##),
        MistakeCase(
            "paginate that ends elsewhere",
            ["article.html": ##"\paginate(x in series.articles, by: 2)<p title="\endpaginate"##],
            ##"""
            article.html:1:1: error: this '\paginate' ends in the value of 'title', and starts in text
              help: each round must begin where the one before it ended
            """##),
        MistakeCase(
            "words of other generators",
            ["article.html": ##"\paginator(x in series.articles, by: 2)\endpaginate"##],
            ##"""
            article.html:1:1: error: there is no '\paginator'
              help: did you mean '\paginate'? to write the text itself, double the backslash: '\\paginator'
            """##),
    ]
}
