internal import SeriesModel
internal import SeriesText

/// Where something of the site goes: its URL, and the file in the output folder that a server gives for it.
struct Address: Sendable, Hashable {
    let url: SiteURL
    /// From the output folder on: `a/b/index.html`.
    let file: String

    /// A page: a folder with an `index.html`. `folder` is its path from the site's root, ending with `/`, or empty.
    init(page folder: String) {
        url = SiteURL(encoding: folder)
        file = folder + "index.html"
    }

    /// A file that keeps its name.
    init(file path: String) {
        url = SiteURL(encoding: path)
        file = path
    }
}

extension SiteURL {
    /// The URL of a path from the site's root, which is not encoded yet.
    fileprivate init(encoding path: String) {
        var buffer = ByteBuffer(capacity: path.utf8.count + 1)
        buffer.append("/")
        buffer.append(path, escapedFor: .urlPath)
        self.init(path: buffer.text)
    }
}
