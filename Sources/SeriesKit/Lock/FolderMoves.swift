/// Where the pages of folders went, such as those of a series that has another name now.
struct FolderMoves {
    private struct Move: Hashable {
        let old: String
        let new: String
    }

    /// By the old folder; no new one is that of two.
    private var newFolders: [String: String] = [:]
    /// How many locked pages were in each old folder, and how many of them seem to have moved to each new one.
    private var pageCounts: [String: Int] = [:]
    private var moved: [Move: Int] = [:]

    /// `likely` gives the new pages, by position in `pages`, that may have taken the place of a URL, and how much speaks for
    /// each.
    init(
        of gone: [LockedURL], _ locked: Set<LockedURL>, among pages: [NewPage], _ site: LinkedSite,
        likely: (LockedURL) -> [(page: Int, weight: Double)]
    ) {
        let folders = Set(gone.map { NewPage.folder(ofPath: $0.path) })
        for url in locked where url.fragment == nil && !url.path.isEmpty {
            pageCounts[NewPage.folder(ofPath: url.path), default: 0] += 1
        }
        var weights: [Move: Double] = [:]
        for url in gone {
            let old = NewPage.folder(ofPath: url.path)
            var best: [String: Double] = [:]
            for (page, weight) in likely(url) { best[pages[page].folder] = max(best[pages[page].folder] ?? 0, weight) }
            for (new, weight) in best {
                weights[Move(old: old, new: new), default: 0] += weight
                moved[Move(old: old, new: new), default: 0] += 1
            }
        }
        // What an author has said already.
        for url in locked where url.fragment == nil && folders.contains(NewPage.folder(ofPath: url.path)) {
            guard case .text(let text)? = site.addresses.target(atExactPath: url.path),
                let path = site.addresses.texts[text]?.path, path != url.path
            else { continue }
            let move = Move(old: NewPage.folder(ofPath: url.path), new: NewPage.folder(ofPath: path))
            weights[move, default: 0] += 3
            moved[move, default: 0] += 1
        }
        var taken: Set<String> = []
        let sorted = weights.sorted { one, other in
            (-one.value, one.key.old, one.key.new) < (-other.value, other.key.old, other.key.new)
        }
        for (move, _) in sorted where newFolders[move.old] == nil && taken.insert(move.new).inserted {
            newFolders[move.old] = move.new
        }
    }

    /// Both end with `/`, or are empty.
    func newFolder(of folder: String) -> String? { newFolders[folder] }

    /// As above, where at least half of the pages of the folder went there.
    func newFolder(ofMostBelow folder: String) -> String? {
        guard let new = newFolders[folder], let count = moved[Move(old: folder, new: new)],
            count * 2 >= pageCounts[folder] ?? 0
        else { return nil }
        return new
    }
}
