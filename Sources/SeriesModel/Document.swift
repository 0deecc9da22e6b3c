/// A text of the site together with what its author says about it: an article's or a page's.
package struct Document: Sendable {
    /// The path of the Markdown file as people see it: `content/01-first.md`.
    package var source: String
    package var url: SiteURL
    package var title: String
    package var description: String?
    /// The day of publication.
    package var date: CivilDate?
    /// The day of the last change that readers should know of.
    package var updated: CivilDate?
    package var isDraft: Bool
    package var tags: [String]
    package var authors: [String]
    /// The picture that stands for it in previews.
    package var image: LinkTarget?
    /// Always a map.
    package var extra: ExtraValue
    /// Those of the body, in document order.
    package var headings: [Heading]
    package var readingTime: ReadingTime
    package var body: Markup

    package init(
        source: String, url: SiteURL, title: String, description: String? = nil, date: CivilDate? = nil,
        updated: CivilDate? = nil, isDraft: Bool = false, tags: [String] = [], authors: [String] = [],
        image: LinkTarget? = nil, extra: ExtraValue = .map([]), headings: [Heading] = [],
        readingTime: ReadingTime = .zero, body: Markup = .empty
    ) {
        self.source = source
        self.url = url
        self.title = title
        self.description = description
        self.date = date
        self.updated = updated
        self.isDraft = isDraft
        self.tags = tags
        self.authors = authors
        self.image = image
        self.extra = extra
        self.headings = headings
        self.readingTime = readingTime
        self.body = body
    }

    /// The author's word for the last change, else the day of publication.
    package var lastChange: CivilDate? { updated ?? date }
}

/// Where a link leads: to something of our own, or out of the site.
package enum LinkTarget: Sendable, Hashable {
    case own(SiteURL)
    case external(String)
}
