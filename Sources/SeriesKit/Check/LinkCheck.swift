internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

/// Tells of broken links, and of what their authors may have meant.
struct LinkCheck {
    private let texts: [ParsedText]
    private let addresses: AddressBook
    private let terms: TermBook
    private lazy var sources = SourceIndex(Self.files(of: addresses))
    private lazy var sourcesAndPlanned = SourceIndex(Self.files(of: addresses) + addresses.plannedFiles)
    private lazy var unplaced = SourceIndex(addresses.unplacedTexts)
    private lazy var folders = Set(addresses.sources.flatMap { $0.parentFolder.steps })
    private lazy var files = SourceIndex(addresses.copies.map(\.source))
    /// Those of the texts, by their paths.
    private lazy var positions = Dictionary(texts.indices.map { (texts[$0].text.path, $0) }) { first, _ in first }
    private var budget = SearchBudget()

    /// `broken` in an order that is always the same.
    static func diagnostics(
        for broken: [BrokenReference], _ texts: [ParsedText], _ addresses: AddressBook, _ terms: TermBook
    ) -> [Diagnostic] {
        var check = LinkCheck(texts, addresses, terms)
        return broken.map { reference in
            Diagnostic(
                reference.severity, reference.link.message, at: ContentTree.place(reference.source, reference.span),
                suggestion: check.suggestion(for: reference) ?? reference.link.suggestion)
        }
    }

    private init(_ texts: [ParsedText], _ addresses: AddressBook, _ terms: TermBook) {
        self.texts = texts
        self.addresses = addresses
        self.terms = terms
    }

    private mutating func suggestion(for reference: BrokenReference) -> String? {
        switch reference.link.sought {
        case .source(let wanted, let purpose):
            if let address = wanted.addressWithoutScheme, !folders.contains(address.host) {
                return "did you mean 'https://\(address.whole)'?"
            }
            let (path, fragment) = (wanted.path, wanted.fragment)
            let found = nearest(to: path, fragment, from: reference.source, purpose)
            if purpose == .link, let text = unplacedText(at: path, from: reference.source, besides: found) {
                return "\(ContentTree.shown(text)) is not published: do as the warning about it says"
            }
            return found.map { source in
                let isPlanned = addresses.target(ofSource: source) == nil
                let wantedID = fragment.map { isPlanned ? $0 : meant(by: $0, in: source) }
                let id = wantedID.map { "#" + $0 } ?? ""
                if source == reference.source, holds(wantedID, in: source) { return "did you mean '\(id)'?" }
                let hasNumber = FileName(stem: source.lastStep.withoutMarkdownEnding).number != nil
                let number = isPlanned && !hasNumber ? Self.number(in: path) : ""
                let file = source.parentFolder + number + source.lastStep
                let destination = RelativePath.from(reference.source.parentFolder, to: file) + id
                // Whoever wrote a space knows how.
                let needsBrackets = reference.isMarkdown && destination.contains(" ") && !path.contains(" ")
                return "did you mean '\(needsBrackets ? "<\(destination)>" : destination)'?"
            } ?? fixedFile(named: path.lastStep) ?? page(at: path, purpose)
        case .anchor(let id, let index): return nearAnchors(to: id, in: texts[index].fragment)
        case .term(let id, let page): return nearTerm(to: id, on: terms.pages[page])
        case nil: return nil
        }
    }

    /// What `path` may be meant for: `source` itself, where it is written, only for an id that is there, or where nothing but
    /// the number or the ending is missing.
    private mutating func nearest(
        to path: String, _ fragment: String?, from source: String, _ purpose: MarkdownFragment.Reference.Purpose
    ) -> String? {
        let folder = source.parentFolder
        let isRooted = path.utf8.first == UInt8(ascii: "/")
        let plain = String(path.map { $0 == "\\" ? "/" : $0 })
        let wanted = RelativePath.resolve(plain, from: isRooted ? "" : folder) ?? plain
        // A series without an introduction is linked by its folder.
        if purpose.file == nil, ContentTree.isIndex(wanted.lastStep),
            addresses.target(ofSource: wanted.parentFolder) != nil,
            sources.atPlace(of: wanted)?.parentFolder != wanted.parentFolder
        {
            return wanted.parentFolder
        }
        let candidates =
            switch purpose {
            case .link: sourcesAndPlanned
            case .frame: sources
            case .picture, .file: files
            }
        var found = candidates.namesake(of: wanted)
        if found == source, holds(fragment, in: source) || SourceIndex.isSame(source, as: wanted) {
            return source
        }
        if found == nil || found == source, budget.allowsSearch() { found = candidates.near(wanted) }
        return found == source ? nil : found
    }

    /// A text that is not published and stands, or would stand, where `path` leads; nil if what was `found` does.
    private mutating func unplacedText(at path: String, from source: String, besides found: String?) -> String? {
        let ways =
            path.utf8.first == UInt8(ascii: "/")
            ? [path]
            : [source.parentFolder, positions[source].flatMap { addresses.texts[$0]?.folder }].compactMap(\.self)
                .compactMap { RelativePath.resolve(path, from: $0) }
        for way in ways {
            guard let text = unplaced.atPlace(of: way) else { continue }
            return found.map(SourceIndex.place) == SourceIndex.place(ofPath: text) ? nil : text
        }
        return nil
    }

    /// The number in front of what `path` names, with the sign behind it: a part that is only planned has any that its author
    /// likes.
    private static func number(in path: String) -> Substring {
        guard let name = path.steps.last(where: { !ContentTree.isIndex($0) }) else { return "" }
        let file = FileName(stem: name.withoutMarkdownEnding)
        if file.number == nil || file.slug.isEmpty { return "" }
        return name.prefix(name.utf8.prefix { $0.isASCIIDigit }.count + 1)
    }

    private static func files(of addresses: AddressBook) -> [String] {
        addresses.sources.filter { !$0.isEmpty && !$0.ends(with: "/") }
    }

    /// How to link to a file that seriesgen makes itself, which stands nowhere in the content.
    private func fixedFile(named name: String) -> String? {
        guard let kind = FixedFile.Kind.needingURL(named: name) else { return nil }
        return addresses.fixedFiles.first { $0.kind == kind }.map { "did you mean '/\($0.address.file)'?" }
            ?? FixedFile.Kind.howToGiveURL
    }

    /// A page that seriesgen makes itself, such as `/tags/`, which is linked to from the root of the site.
    private func page(at path: String, _ purpose: MarkdownFragment.Reference.Purpose) -> String? {
        guard purpose == .link else { return nil }
        if case .page? = addresses.target(atPath: path) { return "did you mean '/\(path)'?" }
        switch path.steps {
        case ["tags"]: return "that page is there as soon as a published text has a tag"
        case ["glossary"]:
            return addresses.series.count > 1
                ? "that page is there as soon as content/\(ContentTree.glossary) has a term"
                : "that page is there as soon as a published part defines a term"
        default: return nil
        }
    }

    private mutating func holds(_ id: String?, in source: String) -> Bool {
        guard let id, let index = positions[source] else { return false }
        return texts[index].fragment.holds(id: id)
    }

    /// The id of `source` that is probably meant by `id`; `id` itself when none is near, which is told of once the path is
    /// right.
    private mutating func meant(by id: String, in source: String) -> String {
        guard let index = positions[source], !texts[index].fragment.holds(id: id) else { return id }
        return near(id, in: texts[index].fragment) ?? id
    }

    /// GitHub puts the prefix in front of the ids in its pages, and takes links without it.
    private static func withoutPrefix(_ id: String) -> String {
        let prefix = "user-content-"
        return id.begins(with: prefix) ? id.dropping(prefix) : id
    }

    private mutating func nearTerm(to id: String, on page: TermBook.Page) -> String? {
        let awaited = terms.awaited[page.series] ?? [:]
        guard budget.allowsSearch(among: page.terms.count + awaited.count) else { return nil }
        let ids = terms.terms[page.terms].map(\.id) + awaited.keys.sorted()
        return NearestName.of(id, among: ids).map { "did you mean '#\($0)'?" }
    }

    private mutating func nearAnchors(to id: String, in fragment: MarkdownFragment) -> String? {
        if let near = near(id, in: fragment) { return "did you mean '#\(near)'?" }
        // Where they are few, they say what there is.
        guard 1...8 ~= fragment.headings.count + fragment.anchors.count else { return nil }
        let ids = fragment.headings.map(\.id) + fragment.anchors.sorted()
        return "there are: " + ids.map { "#" + $0 }.joined(separator: ", ")
    }

    private mutating func near(_ id: String, in fragment: MarkdownFragment) -> String? {
        let id = Self.withoutPrefix(id)
        // The ids of a page are often like each other, so that most of them are compared letter by letter.
        guard budget.allowsSearch(among: fragment.headings.count + fragment.anchors.count) else { return nil }
        let ids = fragment.headings.map(\.id) + fragment.anchors.sorted()
        // An id made by another rule differs in punctuation and case only.
        func letters(_ text: String) -> [UInt8] {
            text.lowercased().utf8.filter { $0 >= 0x80 || $0 &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 }
        }
        let wanted = letters(id)
        // Those at the top of the page, which nobody needs unless he is near.
        let all = ids + (fragment.titleID.map { [$0] } ?? []) + fragment.titleAnchors.sorted()
        return all.first { letters($0) == wanted } ?? NearestName.of(id, among: all)
    }
}
