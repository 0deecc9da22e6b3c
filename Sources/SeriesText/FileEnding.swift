/// How the names of files end that are more than files here.
package enum FileEnding {
    /// Of texts.
    package static let markdown = [".md", ".markdown"]
    /// Of pages.
    package static let html = [".html", ".htm"]
    /// Of all that servers give to browsers as a page.
    package static let servedAsHTML = html + [".xhtml", ".xht", ".shtml"]
}

extension String {
    /// Whether this is the path of a text.
    package var isMarkdownPath: Bool { FileEnding.markdown.contains { ends(with: $0) } }

    /// Whether this is the path of a file that is a page.
    package var isHTMLPath: Bool { FileEnding.html.contains { ends(with: $0) } }

    /// The path of a text without its ending; another one as it is.
    package var withoutMarkdownEnding: String {
        guard let ending = FileEnding.markdown.first(where: { ends(with: $0) }) else { return self }
        return withRun { $0[0..<$0.count - ending.utf8.count].text }
    }
}
