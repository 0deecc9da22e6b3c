import SeriesModel

/// A key of another generator that means the same as one of ours. It counts where ours says nothing, so that files can move
/// here as they are; what does not fit stays a key for templates.
package struct ForeignKey: Sendable {
    package let names: [String]
    /// Ours.
    package let meaning: String
    let isIdle: @Sendable (FrontMatter) -> Bool
    /// Whether a value means that at all; others are left for templates without a word.
    let isMeant: @Sendable (YAMLNode) -> Bool
    /// Whether templates get it all the same.
    let isKept: Bool
    /// A list where its entries are texts, and nothing else decides what one of them means.
    let shape: ValueShape
    let read: Field<FrontMatter>.Read

    init(
        _ names: String..., means meaning: String, unless isIdle: @escaping @Sendable (FrontMatter) -> Bool,
        where isMeant: @escaping @Sendable (YAMLNode) -> Bool = { _ in true },
        isKept: Bool = false, shape: ValueShape = .one, read: @escaping Field<FrontMatter>.Read
    ) {
        self.names = names
        self.meaning = meaning
        self.isIdle = isIdle
        self.isMeant = isMeant
        self.isKept = isKept
        self.shape = shape
        self.read = read
    }

    static let allNames = all.flatMap(\.names)

    /// The second is Obsidian's.
    fileprivate static let published = ["published", "publish"]
    fileprivate static let status = "status"

    /// In the order of help.
    package static let all: [ForeignKey] = [
        ForeignKey(
            "lastmod", "last_modified_at", "modified", "updated_at", "updatedAt", "updatedDate", "lastUpdated",
            "last_updated", "modified_date", "date_modified", "dateModified", means: "updated",
            unless: { $0.updated != nil }, where: { !$0.isSwitch }
        ) {
            $0.updated = $2.date($1)
        },
        // Docusaurus'. It has an author, too, whom templates may show, and then there may be no date.
        ForeignKey(
            "last_update", means: "updated, by the 'date' in it", unless: { $0.updated != nil },
            where: { $0.entries?.contains { $0.key == "date" } ?? true }, isKept: true
        ) {
            $0.updated = $2.date($1.value.entries?.first { $0.key == "date" } ?? $1)
        },
        ForeignKey(
            "publishDate", "pubDate", "published_at", "published_date", "created", "created_at", means: "date",
            unless: { $0.date != nil }
        ) {
            $0.date = $2.date($1)
        },
        ForeignKey("summary", "excerpt", means: "description", unless: { $0.description != nil }) {
            $0.description = $2.words($1)
        },
        ForeignKey(
            "weight", "order", "num", "seriesOrder", "series_order", "nav_order", "sidebar_position", means: "part",
            unless: { $0.part != nil || $0.weight != nil }
        ) {
            $0.weight = $2.weight($1)
        },
        // No list of texts: what a text under it means, its spaces decide.
        ForeignKey("categories", means: "tags", unless: { !$0.tags.isEmpty }) {
            $0.tags = $2.categories($1)
        },
        ForeignKey(
            "tag", "category", "topics", "keywords", means: "tags", unless: { !$0.tags.isEmpty }, shape: .listOrCommas
        ) {
            $0.tags = $2.texts($1, splitsAtCommas: true)
        },
        ForeignKey(published[0], published[1], means: "draft, the other way round", unless: { $0.draft != nil }) {
            $0.draft = $2.bool($1).map { !$0 }
        },
        // Pelican's, and that of systems with a database. Templates may show what else a text is.
        ForeignKey(
            status, means: "draft, where it says draft, hidden, private, pending or published",
            unless: { $0.draft != nil }, where: { $0.hidesText != nil }, isKept: true
        ) { frontMatter, entry, _ in
            frontMatter.draft = entry.value.hidesText
        },
        ForeignKey("cover_image", means: "image", unless: { $0.image != nil }) {
            $0.image = $2.text($1)
            $0.isImageForeign = true
        },
        // Jekyll's. An address that led here once has to lead here, whatever other aliases there are.
        ForeignKey("redirect_from", means: "aliases, and adds to them", unless: { _ in false }, shape: .list) {
            $0.aliases += $2.texts($1)
        },
        // What Jekyll, Eleventy and Hugo publish a text at. `url` may be anything else, too.
        ForeignKey(
            FormerAddress.certainKey, "url", means: "aliases, and adds to them a path such as /old/",
            unless: { _ in false }, where: FormerAddress.isOne, isKept: true
        ) { frontMatter, entry, reader in
            guard let path = reader.text(entry) else { return }
            frontMatter.formerAddresses.append(FormerAddress(key: entry.key, path: path))
        },
        // Zola's, and Gatsby's. It counts from the root of the site, with a `/` in front or without.
        ForeignKey(
            "path", means: "aliases, and adds to them a path such as old/page",
            unless: { _ in false }, where: FormerAddress.isPathOfPage, isKept: true
        ) { frontMatter, entry, reader in
            guard let path = reader.text(entry) else { return }
            let isRooted = path.value.utf8.first == UInt8(ascii: "/")
            let rooted = Located(isRooted ? path.value : "/" + path.value, at: path.span)
            frontMatter.formerAddresses.append(FormerAddress(key: entry.key, path: rooted))
        },
    ]
}

extension ValueReader {
    /// Reads what `entries`, which are none of ours, mean all the same, and returns the others.
    ///
    /// A value that does not fit is no mistake, since the key may have another meaning there. It earns a warning.
    mutating func readForeign(_ entries: [YAMLEntry], into frontMatter: inout FrontMatter) -> [YAMLEntry] {
        var others: [YAMLEntry] = []
        for entry in entries {
            guard let key = ForeignKey.all.first(where: { $0.names.contains(entry.key) }), !entry.value.isNull,
                !key.isIdle(frontMatter), key.isMeant(entry.value)
            else {
                others.append(entry)
                continue
            }
            var trial = ValueReader(source, findings: [])
            var read = frontMatter
            key.read(&read, entry, &trial)
            let fits = !trial.hasError()
            if fits { frontMatter = read }
            if !fits || key.isKept { others.append(entry) }
            for var finding in trial.findings {
                finding.severity = .warning
                note(finding)
            }
        }
        return others
    }

    /// Of `draft` and a key of others that says the contrary, either publishes what is not to be seen or hides what is.
    mutating func refuseContradiction(of draft: Bool?, in entries: [YAMLEntry]) {
        guard let draft, let own = entries.first(where: { $0.key == "draft" }),
            let foreign = entries.first(where: { ForeignKey.published.contains($0.key) || $0.key == ForeignKey.status }
            ),
            let said = hidesText(foreign), said != draft, case .scalar(let text, _) = foreign.value.content
        else { return }
        note(
            .error(
                "'\(foreign.key): \(text.trimmed)' and 'draft: \(draft)' contradict each other", at: foreign.keyRange,
                suggestion: "keep the one that is right",
                notes: [Finding.Note(message: "the other is given here", range: own.keyRange)]))
    }

    private func hidesText(_ entry: YAMLEntry) -> Bool? {
        if entry.key == ForeignKey.status { return entry.value.hidesText }
        var trial = ValueReader(source, findings: [])
        return trial.bool(entry).map { !$0 }
    }

    /// In one text, Jekyll separates them by spaces.
    fileprivate mutating func categories(_ entry: YAMLEntry) -> [Located<String>] {
        let texts = texts(entry, splitsAtCommas: true)
        guard case .scalar = entry.value.content, texts.count == 1, let text = texts.first else { return texts }
        return text.value.split(separator: " ").map { Located(String($0), at: text.span) }
    }

    /// A whole number that orders articles; 0 orders nothing.
    fileprivate mutating func weight(_ entry: YAMLEntry) -> Located<Int>? {
        guard case .scalar(let text, _) = entry.value.content, let number = Int(text.trimmed) else {
            note(.error("'\(entry.key)' must be a whole number to order by", at: entry.value.range))
            return nil
        }
        return number == 0 ? nil : located(number, at: entry.value.range)
    }
}

extension YAMLNode {
    /// Whether a text with this status is held back; nil where it says nothing about that.
    fileprivate var hidesText: Bool? {
        guard case .scalar(let text, _) = content else { return nil }
        switch text.trimmed.lowercased() {
        case "draft", "hidden", "private", "pending", "unpublished": return true
        case "published", "publish", "public": return false
        default: return nil
        }
    }

    /// Whether it says yes or no, as VitePress' `lastUpdated` may.
    fileprivate var isSwitch: Bool {
        guard case .scalar(let text, .plain) = content else { return false }
        return text.asSwitch != nil
    }
}
