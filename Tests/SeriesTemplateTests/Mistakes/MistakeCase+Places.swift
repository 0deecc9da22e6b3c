/// Mistakes, each with all that is said about it.
extension MistakeCase {
    static let places: [MistakeCase] = [
        MistakeCase(
            "tag names", ["article.html": ##"<\(article.title)> </\(article.title)> <p\(article.title)>"##],
            ##"""
            article.html:1:2: error: a value cannot make up the name of a tag
              help: write whole tags in the branches of an \if
            article.html:1:22: error: a value cannot make up the name of a tag
              help: write whole tags in the branches of an \if
            article.html:1:42: error: a value cannot make up the name of a tag
              help: write whole tags in the branches of an \if
            """##),
        MistakeCase(
            "attribute names",
            [
                "article.html":
                    ##"<p \(article.title)="a"> <p a\(article.title)="b"> <p a \(article.title)> <p a="b"\(article.title)> <br/\(article.title)>"##
            ],
            ##"""
            article.html:1:4: error: a value cannot make up an attribute
              help: write it into quotes: name="\(…)"
            article.html:1:30: error: a value cannot make up an attribute
              help: write it into quotes: name="\(…)"
            article.html:1:57: error: a value cannot make up an attribute
              help: write it into quotes: name="\(…)"
            article.html:1:83: error: a value cannot make up an attribute
              help: write it into quotes: name="\(…)"
            article.html:1:105: error: a value cannot make up an attribute
              help: write it into quotes: name="\(…)"
            """##),
        MistakeCase(
            "values without quotes",
            ["article.html": ##"<p a=\(article.title)> <p a= \(article.title)> <p a=b\(article.title)>"##],
            ##"""
            article.html:1:6: error: a value cannot stand in an attribute without quotes
              help: write a="\(…)"
            article.html:1:30: error: a value cannot stand in an attribute without quotes
              help: write a="\(…)"
            article.html:1:54: error: a value cannot stand in an attribute without quotes
              help: write a="\(…)"
            """##),
        MistakeCase(
            "cut names", ["article.html": ##"<p\if(true)q\endif> <p a\if(true)b\endif> <p \if(true)a\endif="b">"##],
            ##"""
            article.html:1:12: error: a name in a tag cannot be put together from pieces
              help: leave a space behind the directive, or write the whole name in each branch
            article.html:1:34: error: a name in a tag cannot be put together from pieces
              help: leave a space behind the directive, or write the whole name in each branch
            article.html:1:62: error: a name in a tag cannot be put together from pieces
              help: leave a space behind the directive, or write the whole name in each branch
            """##),
        MistakeCase(
            "quotes that are missing",
            [
                "article.html": ##"""
                <a href="\(article.url)>\if(true)x\endif</a> <p class="a"><a title="a < b > c &lt;/p>" id=x">
                <p onclick="a<b" class=y"> <p <b> <p 'a"=b>
                <p title=<b> <p id=>
                """##
            ],
            ##"""
            article.html:1:41: error: a tag begins in the value of 'href'
              help: close the value with a quote, or write '&lt;'
            article.html:1:92: error: a '"' cannot stand in the value of 'id'
              help: is a quote or a '>' missing before it?
            article.html:2:25: error: a '"' cannot stand in the value of 'class'
              help: is a quote or a '>' missing before it?
            article.html:2:31: error: a '<' cannot stand in the name of an attribute
              help: is a quote or a '>' missing before it?
            article.html:2:38: error: a ''' cannot stand in the name of an attribute
              help: is a quote or a '>' missing before it?
            article.html:3:10: error: a '<' cannot stand in the value of 'title'
              help: is a quote or a '>' missing before it?
            """##),
        MistakeCase(
            "declarations", ["article.html": ##"<!\(1)> <!DOCTYPE \(1)> <?\(1)?> <!-- \(1) --> </ \(1)>"##],
            ##"""
            article.html:1:3: error: a value cannot be escaped inside '<!…>'
            article.html:1:19: error: a value cannot be escaped inside '<!…>'
            article.html:1:27: error: a value cannot be escaped inside '<!…>'
            article.html:1:39: error: a value cannot be escaped inside a comment
              help: to hide it, write \/* … */
            article.html:1:51: error: a value cannot be escaped inside '<!…>'
            """##),
        MistakeCase(
            "handlers", ["article.html": ##"<p onclick="\(1)" ONLOAD='\(1)' srcdoc="\(1)">"##],
            ##"""
            article.html:1:13: error: 'onclick' holds script, where a value cannot be escaped
              help: write it into data-value="\(…)" and read it from a <script>
            article.html:1:27: error: 'onload' holds script, where a value cannot be escaped
              help: write it into data-value="\(…)" and read it from a <script>
            article.html:1:41: error: 'srcdoc' holds a document, where a value cannot be escaped
            """##),
        MistakeCase(
            "styles", ["article.html": ##"<style>\(article.title)\(true)</style><p style="\(article.title)">"##],
            ##"""
            article.html:1:8: error: in <style>, only an Int can be written: nothing else can be escaped there
            article.html:1:24: error: in <style>, only an Int can be written: nothing else can be escaped there
            article.html:1:49: error: in 'style', only an Int can be written: nothing else can be escaped there
            """##),
        MistakeCase(
            "scripts",
            [
                "article.html":
                    ##"<script>"\(json: 1)" '\(json: 1)' `\(json: 1)` /\(json: 1)/ // \(json: 1)\##n/* \(json: 1) */ \(1) `${\(json: 1)}`</script>"##
            ],
            ##"""
            article.html:1:10: error: a value cannot stand in a string of a script
              help: \(json: …) writes its own quotes: leave out those around it
            article.html:1:23: error: a value cannot stand in a string of a script
              help: \(json: …) writes its own quotes: leave out those around it
            article.html:1:36: error: a value cannot stand in a string of a script
              help: \(json: …) writes its own quotes: leave out those around it
            article.html:1:49: error: a value cannot stand in a regular expression, nor right behind a '/'
              help: to write the text itself, double the backslash: '\\('
            article.html:1:64: error: a value cannot stand in a comment of a script
            article.html:2:4: error: a value cannot stand in a comment of a script
            article.html:2:18: error: in a script, a value must be written as JSON
              help: write \(json: 1)
            """##),
        MistakeCase(
            "a slash behind a brace",
            ["article.html": ##"<script>a = {} / 2; b = \(json: 1); c = "/ \(json: 1)"</script>"##],
            ##"""
            article.html:1:25: error: a value cannot stand behind a '/' that may divide, or begin a regular expression
              help: that '/' follows a '}', a directive or a word such as 'of': write ';' before it, or put it into parentheses with what it belongs to
            article.html:1:44: error: a value cannot stand behind a '/' that may divide, or begin a regular expression
              help: that '/' follows a '}', a directive or a word such as 'of': write ';' before it, or put it into parentheses with what it belongs to
            """##),
        MistakeCase(
            "a slash behind branches and rounds",
            [
                "article.html": ##"""
                <script>x = \if(article.part == 1)a\else a(\endif / 2, c = "/ \(json: 1)"</script>
                <script>x = (\for(other in series.articles)\(json: other.part) + \endfor 0) / \(json: 1)</script>
                <script>x = a \for(other in series.articles); if (b) \endfor / 2, c = "/ \(json: 1)"</script>
                <script>\for(other in series.articles) / 2, c = "/ \(json: 1)" \endfor</script>

                """##
            ],
            ##"""
            article.html:1:63: error: a value cannot stand behind a '/' that may divide, or begin a regular expression
              help: that '/' follows a '}', a directive or a word such as 'of': write ';' before it, or put it into parentheses with what it belongs to
            article.html:3:74: error: a value cannot stand behind a '/' that may divide, or begin a regular expression
              help: that '/' follows a '}', a directive or a word such as 'of': write ';' before it, or put it into parentheses with what it belongs to
            article.html:4:9: error: a '/' in this '\for' may divide, or begin a regular expression
              help: that '/' follows a '}', a directive or a word such as 'of': write ';' before it, or put it into parentheses with what it belongs to
            article.html:4:52: error: a value cannot stand behind a '/' that may divide, or begin a regular expression
              help: that '/' follows a '}', a directive or a word such as 'of': write ';' before it, or put it into parentheses with what it belongs to
            """##),
        MistakeCase(
            "verbatim", ["article.html": ##"<iframe>\(1)</iframe><xmp>\(1)</xmp>"##],
            ##"""
            article.html:1:9: error: a value cannot be escaped inside <iframe>
            article.html:1:27: error: a value cannot be escaped inside <xmp>
            """##),
        MistakeCase(
            "addresses",
            [
                "article.html":
                    ##"<a href="\(article.title)"><a href="\(true)"><a href="x\(article.url)"><a href="JavaScript:\(1)"><a href="data:\(article.title)">"##
            ],
            ##"""
            article.html:1:12: error: 'article.title' is a String, and 'href' needs a URL
              help: write \(url: article.title) for an address, or a path in front of it
            article.html:1:39: error: 'true' is a Bool, and 'href' needs a URL
            article.html:1:58: error: a URL must stand at the start of 'href'
            article.html:1:94: error: behind such a scheme, a value cannot be escaped
            article.html:1:114: error: behind such a scheme, a value cannot be escaped
            """##),
        MistakeCase(
            "addresses where nobody knows the page",
            [
                "article.html":
                    ##"<a href="https://a.b/?u=\(article.url)&t=\(article.title)"><a href="?\(absolute: article.url)">"##,
                "feed.xml": ##"<link a="\(series.url)">\(series.url)</link>\(absolute: series.url)"##,
            ],
            ##"""
            article.html:1:27: error: in the query of an address, 'article.url' must be a whole address
              help: write \(absolute: article.url)
            feed.xml:1:27: error: in the text of an XML file, 'series.url' must be a whole address
              help: write \(absolute: series.url)
            """##),
        MistakeCase(
            "addresses behind branches",
            [
                "article.html":
                    ##"<a href="\if(true)x\endif\(article.title)"><a href="\if(true)javascript:\else/\endif\(article.title)">"##
            ],
            ##"""
            article.html:1:28: error: a branch or a round before this place may have written a part of 'href' already
            article.html:1:87: error: behind such a scheme, a value cannot be escaped
            """##),
        MistakeCase(
            "branches",
            [
                "article.html":
                    ##"\if(true)<p>\else<p a="\endif"> \if(true)<!--\endif --> \if(true)<script>\endif</script>"##
            ],
            ##"""
            article.html:1:13: error: this branch ends in the value of 'a', and the one before it in text
              help: all branches must leave the document in the same place
            article.html:1:33: error: this '\if' ends inside a comment, and without an '\else' the document stays in text
              help: all branches must leave the document in the same place
            article.html:1:57: error: this '\if' ends inside <script>, and without an '\else' the document stays in text
              help: all branches must leave the document in the same place
            """##),
        MistakeCase(
            "branches of elements", ["article.html": ##"<\if(true)script\else style\endif></style></script>"##],
            ##"""
            article.html:1:17: error: this branch ends in text, and the one before it inside a tag
              help: all branches must leave the document in the same place
            """##),
        MistakeCase(
            "loops",
            ["article.html": ##"\for(x in series.articles)<p\endfor> \for(x in series.articles)\empty<!--\endfor-->"##],
            ##"""
            article.html:1:1: error: this '\for' ends inside a tag, and starts in text
              help: each round must begin where the one before it ended
            article.html:1:64: error: this branch ends inside a comment, and the one before it in text
              help: all branches must leave the document in the same place
            """##),
        MistakeCase(
            "rounds in addresses",
            [
                "article.html": ##"""
                <a href="\for(x in series.articles)\(x.url)\endfor">
                <a href="\for(x in series.articles)javascript:\endfor">
                <img srcset="\for(x in series.articles)\(x.url) 1x\endfor">
                <script>\for(x in series.articles)"\endfor</script>
                """##
            ],
            ##"""
            article.html:1:38: error: a branch or a round before this place may have written a part of 'href' already
            article.html:2:46: error: this ':' may make a scheme such as 'javascript:' of the value before it
              help: write the scheme itself, or take the whole address from one value: \(url: …)
            article.html:3:14: error: this '\for' ends within a URL of 'srcset', and starts in front of one
              help: end each round with a comma and a space
            article.html:4:9: error: this '\for' ends inside a string or comment of <script>, and starts inside <script>
              help: each round must begin where the one before it ended
            """##),
        MistakeCase(
            "hidden schemes",
            [
                "article.html": ##"""
                <a href="java&#115;cript:go('\(article.title)')">
                <a href="javascript&colon;/\(article.part)">
                <a href="java
                script:\(article.title)">
                <a href="&#\if(true)1\else 2\endif 06;avascript:\(article.title)">
                <a href="\if(true)java\endif\if(true)script\endif:\(article.title)">
                <a href="java\(article.title):\(article.title)">
                <a href="&\(article.part)/\(article.part)">
                """##
            ],
            ##"""
            article.html:1:32: error: a character reference before this place may hide a scheme such as 'javascript:'
              help: write the character itself, and '&amp;' for '&'
            article.html:2:30: error: a character reference before this place may hide a scheme such as 'javascript:'
              help: write the character itself, and '&amp;' for '&'
            article.html:4:10: error: behind such a scheme, a value cannot be escaped
            article.html:5:51: error: a character reference before this place may hide a scheme such as 'javascript:'
              help: write the character itself, and '&amp;' for '&'
            article.html:6:53: error: behind such a scheme, a value cannot be escaped
            article.html:7:30: error: this ':' may make a scheme such as 'javascript:' of the value before it
              help: write the scheme itself, or take the whole address from one value: \(url: …)
            article.html:8:13: error: a character reference before this place may hide a scheme such as 'javascript:'
              help: write the character itself, and '&amp;' for '&'
            article.html:8:29: error: a character reference before this place may hide a scheme such as 'javascript:'
              help: write the character itself, and '&amp;' for '&'
            """##),
        MistakeCase(
            "schemes that a value may have written",
            [
                "article.html": ##"""
                \if(let s = article.source)
                <a href="\(url: s):\(article.title)"><a href="\(url: s):alert(1)"><a href="\(url: article.extra.x)&#58;alert(1)">
                <a href="\if(true)\(url: s)\endif:x"><a href="\(series.website)script:x"><img srcset="/a 1x, \(url: s):x">
                <a href="a\(s)&\if(true)#58\endif;x"><a href="\(url: s)/a:b?c:d"><a href="\(url: s)#a:b"><a href="/\(s):a">
                <a href="\(url: s)&amp;a"><img srcset="\(url: s) 1x, https://a.b/c 2x"><a href="\include("s", s: s):x">
                \endif
                """##,
                "s.html": ##"\(url: s ?? "")"##,
            ],
            ##"""
            article.html:2:19: error: this ':' may make a scheme such as 'javascript:' of the value before it
              help: write the scheme itself, or take the whole address from one value: \(url: …)
            article.html:2:56: error: this ':' may make a scheme such as 'javascript:' of the value before it
              help: write the scheme itself, or take the whole address from one value: \(url: …)
            article.html:2:99: error: this character reference may make a scheme such as 'javascript:' of the value before it
              help: write the scheme itself, or take the whole address from one value: \(url: …)
            article.html:3:34: error: this ':' may make a scheme such as 'javascript:' of the value before it
              help: write the scheme itself, or take the whole address from one value: \(url: …)
            article.html:3:70: error: this ':' may make a scheme such as 'javascript:' of the value before it
              help: write the scheme itself, or take the whole address from one value: \(url: …)
            article.html:3:103: error: this ':' may make a scheme such as 'javascript:' of the value before it
              help: write the scheme itself, or take the whole address from one value: \(url: …)
            article.html:4:24: error: this character reference may make a scheme such as 'javascript:' of the value before it
              help: write the scheme itself, or take the whole address from one value: \(url: …)
            article.html:5:100: error: this ':' may make a scheme such as 'javascript:' of the value before it
              help: write the scheme itself, or take the whole address from one value: \(url: …)
            """##),
        MistakeCase(
            "slashes around what may be empty",
            [
                "article.html": ##"""
                <a href="/\(article.title)\if(true)/a\endif"><a href="/\if(true)a\endif/b"><a href="/\(article.title)\\b">
                <a href="/\(article.title)\(article.title)/b"><a href="\for(x in series.articles)/\(x.title)\endfor">
                <a href="/\(article.title)/b"><a href="/\(article.part)\if(true)/a\endif"><a href="/\(article.title).html/">
                <a href="//\(article.title)/"><a href="/\for(x in series.articles)\(x.title)/\endfor"><img srcset="/a, /\(1)/b">
                <a href="/\if(true)\(article.title)/\endif\(article.title)/"><a href="/?\(article.title)/">
                """##
            ],
            ##"""
            article.html:1:36: error: where nothing stands before this '/', 'href' begins with '//' and leads to another host
              help: write this '/' right behind the value, within its branch
            article.html:1:72: error: where nothing stands before this '/', 'href' begins with '//' and leads to another host
              help: write this '/' right behind the value, within its branch
            article.html:1:102: error: where nothing stands before this '/', 'href' begins with '//' and leads to another host
              help: write this '/' right behind the value, within its branch
            article.html:2:43: error: where nothing stands before this '/', 'href' begins with '//' and leads to another host
              help: write this '/' right behind the value, within its branch
            article.html:2:56: error: with an empty value in this '\for', 'href' begins with '//' and leads to another host
              help: write the '/' behind the value, and one in front of the '\for'
            """##),
        MistakeCase(
            "attributes without a space",
            [
                "article.html": ##"""
                <p title="a"id="b"> <p class="a"\if(true)id="b"\endif> <p a="b"/> <p \if(true)a="b"\endif c="d">
                <p \if(true)a="b"\else c="d"\endif e="f"> <p \block(a)a="b"\endblock> <p\for(x in series.articles) a="b"\endfor>
                <p \if(true)a="b"\endif\if(true)c="d"\endif> <p \for(x in series.articles)a="b"\endfor>
                """##
            ],
            ##"""
            article.html:1:13: error: an attribute cannot stand right behind the quote of another
              help: leave a space before it
            article.html:1:42: error: an attribute cannot stand right behind the quote of another
              help: leave a space before it
            article.html:3:33: error: an attribute cannot stand right behind the quote of another
              help: leave a space before it
            article.html:3:75: error: an attribute cannot stand right behind the quote of another
              help: leave a space before it
            """##),
        MistakeCase(
            "marks of HTML in scripts",
            [
                "article.html": ##"""
                <script>
                <!-- it`s
                let a = ` \(json: article.title) `</script>
                <script>
                <!-- hide
                let b = \(json: article.title)
                \if(true)c\endif --> `
                let d = \(json: article.title)
                </script>
                """##
            ],
            ##"""
            article.html:3:11: error: a value cannot stand behind a '<!--' or '-->' that may be a comment of a script, or code
              help: leave out the '<!--' or '-->', which no browser needs there
            article.html:8:9: error: a value cannot stand behind a '<!--' or '-->' that may be a comment of a script, or code
              help: leave out the '<!--' or '-->', which no browser needs there
            """##),
        MistakeCase(
            "animations",
            [
                "article.html":
                    ##"<set attributeName="href" to="\(article.title)"/><animate values="/;\(article.url)" by="\(1)"/>"##
            ],
            ##"""
            article.html:1:31: error: in 'to', only an Int can be written: nothing else can be escaped there
            article.html:1:69: error: in 'values', only an Int can be written: nothing else can be escaped there
            """##),
        MistakeCase(
            "animations in XML", ["feed.xml": ##"<svg:set to="\(series.title)"/>"##],
            ##"""
            feed.xml:1:14: error: in 'to', only an Int can be written: nothing else can be escaped there
            """##),
        MistakeCase(
            "comments in scripts",
            [
                "article.html": ##"""
                <script>const a = p.replace(/\//g, "-"), b = 1;</script>
                <script>const a = /[^\//]/</script>
                <script>const a = "http:\//b"</script>
                <script>const a = /\/*$/ /* b */</script>
                <input pattern="a\//b">
                """##
            ],
            ##"""
            article.html:1:30: error: '\//' begins a comment of the template, in the middle of a regular expression
              help: to keep these characters, double the backslash: '\\//'
            article.html:2:22: error: '\//' begins a comment of the template, in the middle of a regular expression
              help: to keep these characters, double the backslash: '\\//'
            article.html:3:25: error: '\//' begins a comment of the template, in the middle of a string
              help: to keep these characters, double the backslash: '\\//'
            article.html:4:20: error: '\/*' begins a comment of the template, in the middle of a regular expression
              help: to keep these characters, double the backslash: '\\/*'
            article.html:5:18: error: '\//' begins a comment of the template, in the middle of the value of 'pattern'
              help: to keep these characters, double the backslash: '\\//'
            """##),
        MistakeCase(
            "end of the template", ["article.html": ##"<p>\##n<a"##],
            ##"""
            article.html:2:2: error: the template ends in the name of a tag
            """##),
        MistakeCase(
            "comments that are not closed",
            ["article.html": ##"<p>\##n<!-- open \(article.title)\##n<p>\(article.body)"##],
            ##"""
            article.html:2:1: error: this comment is not closed
              help: end it with -->
            """##),
        MistakeCase(
            "comments that another one closes",
            [
                "article.html": ##"""
                <!-- head
                <h1>\(article.title)</h1>
                <!-- <!-- body --> \(article.body)
                """##
            ],
            ##"""
            article.html:1:1: error: this comment is not closed
              help: end it with -->
            """##),
        MistakeCase(
            "elements that are not closed",
            [
                "base.html": ##"""
                <title>\block(title)\endblock<title>
                <style media="print">
                p { color: red }
                <script>let a = b<c
                  <p>\block(main)\endblock
                \include("foot")
                """##,
                "article.html": ##"""
                \extends("base")
                \block(title)\(article.title)\endblock
                \block(main)\(article.body)<TEXTAREA>\endblock
                """##,
                "foot.html": ##"<style>a</style><p><xmp>\(series.title)"##,
            ],
            ##"""
            article.html:3:28: error: this <textarea> is not closed
              help: end it with </textarea>
            base.html:1:1: error: this <title> is not closed
              help: end it with </title>
            base.html:1:30: error: this <title> is not closed
              help: end it with </title>
            base.html:2:1: error: this <style> is not closed
              help: end it with </style>
            base.html:4:1: error: this <script> is not closed
              help: end it with </script>
            foot.html:1:20: error: this <xmp> is not closed
            base.html:6:1: note: included here
              help: end it with </xmp>
            """##),
        MistakeCase(
            "sections that are not closed", ["feed.xml": ##"<a><![CDATA[ a</a>\(series.title)"##],
            ##"""
            feed.xml:1:4: error: this '<![CDATA[' is not closed
              help: end it with ]]>
            """##),
        MistakeCase(
            "bases that are torn",
            [
                "base.html": ##"<title>\block(title)</title>\block(main)\endblock"##,
                "article.html":
                    ##"\extends("base")\block(title)\(article.title)\endblock\block(main)\(article.body)\endblock"##,
            ],
            ##"""
            base.html:1:8: error: this '\block' is not closed
              help: end it with '\endblock'
            """##),
        MistakeCase(
            "bases that a comment hides",
            [
                "base.html": ##"\/* a <title>\block(title)\endblock"##,
                "article.html": ##"\extends("base")\block(title)\(article.titel)\endblock"##,
            ],
            ##"""
            article.html:1:40: error: an Article has no member 'titel'
              help: did you mean 'title'?
            base.html:1:1: error: this comment is not closed
              help: end it with */
            """##),
    ]
}
