internal import SeriesText

/// Definitions of links, which libcmark takes out of the paragraphs that they start (CommonMark 0.30 §4.7).
enum ReferenceDefinitions {
    /// Whether the paragraph of these lines of `source` is nothing else, so that libcmark drops it.
    ///
    /// libcmark knows best, and is asked only where a label with a colon stands: hardly any paragraph has one.
    static func fill(_ lines: [Range<Int>], of source: ByteRun) -> Bool {
        guard lines.contains(where: { source[$0].contains("]:") }) else { return false }
        var text = ByteBuffer()
        for line in lines {
            text.append(source[line])
            text.append("\n")
        }
        return text.withRun { paragraph in
            guard let tree = MarkdownTree(paragraph) else { return false }
            return tree.root.firstChild == nil
        }
    }
}
