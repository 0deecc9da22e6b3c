import SeriesModel
import SeriesText

@testable import SeriesMarkdown

/// `Markdown.article` for a text.
func article(_ source: String, firstLine: Int = 1, title: String? = nil) -> MarkdownFragment {
    Array(source.utf8).withRun { Markdown.article($0, firstLine: firstLine, title: title) }
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
