/// Mistakes, each with all that is said about it.
extension MistakeCase {
    static let addresses: [MistakeCase] = [
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
            article.html:4:25: error: this character reference may make a scheme such as 'javascript:' of the value before it
              help: write the scheme itself, or take the whole address from one value: \(url: …)
            article.html:4:34: error: this character reference may make a scheme such as 'javascript:' of the value before it
              help: write the scheme itself, or take the whole address from one value: \(url: …)
            article.html:5:100: error: this ':' may make a scheme such as 'javascript:' of the value before it
              help: write the scheme itself, or take the whole address from one value: \(url: …)
            """##),
        MistakeCase(
            "references that begin in front of a directive",
            [
                "article.html": ##"""
                \if(let s = article.source)
                <a href="\(url: s)&\include("q")"><a href="\(url: s)\if(true)&\endif\/**/colon;alert(1)">
                <p aria\/* c c c */_label="x">
                \endif
                """##,
                "q.html": ##"lang=en"##,
            ],
            ##"""
            article.html:2:74: error: this character reference may make a scheme such as 'javascript:' of the value before it
              help: write the scheme itself, or take the whole address from one value: \(url: …)
            article.html:3:20: warning: there is no attribute 'aria_label'
              help: did you mean 'aria-label'?
            q.html:1:1: error: this character reference may make a scheme such as 'javascript:' of the value before it
            article.html:2:20: note: included here
              help: write the scheme itself, or take the whole address from one value: \(url: …)
            """##),
        MistakeCase(
            "prefixes of XLink",
            ["feed.xml": ##"<svg xmlns:x="http://www.w3.org/1999/xlink"><a x:href="\(series.title)"/></svg>"##],
            ##"""
            feed.xml:1:58: error: 'series.title' is a String, and 'x:href' needs a URL
              help: write \(url: series.title) for an address, or a path in front of it
            """##),
        MistakeCase(
            "slashes behind addresses",
            [
                "article.html": ##"""
                \if(let s = article.source)
                <a href="\(article.url)/x"><a href="\(url: s)\if(true)/a\endif"><a href="\(url: s)//b"><a href="\(url: s)/\(article.title)/">
                <a href="\(absolute: article.url)/x"><a :href="\(article.title)">
                <a href="\(article.url)?/"><a href="\(article.part)/"><a href="\if(true)\(article.url)\else/b\endif/c">
                \endif
                """##
            ],
            ##"""
            article.html:2:24: error: where the address before this '/' is one, 'href' begins with '//' and leads to another host
              help: leave it out, as addresses of pages end with one; or take the whole address from one value
            article.html:2:55: error: where the address before this '/' is one, 'href' begins with '//' and leads to another host
              help: leave it out, as addresses of pages end with one; or take the whole address from one value
            article.html:2:84: error: where nothing stands before this '/', 'href' begins with '//' and leads to another host
              help: write this '/' right behind the value, within its branch
            article.html:4:100: error: where the address before this '/' is one, 'href' begins with '//' and leads to another host
              help: leave it out, as addresses of pages end with one; or take the whole address from one value
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
    ]
}
