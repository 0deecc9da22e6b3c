internal import SeriesModel
internal import SeriesText

/// Where something of the site goes: its URL, and the file in the output folder that a server gives for it.
struct Address: Sendable, Hashable {
    let url: SiteURL
    /// From the output folder on: `a/b/index.html`.
    let file: String

    /// What the file of a page is called: the one that servers give for a folder.
    static var pageName: String { "index.html" }

    /// A page: a folder with a file of that name. `folder` is its path from the site's root, ending with `/`, or empty.
    init(page folder: String) {
        url = SiteURL(encoding: folder)
        file = folder + Self.pageName
    }

    /// A file that keeps its name.
    init(file path: String) {
        url = SiteURL(encoding: path)
        file = path
    }

    /// The folder in which the file stands, ending with `/`; empty for the output folder itself.
    var folder: String { file.parentFolder }

    /// The path at which servers give it, from the site's root on and not encoded: that of the folder, for a page.
    var path: String { Self.path(ofFile: file) }

    var isPage: Bool { file.lastStep == Self.pageName }

    /// Whether browsers show it as a page, be it the file of a folder or one that keeps its name.
    var isHTML: Bool { file.isHTMLPath }

    /// What `find` gives for the file that servers give at a path, from the site's root on and not encoded: the file of that
    /// name, or else that of the page.
    static func first<Found>(atPath path: String, _ find: (_ file: String) -> Found?) -> Found? {
        if path.isEmpty || path.ends(with: "/") { return find(path + pageName) }
        return find(path) ?? find(path + "/" + pageName)
    }

    /// The path at which servers give a file of the output folder.
    static func path(ofFile file: String) -> String {
        file.lastStep == pageName ? file.parentFolder : file
    }
}

extension SiteURL {
    /// The URL of a path from the site's root, which is not encoded yet.
    fileprivate init(encoding path: String) {
        self.init(path: "/" + path.escaped(for: .urlPath))
    }
}
