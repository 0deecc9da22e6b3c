/// Mistakes, each with all that is said about it.
extension MistakeCase {
    static let scripts: [MistakeCase] = [
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
            "comments in scripts",
            [
                "article.html": ##"""
                <script>const a = p.replace(/\//g, "-"), b = 1;</script>
                <script>const a = /[^\//]/</script>
                <script>const a = "http:\//b"</script>
                <script>const a = /\/*$/ /* b */</script>
                <input pattern="a\//b">
                <script>const a = "src\/*.js" /* b */</script>
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
            article.html:6:23: error: '\/*' begins a comment of the template, in the middle of a string
              help: to keep these characters, double the backslash: '\\/*'
            """##),
    ]
}
