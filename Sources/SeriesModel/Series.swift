/// A folder with a `series.yaml`: articles that build on each other.
package struct Series: Sendable {
    package var url: SiteURL
    package var title: String
    package var description: String?
    package var authors: [String]
    /// A language tag of BCP 47.
    package var language: String
    /// What readers are told; nil when its author does not say and no part is missing.
    package var status: SeriesStatus?
    /// What its `index.md` says.
    package var introduction: Document?
    /// Where its articles stand in `Site.articles`.
    package var articles: Range<Int>
    /// Where its parts, written or not, stand in `Site.parts`.
    package var parts: Range<Int>
    /// The sum over its articles.
    package var readingTime: ReadingTime
    /// The latest change of one of its articles.
    package var lastChange: CivilDate?
    /// What its own articles define, and its own `glossary.yaml`.
    package var glossary: Glossary?
    /// Nil when there is none.
    package var feed: SiteURL?
    package var extra: ExtraValue

    package init(
        url: SiteURL, title: String, description: String?, authors: [String], language: String,
        status: SeriesStatus?, introduction: Document?, articles: Range<Int>, parts: Range<Int>,
        readingTime: ReadingTime, lastChange: CivilDate?, extra: ExtraValue
    ) {
        self.url = url
        self.title = title
        self.description = description
        self.authors = authors
        self.language = language
        self.status = status
        self.introduction = introduction
        self.articles = articles
        self.parts = parts
        self.readingTime = readingTime
        self.lastChange = lastChange
        self.extra = extra
    }
}
