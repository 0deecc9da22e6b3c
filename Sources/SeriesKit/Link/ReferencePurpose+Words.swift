internal import SeriesMarkdown

extension MarkdownFragment.Reference.Purpose {
    /// What an author made with it, for messages.
    var name: String {
        switch self {
        case .link: "link"
        case .picture: "picture"
        case .file: "element"
        case .frame: "frame"
        }
    }

    /// What kind of file it takes; nil when a page will do.
    var file: String? {
        switch self {
        case .link, .frame: nil
        case .picture: "picture"
        case .file: "file"
        }
    }
}
