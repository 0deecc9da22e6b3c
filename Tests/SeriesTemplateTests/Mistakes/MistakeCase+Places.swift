/// Mistakes, each with all that is said about it.
extension MistakeCase {
    static let places: [MistakeCase] = [
        MistakeCase(
            "tags in text alone",
            [
                "article.html": ##"""
                <svg><title><a href="\(article.title)"><b>x</b></a></title></svg><textarea>a <b> </p>
                </textarea><noscript><title></noscript><p \(article.title)></title>
                """##
            ],
            ##"""
            article.html:1:13: error: a tag begins in <title>, which holds text alone
              help: write '&lt;' to show it, or leave it out
            article.html:2:40: error: a tag begins in <title>, which holds text alone
              help: write '&lt;' to show it, or leave it out
            """##),
        MistakeCase(
            "value without quotes, and what follows",
            ["article.html": ##"<a href=\(article.title) class="x">\(article.title)</a>"##],
            ##"""
            article.html:1:9: error: a value cannot stand in an attribute without quotes
              help: write href="\(…)"
            """##),
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
            "verbatim", ["article.html": ##"<iframe>\(1)</iframe><xmp>\(1)</xmp>"##],
            ##"""
            article.html:1:9: error: a value cannot be escaped inside <iframe>
            article.html:1:27: error: a value cannot be escaped inside <xmp>
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
            "attributes without a space",
            [
                "article.html": ##"""
                <p title="a"id="b"> <p class="a"\if(true)id="b"\endif> <p a="b"/> <p \if(true)a="b"\endif c="d">
                <p \if(true)a="b"\else c="d"\endif e="f"> <p \block(a)a="b"\endblock> <p\for(x in series.articles) a="b"\endfor>
                <p \if(true)a="b"\endif\if(true)c="d"\endif> <p \for(x in series.articles)a="b"\endfor>
                <p \for(x in series.articles)a="b" \endfor> <p \for(x in series.articles)a="b" \endfor\/**/c="d">
                <p \for(x in series.articles)\for(y in series.articles)a="b" \endfor\endfor>
                <p \for(x in series.articles)\for(y in series.articles)a="b" \endfor c="d"\endfor>
                <p \for(x in series.articles) a="b"\endfor\/**/c="d">
                <p \for(x in series.articles)a="b" \empty c="d"\endfor e="f"> <p \for(x in series.articles)a="b" \empty c="d"\endfor\/**/e="f">
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
            article.html:6:56: error: an attribute cannot stand right behind the quote of another
              help: leave a space before it
            article.html:7:48: error: an attribute cannot stand right behind the quote of another
              help: leave a space before it
            article.html:8:122: error: an attribute cannot stand right behind the quote of another
              help: leave a space before it
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
