package import SeriesMarkdown
internal import SeriesText

extension MarkdownFragment {
    /// The HTML as plain CommonMark has it: every destination where it belongs.
    package var reassembled: [UInt8] {
        filled { destination in
            var escaped = ByteBuffer()
            escaped.append(destination, escapedFor: .url)
            return escaped.bytes
        }
    }

    /// The HTML with `address` of its destination in each gap.
    package func filled(_ address: (String) -> [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var start = 0
        for reference in references {
            result += html[start..<reference.offset]
            result += address(reference.destination)
            start = reference.offset
        }
        return result + html[start...]
    }
}
