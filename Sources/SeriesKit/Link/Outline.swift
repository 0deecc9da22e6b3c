internal import SeriesFrontMatter
internal import SeriesModel
internal import SeriesText

/// Which texts are published, and in which order. Texts are named by their position in the list of all parsed ones.
struct Outline: Sendable {
    /// Why readers do not get a text yet.
    enum Hold: Sendable, Hashable {
        case draft
        case scheduled(CivilDate)

        /// What is said of the text in messages.
        var inWords: String {
            switch self {
            case .draft: "is a draft"
            case .scheduled(let date): "is not published before \(date.iso)"
            }
        }
    }

    /// A place in a series.
    enum Part: Sendable {
        case article(Int)
        /// An article that is listed and held back.
        case heldBack(Int)
        case planned(PlannedEntry)
    }

    /// For each series its parts in reading order, those that are not published included.
    private(set) var parts: [[Part]]
    /// For each series its published articles in reading order.
    private(set) var articles: [[Int]]
    /// For each series what its `parts:` says; nil where there is none.
    private(set) var listings: [PartListing?]
    /// For each series whether a mistake keeps parts out of it.
    let mayLackParts: [Bool]
    /// For each text its number in its series, from 1; 0 for what is no part, and where a mistake in the list keeps it open.
    private(set) var numbers: [Int]
    /// For each series its `index.md`.
    private(set) var introductions: [Int?]
    private(set) var home: Int?
    private(set) var pages: [Int] = []
    /// For each series the `index.md` that is left out.
    private var heldBackIntroductions: [Int?]
    private var heldBackHome: Int?
    /// For each series whether one of its articles waits for its day.
    private var isWaiting: [Bool]
    /// The texts that are left out, and why.
    private(set) var heldBack: [Int: Hold] = [:]
    /// Those of `heldBack` that readers are told of, by their positions in their series: they are listed, and shown as
    /// planned.
    private(set) var announced: [Int: Int] = [:]

    init(_ tree: ContentTree, _ settings: SiteSettings, _ texts: [ParsedText], _ options: SiteOptions) {
        introductions = Array(repeating: nil, count: tree.series.count)
        heldBackIntroductions = introductions
        isWaiting = introductions.map { _ in false }
        mayLackParts = settings.series.map(\.mayLackParts)
        parts = Array(repeating: [], count: tree.series.count)
        articles = parts.map { _ in [] }
        listings = parts.map { _ in nil }
        numbers = Array(repeating: 0, count: texts.count)
        // Held back or not.
        var files: [[Int]] = parts.map { _ in [] }
        for (index, parsed) in texts.enumerated() {
            let reason = Self.hold(on: parsed, options)
            heldBack[index] = reason
            switch parsed.text.role {
            case .article(let series, _):
                files[series].append(index)
                if case .scheduled? = reason { isWaiting[series] = true }
            case .introduction(let series):
                if reason == nil { introductions[series] = index } else { heldBackIntroductions[series] = index }
            case .home: if reason == nil { home = index } else { heldBackHome = index }
            case .page: if reason == nil { pages.append(index) }
            }
        }
        for series in files.indices {
            Self.sort(&files[series], of: texts)
            if let list = settings.series[series].parts {
                let listing = PartListing(list, of: files[series], in: tree.series[series].path, texts)
                listings[series] = listing
                parts[series] = parts(list, listing)
            } else {
                parts[series] = files[series].compactMap { heldBack[$0] == nil ? .article($0) : nil }
            }
            let isOrderKnown = settings.series[series].parts?.isWhole ?? true
            for (position, part) in parts[series].enumerated() {
                switch part {
                case .article(let index):
                    articles[series].append(index)
                    numbers[index] = isOrderKnown ? position + 1 : 0
                case .heldBack(let index): announced[index] = position
                case .planned: break
                }
            }
            for index in listings[series]?.forgotten ?? [] where !texts[index].isDraft {
                numbers[index] = 0
            }
        }
        pages.sort { NaturalOrder.precedes(texts[$0].text.path, texts[$1].text.path) }
    }

    /// What the list says, and where it is mistaken, what it probably means. A draft that it leaves out and that is shown
    /// stands behind all others.
    private func parts(_ list: PartList, _ listing: PartListing) -> [Part] {
        var named = Set(listing.meanings.compactMap { if case .article(let index) = $0 { index } else { nil } })
        func part(_ index: Int) -> Part { heldBack[index] == nil ? .article(index) : .heldBack(index) }
        let listed = zip(list.entries, listing.meanings).compactMap { entry, meaning -> Part? in
            switch (entry, meaning) {
            case (_, .article(let index)): part(index)
            case (_, .written(let index)), (_, .unknown(near: let index?)):
                named.insert(index).inserted ? part(index) : nil
            case (.planned(let planned), .planned), (.misread(let planned), .planned): .planned(planned)
            default: nil
            }
        }
        return listed + listing.forgotten.filter { heldBack[$0] == nil }.map(Part.article)
    }

    private static func hold(on parsed: ParsedText, _ options: SiteOptions) -> Hold? {
        if parsed.isDraft, !options.includesDrafts { return .draft }
        // The day of an introduction means nothing: its page is there from the start.
        if options.includesFuture || !parsed.text.hasOwnPage { return nil }
        if let date = parsed.publicationDate, date > options.today { return .scheduled(date) }
        return nil
    }

    /// By number, those without one behind; then by name as people count.
    private static func sort(_ indices: inout [Int], of texts: [ParsedText]) {
        let keyed = indices.map { (index: $0, number: texts[$0].number?.value, path: texts[$0].text.path) }
        indices = keyed.sorted { one, other in
            guard one.number != other.number else { return NaturalOrder.precedes(one.path, other.path) }
            guard let number = one.number else { return false }
            return other.number.map { number < $0 } ?? true
        }.map(\.index)
    }
}

extension Outline {
    /// What readers are told of the series: nil where `settings` say nothing and nothing is missing. One whose article waits
    /// for its day, also one that no list announces, is not complete yet.
    func status(of series: Int, _ settings: SeriesSettings) -> SeriesStatus? {
        if articles[series].count < parts[series].count { return .inProgress }
        return settings.status.map { isWaiting[series] ? .inProgress : $0.value }
    }

    /// What a link to a text leads to instead while it waits for its day: the place that readers are told of. A draft has
    /// none, since nobody knows whether it will come.
    func placeOfScheduled(_ index: Int, of series: Int) -> AddressBook.Target? {
        guard case .scheduled? = heldBack[index], let position = announced[index] else { return nil }
        return .planned(series: series, position: position)
    }

    /// The part that `name` numbers: what an author may mean who names it so, although numbers change when parts move.
    func part(numbered name: String, of series: Int) -> Part? {
        guard let number = Int(name), number > 0, number <= parts[series].count else { return nil }
        return parts[series][number - 1]
    }

    /// The introduction that would stand on the index page at `address`, if it were not held back.
    func heldBackText(at address: Address, _ addresses: AddressBook) -> Int? {
        if case .series(let series)? = addresses.overviews[address] { return heldBackIntroductions[series] }
        return address == addresses.home ? heldBackHome : nil
    }

    /// The text that stands on the page at that place; nil when none does, or when there is no page.
    func text(shownBy target: AddressBook.Target, _ addresses: AddressBook) -> Int? {
        switch target {
        case .text(let index): index
        case .page(let address): text(at: address, addresses)
        case .file, .planned, .missingGlossary: nil
        }
    }

    /// The introduction that stands on the index page at `address`.
    func text(at address: Address, _ addresses: AddressBook) -> Int? {
        if case .series(let series)? = addresses.overviews[address] { return introductions[series] }
        return address == addresses.home ? home : nil
    }
}
