import SeriesModel
import SeriesText

@testable import SeriesMarkdown

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
    return Array(source.utf8).withRun { Markdown.article($0, rules: rules) }.reassembled
}

extension MarkdownFragment {
    /// The HTML, with `{destination}` where a link's address is missing.
    var display: String {
        filled { Array("{\($0)}".utf8) }
    }

    /// The HTML as plain CommonMark has it: every destination where it belongs, and every picture loaded at once.
    var reassembled: String {
        filled { destination in
            var escaped = ByteBuffer()
            escaped.append(destination, escapedFor: .url)
            return escaped.bytes
        }.replacing(" loading=\"lazy\"", with: "")
    }

    private func filled(_ address: (String) -> [UInt8]) -> String {
        var result: [UInt8] = []
        var start = 0
        for reference in references {
            result += html[start..<reference.offset]
            result += address(reference.destination)
            start = reference.offset
        }
        return String(decoding: result + html[start...], as: UTF8.self)
    }
}
