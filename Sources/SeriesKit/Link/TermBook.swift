internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

/// All terms that are published, and which of them the texts of each series know.
///
/// A series knows the terms of its articles and of its own `glossary.yaml`, and those that all series share: the ones of
/// `content/glossary.yaml`.
struct TermBook: Sendable {
    struct Term: Sendable {
        let entry: TermEntry
        /// The file that explains it, from `content/` on.
        let source: String
        /// The text that defines it; nil when a glossary alone does.
        let definedIn: Int?
        /// That of its entry in the glossary.
        let id: String

        /// Where it is explained.
        var place: SourcePlace { ContentTree.place(source, entry.name.span) }
    }

    /// The terms of one series, or those that all share.
    struct Page: Sendable {
        /// Nil for those that all series share.
        let series: Int?
        /// Where its terms stand in `terms`.
        let terms: Range<Int>
        /// The same by the ids of their entries.
        let termsByID: [String: Int]
        /// The file that it is made from: the first, if there are several.
        let source: String
    }

    /// A term whose part cannot be read yet.
    struct Awaited: Sendable {
        let name: String
        let part: PartNames.Part
    }

    /// Those of all pages, one page after the other, each in the order in which people look for them.
    private(set) var terms: [Term] = []
    private(set) var pages: [Page] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// By series, nil for what all share, and by the ids that they will have.
    private(set) var awaited: [Int?: [String: Awaited]] = [:]
    /// The series, or nil, some of whose terms may be missing here since there is a mistake where they are explained.
    private(set) var incomplete: Set<Int?> = []
    /// How many mistakes the draft had when its terms were taken last.
    private var diagnosticCount = 0
    private var shared: TermMatcher?
    /// For each series its own terms.
    private var own: [TermMatcher?] = []

    var isEmpty: Bool { terms.isEmpty }

    /// Whether all series share a term; it is then in the language of the site.
    func isShared(_ term: Int) -> Bool { pages.first.map { $0.series == nil && $0.terms.contains(term) } ?? false }

    init(_ tree: ContentTree, _ texts: [ParsedText], _ outline: Outline, _ files: GlossaryFiles) {
        incomplete = Self.incomplete(tree, texts, files)
        // What other texts than articles define counts nowhere, as `MisplacedKeyCheck` tells.
        if files.terms.isEmpty, texts.allSatisfy({ $0.text.series == nil || $0.frontMatter.defines.isEmpty }) { return }
        var draft = TermDraft(tree, texts, outline)
        if !tree.isOneSeries, let entries = files.terms[ContentTree.glossary] {
            draft.add(entries, of: ContentTree.glossary, series: nil)
            shared = add(&draft, of: nil)
        }
        own = tree.series.indices.map { index in
            let path = tree.series[index].glossary
            draft.add(files.terms[path] ?? [], of: path, series: index)
            draft.addDefinitions(of: index)
            return add(&draft, of: index)
        }
        diagnostics += draft.diagnostics
    }

    /// What finds the terms that `text` may hold; nothing where none are linked.
    func matchers(for text: ParsedText, _ settings: SiteSettings) -> [TermMatcher] {
        guard let series = text.text.series, own.indices.contains(series),
            text.frontMatter.linksTerms ?? settings.series[series].linksTerms ?? true
        else { return [] }
        return [own[series], shared].compactMap(\.self)
    }

    /// Gives the terms of a draft their numbers and a page.
    private mutating func add(_ draft: inout TermDraft, of series: Int?) -> TermMatcher? {
        let (found, awaited) = draft.take()
        if draft.diagnostics.count > diagnosticCount { incomplete.insert(series) }
        diagnosticCount = draft.diagnostics.count
        let start = terms.count
        // Those to come have their ids already, so that no other id changes with them.
        let names = found.map(\.entry.name.value) + awaited.map(\.name)
        var ids = UniqueNames()
        for position in IndexOrder.order(of: names) {
            let id = ids.unique(Self.id(ofTerm: names[position]))
            if position < found.count {
                let term = found[position]
                terms.append(Term(entry: term.entry, source: term.source, definedIn: term.definedIn, id: id))
            } else {
                self.awaited[series, default: [:]][id] = awaited[position - found.count]
            }
        }
        guard let first = found.first else { return nil }
        pages.append(
            Page(
                series: series, terms: start..<terms.count,
                termsByID: Dictionary(uniqueKeysWithValues: (start..<terms.count).map { (terms[$0].id, $0) }),
                source: ContentTree.shown(first.source)))
        return TermMatcher(
            (start..<terms.count).flatMap { index in
                terms[index].entry.forms.map { TermMatcher.Form($0.value, term: index) }
            })
    }

    private static func id(ofTerm name: String) -> String {
        let slug = Slug.ofName(name)
        return slug.isEmpty ? "term" : "term-" + slug
    }

    /// Whether a mistake may be why there is no term of that id, in the glossary of a series or the one that all share.
    func mayLack(_ id: String, of series: Int?) -> Bool {
        id.begins(with: "term") && (incomplete.contains(series) || incomplete.contains(nil))
    }

    private static func incomplete(_ tree: ContentTree, _ texts: [ParsedText], _ files: GlossaryFiles) -> Set<Int?> {
        var incomplete: Set<Int?> = []
        if files.broken.contains(ContentTree.glossary) { incomplete.insert(tree.isOneSeries ? 0 : nil) }
        for (index, series) in tree.series.enumerated() where files.broken.contains(series.glossary) {
            incomplete.insert(index)
        }
        for parsed in texts where parsed.frontMatter.mayLackTerms || parsed.unread == .unreadable {
            if let series = parsed.text.series { incomplete.insert(series) }
        }
        return incomplete
    }
}
