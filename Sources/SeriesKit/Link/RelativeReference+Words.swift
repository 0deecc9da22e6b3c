internal import SeriesText

extension RelativeReference {
    /// What it leads to, for messages.
    var inWords: String { path.isEmpty ? "this page" : "'\(path)'" }

    var isFile: Bool { path.lastStep.utf8.contains(UInt8(ascii: ".")) }

    /// The text that it leads to, for messages: itself, by file or by address, or that of a picture beside it.
    var nameOfText: String {
        let isText = !isFile || path.isMarkdownPath || path.isHTMLPath
        return isText ? inWords : "what '\(path)' belongs to"
    }
}
