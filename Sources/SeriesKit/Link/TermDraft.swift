internal import SeriesFrontMatter
internal import SeriesModel
internal import SeriesText

/// The terms of a site while they are gathered: which part defines each, and that none is explained twice.
struct TermDraft {
    struct Term {
        let entry: TermEntry
        let source: String
        let definedIn: Int?
    }

    private(set) var diagnostics: [Diagnostic] = []
    private let tree: ContentTree
    private let texts: [ParsedText]
    private let outline: Outline
    private var terms: [Term] = []
    /// Where each form stands that all series share, by the form in lower case.
    private var shared: [String: SourcePlace] = [:]
    /// The same for the series that is gathered.
    private var own: [String: SourcePlace] = [:]
    private var isShared = false

    init(_ tree: ContentTree, _ texts: [ParsedText], _ outline: Outline) {
        self.tree = tree
        self.texts = texts
        self.outline = outline
    }

    /// Adds what the `glossary.yaml` at `path` says; `series` is nil for the one that all series share.
    mutating func add(_ entries: [TermEntry], of path: String, series: Int?) {
        isShared = series == nil
        let parts = entries.contains { $0.part != nil } ? PartNames(tree, texts, outline, series) : nil
        for entry in entries {
            guard let part = entry.part, let parts else {
                add(Term(entry: entry, source: path, definedIn: nil))
                continue
            }
            do throws(PartNames.Mistake) {
                // A term comes with the part that defines it.
                guard let text = try parts.text(part.value) else { continue }
                add(Term(entry: entry, source: path, definedIn: text))
            } catch {
                diagnostics.append(
                    .error(error.message, at: ContentTree.place(path, part.span), suggestion: error.suggestion))
            }
        }
    }

    /// Adds what the front matter of the texts at `articles` defines.
    mutating func addDefinitions(of articles: [Int]) {
        for index in articles {
            for entry in texts[index].frontMatter.defines {
                add(Term(entry: entry, source: texts[index].text.path, definedIn: index))
            }
        }
    }

    /// The terms since the last time.
    mutating func takeTerms() -> [Term] {
        defer { terms = [] }
        own = [:]
        return terms
    }

    private mutating func add(_ term: Term) {
        var keys: Set<String> = []
        for form in term.entry.forms {
            let key = form.value.lowercased()
            guard keys.insert(key).inserted else { continue }
            let place = ContentTree.place(term.source, form.span)
            if let other = own[key] ?? shared[key] {
                diagnostics.append(
                    .error(
                        "the term '\(form.value)' is explained twice", at: place, suggestion: "keep one of the two",
                        related: [.init("the other one", at: other)]))
                return
            }
            if isShared { shared[key] = place } else { own[key] = place }
        }
        terms.append(term)
    }
}

/// Finds the part that an entry of a glossary names.
private struct PartNames {
    struct Mistake: Error {
        let message: String
        let suggestion: String?
    }

    /// By all names that a part may go by; nil for a part that is only planned.
    private var texts: [String: Int?] = [:]
    /// For suggestions: what is best written for each part, in reading order.
    private var shown: [String] = []
    private let outline: Outline

    /// Names of the parts of a series, or where `series` is nil of all, each behind the folder of its series.
    init(_ tree: ContentTree, _ parsed: [ParsedText], _ outline: Outline, _ series: Int?) {
        self.outline = outline
        for index in parsed.indices {
            guard case .article(let owner, _) = parsed[index].text.role, series ?? owner == owner else { continue }
            let folder = tree.series[owner].path
            let prefix = series == nil ? folder : ""
            for name in PartListing.names(of: parsed[index], in: folder) + [parsed[index].slug]
            where !name.isEmpty && texts[prefix + name] == nil {
                texts.updateValue(index, forKey: prefix + name)
            }
            shown.append(prefix + PartListing.name(of: parsed[index]))
        }
        for owner in outline.parts.indices where series ?? owner == owner {
            let prefix = series == nil ? tree.series[owner].path : ""
            for case .planned(let entry) in outline.parts[owner] where texts[prefix + entry.urlName] == nil {
                texts.updateValue(nil, forKey: prefix + entry.urlName)
                shown.append(prefix + entry.urlName)
            }
        }
    }

    /// Nil for a part that is not published.
    func text(_ written: String) throws(Mistake) -> Int? {
        let name = PartListing.plain(written)
        guard let found = texts[name] else {
            let wanted = SourceIndex.slug(ofPath: name)
            let near =
                shown.first { SourceIndex.slug(ofPath: $0) == wanted }
                ?? NearestName.of(name, among: shown)
                ?? NearestName.of(wanted, among: shown.map(SourceIndex.slug)).flatMap { slug in
                    shown.first { SourceIndex.slug(ofPath: $0) == slug }
                }
            throw Mistake(
                message: "no part '\(written)'",
                suggestion: near.map { "did you mean '\($0)'?" }
                    ?? "name the file of the part that defines the term, or leave the line out")
        }
        return found.flatMap { outline.withheld[$0] == nil ? $0 : nil }
    }
}
