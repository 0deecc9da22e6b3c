internal import SeriesModel
internal import SeriesText

/// Texts that stand where neither articles nor pages do. A folder of them is told of once: it often is a series that lacks its
/// `series.yaml`.
struct UnplacedTexts {
    /// Those in one folder right below a series, or below `content/`.
    private struct Group {
        /// From `content/` on, ending with `/`.
        let folder: String
        /// That of the series; nil for what is in none.
        let series: String?
        var paths: [String]
    }

    private var groups: [Group] = []
    /// Their positions, by folder.
    private var positions: [String: Int] = [:]

    /// Adds the text at `path`, which is in the folder `series`, if in any.
    mutating func add(_ path: String, in series: String?) {
        let rest = path.dropping(series ?? "")
        // A file right there has no folder that it could share.
        let folder = (series ?? "") + (rest.steps.count > 1 ? (rest.steps.first ?? "") + "/" : rest)
        if let position = positions[folder] {
            groups[position].paths.append(path)
        } else {
            positions[folder] = groups.count
            groups.append(Group(folder: folder, series: series, paths: [path]))
        }
    }

    /// For each group what is told of it. `articles` are the folders of articles that are published, ending with `/`, and
    /// `series` those of all series.
    func diagnostics(articles: Set<String>, series: [String]) -> [(paths: [String], diagnostic: Diagnostic)] {
        groups.map { group in
            let isArticle = articles.contains(group.folder)
            let isInSeries = group.series != nil
            return (
                group.paths,
                isInSeries ? Self.belongsNowhere(group, isArticle: isArticle) : Self.inNoSeries(group, series)
            )
        }
    }

    private static func belongsNowhere(_ group: Group, isArticle: Bool) -> Diagnostic {
        let form = "an article is NN-name.md or NN-name/index.md"
        // A series cannot stand inside another one, but for the one in `content/` itself, which makes room for several.
        let own = group.series == "" && !isArticle ? offer(for: group) : nil
        guard group.paths.count > 1 else {
            return .warning(
                "this file is not published: \(form)", at: place(of: group),
                suggestion: own.map { "move it up, call it index.md if it is the text of its folder, or \($0)" }
                    ?? "move it up, or call it index.md if it is the text of its folder")
        }
        return .warning(
            "\(group.paths.count) texts in this folder are not published: \(form)", at: place(of: group),
            suggestion: own.map { "move them up, or \($0)" } ?? "move them up into content/\(group.series ?? "")",
            related: [.init("this is one of them", at: ContentTree.place(group.paths[0]))])
    }

    private static func inNoSeries(_ group: Group, _ series: [String]) -> Diagnostic {
        let folders = series.map { ContentTree.shown($0) }.prefix(3).joined(separator: ", ")
        let isFile = group.paths == [group.folder]
        if isFile, group.folder.withoutMarkdownEnding == "_index" {
            return .error(
                "this article is in none of the series", at: place(of: group),
                suggestion: "call it index.md if it is the text of the home page")
        }
        let move = "move \(group.paths.count == 1 ? "it" : "them") into \(folders) or content/pages/"
        let suggestion = isFile ? move : "\(move), or \(offer(for: group))"
        guard group.paths.count > 1 else {
            return .error("this article is in none of the series", at: place(of: group), suggestion: suggestion)
        }
        return .error(
            "\(group.paths.count) texts in this folder are in none of the series", at: place(of: group),
            suggestion: suggestion, related: [.init("this is one of them", at: ContentTree.place(group.paths[0]))])
    }

    /// The folder, when it is more than one file that is told of.
    private static func place(of group: Group) -> SourcePlace {
        ContentTree.place(group.paths.count == 1 ? group.paths[0] : group.folder)
    }

    private static func offer(for group: Group) -> String {
        let folders = Set(group.paths.map(\.parentFolder))
        guard folders.count == 1, let folder = folders.first else {
            return "give each folder of texts in it a series.yaml, if these are series of their own"
        }
        return "give content/\(folder) a series.yaml, if it is a series of its own"
    }
}
