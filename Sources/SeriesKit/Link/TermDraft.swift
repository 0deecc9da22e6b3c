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
    /// By series its articles, held back or not; made for the first glossary that names parts.
    private lazy var articles: [[Int]] = {
        var articles: [[Int]] = tree.series.map { _ in [] }
        for (index, parsed) in texts.enumerated() {
            if case .article(let series, _) = parsed.text.role { articles[series].append(index) }
        }
        return articles
    }()

    init(_ tree: ContentTree, _ texts: [ParsedText], _ outline: Outline) {
        self.tree = tree
        self.texts = texts
        self.outline = outline
    }

    /// Adds what the `glossary.yaml` at `path` says; `series` is nil for the one that all series share.
    mutating func add(_ entries: [TermEntry], of path: String, series: Int?) {
        isShared = series == nil
        var parts = entries.contains { $0.part != nil } ? PartNames(tree, texts, articles, outline, series) : nil
        for entry in entries {
            guard let part = entry.part else {
                add(Term(entry: entry, source: path, definedIn: nil))
                continue
            }
            do throws(PartNames.Mistake) {
                // A term comes with the part that defines it.
                guard let text = try parts?.text(part.value) else { continue }
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
