internal import SeriesFrontMatter
internal import SeriesModel
internal import SeriesSystem
internal import SeriesText

/// Where everything of the site goes: from files of `content/` to addresses, and from addresses back.
struct AddressBook: Sendable {
    /// What a link can lead to.
    enum Target: Sendable, Hashable {
        /// By position in the list of all parsed texts; it may be held back.
        case text(Int)
        case file(Address)
        case page(Address)
        /// The part at that position in the outline of the series, which readers are told of and cannot read yet.
        case planned(series: Int, position: Int)
        /// The glossary of a series, or the one that all share, while it has no term that readers can see.
        case missingGlossary(series: Int?)

        var isPage: Bool {
            switch self {
            case .text, .page: true
            case .file, .planned, .missingGlossary: false
            }
        }
    }

    /// A page that lists others, by position in `series`, `glossaries` or `tags`.
    enum Overview: Sendable {
        case series(Int)
        case glossary(Int)
        case tags
        case tag(Int)
    }

    /// For each text; nil where it is held back or has no usable name.
    private(set) var texts: [Address?]
    private(set) var series: [Address] = []
    /// For each page of terms.
    private(set) var glossaries: [Address] = []
    let home = Address(page: "")
    /// The last step of the URL of a page of terms.
    static let glossaryFolder = "glossary/"
    /// What servers show where nothing is.
    static let notFound = Address(file: PageKind.notFound.template)
    /// For each tag its page.
    private(set) var tags: [Address] = []
    /// The page that lists the tags; nil when there are none.
    private(set) var tagIndex: Address?
    /// Files of `content/` that are copied.
    private(set) var copies: [(source: String, address: Address)] = []
    /// In order of their sources, what they ask for behind what they are; two may claim one place, which `AddressCheck`
    /// tells of.
    private(set) var claims: [Claim] = []
    /// Files with templates of their own.
    let ownFiles: [Address]
    /// What programs ask for by name.
    var fixedFiles: [FixedFile] = []
    var aliases: [Alias] = []
    var aliasMistakes: [AliasMistake] = []
    /// Former addresses where something else stands now.
    var takenAddresses: [TakenAddress] = []
    /// Texts that are held back, by the files that they and their aliases would have.
    var heldBack: [String: Int] = [:]

    /// Glossaries that have no page, since none of their terms is there, by the paths of their files and pages: their series,
    /// nil for the one that all share.
    private var missingGlossaries: [String: Int?] = [:]
    /// Files of `content/` that are not published; see `ContentTree.unpublished`.
    private let unpublished: [String: ContentTree.Unpublished]
    /// As `ContentTree` has them.
    let unplacedTexts: [String]

    private(set) var overviews: [Address: Overview] = [:]
    private var bySource: [String: Target] = [:]
    private var byFile: [String: Target] = [:]
    /// By the folder of the series, in `content/` and in URLs, and the slug.
    private var planned: [String: Target] = [:]
    /// The folders of series whose outline was not read, in `content/` and in URLs.
    private var unreadOutlines: Set<String> = []
    /// What the files of parts that are not written yet may be called, from `content/` on, for suggestions.
    private(set) var plannedFiles: [String] = []

    init(
        _ tree: ContentTree, _ parsed: [ParsedText], _ outline: Outline, _ tags: TagBook, _ terms: TermBook,
        _ theme: Theme, redirects: [Located<RedirectHost>], hasURL: Bool, jobs: Int
    ) {
        unpublished = tree.unpublished
        unplacedTexts = tree.unplacedTexts
        ownFiles = theme.ownFiles
        texts = Array(repeating: nil, count: parsed.count)
        let size = parsed.count + tree.files.count + tree.series.count
        claims.reserveCapacity(size)
        bySource.reserveCapacity(size)
        byFile.reserveCapacity(size)
        let folders = tree.series.map { Self.urlFolder(ofSeries: $0) }
        series = folders.map(Address.init(page:))
        addHome(tree)
        addIndexes(tree)
        for page in terms.pages { add(page, under: page.series.map { folders[$0] } ?? "", tree) }
        noteMissingGlossaries(terms, folders, tree)
        let places = Parallel.map(parsed.count, jobs: jobs) { TextPlace(of: parsed[$0], folders) }
        var ownFolders: [String: Int] = [:]
        for (index, place) in places.enumerated() {
            if let folder = place.ownFolder { ownFolders[folder] = index }
            add(parsed[index], at: index, place, isHeldBack: outline.heldBack[index] != nil)
        }
        for (index, folder) in tree.series.enumerated() {
            addPlanned(outline.parts[index], of: index, in: folder.path, at: folders[index])
            if outline.mayLackParts[index] { unreadOutlines.formUnion([folder.path, folders[index]]) }
        }
        let seriesFolders = Dictionary(zip(tree.series.map(\.path), folders)) { first, _ in first }
        for path in tree.files { add(file: path, seriesFolders, ownFolders) }
        add(tags.tags)
        addFiles(of: theme, redirects)
        addFixedFiles(isOneSeries: tree.isOneSeries, hasURL: hasURL)
        addAliases(of: parsed, outline)
        addFormerAddresses(of: parsed, outline)
    }

    /// What a file of `content/` (a path from there on), or a folder (ending with `/`), is for links.
    func target(ofSource path: String) -> Target? {
        bySource[path] ?? (path.isEmpty || path.ends(with: "/") ? nil : bySource[path + "/"])
    }

    /// What stands at a path of the site (decoded, from the root on, without the first `/`).
    func target(atPath path: String) -> Target? { Address.first(atPath: path) { byFile[$0] } }

    /// What stands at a place of the output folder, and not in a folder of that name.
    func target(ofFile file: String) -> Target? { byFile[file] }

    /// As `target(atPath:)`, where the bytes of the path are those of the place: to servers, `é` of one character is not that
    /// of two.
    func target(atExactPath path: String) -> Target? {
        Address.first(atPath: path) { file in
            guard let index = byFile.index(forKey: file), byFile[index].key.hasSameBytes(as: file) else { return nil }
            return byFile[index].value
        }
    }

    /// The text that would stand at such a path, by itself or as an alias, if it were not held back.
    func heldBackText(atPath path: String) -> Int? {
        heldBack.isEmpty ? nil : Address.first(atPath: path) { heldBack[$0] }
    }

    /// The part that is not written yet and that would stand at `path`, of its file (from `content/` on) or of its page:
    /// `05-queues.md`, `5-queues/index.md` and `queues/` are the same.
    func plannedPart(at path: String) -> Target? {
        planned.isEmpty ? nil : planned[Self.seriesFolder(ofPart: path) + SourceIndex.slug(ofPath: path)]
    }

    /// Whether such a part may stand in an outline that was not read, of which has been told.
    func isUnreadPart(at path: String) -> Bool {
        if unreadOutlines.isEmpty { return false }
        let name = path.lastStep
        return (name.isMarkdownPath || !name.utf8.contains(UInt8(ascii: ".")) || name == Address.pageName)
            && unreadOutlines.contains(Self.seriesFolder(ofPart: path))
    }

    private static func seriesFolder(ofPart path: String) -> String {
        let name = path.lastStep
        let folder = name.isNameOfFolderPage ? path.parentFolder : path
        return folder.withoutSlash.parentFolder
    }

    /// The series of the glossary that `path`, of its file or its page, would lead to if it had a page.
    func missingGlossary(at path: String) -> Int?? {
        if missingGlossaries.isEmpty { return nil }
        return missingGlossaries[path] ?? missingGlossaries[path + "/"]
    }

    /// Why the file of `content/` at `path` is not published.
    func reasonForNotPublishing(_ path: String) -> ContentTree.Unpublished? { unpublished[path] }

    /// Where a series stands in URLs, ending with `/`; empty for the root.
    func folder(ofSeries index: Int) -> String { series[index].folder }

    /// The sources that links can lead to, for suggestions; in no order.
    var sources: some Sequence<String> { bySource.keys }

    private mutating func addHome(_ tree: ContentTree) {
        if tree.isOneSeries || tree.series.isEmpty { return }
        claim(home, .page(home), source: ContentTree.shown(tree.hasRootSettings ? ContentTree.settings : ""))
        bySource[""] = .page(home)
    }

    /// Those of the series.
    private mutating func addIndexes(_ tree: ContentTree) {
        for (index, (folder, address)) in zip(tree.series, series).enumerated() {
            if overviews[address] == nil { overviews[address] = .series(index) }
            claim(address, .page(address), source: ContentTree.shown(folder.settings))
            bySource[folder.path] = .page(address)
        }
    }

    private mutating func noteMissingGlossaries(_ terms: TermBook, _ folders: [String], _ tree: ContentTree) {
        for series in terms.incomplete.union(terms.awaited.keys)
        where !terms.pages.contains(where: { $0.series == series }) {
            let source = series.map { tree.series[$0].glossary } ?? ContentTree.glossary
            for path in [source, (series.map { folders[$0] } ?? "") + Self.glossaryFolder] {
                missingGlossaries.updateValue(series, forKey: path)
            }
        }
    }

    private mutating func add(_ parsed: ParsedText, at index: Int, _ place: TextPlace, isHeldBack: Bool) {
        let path = parsed.text.path
        switch parsed.text.role {
        case .introduction(let series):
            bySource[path] = .page(self.series[series])
            return
        case .home:
            bySource[path] = .page(home)
            return
        case .article, .page: break
        }
        bySource[path] = .text(index)
        if let folder = place.ownFolder { bySource[folder] = .text(index) }
        guard let address = place.address else { return }
        if isHeldBack {
            heldBack[address.file] = index
            return
        }
        texts[index] = address
        claim(address, .text(index), source: place.source, slug: parsed.frontMatter.slug?.span)
    }

    /// Links may lead to the file that explains the terms.
    private mutating func add(_ page: TermBook.Page, under folder: String, _ tree: ContentTree) {
        let address = Address(page: folder + Self.glossaryFolder)
        if overviews[address] == nil { overviews[address] = .glossary(glossaries.count) }
        glossaries.append(address)
        claim(address, .page(address), source: page.source, .gathered(.glossary, nil))
        bySource[page.series.map { tree.series[$0].glossary } ?? ContentTree.glossary] = .page(address)
    }

    /// The series is in `folder` of the content, and in `urlFolder` of the site.
    private mutating func addPlanned(
        _ parts: [Outline.Part], of series: Int, in folder: String, at urlFolder: String
    ) {
        for (position, part) in parts.enumerated() {
            guard case .planned(let entry) = part, !entry.urlName.isEmpty else { continue }
            for path in [folder, urlFolder] {
                planned[path + entry.urlName] = .planned(series: series, position: position)
            }
            // What begins with a number takes another one in front, or a part of its name would be its place.
            let isPlain = FileName(stem: entry.urlName).slug == entry.urlName
            let number = isPlain ? "" : "\(position < 9 ? "0" : "")\(position + 1)-"
            plannedFiles.append(folder + number + entry.urlName + ".md")
        }
    }

    private mutating func add(_ tags: [TagBook.Entry]) {
        guard let first = tags.first else { return }
        let index = Address(page: TagBook.folder)
        claim(index, .page(index), source: first.place.file, .gathered(.listOfTags, first.place.span))
        tagIndex = index
        if overviews[index] == nil { overviews[index] = .tags }
        for (number, tag) in tags.enumerated() {
            let address = Address(page: TagBook.folder + tag.slug + "/")
            claim(
                address, .page(address), source: tag.place.file, .gathered(.tag(name: tag.name), tag.place.span))
            if overviews[address] == nil { overviews[address] = .tag(number) }
            self.tags.append(address)
        }
    }

    /// What comes from elsewhere than the content.
    private mutating func addFiles(of theme: Theme, _ redirects: [Located<RedirectHost>]) {
        for asset in theme.assets {
            let address = Address(file: asset.path)
            claim(address, .file(address), source: asset.source)
        }
        for address in ownFiles {
            claim(address, .file(address), source: Theme.folder + "/" + PageKind.file.template + address.file)
        }
        for host in redirects {
            let address = Address(file: host.value.fileName)
            claim(address, .file(address), source: ContentTree.shown(ContentTree.settings), .redirects(host.span))
        }
    }

    /// A file goes with the text in whose own folder it stands; else its path stays what it is.
    private mutating func add(file path: String, _ seriesFolders: [String: String], _ ownFolders: [String: Int]) {
        var folder = path.parentFolder
        while !folder.isEmpty {
            if let owner = ownFolders[folder] {
                guard let address = texts[owner] else {
                    bySource[path] = .text(owner)
                    return
                }
                add(copy: path, to: Address(file: address.folder + path.dropping(folder)))
                return
            }
            if let urlFolder = seriesFolders[folder] {
                add(copy: path, to: Address(file: urlFolder + path.dropping(folder)))
                return
            }
            folder = folder.withoutSlash.parentFolder
        }
        for prefix in [ContentTree.staticFolder, ContentTree.pagesFolder] where path.begins(with: prefix) {
            add(copy: path, to: Address(file: path.dropping(prefix)))
            return
        }
        add(copy: path, to: Address(file: path))
    }

    private mutating func add(copy source: String, to address: Address) {
        copies.append((source, address))
        bySource[source] = .file(address)
        claim(address, .file(address), source: ContentTree.shown(source))
    }

    mutating func claim(
        _ address: Address, _ target: Target, source: String, _ request: Claim.Request? = nil, slug: SourceSpan? = nil
    ) {
        claims.append(Claim(file: address.file, target: target, source: source, request: request, slug: slug))
        if byFile[address.file] == nil { byFile[address.file] = target }
    }

    /// `02-go-basics/` is published in `go-basics/`, `content/` itself at the root.
    private static func urlFolder(ofSeries folder: ContentTree.SeriesFolder) -> String {
        folder.path.steps.map { urlStep($0, FileName(stem: $0).slug) }.joined()
    }

    /// A folder without a letter or digit in its name keeps it.
    static func urlStep(_ folder: String, _ slug: String) -> String { (slug.isEmpty ? folder : slug) + "/" }
}
