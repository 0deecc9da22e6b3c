internal import SeriesFrontMatter
internal import SeriesModel

/// The terms of a site while they are gathered: which part defines each, and that none is explained twice.
struct TermDraft {
    struct Term {
        let entry: TermEntry
        let source: String
        let definedIn: Int?
    }

    /// What texts may hold for a term, and where that is written.
    private struct Form {
        let text: String
        let place: SourcePlace

        /// Whether texts tell the two apart, which have the same letters: an acronym and a word, such as `REST` and `rest`.
        /// All else is taken for one term that is written in two ways.
        func isApart(from other: Form) -> Bool {
            Self.isAcronym(text, of: other.text) || Self.isAcronym(other.text, of: text)
        }

        /// At the start of a sentence, `x` is `X`.
        private static func isAcronym(_ text: String, of word: String) -> Bool {
            text == text.uppercased() && word == word.lowercased()
                && text != word.prefix(1).uppercased() + word.dropFirst()
        }
    }

    private(set) var diagnostics: [Diagnostic] = []
    private let tree: ContentTree
    private let texts: [ParsedText]
    private let outline: Outline
    private var terms: [Term] = []
    private var awaited: [TermBook.Awaited] = []
    /// The forms that all series share, by their texts in lower case.
    private var shared: [String: [Form]] = [:]
    /// The same for the series that is gathered.
    private var own: [String: [Form]] = [:]
    /// By series its articles, held back or not; made for the first glossary that names parts.
    private lazy var articles: [[Int]] = {
        var articles: [[Int]] = tree.series.map { _ in [] }
        for (index, parsed) in texts.enumerated() {
            if let series = parsed.text.series { articles[series].append(index) }
        }
        return articles
    }()

    /// By series the articles with terms that are held back.
    private let heldBack: [Int: [Int]]

    init(_ tree: ContentTree, _ texts: [ParsedText], _ outline: Outline) {
        self.tree = tree
        self.texts = texts
        self.outline = outline
        var heldBack: [Int: [Int]] = [:]
        for index in outline.heldBack.keys.sorted() where !texts[index].frontMatter.defines.isEmpty {
            if let series = texts[index].text.series { heldBack[series, default: []].append(index) }
        }
        self.heldBack = heldBack
    }

    /// Adds what the `glossary.yaml` at `path` says; `series` is nil for the one that all series share.
    mutating func add(_ entries: [TermEntry], of path: String, series: Int?) {
        let isShared = series == nil
        var parts = entries.contains { $0.part != nil } ? PartNames(tree, texts, articles, outline, series) : nil
        for entry in entries {
            guard let part = entry.part else {
                add(Term(entry: entry, source: path, definedIn: nil), isShared: isShared)
                continue
            }
            do throws(Mistake) {
                // A term comes with the part that defines it.
                switch try parts?.part(part.value) {
                case .article(let text) where outline.heldBack[text] == nil:
                    add(Term(entry: entry, source: path, definedIn: text), isShared: isShared)
                case let part?: awaited.append(TermBook.Awaited(name: entry.name.value, part: part))
                case nil: break
                }
            } catch {
                // The outline in which it may stand was not read.
                if series.map({ outline.mayLackParts[$0] }) ?? outline.mayLackParts.contains(true) { continue }
                diagnostics.append(.error(error, at: ContentTree.place(path, part.span)))
            }
        }
    }

    /// Adds what the front matter of the articles of a series defines.
    mutating func addDefinitions(of series: Int) {
        for index in outline.articles[series] {
            for entry in texts[index].frontMatter.defines {
                add(Term(entry: entry, source: texts[index].text.path, definedIn: index), isShared: false)
            }
        }
        for index in heldBack[series] ?? [] {
            awaited += texts[index].frontMatter.defines.map {
                TermBook.Awaited(name: $0.name.value, part: .article(index))
            }
        }
    }

    /// What was gathered since the last time.
    mutating func take() -> (terms: [Term], awaited: [TermBook.Awaited]) {
        defer { (terms, awaited) = ([], []) }
        own = [:]
        return (terms, awaited)
    }

    /// `isShared` says whether all series have it.
    private mutating func add(_ term: Term, isShared: Bool) {
        let forms = term.entry.forms.map { Form(text: $0.value, place: ContentTree.place(term.source, $0.span)) }
        var clash: (Form, Form)?
        for form in forms where clash == nil {
            clash = explained(form).map { (form, $0) }
        }
        for form in forms {
            let key = form.text.lowercased()
            if isShared { shared[key, default: []].append(form) } else { own[key, default: []].append(form) }
        }
        guard let (form, other) = clash else {
            terms.append(term)
            return
        }
        diagnostics.append(
            .error(
                "the term '\(form.text)' is explained twice", at: form.place, suggestion: "keep one of the two",
                related: [.init("the other one", at: other.place)]))
    }

    private func explained(_ form: Form) -> Form? {
        let key = form.text.lowercased()
        return own[key]?.first { !$0.isApart(from: form) } ?? shared[key]?.first { !$0.isApart(from: form) }
    }
}
