internal import SeriesText

/// Finds files whose path is not quite the one that somebody wrote. Made only when a link is broken or names a note.
struct SourceIndex {
    private struct Source {
        let path: String
        /// In lower case, and what the sources of a name are ordered by.
        let key: String
    }

    private let bySlug: [String: [Source]]
    /// By the name without its extension, for files that have one.
    private let byStem: [String: [Source]]
    private let slugs: [String]
    /// The first of those at each place.
    private let byPlace: [String: String]

    init(_ paths: some Sequence<String>) {
        let sources = paths.map { Source(path: $0, key: $0.lowercased()) }.sorted {
            ($0.key, $0.path) < ($1.key, $1.path)
        }
        bySlug = Dictionary(grouping: sources) { Self.slug(ofPath: $0.path) }
        byStem = Dictionary(grouping: sources) { Self.stem(ofSlug: Self.slug(ofPath: $0.path)) }
        slugs = bySlug.keys.sorted()
        byPlace = Dictionary(sources.map { (Self.place(ofPath: $0.path), $0.path) }) { first, _ in first }
    }

    /// The source of the same name in another folder, in another case, or with another number or extension.
    func namesake(of path: String) -> String? {
        let slug = Self.slug(ofPath: path)
        if slug.isEmpty { return nil }
        let sources = bySlug[slug] ?? bySlug[Self.slug(ofTextAt: path)] ?? byStem[Self.stem(ofSlug: slug)]
        guard let nearest = nearest(to: path, among: sources ?? []) else { return nil }
        return Self.place(ofPath: nearest) == Self.place(ofPath: path) ? nearest : atPlace(of: path) ?? nearest
    }

    /// The source of the same name in the same folder, whatever numbers these have.
    func atPlace(of path: String) -> String? {
        let place = Self.place(ofPath: path)
        return place.isEmpty ? nil : byPlace[place]
    }

    /// The folders of a text and its name: `s/caching` for `02-s/04-caching.md` and `s/caching/`.
    static func place(ofPath path: String) -> String {
        let slug = slug(ofPath: path)
        if slug.isEmpty { return "" }
        return (namingSteps(ofPath: path).dropLast().map { Self.slug(ofPath: $0) } + [slug]).joined(separator: "/")
    }

    /// Whether `path` names the file at `source` and no other: but for letters' case and the ending, or without its number.
    static func isSame(_ source: String, as path: String) -> Bool {
        guard place(ofPath: source) == place(ofPath: path) else { return false }
        let number = FileName(stem: path.lastStep).number
        return number == nil || number == FileName(stem: source.lastStep).number
    }

    /// The source whose name is a slip or two away. This looks at all of them.
    func near(_ path: String) -> String? {
        NearestName.of(Self.slug(ofPath: path), among: slugs).flatMap { nearest(to: path, among: bySlug[$0] ?? []) }
    }

    /// Of several sources, the one whose path has the longest start in common with `path`, which is one of the two between
    /// which `path` would stand; the first of all when none has any.
    private func nearest(to path: String, among sources: [Source]) -> String? {
        let key = path.lowercased()
        let place = sources.partitionPoint { $0.key < key }
        let neighbors = sources[max(0, place - 1)..<min(sources.count, place + 1)]
        func common(_ source: Source) -> Int { zip(source.key.utf8, key.utf8).prefix { $0 == $1 }.count }
        guard let nearest = neighbors.max(by: { common($0) < common($1) }) else { return nil }
        return (common(nearest) > 0 ? nearest : sources[0]).path
    }

    /// What names an article in a path or in a URL, whatever its number and form: `caching` in `../04-caching/index.md`, in
    /// `04-caching.html` and in `/caching/`. Other files have their names, in lower case.
    static func slug(ofPath path: String) -> String {
        guard let last = namingSteps(ofPath: path).last else { return "" }
        let name = last.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map {
            String(Substring($0))
        }
        // No ending is like that of `2.1-caching`, a folder.
        let isWhole = name.last?.utf8.contains { "-_ ".utf8.contains($0) } ?? true
        guard name.count == 1 || isWhole || last.isMarkdownPath || last.isHTMLPath else {
            return last.lowercased()
        }
        let stem = name.count == 1 || isWhole ? last : name.dropLast().joined(separator: ".")
        let slug = FileName(stem: stem).slug
        // `1984.md` is called by its number, as it has no other name.
        return slug.isEmpty ? Slug.of(stem) : slug
    }

    /// Without the last where the folder names the page.
    private static func namingSteps(ofPath path: String) -> ArraySlice<String> {
        let steps = path.steps[...]
        return steps.count > 1 && steps.last?.isNameOfFolderPage == true ? steps.dropLast() : steps
    }

    /// The same, had `path` the ending of a text: `caching` in `04-caching.mdx` and in `04-caching/index.MD`.
    private static func slug(ofTextAt path: String) -> String {
        guard !path.ends(with: "/"), let name = path.steps.last,
            let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex
        else { return "" }
        return slug(ofPath: path.parentFolder + name[..<dot] + ".md")
    }

    private static func stem(ofSlug slug: String) -> String {
        guard let dot = slug.utf8.lastIndex(of: UInt8(ascii: ".")), dot > slug.startIndex else { return slug }
        return String(slug[..<dot])
    }
}

extension String {
    /// Whether a file or a page of this name is that of its folder: `index.md`, `index.html`.
    var isNameOfFolderPage: Bool { ContentTree.isIndex(self) || self == Address.pageName }
}
