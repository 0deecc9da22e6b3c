import MarkdownPromises
import SeriesModel
import SeriesText

@testable import SeriesMarkdown

/// Plain CommonMark; nothing when it is refused.
func commonMark(_ document: [UInt8]) -> [UInt8] {
    (try? document.withRun(Markdown.commonMark)) ?? []
}

/// `Markdown.article` for a text.
func article(_ source: String, firstLine: Int = 1, title: String? = nil) -> MarkdownFragment {
    var rules = MarkdownRules()
    rules.title = title
    return Array(source.utf8).withRun { Markdown.article($0, firstLine: firstLine, rules: rules) }
}

/// The same, where raw HTML is refused.
func articleWithoutHTML(_ source: String) -> MarkdownFragment {
    var rules = MarkdownRules()
    rules.refusesHTML = true
    return Array(source.utf8).withRun { Markdown.article($0, rules: rules) }
}

/// The HTML in GitHub's dialect.
func gitHub(_ source: String) -> String {
    var rules = MarkdownRules()
    rules.dialect = .gitHub
    let fragment = Array(source.utf8).withRun { Markdown.article($0, rules: rules) }
    return String(decoding: fragment.reassembled, as: UTF8.self)
}

extension MarkdownFragment {
    /// The HTML, with `{destination}` where a link's address is missing.
    var display: String {
        String(decoding: filled { Array("{\($0)}".utf8) }, as: UTF8.self)
    }
}
