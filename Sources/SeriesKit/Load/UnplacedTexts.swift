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

    /// For each group what is told of it. `texts` are those that are published, and `series` the folders of all series, ending
    /// with `/`.
    func diagnostics(
        besides texts: [ContentTree.Text], series: [String]
    ) -> [(paths: [String], diagnostic: Diagnostic)] {
        if groups.isEmpty { return [] }
        let articles = Set(texts.compactMap { $0.series == nil ? nil : $0.ownFolder })
        var names = FreeNames(besides: texts)
        let hasHome = texts.contains { $0.role == .home }
        let isSharingTop = series.contains("") && texts.contains { $0.series != nil }
        return groups.map { group in
            let offer = Self.offer(for: group, besides: series, isSharingTop: isSharingTop)
            let diagnostic =
                group.series.map { Self.belongsNowhere(group, in: $0, articles, &names, offer) }
                ?? Self.inNoSeries(group, series, offer, hasHome: hasHome)
            return (group.paths, diagnostic)
        }
    }

    private static func belongsNowhere(
        _ group: Group, in series: String, _ articles: Set<String>, _ names: inout FreeNames, _ offer: String?
    ) -> Diagnostic {
        let form = "an article is NN-name.md or NN-name/index.md"
        // A series cannot stand inside another one, but for the one in `content/` itself, which makes room for several.
        let own = series.isEmpty && !articles.contains(group.folder) ? offer : nil
        guard group.paths.count > 1 else {
            let path = group.paths[0]
            var ways = [
                names.takePath(for: path, in: series).map { "move it to \(ContentTree.shown($0))" } ?? "move it up"
            ]
            if path.parentFolder.withoutSlash.parentFolder == series, !articles.contains(path.parentFolder) {
                ways.append("call it index.md if it is the text of its folder")
            }
            if let own { ways.append(own) }
            return .warning(
                "this file is not published: \(form)", at: place(of: group),
                suggestion: wayToPages(group) ?? ways.dropLast().joined(separator: ", ")
                    + (ways.count > 1 ? ", or " : "") + ways[ways.count - 1])
        }
        return .warning(
            "\(group.paths.count) texts in this folder are not published: \(form)", at: place(of: group),
            suggestion: wayToPages(group)
                ?? move(group, to: series, &names, hasOther: own != nil) + (own.map { ", or \($0)" } ?? ""),
            related: [.init("this is one of them", at: ContentTree.place(group.paths[0]))])
    }

    /// What is left to do where a folder seems to be meant as that of pages.
    private static func wayToPages(_ group: Group) -> String? {
        let folder = group.folder.withoutSlash
        switch (folder.parentFolder.isEmpty, folder.lastStep.lowercased()) {
        case (true, "page"): return "rename the folder to 'pages' if it is for pages that are in no series"
        case (false, "pages"):
            return "move \(group.paths.count == 1 ? "it" : "them") to content/\(ContentTree.pagesFolder)"
                + ", where pages stand that are in no series"
        default: return nil
        }
    }

    /// How to move several texts up. What stands there is not to be overwritten.
    private static func move(
        _ group: Group, to series: String, _ names: inout FreeNames, hasOther: Bool
    ) -> String {
        let plain = hasOther ? "move them up" : "move them up into \(ContentTree.shown(series))"
        let free = group.paths.map { names.takePath(for: $0, in: series) }
        let example = zip(group.paths, free).lazy.compactMap { path, free in
            free == series + path.lastStep ? nil : free?.lastStep
        }.first
        return plain + (example.map { " under names that are free there, such as \($0)" } ?? "")
    }

    private static func inNoSeries(
        _ group: Group, _ series: [String], _ offer: String?, hasHome: Bool
    ) -> Diagnostic {
        // One within another has no place itself.
        let outermost = series.lazy.filter { inner in
            !series.contains { !$0.isEmpty && $0 != inner && inner.begins(with: $0) }
        }
        let folders = outermost.map { ContentTree.shown($0) }.prefix(3).joined(separator: ", ")
        let isFile = group.paths == [group.folder]
        if isFile, group.folder.withoutMarkdownEnding == "_index" {
            return .error(
                "this article is in none of the series", at: place(of: group),
                suggestion: hasHome
                    ? "move what it says into content/\(ContentTree.index)"
                    : "call it index.md if it is the text of the home page")
        }
        let move = "move \(group.paths.count == 1 ? "it" : "them") into \(folders) or content/pages/"
        let suggestion = isFile ? move : move + (offer.map { ", or \($0)" } ?? "")
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

    /// How the folder becomes a series, or those in it do; nil where one inside it is a series already. `isSharingTop` where
    /// articles stand in `content/`, whose own series ends when there are others.
    private static func offer(for group: Group, besides series: [String], isSharingTop: Bool) -> String? {
        let folders = Set(group.paths.map { folder(of: $0, in: group) })
        // A series cannot stand inside another one.
        let outer = folders.filter { !isBelow(folders, $0) }
        guard let first = outer.first, !series.contains(where: { one in outer.contains { one.begins(with: $0) } })
        else { return nil }
        let isOne = outer.count == 1
        let hasInner = outer.count < folders.count
        var moves: [String] = []
        if hasInner { moves.append("the texts of deeper folders up into \(isOne ? "it" : "these")") }
        if isSharingTop { moves.append("the articles of content/ into a folder with another one") }
        return
            (isOne
            ? "give \(ContentTree.shown(first)) a series.yaml, if it is a series of its own"
            : "give each \(hasInner ? "outer " : "")folder of texts in it a series.yaml, if these are series of their own")
            + (moves.isEmpty ? "" : ", and move " + moves.joined(separator: ", and "))
    }

    private static func isBelow(_ folders: Set<String>, _ folder: String) -> Bool {
        var parent = folder.withoutSlash.parentFolder
        while !parent.isEmpty, !folders.contains(parent) { parent = parent.withoutSlash.parentFolder }
        return !parent.isEmpty
    }

    /// The folder that would have to be a series for the text at `path` to be an article.
    private static func folder(of path: String, in group: Group) -> String {
        let folder = path.parentFolder
        return ContentTree.isIndex(path.lastStep) && folder != group.folder
            ? folder.withoutSlash.parentFolder : folder
    }
}
