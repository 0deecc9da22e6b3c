/// Mistakes, each with all that is said about it.
extension MistakeCase {
    static let severalFiles: [MistakeCase] = [
        MistakeCase(
            "included end", ["article.html": ##"\include("a")"##, "a.html": ##"<p title="\##n"##],
            ##"""
            a.html:1:11: error: this template ends in the value of 'title', and is included in text
            article.html:1:1: note: included here
            """##),
        MistakeCase(
            "included where", ["article.html": ##"<p title="\include("a")">"##, "a.html": ##"">\##n"##],
            ##"""
            a.html:1:3: error: this template ends in text, and is included in the value of 'title'
            article.html:1:11: note: included here
            """##),
        MistakeCase(
            "include extends", ["article.html": ##"\include("a")"##, "a.html": ##"\extends("b")"##, "b.html": ##"b"##],
            ##"""
            article.html:1:10: error: 'a' extends 'b', and so cannot be included
            """##),
        MistakeCase(
            "include itself", ["article.html": ##"\include("article")"##],
            ##"""
            article.html:1:1: error: this include never ends: article.html → article.html
            """##),
        MistakeCase(
            "include around",
            ["article.html": ##"\include("a")"##, "a.html": ##"\include("b")"##, "b.html": ##"\include("a")"##],
            ##"""
            b.html:1:1: error: this include never ends: a.html → b.html → a.html
            a.html:1:1: note: included here
            article.html:1:1: note: included here
            """##),
        MistakeCase(
            "include names",
            ["article.html": ##"\include(a) \include("") \include("a\(1)") \include("a" + "b") \include("a.htm")"##],
            ##"""
            article.html:1:10: error: a template's name in double quotes is expected here
            article.html:1:22: error: a template's name is missing
            article.html:1:35: error: a template's name must be a plain string: it is looked up before there are pages
            article.html:1:53: error: a template's name must be a plain string: it is looked up before there are pages
            article.html:1:73: error: there is no template 'a.htm'
            """##),
        MistakeCase(
            "include without arguments",
            ["article.html": ##"\let(x = 1)\include("a") \include("a", y: 1)"##, "a.html": ##"\(x)"##],
            ##"""
            a.html:1:3: error: there is no 'x' here
            article.html:1:12: note: included here
              help: pass it on: \include("a", x: x)
            """##),
        MistakeCase(
            "include nil",
            [
                "article.html": ##"\include("a", x: nil)"##,
                "a.html": ##"\(x) \("\(x)") \(x.title) \for(y in x)\endfor \(x + 1) \(x < 1) \let(y = nil)"##,
            ],
            ##"""
            a.html:1:3: error: 'x' is nil, and the page needs a value
            article.html:1:1: note: included here
              help: write \if(let name = x)
            a.html:1:11: error: 'x' is nil, and a string needs a value
            article.html:1:1: note: included here
              help: write \if(let name = x)
            a.html:1:20: error: 'x' is nil, and '.title' needs a value
            article.html:1:1: note: included here
              help: write 'x?.title', or \if(let name = x)
            a.html:1:37: error: 'x' is nil, and a loop needs a list
            article.html:1:1: note: included here
              help: wrap the loop in \if(let name = x)
            a.html:1:49: error: 'x' is nil, and '+' needs an Int
            article.html:1:1: note: included here
            a.html:1:58: error: 'nil' cannot be ordered
            article.html:1:1: note: included here
            a.html:1:74: error: 'nil' alone has no type that 'y' could have
            article.html:1:1: note: included here
            """##),
        MistakeCase(
            "asking for what is no argument",
            [
                "article.html": ##"\include("a", x: article)"##,
                "a.html":
                    ##"\if(let y = x)\(y ?? series)\endif \(x.title ?? "") \(x?.title) \(article?.title) \(x ?? 1)"##,
            ],
            ##"""
            a.html:1:17: error: 'y ?? series' is an Article, which cannot be written
            article.html:1:1: note: included here
              help: write one of its members, such as '(y ?? series).title'
            a.html:1:17: error: 'y' is an Article, which always has a value
            article.html:1:1: note: included here
              help: leave out '?? series'
            a.html:1:38: error: 'x.title' is a String, which always has a value
            article.html:1:1: note: included here
              help: for a text that may be empty, write 'x.title.isEmpty ? "" : x.title'
            a.html:1:55: error: 'x?.title' is an optional String, and the page needs a value
            article.html:1:1: note: included here
              help: write 'x?.title ?? "…"', or \if(let name = x?.title)
            a.html:1:67: error: 'article' is an Article, which always has a value
            article.html:1:1: note: included here
              help: write '.' instead of '?.'
            a.html:1:90: error: both sides of '??' must have the same type: 'x' is an optional Article, '1' an Int
            article.html:1:1: note: included here
            """##),
        MistakeCase(
            "argument that is not used",
            [
                "article.html": ##"\include("a", artcle: article, wide: true) \include("a", series: series)"##,
                "a.html": ##"\(article.title) \include("b", size: 1)"##, "b.html": ##"\let(sizes = 1)"##,
            ],
            ##"""
            a.html:1:32: warning: 'b' uses no 'size'
            article.html:1:1: note: included here
              help: leave it out
            article.html:1:15: warning: 'a' uses no 'artcle'
              help: did you mean 'article'?
            article.html:1:32: warning: 'a' uses no 'wide'
              help: leave it out
            article.html:1:58: warning: 'a' uses no 'series'
              help: leave it out
            """##),
        MistakeCase(
            "argument that is used in a branch or passed on",
            [
                "article.html": ##"\include("a", x: 1, y: 2, z: nil, u: "u") \include("c", x: 1)"##,
                "a.html": ##"\if(false)\(x)\endif \include("b", y: y) \if(let z)\(z)\endif \("\(u)")"##,
                "b.html": ##"\for(i in series.articles where i.part == y)\endfor"##, "c.html": ##"\(x) \(nothing)"##,
            ],
            ##"""
            c.html:1:8: error: there is no 'nothing' here
            article.html:1:43: note: included here
              help: there are: article, pages, series, x
            """##),
        MistakeCase(
            "misspelled argument of a name that only it gives",
            ["article.html": ##"\include("a", hedline: "x")"##, "a.html": ##"\(headline)"##],
            ##"""
            a.html:1:3: error: there is no 'headline' here
            article.html:1:1: note: included here
              help: the \include gives it 'hedline'
            """##),
        MistakeCase(
            "include and declare", ["article.html": ##"\include("a", x: 1)"##, "a.html": ##"\let(x = 2)"##],
            ##"""
            a.html:1:6: error: 'x' is declared already
            article.html:1:1: note: included here
            """##),
        MistakeCase(
            "mistake included twice",
            [
                "article.html": ##"\include("a")\##n\include("b")"##, "a.html": ##"\(x)"##,
                "b.html": ##"\include("a")"##,
            ],
            ##"""
            a.html:1:3: error: there is no 'x' here
            article.html:1:1: note: included here
              help: there are: article, pages, series
            """##),
        MistakeCase(
            "block included", ["article.html": ##"\include("a")"##, "a.html": ##"\block(x)\endblock"##],
            ##"""
            a.html:1:1: error: a block cannot stand in a template that is included
            article.html:1:1: note: included here
            """##),
        MistakeCase(
            "block twice", ["article.html": ##"\block(x)\endblock\if(true)\block(x)\endblock\endif"##],
            ##"""
            article.html:1:35: error: there is a block 'x' in this file already
            """##),
        MistakeCase(
            "block in itself", ["article.html": ##"\block(x)\block(x)\endblock\endblock"##],
            ##"""
            article.html:1:17: error: there is a block 'x' in this file already
            """##),
        MistakeCase(
            "block end",
            ["article.html": ##"\extends("b")\block(x)<p title="\endblock"##, "b.html": ##"\block(x)\endblock"##],
            ##"""
            article.html:1:14: error: this block ends in the value of 'title', and starts in text
            """##),
        MistakeCase(
            "block names",
            [
                "article.html": ##"\extends("b")\block(x)\(y)\endblock"##,
                "b.html": ##"\for(y in series.articles)\block(x)\endblock\endfor"##,
            ],
            ##"""
            article.html:1:25: error: there is no 'y' here
              help: a block sees only the page's variables and the '\let' at the top of its own file
            """##),
        MistakeCase(
            "mistake in a default",
            ["article.html": ##"\extends("b")\block(x)\endblock"##, "b.html": ##"\block(x)\(artcle.title)\endblock"##],
            ##"""
            b.html:1:12: error: there is no 'artcle' here
              help: did you mean 'article'?
            """##),
        MistakeCase(
            "layout that asks for what some pages have",
            [
                "article.html": ##"\extends("base")\block(main)\(article.title)\endblock"##,
                "index.html": ##"\extends("wide")\block(main)\(article.title)\endblock"##,
                "wide.html": ##"\extends("base")"##,
                "base.html": ##"""
                \(article.title) \block(main)\(pages.number)\endblock
                \include("card") \(artcle.title)
                """##,
                "card.html": ##"\(article.title) \(series.title)"##,
            ],
            ##"""
            base.html:1:3: error: there is no 'article' here
            wide.html:1:10: note: for wide.html, which extends it
            index.html:1:10: note: for index.html, which extends it
              help: only some pages have it: put this into a \block that they fill
            base.html:1:32: error: there is no 'pages' here
            wide.html:1:10: note: for wide.html, which extends it
            index.html:1:10: note: for index.html, which extends it
              help: only some pages have it: put this into a \block that they fill
            base.html:2:20: error: there is no 'artcle' here
              help: did you mean 'article'?
            card.html:1:3: error: there is no 'article' here
            base.html:2:1: note: included here
            wide.html:1:10: note: for wide.html, which extends it
            index.html:1:10: note: for index.html, which extends it
              help: only some pages have it: put the \include into a \block that they fill
            index.html:1:31: error: there is no 'article' here
              help: there are: series
            """##),
        MistakeCase(
            "names of a page that nothing extends",
            [
                "article.html": ##"\extends("base")\block(main)\(article.title)\endblock"##,
                "index.html": ##"\include("card")\(article.title)"##, "base.html": ##"\block(main)\endblock"##,
                "card.html": ##"\(article.title)"##,
            ],
            ##"""
            card.html:1:3: error: there is no 'article' here
            index.html:1:1: note: included here
              help: there are: series
            index.html:1:19: error: there is no 'article' here
              help: there are: series
            """##),
        MistakeCase(
            "mistake in a default of a default",
            [
                "article.html": ##"\extends("b")\block(x)\endblock"##,
                "b.html": ##"\extends("c")\block(x)\(artcle.title)\endblock"##,
                "c.html": ##"\block(x)\(serie.title)\endblock"##,
            ],
            ##"""
            b.html:1:25: error: there is no 'artcle' here
              help: did you mean 'article'?
            c.html:1:12: error: there is no 'serie' here
              help: did you mean 'series'?
            """##),
        MistakeCase(
            "block in a block that is replaced",
            [
                "article.html":
                    ##"\extends("b")\block(x)\endblock\block(y)\(artcle.title)\endblock\block(z)\endblock"##,
                "b.html": ##"\block(x)\block(y)\block(z)\endblock\endblock\endblock"##,
            ],
            ##"""
            article.html:1:39: error: no page shows this block: it belongs into the block 'x', which is replaced
              help: write \block(y)\endblock into the new 'x'
            article.html:1:43: error: there is no 'artcle' here
              help: did you mean 'article'?
            article.html:1:72: error: no page shows this block: it belongs into the block 'y', which is replaced
              help: write \block(z)\endblock into the new 'y'
            """##),
        MistakeCase(
            "mistake in an unknown block",
            ["article.html": ##"\extends("b")\block(y)\(artcle.title)\endblock"##, "b.html": ##"\block(x)\endblock"##],
            ##"""
            article.html:1:21: error: no template that this one extends has a block 'y'
              help: there are: x
            article.html:1:25: error: there is no 'artcle' here
              help: did you mean 'article'?
            """##),
        MistakeCase(
            "extends nothing",
            ["article.html": ##"\extends("base")\block(x)\(artcle.title)\endblock"##, "bass.html": ##""##],
            ##"""
            article.html:1:10: error: there is no template 'base'
              help: did you mean 'bass'?
            article.html:1:28: error: there is no 'artcle' here
              help: did you mean 'article'?
            """##),
        MistakeCase(
            "extends itself", ["article.html": ##"\extends("article")"##],
            ##"""
            article.html:1:10: error: this template extends itself: article.html → article.html
            """##),
        MistakeCase(
            "extends twice", ["article.html": ##"\extends("b")\extends("b")"##, "b.html": ##""##],
            ##"""
            article.html:1:14: error: a template can extend only one other
            """##),
        MistakeCase(
            "extends late", ["article.html": ##"a\##n\extends("b")"##, "b.html": ##""##],
            ##"""
            article.html:2:1: error: '\extends' must stand first in the file
            """##),
        MistakeCase(
            "extends in a branch", ["article.html": ##"\if(true)\extends("b")\endif"##, "b.html": ##""##],
            ##"""
            article.html:1:10: error: '\extends' must stand first in the file
            """##),
        MistakeCase(
            "stray parts",
            [
                "article.html":
                    ##"\extends("b")\##n\(1)\##n\if(true)\endif\##n\for(x in series.articles)\endfor\##n\include("b")\##n text \##n"##,
                "b.html": ##""##,
            ],
            ##"""
            article.html:2:1: error: a template that extends another has nothing outside of its blocks
              help: move it into a \block, or into the extended template
            """##),
        MistakeCase(
            "unused", ["article.html": ##"a"##, "b.html": ##"b"##, "c.html": ##"\(nothing)"##],
            ##"""
            b.html: warning: no page uses this template
            c.html: warning: no page uses this template
            """##),
        MistakeCase(
            "syntax of the unused", ["article.html": ##"a"##, "b.html": ##"\("##],
            ##"""
            b.html:1:2: error: this '(' is not closed
              help: to write the text itself, double the backslash: '\\('
            """##),
        MistakeCase(
            "unknown entry", ["articel.html": ##"a"##],
            ##"""
            articel.html: warning: no page uses this template
            """##),
        MistakeCase(
            "blocks whose beginning is missing",
            [
                "article.html": ##"\extends("b")\##n<h1>\(article.title)</h1>\##n\(article.body)\##n\endblock\##n"##,
                "b.html": ##"\block(main)\endblock"##,
            ],
            ##"""
            article.html:4:1: error: there is no '\block' for this '\endblock'
            """##),
    ]
}
