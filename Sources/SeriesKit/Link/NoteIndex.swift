internal import SeriesMarkdown
internal import SeriesText

/// What links of Obsidian lead to, which finds a file by its name, wherever it stands.
struct NoteIndex {
    private let texts: SourceIndex
    private let files: SourceIndex

    /// Nil where no text has such a link: this looks at all files.
    init?(of site: LinkedSite) {
        let needed = site.texts.contains { text in
            text.fragment.hasMistakes && text.fragment.mistakes.foreignMarks.contains(where: \.isWikiLink)
        }
        guard needed else { return nil }
        texts = SourceIndex(site.addresses.sources.filter(\.isMarkdownPath))
        files = SourceIndex(site.addresses.copies.map(\.source))
    }

    /// The path of the file that is meant, from the text at `source` on; as it is written, where there is none.
    func path(of link: MarkdownMistakes.ForeignLink, from source: String) -> String {
        let index = link.path.isMarkdownPath ? texts : files
        let folder = source.parentFolder
        guard !link.path.isEmpty, let found = index.namesake(of: folder + link.path) else { return link.path }
        return RelativePath.from(folder, to: found)
    }
}

extension MarkdownMistakes.ForeignMark {
    fileprivate var isWikiLink: Bool { if case .wikiLink = kind { true } else { false } }
}
