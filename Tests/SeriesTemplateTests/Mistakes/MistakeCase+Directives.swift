/// Mistakes in what begins with a backslash and a word, each with all that is said about it.
extension MistakeCase {
    static let directives: [MistakeCase] = [
        MistakeCase(
            "else if",
            ["article.html": ##"\if(true)x\else if(article.part == 2)y\endif \if(true)\else if (so)\endif"##],
            ##"""
            article.html:1:11: error: there is no '\else if'
              help: did you mean '\elseif'? to write the text itself, put '\/**/' behind '\else'
            """##),
        MistakeCase(
            "words that are guessed where they have no place",
            ["article.html": ##"<p>\emptyset \elsewhere \ENDIF \elseif (true) \if.txt \endforeach</p>"##],
            ##"""
            article.html:1:4: error: there is no '\emptyset'
              help: to end the word, write '\empty\/**/set'; to write the text itself, '\\emptyset'
            article.html:1:14: error: there is no '\elsewhere'
              help: to end the word, write '\else\/**/where'; to write the text itself, '\\elsewhere'
            article.html:1:25: error: there is no '\ENDIF'
              help: did you mean '\endif'? to write the text itself, double the backslash: '\\ENDIF'
            article.html:1:32: error: '\elseif' needs a '(' right behind it
              help: leave out the space; to write the text itself, double the backslash: '\\elseif'
            article.html:1:32: error: there is no '\if' for this '\elseif'
            article.html:1:47: error: '\if' needs a '(' right behind it
              help: to write the text itself, double the backslash: '\\if'
            article.html:1:55: error: there is no '\endforeach'
              help: did you mean '\endfor'? to write the text itself, double the backslash: '\\endforeach'
            """##),
        MistakeCase(
            "block in quotes", ["article.html": ##"\block("main")\endblock"##],
            ##"""
            article.html:1:8: error: a block's name stands here without quotes
            """##),
        MistakeCase(
            "empty forms", ["article.html": ##"\() \if()\endif \for()\endfor \let() \include() \block()\endblock"##],
            ##"""
            article.html:1:3: error: a value is missing between the parentheses
            article.html:1:9: error: a value is missing between the parentheses
            article.html:1:22: error: a name is expected here
            article.html:1:36: error: a name is expected here
            article.html:1:47: error: a template's name in double quotes is expected here
            article.html:1:56: error: a block's name is expected here
            """##),
        MistakeCase(
            "condition", ["article.html": ##"\if(let)\endif \if(let x = )\endif \if(true,)\endif"##],
            ##"""
            article.html:1:8: error: a name is expected here
            article.html:1:28: error: a value is expected here
            article.html:1:45: error: a value is expected here
            """##),
        MistakeCase(
            "loop",
            [
                "article.html":
                    ##"\for(in series.articles)\endfor \for((i) in series.articles)\endfor \for(x of series.articles)\endfor"##
            ],
            ##"""
            article.html:1:9: error: 'in' is expected here
            article.html:1:40: error: ',' is expected here
            article.html:1:76: error: 'in' is expected here
            """##),
        MistakeCase(
            "binding", ["article.html": ##"\let(x) \let(1 = 2) \let(true = 2)"##],
            ##"""
            article.html:1:7: error: '=' is expected here
            article.html:1:14: error: a name is expected here
            article.html:1:26: error: 'true' cannot be used as a name
            """##),
        MistakeCase(
            "directive without parenthesis", ["article.html": ##"\if true \for x \include (x)"##],
            ##"""
            article.html:1:1: error: '\if' needs a '(' right behind it
              help: to write the text itself, double the backslash: '\\if'
            article.html:1:10: error: '\for' needs a '(' right behind it
              help: to write the text itself, double the backslash: '\\for'
            article.html:1:17: error: '\include' needs a '(' right behind it
              help: leave out the space; to write the text itself, double the backslash: '\\include'
            article.html:1:27: error: a template's name in double quotes is expected here
            """##),
        MistakeCase(
            "foreign directives", ["article.html": ##"\elif(true) \foreach(a in b) \partial(1) \unless(true) \end"##],
            ##"""
            article.html:1:1: error: there is no '\elif'
              help: did you mean '\elseif'? to write the text itself, double the backslash: '\\elif'
            article.html:1:1: error: there is no '\if' for this '\elseif'
            article.html:1:13: error: there is no '\foreach'
              help: did you mean '\for'? to write the text itself, double the backslash: '\\foreach'
            article.html:1:13: error: this '\for' is not closed
              help: end it with '\endfor'
            article.html:1:27: error: there is no 'b' here
              help: there are: article, pages, series
            article.html:1:30: error: there is no '\partial'
              help: did you mean '\include'? to write the text itself, double the backslash: '\\partial'
            article.html:1:39: error: a template's name in double quotes is expected here
            article.html:1:42: error: there is no '\unless'
              help: write '\if(!…)'; to write the text itself, double the backslash: '\\unless'
            article.html:1:42: error: this '\if' is not closed
              help: end it with '\endif'
            article.html:1:56: error: there is no '\end'
              help: write '\endif', '\endfor', '\endpaginate' or '\endblock'
            """##),
        MistakeCase(
            "glued words", ["article.html": ##"\if(true)a\endifs \elsewhere"##],
            ##"""
            article.html:1:11: error: there is no '\endifs'
              help: to end the word, write '\endif\/**/s'; to write the text itself, '\\endifs'
            article.html:1:19: error: there is no '\elsewhere'
              help: to end the word, write '\else\/**/where'; to write the text itself, '\\elsewhere'
            """##),
        MistakeCase(
            "forgotten parenthesis",
            [
                "article.html":
                    ##"\if(article.isPlanned\##n<p>\(article.titel)</p>\##n\endif\##n\(article.title\##nand more)"##
            ],
            ##"""
            article.html:1:4: error: this '(' is not closed
            article.html:2:14: error: an Article has no member 'titel'
              help: did you mean 'title'?
            article.html:4:2: error: this '(' is not closed
              help: to write the text itself, double the backslash: '\\('
            """##),
        MistakeCase(
            "names whose declarations cannot be read",
            [
                "article.html": ##"""
                \let(a article.title)\(a)
                \let(b = "x)\(b)
                \if(let c article.updated)\(c)\elseif(let d = )\(d)\else\(article.titel)\endif
                """##
            ],
            ##"""
            article.html:1:8: error: '=' is expected here
            article.html:2:10: error: this string is not closed on its line
            article.html:3:11: error: 'article' is not expected here
            article.html:3:47: error: a value is expected here
            article.html:3:67: error: an Article has no member 'titel'
              help: did you mean 'title'?
            """##),
        MistakeCase(
            "directives that lost their parenthesis",
            [
                "article.html": ##"""
                \iflet a = article.updated)\(a)\endif \if article.isPlanned)a\elseif article.part == 2)b\endif
                <p\if (article.isPlanned) class="a"\endif>\forx in article.tags)\(x.name)\endfor
                \letter \forall x (y) \if you
                """##
            ],
            ##"""
            article.html:1:1: error: '\if' needs a '(' right behind it
              help: write '\if(let'; to write the text itself, double the backslash: '\\if'
            article.html:1:39: error: '\if' needs a '(' right behind it
              help: write it in front of what it takes; to write the text itself, double the backslash: '\\if'
            article.html:1:62: error: '\elseif' needs a '(' right behind it
              help: write it in front of what it takes; to write the text itself, double the backslash: '\\elseif'
            article.html:2:3: error: '\if' needs a '(' right behind it
              help: leave out the space; to write the text itself, double the backslash: '\\if'
            article.html:2:43: error: '\for' needs a '(' right behind it
              help: write '\for(x'; to write the text itself, double the backslash: '\\for'
            article.html:3:23: error: '\if' needs a '(' right behind it
              help: to write the text itself, double the backslash: '\\if'
            """##),
    ]
}
