/// Mistakes, each with all that is said about it.
extension MistakeCase {
    static let otherLanguages: [MistakeCase] = [
        MistakeCase(
            "xml", ["feed.xml": ##"<a b=\(1)/><!-- \(1) --><![CDATA[\(1)]]><?x \(1)?><a b="\(series.articles)"/>"##],
            ##"""
            feed.xml:1:6: error: a value cannot stand in an attribute without quotes
              help: write b="\(…)"
            feed.xml:1:17: error: a value cannot be escaped inside a comment
              help: to hide it, write \/* … */
            feed.xml:1:34: error: a value cannot be escaped inside '<![CDATA[…]]>'
              help: leave out '<![CDATA[' and ']]>': elsewhere, it is escaped by itself
            feed.xml:1:45: error: a value cannot be escaped inside '<?…?>'
            feed.xml:1:59: error: 'series.articles' is a list [Article], which cannot be written
              help: write \for(item in series.articles)
            """##),
        MistakeCase(
            "json", ["data.json": ##"\(1) "\(json: 1)" "open"##],
            ##"""
            data.json:1:1: error: in a JSON file, a value must be written as JSON
              help: write \(json: 1)
            data.json:1:7: error: a value cannot stand in a string of a JSON file
              help: \(json: …) writes its own quotes: leave out those around it
            data.json:1:23: error: the template ends inside a string or comment
            """##),
        MistakeCase(
            "text", ["notes.txt": ##"\(series.articles) \(url: series.title)"##],
            ##"""
            notes.txt:1:3: error: 'series.articles' is a list [Article], which cannot be written
              help: write \for(item in series.articles)
            notes.txt:1:20: error: 'url:' has no meaning here
            """##),
    ]
}
