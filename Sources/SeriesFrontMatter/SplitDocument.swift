package import SeriesModel

/// A Markdown file taken apart into its front matter and its body.
package struct SplitDocument: Sendable {
    /// The front matter without the lines that enclose it; nil when there is none.
    let yaml: YAMLSource?
    /// Where the body starts, in bytes of the whole file: behind a byte-order mark and the front matter.
    package let bodyOffset: Int
    /// The number of the line in the whole file with which the body starts, from 1.
    package let bodyLine: Int

    /// Takes `source` apart. Front matter stands between a first line `---` and the next line `---` or `...`; white
    /// space behind the dashes does not count, and blank lines before them do not when a key follows.
    package static func split(_ source: [UInt8], file: String) -> (document: SplitDocument, diagnostics: [Diagnostic]) {
        var splitter = DocumentSplitter(source)
        let (document, finding) = splitter.split()
        return (document, finding.map { [$0].diagnostics(in: source, file: file) } ?? [])
    }
}
