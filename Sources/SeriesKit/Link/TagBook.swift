internal import SeriesFrontMatter
internal import SeriesModel
internal import SeriesText

/// The tags of all published articles and pages, and which text has which.
struct TagBook: Sendable {
    struct Entry: Sendable {
        /// As it is written first.
        let name: String
        /// Tags of one slug are one tag.
        let slug: String
        let place: SourcePlace
    }

    /// A tag that is written in another way than where it stood first.
    struct Spelling: Sendable {
        let name: String
        let place: SourcePlace
        /// By position in `tags`.
        let tag: Int
    }

    static let folder = "tags/"

    /// In the order of their names.
    private(set) var tags: [Entry] = []
    /// By text, the positions of its tags in `tags`, each once.
    private(set) var ofTexts: [Int: [Int32]] = [:]
    private(set) var otherSpellings: [Spelling] = []
    /// Tags that give no name for a URL.
    private(set) var nameless: [(name: String, place: SourcePlace)] = []

    init(_ texts: [ParsedText], _ outline: Outline) {
        var known: [String: Int32] = [:]
        var bySlug: [String: Int32] = [:]
        var found: [Entry] = []
        for (index, parsed) in texts.enumerated() {
            guard !parsed.frontMatter.tags.isEmpty, outline.heldBack[index] == nil, parsed.text.hasOwnPage else {
                continue
            }
            var own: [Int32] = []
            var isOwn: Set<Int32> = []
            for tag in parsed.frontMatter.tags {
                let place = parsed.place(tag.span)
                let number: Int32
                if let same = known[tag.value] {
                    number = same
                } else {
                    let slug = Slug.ofName(tag.value)
                    if slug.isEmpty {
                        nameless.append((tag.value, place))
                        continue
                    }
                    if let other = bySlug[slug] {
                        number = other
                    } else {
                        number = Int32(found.count)
                        bySlug[slug] = number
                        found.append(Entry(name: tag.value, slug: slug, place: place))
                    }
                    known[tag.value] = number
                }
                if found[Int(number)].name != tag.value {
                    otherSpellings.append(Spelling(name: tag.value, place: place, tag: Int(number)))
                }
                if isOwn.insert(number).inserted { own.append(number) }
            }
            ofTexts[index] = own
        }
        sort(found)
    }

    private mutating func sort(_ found: [Entry]) {
        let order = IndexOrder.order(of: found.map(\.name))
        var positions = [Int32](repeating: 0, count: order.count)
        for (position, number) in order.enumerated() { positions[number] = Int32(position) }
        tags = order.map { found[$0] }
        ofTexts = ofTexts.mapValues { $0.map { positions[Int($0)] } }
        otherSpellings = otherSpellings.map {
            Spelling(name: $0.name, place: $0.place, tag: Int(positions[$0.tag]))
        }
    }
}
