/// Everything that is published, in the order in which it is shown. Computed once; pages only read it.
package struct Site: Sendable {
    package var title: String
    package var description: String?
    package var authors: [String]
    /// A language tag of BCP 47.
    package var language: String
    /// Where the site is published, if it is known; ends with `/`.
    package var url: String?
    /// What `content/index.md` says, when the home page is no series' index.
    package var introduction: Document?
    package var series: [Series] = []
    /// Those of all series, one series after the other, each in reading order.
    package var articles: [Article] = []
    /// Those of all series, written or not, in the same order.
    package var parts: [Part] = []
    package var pages: [Document] = []
    /// Those of all glossaries, one glossary after the other, each in the order of its page.
    package var terms: [Term] = []
    /// The glossary that all series share; with one series, that of the series.
    package var glossary: Glossary?
    /// In the order of their names.
    package var tags: [Tag] = []
    /// The page that lists them; nil when there are none.
    package var tagIndex: SiteURL?
    /// That of the whole site; with one series, that of the series. Nil when there is none.
    package var feed: SiteURL?
    /// Those that are to be written.
    package var feeds: [Feed] = []
    /// Nil when it is not known where the site is published.
    package var sitemap: SiteURL?
    /// The icon among the files of its content; nil for that of the theme.
    package var favicon: SiteURL?
    package var extra: ExtraValue

    /// A site in which nothing is published yet.
    package init(
        title: String, description: String?, authors: [String], language: String, url: String?, extra: ExtraValue
    ) {
        self.title = title
        self.description = description
        self.authors = authors
        self.language = language
        self.url = url
        self.extra = extra
    }

    /// Whether the home page is the index of the only series.
    package var isOneSeries: Bool { series.count == 1 && series[0].url == .root }

    /// The latest change of any article.
    package var lastChange: CivilDate? { series.compactMap(\.lastChange).max() }

    /// Those of the articles at these positions of which some day is known, drafts left out: the newest first, and of one day
    /// the later part.
    package func newest(among range: Range<Int>) -> [Int32] {
        let dated = range.compactMap { index -> (day: CivilDate, index: Int)? in
            let document = articles[index].document
            if document.isDraft { return nil }
            return (document.date ?? document.lastChange).map { ($0, index) }
        }
        return dated.sorted(by: >).map { Int32($0.index) }
    }

    /// The time for all series.
    package var readingTime: ReadingTime { series.reduce(.zero) { $0 + $1.readingTime } }
}
