package import SeriesModel

/// What `series.yaml` says about a series, and in the top folder about the site.
package struct SeriesSettings: Sendable, Hashable {
    package var title: Located<String>?
    package var description: Located<String>?
    package var authors: [Author] = []
    /// A language tag of BCP 47, as `lang` of HTML takes it; nil means as the site says, and there it means `en`.
    package var language: Located<String>?
    /// The author's own words for the interface, in the order in which they are written. They count for the language of
    /// the file.
    package var labels: [OwnLabel] = []
    /// Nil when it does not say.
    package var status: Located<SeriesStatus>?
    /// The absolute URL of the site's root; ends with `/`.
    package var url: Located<String>?
    /// The hosts for which the aliases are written into a file of theirs, too. Of the site alone.
    package var redirects: [Located<RedirectHost>] = []
    package var readingSpeed = ReadingSpeed()
    /// Whether its texts may hold raw HTML; nil means as the site says, and there it means yes. What the site refuses, no series
    /// allows.
    package var allowsHTML: Located<Bool>?
    /// Whether quotes, dashes and ellipses are written as in print; nil means as the site says, and there it means yes.
    package var isTypographic: Bool?
    /// Whether its texts hold formulas; nil means as the site says, and there it means no.
    package var hasMath: Bool?
    /// The last level of headings that tables of contents show, 1 to 6; nil means as the site says, and there it means 6.
    package var contentsDepth: Int?
    /// Whether a text without `updated` gets the day of its last commit; nil means as the site says, and there it means yes.
    package var usesGitDates: Bool?
    /// Whether terms are linked in its articles; nil means as the site says, and there it means yes.
    package var linksTerms: Bool?
    /// The outline; nil where the names of the files give the order.
    package var parts: PartList?
    /// Whether a mistake keeps parts out of `parts`, or may do so.
    package var mayLackParts = false
    /// A map of the keys that seriesgen gives no meaning, in their order.
    package var extra = ExtraValue.map([])
    package var unreadKeys: [UnreadKey] = []

    package init() {}

    package var refusesHTML: Bool { allowsHTML?.value == false }
}

extension SeriesSettings {
    /// The keys that have a meaning, in the order of help.
    package static var knownKeys: [KnownKey] { fields.map(\.key) }

    /// What is written where nobody says another language.
    static let usualLanguage = "en"

    /// The language tag of what these settings are of.
    package var languageTag: String { language?.value ?? Self.usualLanguage }

    /// The keys below `readingTime`.
    package static var knownReadingTimeKeys: [KnownKey] { ReadingSpeed.fields.map(\.key) }

    /// The settings in `bytes`, a whole `series.yaml`.
    ///
    /// The title is there unless a diagnostic tells that it is missing.
    package static func read(
        from bytes: [UInt8], file: String
    ) -> (settings: SeriesSettings, diagnostics: [Diagnostic]) {
        let source = YAMLSource(wholeFile: bytes)
        var settings = SeriesSettings()
        let (root, findings) = YAMLBuilder.build(source)
        var reader = ValueReader(source, findings: findings)
        settings.mayLackParts = root?.entries == nil
        if let root, !root.isNull {
            if let entries = root.entries {
                let unknown = reader.read(entries, into: &settings, by: fields)
                settings.unreadKeys = reader.unread(unknown, among: UnreadKey.Meaning.ofSettings)
                settings.extra = unknown.extraValue
                if !unknown.isEmpty { reader.noteKeysBeside(entries) }
                if settings.title == nil { reader.noteMissingTitle(entries) }
            } else {
                reader.refuse(noMap: root, called: "this file", example: "title: My series")
            }
        } else if findings.isEmpty {
            reader.note(
                .error("this file says nothing about the series", at: nil, suggestion: "add a line: title: My series"))
        }
        return (settings, reader.findings.diagnostics(in: bytes, file: file))
    }

    static let fields: [Field<SeriesSettings>] = [
        Field("title", form: "text", meaning: "the name of the series; required") {
            $0.title = $2.words($1)
        },
        Field("description", form: "text", meaning: "what the series is about, in one or two sentences") {
            $0.description = $2.words($1)
        },
        Field(
            "authors", "author", form: "a name, or a list of names or of maps with a name", shape: .list,
            meaning: "who writes it"
        ) {
            $0.authors = $2.authors($1).map(\.value)
        },
        Field(
            "language", "lang", form: "a language tag such as en or pt-BR",
            meaning: "the language of its texts; else en"
        ) {
            $0.language = $2.language($1)
        },
        Field(
            "labels", form: "a map from labels to texts, or to maps of plural forms", shape: .map,
            meaning: "words of the interface to show instead of ours; see 'seriesgen help labels'"
        ) {
            $0.labels = $2.labels($1)
        },
        Field(
            "url", form: "an absolute URL", meaning: "where the site is published; for feeds, the sitemap and previews"
        ) {
            $0.url = $2.siteURL($1)
        },
        Field("status", form: "complete or in progress", meaning: "complete says that nothing more comes") {
            $0.status = $2.status($1)
        },
        Field(
            "redirects", form: RedirectHost.names + ", or a list of these", shape: .list,
            meaning: "the hosts for which aliases are redirects of the server, too"
        ) {
            $0.redirects = $2.redirectHosts($1)
        },
        Field(
            "parts", form: "a list of file names, and of maps with 'planned'", shape: .list,
            meaning: "the parts in reading order"
        ) {
            let firstFinding = $2.findings.count
            $0.parts = $2.parts($1)
            let isRead = $0.parts?.isWhole ?? !$2.hasError(since: firstFinding)
            $0.mayLackParts = !isRead
        },
        Field("readingTime", form: "a map", shape: .map, meaning: "how fast your readers read") {
            $2.read($1, into: &$0.readingSpeed)
        },
        Field(
            "html", form: "true or false",
            meaning: "false refuses raw HTML, in the top folder for all series; else true"
        ) {
            $0.allowsHTML = $2.locatedBool($1)
        },
        Field("typography", form: "true or false", meaning: "quotes, dashes and ellipses as in print; else true") {
            $0.isTypographic = $2.bool($1)
        },
        Field("math", form: "true or false", meaning: "whether texts hold formulas; else false") {
            $0.hasMath = $2.bool($1)
        },
        Field(
            "contentsDepth", form: "1 to 6", meaning: "the last level of headings that tables of contents show; else 6"
        ) {
            $0.contentsDepth = $2.headingLevel($1)
        },
        Field("gitDates", form: "true or false", meaning: "false shows no dates from git; else true") {
            $0.usesGitDates = $2.bool($1)
        },
        Field("glossary", form: "true or false", meaning: "whether terms are linked where they are used; else true") {
            $0.linksTerms = $2.bool($1)
        },
    ]
}

extension SeriesSettings? {
    /// The same where there may be no settings.
    package var languageTag: String { self?.languageTag ?? SeriesSettings.usualLanguage }
}
