internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

/// Which texts are published, and in which order. Texts are named by their position in the list of all parsed ones.
struct Outline: Sendable {
    /// Why a text is left out.
    enum Withholding: Sendable, Hashable {
        case draft
        case scheduled(CivilDate)
    }

    /// For each series its articles in reading order.
    private(set) var articles: [[Int]]
    /// For each series its `index.md`.
    private(set) var introductions: [Int?]
    private(set) var home: Int?
    private(set) var pages: [Int] = []
    private(set) var withheld: [Int: Withholding] = [:]

    init(_ tree: ContentTree, _ texts: [ParsedText], _ options: BuildOptions) {
        articles = Array(repeating: [], count: tree.series.count)
        introductions = Array(repeating: nil, count: tree.series.count)
        for (index, parsed) in texts.enumerated() {
            if let reason = Self.withholding(of: parsed, options) {
                withheld[index] = reason
                continue
            }
            switch parsed.text.role {
            case .article(let series, _): articles[series].append(index)
            case .introduction(let series): introductions[series] = index
            case .home: home = index
            case .page: pages.append(index)
            }
        }
        for series in articles.indices { Self.sort(&articles[series], of: texts) }
        pages.sort { NaturalOrder.precedes(texts[$0].text.path, texts[$1].text.path) }
    }

    private static func withholding(of parsed: ParsedText, _ options: BuildOptions) -> Withholding? {
        if parsed.frontMatter.isDraft, !options.includesDrafts { return .draft }
        if let date = parsed.publicationDate, date > options.today, !options.includesFuture { return .scheduled(date) }
        return nil
    }

    /// By number, those without one behind; then by name as people count.
    private static func sort(_ indices: inout [Int], of texts: [ParsedText]) {
        let keyed = indices.map { (index: $0, number: texts[$0].number?.value ?? .max, path: texts[$0].text.path) }
        indices = keyed.sorted { one, other in
            one.number != other.number ? one.number < other.number : NaturalOrder.precedes(one.path, other.path)
        }.map(\.index)
    }
}

extension Outline {
    /// The introduction that stands on the index page at `address`.
    func text(at address: Address, _ addresses: AddressBook) -> Int? {
        if let series = addresses.series.firstIndex(of: address) { return introductions[series] }
        return address == addresses.home ? home : nil
    }
}
