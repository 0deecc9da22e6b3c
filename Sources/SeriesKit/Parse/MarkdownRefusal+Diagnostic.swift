internal import SeriesMarkdown
internal import SeriesModel

extension MarkdownRefusal {
    /// What is told to the author of `file`.
    func diagnostic(in file: String) -> Diagnostic {
        let place = SourcePlace(file: file, span: span)
        return switch reason {
        case .nesting:
            .error(
                "more than \(Self.deepestNesting) quotes and lists are nested here", at: place,
                suggestion: "take some of those around this one away")
        case .openPictures:
            .error(
                "too many pictures are left open, from this one on", at: place,
                suggestion: "close each of them, as in ![what it shows](picture.png), or write !\\[ for mere brackets")
        }
    }
}
