/// Mistakes, each with all that is said about it.
extension MistakeCase {
    static let nesting: [MistakeCase] = [
        MistakeCase(
            "if without end", ["article.html": ##"\if(true)one"##],
            ##"""
            article.html:1:1: error: this '\if' is not closed
              help: end it with '\endif'
            """##),
        MistakeCase(
            "for without end", ["article.html": ##"\##n \for(x in series.articles)\##n\if(true)"##],
            ##"""
            article.html:2:2: error: this '\for' is not closed
              help: end it with '\endfor'
            article.html:3:1: error: this '\if' is not closed
              help: end it with '\endif'
            """##),
        MistakeCase(
            "ends without start", ["article.html": ##"\endif \endfor \endblock \else \elseif(true) \empty"##],
            ##"""
            article.html:1:1: error: there is no '\if' for this '\endif'
            article.html:1:8: error: there is no '\for' for this '\endfor'
            article.html:1:16: error: there is no '\block' for this '\endblock'
            article.html:1:26: error: there is no '\if' for this '\else'
            article.html:1:32: error: there is no '\if' for this '\elseif'
            article.html:1:46: error: there is no '\for' or '\paginate' for this '\empty'
            """##),
        MistakeCase(
            "wrong end", ["article.html": ##"\if(true)\for(x in series.articles)\endif"##],
            ##"""
            article.html:1:10: error: this '\for' is not closed
              help: end it with '\endfor'
            """##),
        MistakeCase(
            "ends that cross", ["article.html": ##"\block(x)\if(true)\else\endblock\else\endif \endif"##],
            ##"""
            article.html:1:10: error: this '\if' is not closed
              help: end it with '\endif'
            article.html:1:45: error: there is no '\if' for this '\endif'
            """##),
        MistakeCase(
            "two else", ["article.html": ##"\if(true)\else\else\endif"##],
            ##"""
            article.html:1:15: error: this '\if' has an '\else' already
            """##),
        MistakeCase(
            "elseif behind else", ["article.html": ##"\if(true)\else\elseif(false)\endif"##],
            ##"""
            article.html:1:15: error: '\elseif' must stand before '\else'
            """##),
        MistakeCase(
            "two empty", ["article.html": ##"\for(x in series.articles)\empty\empty\endfor"##],
            ##"""
            article.html:1:33: error: this '\for' has an '\empty' already
            """##),
    ]
}
