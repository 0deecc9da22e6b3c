internal import SeriesModel
internal import SeriesText

extension ContentTree {
    /// Sorts the files of `content/` into their roles. `paths` are from `content/` on.
    init(paths: [String]) {
        hasRootSettings = paths.contains(Self.settings)
        hasLock = paths.contains(URLLock.fileName)
        let ending = "/" + Self.settings
        let inFolders = paths.filter { $0.ends(with: ending) && !$0.begins(with: Self.staticFolder) }
        diagnostics = inFolders.filter { $0.begins(with: Self.pagesFolder) }.map(Self.seriesAmongPages)
        let nested = inFolders.filter { !$0.begins(with: Self.pagesFolder) }.map(\.parentFolder)
        let folders = nested.isEmpty ? (hasRootSettings ? [""] : []) : nested.sorted(by: NaturalOrder.precedes)
        series = folders.map(SeriesFolder.init)
        // Two folders may have names that are equal to Swift. `AddressCheck` tells of them: they claim one URL.
        let owners = Dictionary(folders.enumerated().map { ($1, $0) }) { first, _ in first }
        for inner in folders where !inner.isEmpty {
            let around = inner.withoutSlash.parentFolder
            guard let outer = Self.owner(ofFolder: around, in: owners).map({ folders[$0] }) else { continue }
            diagnostics.append(
                .error(
                    "a series cannot stand inside another one", at: Self.place(inner + Self.settings),
                    suggestion: "move the folder to content/\(inner.dropping(outer))",
                    related: [.init("the outer series", at: Self.place(outer + Self.settings))]))
        }
        var unplaced = UnplacedTexts()
        var misnamed: [String] = []
        var misspelled: Set<String> = []
        for path in paths {
            guard let folder = Self.misspelledFolder(of: path) else {
                sort(path, owners, &unplaced, &misnamed)
                continue
            }
            unpublished[path] = .reported(.error)
            guard misspelled.insert(folder.written).inserted else { continue }
            diagnostics.append(
                .error(
                    "this folder is called '\(folder.meant.withoutSlash)'", at: Self.place(folder.written),
                    suggestion: "rename it"))
        }
        report(unplaced.diagnostics(besides: texts, series: series.map(\.path)))
        report(Self.misnamedTexts(misnamed))
        diagnostics += Self.doubleIndexes(texts)
        diagnostics += noArticle(although: unpublished.keys)
        if series.isEmpty {
            let isMisnamed = paths.contains {
                Self.isMisspelled($0.lastStep, Self.settings) && !$0.begins(with: Self.staticFolder)
            }
            if !isMisnamed { diagnostics.append(Self.noSeries(paths)) }
        }
    }

    private static func seriesAmongPages(_ path: String) -> Diagnostic {
        .error(
            "content/\(pagesFolder) is for pages that are in no series", at: place(path),
            suggestion: path == pagesFolder + settings
                ? "rename the folder" : "move the folder to content/\(path.parentFolder.dropping(pagesFolder))")
    }

    /// `owners` gives the position of each series' folder.
    private mutating func sort(
        _ path: String, _ owners: [String: Int], _ unplaced: inout UnplacedTexts, _ misnamed: inout [String]
    ) {
        if path.begins(with: Self.staticFolder) {
            files.append(path)
            return
        }
        guard path.isMarkdownPath else {
            if Self.looksLikeText(path.lastStep) {
                misnamed.append(path)
            } else if Self.isMisspelled(path.lastStep, Self.settings) {
                report(
                    path,
                    .error(
                        "the settings of a series are called '\(Self.settings)'", at: Self.place(path),
                        suggestion: "rename it"))
            } else if Self.isMisspelledLock(path, besideLock: hasLock) {
                report(
                    path,
                    .error(
                        "the lock of URLs is called '\(URLLock.fileName)'", at: Self.place(path),
                        suggestion: "rename it"))
            } else if path == URLLock.fileName {
                unpublished[path] = .settings
            } else if path.lastStep == URLLock.fileName {
                report(path, Self.lockOfFolder(path, isSeries: owners[path.parentFolder] != nil))
            } else if path.lastStep == Self.settings {
                unpublished[path] = .settings
            } else if !sortGlossary(path, owners) {
                files.append(path)
            }
            return
        }
        if path.begins(with: Self.pagesFolder) {
            sortPage(path)
            return
        }
        let folder = path.parentFolder
        guard let owner = Self.owner(ofFolder: folder, in: owners) else {
            sortHomeText(path, &unplaced)
            return
        }
        let name = path.lastStep
        if folder == series[owner].path {
            texts.append(
                Text(
                    path: path,
                    role: Self.isIndex(name)
                        ? .introduction(series: owner) : .article(series: owner, name: name.withoutMarkdownEnding)))
        } else if Self.isIndex(name), folder.withoutSlash.parentFolder == series[owner].path {
            texts.append(Text(path: path, role: .article(series: owner, name: folder.withoutSlash.lastStep)))
        } else {
            unplaced.add(path, in: series[owner].path)
        }
    }

    private mutating func report(_ path: String, _ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
        unpublished[path] = .reported(diagnostic.severity)
    }

    private mutating func report(_ found: [(paths: [String], diagnostic: Diagnostic)]) {
        for (paths, diagnostic) in found {
            diagnostics.append(diagnostic)
            for path in paths { unpublished[path] = .reported(diagnostic.severity) }
        }
    }

    /// Whether `path` is where the terms of a series, or of the site, are kept.
    private mutating func sortGlossary(_ path: String, _ owners: [String: Int]) -> Bool {
        let folder = path.parentFolder
        guard folder.isEmpty || owners[folder] != nil else {
            if path.lastStep != Self.glossary { return false }
            report(
                path,
                .error(
                    "no terms are read here: a glossary stands beside a series.yaml, or in content/ itself",
                    at: Self.place(path),
                    suggestion: "move it there, or to content/\(Self.staticFolder) to offer it as it is"))
            return true
        }
        switch path.lastStep {
        case Self.glossary:
            glossaries.append(path)
            unpublished[path] = .settings
        case let name where Self.isMisspelled(name, Self.glossary):
            report(
                path,
                .error(
                    "the file that explains terms is called '\(Self.glossary)'", at: Self.place(path),
                    suggestion: "rename it"))
        default: return false
        }
        return true
    }

    /// The series to whose files those of a folder belong: it is its own, or stands around it.
    private static func owner(ofFolder folder: String, in owners: [String: Int]) -> Int? {
        var folder = folder
        while true {
            if let owner = owners[folder] { return owner }
            if folder.isEmpty { return nil }
            folder = folder.withoutSlash.parentFolder
        }
    }

    private mutating func sortPage(_ path: String) {
        var steps = path.dropping(Self.pagesFolder).steps
        if let last = steps.popLast(), !Self.isIndex(last) { steps.append(last.withoutMarkdownEnding) }
        if steps.isEmpty {
            report(
                path,
                .error(
                    "this page has no name of its own", at: Self.place(path),
                    suggestion: "name it for its URL, such as pages/about.md; the home page is content/index.md"))
        } else {
            texts.append(Text(path: path, role: .page(path: steps)))
        }
    }

    /// A text in `content/` itself when all series are in folders.
    private mutating func sortHomeText(_ path: String, _ unplaced: inout UnplacedTexts) {
        if series.isEmpty { return }
        if Self.isIndex(path) {
            texts.append(Text(path: path, role: .home))
        } else {
            unplaced.add(path, in: nil)
        }
    }

    /// An article or a page that is there twice claims one URL twice, which `AddressCheck` tells of; these have none.
    private static func doubleIndexes(_ texts: [Text]) -> [Diagnostic] {
        var first: [String: String] = [:]
        return texts.compactMap { text in
            guard !text.hasOwnPage, let other = first.updateValue(text.path, forKey: text.path.parentFolder)
            else { return nil }
            return .error(
                "two files are the text of one page", at: place(text.path), suggestion: "keep one of the two",
                related: [.init("the other one", at: place(other))])
        }
    }

    /// As when the files of a site move into a folder, to make place for a second series.
    private static func lockOfFolder(_ path: String, isSeries: Bool) -> Diagnostic {
        .error(
            "a \(isSeries ? "series" : "folder") has no lock of its own: the site has one", at: place(path),
            suggestion: "move it to \(shown(URLLock.fileName)); if that is there, add its lines")
    }

    /// Where texts are there and none is published, the site would be an empty one.
    private func noArticle(although unpublished: some Sequence<String>) -> [Diagnostic] {
        guard texts.isEmpty, !diagnostics.containsError,
            unpublished.contains(where: { $0.isMarkdownPath || Self.isForeignText($0) })
        else { return [] }
        return [
            .error(
                "none of the texts in content/ is published", suggestion: "do as the warnings about them say")
        ]
    }

    private static func noSeries(_ paths: [String]) -> Diagnostic {
        let example = "make content/series.yaml with a line: title: My series"
        guard paths.contains(where: \.isMarkdownPath) else {
            return .error(
                "there is nothing to publish in content/",
                suggestion: example + "\nand a first article: content/01-my-first-article.md")
        }
        return .error("content/ has texts, and no series.yaml says what series they make", suggestion: example)
    }
}
