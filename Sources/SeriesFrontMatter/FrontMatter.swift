package import SeriesModel

/// What an article or a page says about itself before its text. All of it is optional.
package struct FrontMatter: Sendable, Hashable {
    package var title: Located<String>?
    package var description: Located<String>?
    /// The day of publication.
    package var date: Located<CivilDate>?
    /// The day of the last change that readers should know of.
    package var updated: Located<CivilDate>?
    /// From 1.
    package var part: Located<Int>?
    /// What orders it among the others where there is no `part`: lower ones come first, and gaps mean nothing.
    package var weight: Located<Int>?
    package var slug: Located<String>?
    /// Further addresses that lead to it, as they are written: from the site's root on, or from the folder around its own.
    package var aliases: [Located<String>] = []
    /// Those of them that stand under a key of ours; nil where no such key is.
    package var aliasList: AliasList?
    /// Where it was elsewhere, as `permalink` says.
    package var formerAddresses: [FormerAddress] = []
    /// Whether it is left out of the site; nil where it does not say.
    package var draft: Bool?
    package var tags: [Located<String>] = []
    package var authors: [Located<Author>] = []
    /// What to read first: names of articles.
    package var requires: [Located<String>] = []
    /// A path from the article's file, or a URL.
    package var image: Located<String>?
    /// Whether `image` stands under a key of another generator, where a path may lead to what is not here.
    package var isImageForeign = false
    /// Whether its quotes, dashes and ellipses are written as in print; nil means as the series says.
    package var isTypographic: Bool?
    /// Whether it holds formulas; nil means as the series says.
    package var hasMath: Bool?
    /// The terms that it introduces.
    package var defines: [TermEntry] = []
    /// Whether a mistake keeps terms out of `defines`, or may do so.
    package var mayLackTerms = false
    /// Whether terms are linked in it; nil means as the series says.
    package var linksTerms: Bool?
    /// A map of the keys that seriesgen gives no meaning, in their order.
    package var extra = ExtraValue.map([])
    /// Those of `extra` that other generators read, in their order.
    package var unreadKeys: [UnreadKey] = []
    /// Keys of ours that mean nothing in a text of this kind, in their order.
    package var misplacedKeys: [MisplacedKey] = []

    package init() {}

    package var isDraft: Bool { draft ?? false }
}

extension FrontMatter {
    /// The keys that have a meaning, in the order of help.
    package static var knownKeys: [KnownKey] { fields.map(\.key) }

    /// The front matter of `document`, a text of that kind; empty when it has none or when it is no YAML, of which the
    /// diagnostics tell.
    package static func read(
        from document: SplitDocument, file: String, in kind: TextKind = .article
    ) -> (frontMatter: FrontMatter, diagnostics: [Diagnostic]) {
        var frontMatter = FrontMatter()
        guard let source = document.yaml else { return (frontMatter, []) }
        let (root, findings) = YAMLBuilder.build(source, lists: ListKey.ofFrontMatter)
        var reader = ValueReader(source, findings: findings)
        frontMatter.mayLackTerms = root == nil && !findings.isEmpty
        if let root, !root.isNull {
            if let entries = root.entries {
                let unknown = reader.read(entries, into: &frontMatter, by: fields, others: ForeignKey.allNames)
                frontMatter.unreadKeys = reader.unread(unknown, among: UnreadKey.Meaning.ofTexts)
                if kind != .article { frontMatter.misplacedKeys = reader.misplaced(entries, in: kind) }
                reader.refuseContradiction(of: frontMatter.draft, in: entries)
                frontMatter.extra =
                    unknown.isEmpty ? .map([]) : reader.readForeign(unknown, into: &frontMatter).extraValue
            } else {
                refuse(noMap: root, by: &reader)
            }
        }
        return (frontMatter, reader.findings.diagnostics(in: source.bytes, file: file))
    }

    private static func refuse(noMap root: YAMLNode, by reader: inout ValueReader) {
        guard case .scalar(let text, .plain) = root.content, !text.utf8.contains(UInt8(ascii: ":")) else {
            return reader.refuse(noMap: root, called: "front matter", example: "title: My article")
        }
        reader.note(
            .error(
                "front matter is made of lines 'key: value', and this is text", at: root.range,
                suggestion:
                    "write a line such as 'title: My article', or '***' for '---' if you mean a line across the page"))
    }

    private static let inSettings = "write it in the series.yaml beside this file"
    private static let removal = "remove it"

    private static func ofArticles(_ advice: String) -> [TextKind: String] { [.page: advice, .introduction: advice] }

    static let fields: [Field<FrontMatter>] = [
        Field(
            "title", form: "text", meaning: "the heading of the page and the name of the article in lists",
            elsewhere: [.introduction: inSettings]
        ) {
            $0.title = $2.words($1)
        },
        Field(
            "description", form: "text", meaning: "one or two sentences for lists, feeds and search engines",
            elsewhere: [.introduction: inSettings]
        ) {
            $0.description = $2.words($1)
        },
        Field(
            "date", form: "a day such as 2024-05-06", meaning: "when it was published",
            elsewhere: [.introduction: removal]
        ) {
            $0.date = $2.date($1)
        },
        Field(
            "updated", form: "a day such as 2024-05-06", meaning: "when it was last changed",
            elsewhere: [.introduction: removal]
        ) {
            $0.updated = $2.date($1)
        },
        Field(
            "part", form: "a whole number from 1", meaning: "its place in the series, before that of its file name",
            elsewhere: [
                .page: "remove it: it orders articles, and pages are in the order of their file names",
                .introduction: removal,
            ]
        ) {
            $0.part = $2.ordinal($1)
        },
        Field(
            "slug", form: "text", meaning: "its name in the URL, instead of that of its file",
            elsewhere: [.introduction: removal]
        ) {
            $0.slug = $2.text($1)
        },
        Field(
            "aliases", "alias", form: "a path such as /old/, or a list of paths", shape: .list,
            meaning: "addresses that it had before, which lead to it"
        ) {
            $0.aliases = $2.texts($1)
            $0.aliasList = AliasList(key: $1.key, paths: $0.aliases)
        },
        Field("draft", form: "true or false", meaning: "true leaves it out of the site") {
            $0.draft = $2.bool($1)
        },
        Field(
            "tags", form: "a list of texts", shape: .listOrCommas,
            meaning: "its subjects; a text with commas is a list, too",
            elsewhere: [.introduction: removal]
        ) {
            $0.tags = $2.texts($1, splitsAtCommas: true)
        },
        Field(
            "authors", "author", form: "a name, or a list of names or of maps with a name", shape: .list,
            meaning: "who wrote it",
            elsewhere: [.introduction: inSettings]
        ) {
            $0.authors = $2.authors($1)
        },
        Field(
            "requires", form: "a slug, or a list of slugs; series/slug in another series", shape: .listOrCommas,
            meaning: "what to read first",
            elsewhere: ofArticles("remove it, or link to what readers should know")
        ) {
            $0.requires = $2.texts($1, splitsAtCommas: true)
        },
        Field(
            "image", form: "a path or a URL", meaning: "the picture that stands for it in previews",
            elsewhere: [.introduction: removal]
        ) {
            // As Jekyll's SEO tag reads it: a map with a path, and with words and a size.
            $0.isImageForeign = $1.value.entries != nil
            $0.image = $2.image($1)
        },
        Field("typography", form: "true or false", meaning: "quotes and dashes as in print; else as the series says") {
            $0.isTypographic = $2.bool($1)
        },
        Field("math", form: "true or false", meaning: "whether it holds formulas; else as the series says") {
            $0.hasMath = $2.bool($1)
        },
        Field(
            "defines", form: "a map of terms and what they mean", shape: .map,
            meaning: "the terms that it introduces",
            elsewhere: ofArticles("move the terms to a file glossary.yaml beside series.yaml")
        ) {
            let firstFinding = $2.findings.count
            $0.defines = $2.terms($1)
            $0.mayLackTerms = $2.hasError(since: firstFinding)
        },
        Field(
            "glossary", form: "true or false", meaning: "whether terms are linked in it; else as the series says",
            elsewhere: ofArticles("remove it: terms are linked in articles alone")
        ) {
            $0.linksTerms = $2.bool($1)
        },
    ]
}
