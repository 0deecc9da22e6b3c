/// A text of the site together with what its author says about it: an article's or a page's.
///
/// Never changes. It is an object and not a value because every page of a series looks at its parts, and looking must
/// not cost a copy of all that is known of them.
package final class Document: Sendable {
    package let url: SiteURL
    package let title: String
    /// The author's.
    package let description: String?
    /// What its text says first, where the author gives no description.
    package let summary: String?
    /// The day of publication.
    package let date: CivilDate?
    /// The day of the last change that readers should know of, as its author says.
    package let updated: CivilDate?
    /// The day of the commit that made its text what it is, where git was asked.
    package let committed: CivilDate?
    package let isDraft: Bool
    /// By position in `Site.tags`.
    package let tags: [Int32]
    package let authors: [String]
    /// The picture that stands for it in previews.
    package let image: LinkTarget?
    /// Of `image` in pixels, where it is a file of our own that tells.
    package let imageSize: PixelSize?
    /// Always a map.
    package let extra: ExtraValue
    /// Those of the body, in document order.
    package let headings: [Heading]
    /// Stands for all words of the body; changes when they do.
    package let digest: String
    /// The last level of headings that the table of contents shows.
    package let contentsDepth: Int
    package let readingTime: ReadingTime
    /// How many footnotes `body` ends with.
    package let footnotes: Int
    package let body: Markup

    package init(
        url: SiteURL, title: String, description: String?, summary: String?, date: CivilDate?, updated: CivilDate?,
        committed: CivilDate?, isDraft: Bool, tags: [Int32], authors: [String], image: LinkTarget?,
        imageSize: PixelSize?, extra: ExtraValue, headings: [Heading], digest: String, contentsDepth: Int,
        readingTime: ReadingTime, footnotes: Int, body: Markup
    ) {
        self.url = url
        self.title = title
        self.description = description
        self.summary = summary
        self.date = date
        self.updated = updated
        self.committed = committed
        self.isDraft = isDraft
        self.tags = tags
        self.authors = authors
        self.image = image
        self.imageSize = imageSize
        self.extra = extra
        self.headings = headings
        self.digest = digest
        self.contentsDepth = contentsDepth
        self.readingTime = readingTime
        self.footnotes = footnotes
        self.body = body
    }

    package var lastChange: CivilDate? { Self.lastChange(updated: updated, date: date, committed: committed) }

    /// The author's word for the last change; else git's, or the day of publication when that is later: an article that was
    /// committed while it waited for its day has not changed since.
    package static func lastChange(updated: CivilDate?, date: CivilDate?, committed: CivilDate?) -> CivilDate? {
        updated ?? [date, committed].compactMap(\.self).max()
    }
}
