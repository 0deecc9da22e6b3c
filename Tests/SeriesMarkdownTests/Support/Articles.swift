import MarkdownPromises
import SeriesModel
import SeriesText

@testable import SeriesMarkdown

/// Plain CommonMark; nothing when it is refused.
func commonMark(_ document: [UInt8]) -> [UInt8] {
    (try? document.withRun(Markdown.commonMark)) ?? []
}

/// `Markdown.article` for a text; `change` sets the rules that are not the usual ones.
func article(
    _ source: String, firstLine: Int = 1, title: String? = nil, _ change: (inout MarkdownRules) -> Void = { _ in }
) -> MarkdownFragment {
    article(Array(source.utf8), firstLine: firstLine, title: title, change)
}

/// The same for bytes.
func article(
    _ source: [UInt8], firstLine: Int = 1, title: String? = nil, _ change: (inout MarkdownRules) -> Void = { _ in }
) -> MarkdownFragment {
    var rules = MarkdownRules()
    rules.title = title
    change(&rules)
    return source.withRun { Markdown.article($0, firstLine: firstLine, rules: rules) }
}

/// The HTML in GitHub's dialect.
func gitHub(_ source: String) -> String {
    String(decoding: article(source) { $0.dialect = .gitHub }.reassembled, as: UTF8.self)
}

extension MarkdownFragment {
    /// The HTML, with `{destination}` where a link's address is missing.
    var display: String {
        String(decoding: filled { Array("{\($0)}".utf8) }, as: UTF8.self)
    }
}
