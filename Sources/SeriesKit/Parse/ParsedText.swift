internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel

/// A Markdown file after it was read: what it says about itself, its HTML, and what is wrong with it.
///
/// The source itself is let go of: ten thousand of them are more memory than the site. Never changes; an object, so that
/// later stages can look at one without copying it.
final class ParsedText: Sendable {
    /// Why a body was not read.
    enum Unread: Sendable {
        /// Its terms have to be known first: it is left for `TextParser.reread`.
        case waiting
        /// The file cannot be read, its front matter does not end, or its Markdown is refused; diagnostics tell.
        case unreadable
    }

    let text: ContentTree.Text
    let frontMatter: FrontMatter
    /// The body; empty where it was not read.
    let fragment: MarkdownFragment
    /// Nil where the body was read. Beside `fragment` rather than around it, since looking at one is then no copy.
    let unread: Unread?
    let diagnostics: [Diagnostic]
    /// Bytes of the source.
    let size: Int
    /// What the name of an article's file says; nil for other texts.
    let fileName: FileName?
    // What follows is found while texts are read, by all threads: it is asked for where one works and the others wait.
    let isDraft: Bool
    /// The number that orders an article, and where it is written if it is in the front matter.
    let number: (value: PartNumber, span: SourceSpan?)?
    /// The day in the front matter, else that of the file's name.
    let publicationDate: CivilDate?
    /// The author's slug, else that of the file's name; empty when that gives none. One that is refused is as it has to be.
    let slug: String

    /// A text whose body was read.
    convenience init(
        _ text: ContentTree.Text, frontMatter: FrontMatter, fragment: MarkdownFragment, diagnostics: [Diagnostic],
        size: Int
    ) {
        self.init(text, frontMatter, fragment, unread: nil, diagnostics, size: size)
    }

    /// One whose body was not.
    convenience init(
        _ text: ContentTree.Text, frontMatter: FrontMatter = FrontMatter(), _ unread: Unread,
        diagnostics: [Diagnostic] = [], size: Int = 0
    ) {
        self.init(text, frontMatter, MarkdownFragment(), unread: unread, diagnostics, size: size)
    }

    private init(
        _ text: ContentTree.Text, _ frontMatter: FrontMatter, _ fragment: MarkdownFragment, unread: Unread?,
        _ diagnostics: [Diagnostic], size: Int
    ) {
        self.text = text
        self.frontMatter = frontMatter
        self.fragment = fragment
        self.unread = unread
        self.diagnostics = diagnostics
        self.size = size
        isDraft = frontMatter.isDraft
        var fileName: FileName?
        if case .article(_, let name) = text.role { fileName = FileName(stem: name) }
        self.fileName = fileName
        if let part = frontMatter.part ?? frontMatter.weight {
            number = (PartNumber(part.value), part.span)
        } else {
            number = fileName?.number.map { ($0, nil) }
        }
        publicationDate = frontMatter.date?.value ?? fileName?.date
        slug = Self.slug(of: text, frontMatter.slug?.value, fileName)
    }

    private static func slug(of text: ContentTree.Text, _ ownSlug: String?, _ fileName: FileName?) -> String {
        if let ownSlug { return Slug.meant(by: ownSlug) }
        // The numbers and days of pages mean nothing, and so they stay.
        if case .page(let path) = text.role { return Slug.of(FileName.withoutID(path.last ?? "")) }
        return fileName?.slug ?? ""
    }

    var place: SourcePlace { ContentTree.place(text.path) }

    /// A stretch of its file; the whole of it for nil.
    func place(_ span: SourceSpan?) -> SourcePlace { ContentTree.place(text.path, span) }

    /// Whether something so wrong was found that what is missing may only be missing because of it.
    var isBroken: Bool { diagnostics.containsError }
}
