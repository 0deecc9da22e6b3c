internal import SeriesFrontMatter
internal import SeriesMarkdown
public import SeriesModel
internal import SeriesText

/// A Markdown document on its own, without a site around it.
public enum MarkdownPreview {
    /// Plain CommonMark as HTML, raw HTML included: byte for byte what libcmark's own renderer gives.
    public static func commonMark(_ document: [UInt8]) -> [UInt8] {
        document.withRun(Markdown.commonMark)
    }

    /// The body of `document` as an article shows it; links stay as they are written. `file` is its name in messages.
    public static func article(_ document: [UInt8], file: String) -> (html: [UInt8], diagnostics: [Diagnostic]) {
        if let mistake = TextParser.encodingMistake(in: document, file: file) { return ([], [mistake]) }
        let (split, mistakes) = SplitDocument.split(document, file: file)
        if mistakes.containsError { return ([], mistakes) }
        let (frontMatter, findings) = FrontMatter.read(from: split, file: file)
        let fragment = document.withRun { run in
            Markdown.article(run[split.bodyOffset..<run.count], title: frontMatter.title?.value)
        }
        var html = ByteBuffer(capacity: fragment.html.count * 2)
        var start = 0
        for reference in fragment.references {
            html.append(fragment.html[start..<reference.offset])
            html.append(reference.destination, escapedFor: .url)
            start = reference.offset
        }
        html.append(fragment.html[start...])
        return (html.bytes, mistakes + findings)
    }
}
