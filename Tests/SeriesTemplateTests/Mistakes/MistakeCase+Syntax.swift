/// Mistakes, each with all that is said about it.
extension MistakeCase {
    static let syntax: [MistakeCase] = [
        MistakeCase(
            "values in forms",
            [
                "article.html": ##"""
                \if(\(article.isLast))x\endif \let(a = \(article.title)) \("a" == \(article.title)) \(
                \for(p in \(series.articles))x\endfor \for(p in series.articles where \(p.isLast))\(p.title)\endfor
                """##
            ],
            ##"""
            article.html:1:5: error: within a form, a value is written without '\('
              help: leave out this '\(' and its ')'; to write the text itself, double the backslash: '\\('
            article.html:1:40: error: within a form, a value is written without '\('
              help: leave out this '\(' and its ')'; to write the text itself, double the backslash: '\\('
            article.html:1:67: error: within a form, a value is written without '\('
              help: leave out this '\(' and its ')'; to write the text itself, double the backslash: '\\('
            article.html:1:86: error: this '(' is not closed
              help: to write the text itself, double the backslash: '\\('
            article.html:2:11: error: within a form, a value is written without '\('
              help: leave out this '\(' and its ')'; to write the text itself, double the backslash: '\\('
            article.html:2:71: error: within a form, a value is written without '\('
              help: leave out this '\(' and its ')'; to write the text itself, double the backslash: '\\('
            """##),
        MistakeCase(
            "spaces that are not seen", ["article.html": "\\(article.title\u{A0}) \\(\u{200B}article.title)"],
            ##"""
            article.html:1:16: error: the character U+00A0 has no meaning in an expression
              help: write an ordinary space in its place
            article.html:1:22: error: the character U+200B has no meaning in an expression
              help: delete it
            """##),
        MistakeCase(
            "comment without end", ["article.html": ##"one \/* two"##],
            ##"""
            article.html:1:5: error: this comment is not closed
              help: end it with */
            """##),
        MistakeCase(
            "unknown escape", ["article.html": ##"\("a\q")"##],
            ##"""
            article.html:1:5: error: there is no such escape in a string
              help: there are \n, \r, \t, \0, \\, \", \', \u{…} and \(…)
            """##),
        MistakeCase(
            "escape without character", ["article.html": ##"\("\u{110000}") \("\u{}") \("\u{41")"##],
            ##"""
            article.html:1:4: error: this escape names no character
              help: write a number of Unicode, such as \u{2192}
            article.html:1:20: error: this escape names no character
              help: write a number of Unicode, such as \u{2192}
            article.html:1:30: error: this escape names no character
              help: write a number of Unicode, such as \u{2192}
            """##),
        MistakeCase(
            "escape that is no number",
            ["article.html": ##"\("\u{+41}") \("\u{000000041}") \("\u{ 41}") \("\u{4_1}") \("\u")"##],
            ##"""
            article.html:1:4: error: this escape names no character
              help: write a number of Unicode, such as \u{2192}
            article.html:1:17: error: this escape names no character
              help: write a number of Unicode, such as \u{2192}
            article.html:1:36: error: this escape names no character
              help: write a number of Unicode, such as \u{2192}
            article.html:1:49: error: this escape names no character
              help: write a number of Unicode, such as \u{2192}
            article.html:1:62: error: this escape names no character
              help: write a number of Unicode, such as \u{2192}
            """##),
        MistakeCase(
            "string over lines", ["article.html": ##"\("one\##ntwo")"##],
            ##"""
            article.html:1:3: error: this string is not closed on its line
              help: to write the text itself, double the backslash: '\\('
            """##),
        MistakeCase(
            "parentheses of others",
            [
                "article.html": ##"""
                <script>
                const a = /\(/, b = f.replace(/\(x\)/, "(")
                const c = /\(.*?\)/, d = /\((a|b)\)/
                const e = /\(x)/, f = /a[\(x)]/, g = 2/\(json: 1)
                </script>
                <style>.w-\(a\) { content: "\("; }
                </style>
                <input pattern="\(\d+\)">
                <p>\(x^2\)</p>
                """##
            ],
            ##"""
            article.html:2:14: error: '/' has no meaning in an expression
              help: to write the text itself, double the backslash: '\\('
            article.html:3:15: error: '*' has no meaning in an expression
              help: to write the text itself, double the backslash: '\\('
            article.html:3:31: error: '|' has no meaning in an expression
              help: to write the text itself, double the backslash: '\\('
            article.html:4:12: error: a value cannot stand in a regular expression, nor right behind a '/'
              help: to write the text itself, double the backslash: '\\('
            article.html:4:26: error: a value cannot stand in a regular expression, nor right behind a '/'
              help: to write the text itself, double the backslash: '\\('
            article.html:4:40: error: a value cannot stand in a regular expression, nor right behind a '/'
              help: to write the text itself, double the backslash: '\\('
            article.html:6:12: error: this '(' is not closed
              help: to write the text itself, double the backslash: '\\('
            article.html:6:31: error: this string is not closed on its line
              help: to write the text itself, double the backslash: '\\('
            article.html:8:18: error: this '(' is not closed
              help: to write the text itself, double the backslash: '\\('
            article.html:9:7: error: '^' has no meaning in an expression
              help: to write the text itself, double the backslash: '\\('
            """##),
        MistakeCase(
            "number too large", ["article.html": ##"\(99999999999999999999)"##],
            ##"""
            article.html:1:3: error: this number is too large
            """##),
        MistakeCase(
            "chained comparison", ["article.html": ##"\(1 < 2 < 3)"##],
            ##"""
            article.html:1:5: error: comparisons cannot be chained
              help: join them with '&&'
            """##),
        MistakeCase(
            "missing operand", ["article.html": ##"\(1 +) \(?? 2) \(1 ? 2)"##],
            ##"""
            article.html:1:6: error: a value is expected here
            article.html:1:10: error: a value is expected here
            article.html:1:23: error: ':' is expected here
            """##),
        MistakeCase(
            "missing parts", ["article.html": ##"\(article.) \(article.title.prefix(3) \(series.articles[0)"##],
            ##"""
            article.html:1:11: error: a member's name is expected here
            article.html:1:14: error: this '(' is not closed
              help: to write the text itself, double the backslash: '\\('
            article.html:1:56: error: this '[' is not closed
              help: to write the text itself, double the backslash: '\\('
            """##),
        MistakeCase(
            "single signs", ["article.html": ##"\(true & false) \(true | false) \(3 * 4) \('a') \(1 = 2)"##],
            ##"""
            article.html:1:8: error: '&' has no meaning in an expression
              help: 'and' is written '&&'
            article.html:1:24: error: '|' has no meaning in an expression
              help: there are no filters; write a member behind a dot, such as title.uppercased(), and '||' for 'or'
            article.html:1:37: error: '*' has no meaning in an expression
              help: numbers have only '+' and '-'
            article.html:1:44: error: ''' has no meaning in an expression
              help: strings stand in double quotes: "…"
            article.html:1:53: error: '=' is not expected here
              help: to compare, write '=='
            """##),
        MistakeCase(
            "foreign words", ["article.html": ##"\(true and false) \(true or false) \(not true)"##],
            ##"""
            article.html:1:8: error: 'and' is not expected here
              help: 'and' is written '&&'
            article.html:1:26: error: 'or' is not expected here
              help: 'or' is written '||'
            article.html:1:38: error: 'not' is no operator
              help: 'not' is written '!'
            """##),
        MistakeCase(
            "label without value", ["article.html": ##"\(json:)"##],
            ##"""
            article.html:1:8: error: a value is expected here
            """##),
        MistakeCase(
            "unknown character", ["article.html": ##"\(a “b”) \(a ; b)"##],
            ##"""
            article.html:1:5: error: '“' has no meaning in an expression
              help: strings stand in double quotes: "…"
            article.html:1:18: error: ';' has no meaning in an expression
              help: to write the text itself, double the backslash: '\\('
            """##),
        MistakeCase(
            "values that lost their parenthesis",
            [
                "article.html": ##"""
                \article.title) \{article.title} \ (series.title) \for(tag in article.tags)\tag.name)\endfor
                \\article.title) \{x} \ article.title \d \201C C:\Temp <script>/\article.x/</script>
                """##
            ],
            ##"""
            article.html:1:1: warning: this is shown as it stands
              help: to show the value, write \(article.title)
            article.html:1:17: warning: this is shown as it stands
              help: to show the value, write \(article.title)
            article.html:1:34: warning: this is shown as it stands
              help: to show the value, write \(series.title)
            article.html:1:76: warning: this is shown as it stands
              help: to show the value, write \(tag.name)
            """##),
        MistakeCase(
            "backslashes that a string of a script loses",
            [
                "article.html": ##"""
                <script>f("\\(", '\\(a', "\\\(", /\\(/, `\\(`) // "\\("
                </script><p title="\\(">\\(</p>
                """##
            ],
            ##"""
            article.html:1:12: warning: this is written as '\(', which is '(' in a string of a script
              help: write '\\\(' for a backslash in front of it
            article.html:1:19: warning: this is written as '\(', which is '(' in a string of a script
              help: write '\\\(' for a backslash in front of it
            """##),
        MistakeCase(
            "numbers of other languages",
            [
                "article.html":
                    ##"\for(i in 1...3)\endfor\for(i in 0..<3)\endfor\(1.5) \if(article.part > 2.25)\endif"##
            ],
            ##"""
            article.html:1:12: error: there are no ranges
              help: a list has 'prefix(3)' and 'dropFirst(1)'; compare with '<=' and '&&'
            article.html:1:35: error: there are no ranges
              help: a list has 'prefix(3)' and 'dropFirst(1)'; compare with '<=' and '&&'
            article.html:1:49: error: there are no decimal numbers
              help: write a whole number, or a text in quotes
            article.html:1:73: error: there are no decimal numbers
              help: write a whole number, or a text in quotes
            """##),
        MistakeCase(
            "names that are missing or misplaced",
            [
                "article.html": ##"""
                \if(let article.next)\endif \if(let article.next?.source, true)\endif \if(let article.tags[0])\endif
                \if(var d = article.next)\(d.title)\endif \if(let next = article.next, var s = next.source)\(s)\endif
                \for(i, part in series.articles)\(i)\(part)\endfor
                \for(h in series.articles, by: 1)\(h.title)\endfor
                """##
            ],
            ##"""
            article.html:1:9: error: the value needs a name
              help: write 'let next = article.next'
            article.html:1:37: error: the value needs a name
              help: write 'let source = article.next?.source'
            article.html:1:79: error: the value needs a name
              help: write 'let name = value'
            article.html:2:5: error: 'var' is not expected here
              help: write 'let'
            article.html:2:72: error: 'var' is not expected here
              help: write 'let'
            article.html:3:6: error: two names stand in parentheses
              help: write '(i, part) in list.enumerated()'
            article.html:4:28: error: '\for' shows the whole list on one page
              help: to spread it over several, write '\paginate' and '\endpaginate'
            """##),
        MistakeCase(
            "values that nothing can be made of",
            [
                "article.html": ##"""
                \for(x in article.next)\endfor \for(x in article.updated)\endfor
                \(article.title ?? nil) \(article.content) \(series.baseURL)
                """##
            ],
            ##"""
            article.html:1:11: error: 'article.next' is an optional Article, and a loop needs a list
            article.html:1:42: error: 'article.updated' is an optional Date, and a loop needs a list
            article.html:2:3: error: 'article.title' is a String, which always has a value
              help: leave out '?? nil'
            article.html:2:35: error: an Article has no member 'content'
              help: write 'body'
            article.html:2:53: error: a Series has no member 'baseURL'
              help: write 'url', and \(absolute: …) for a whole address
            """##),
    ]
}
