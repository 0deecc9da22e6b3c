package import SeriesModel

/// A Markdown document as HTML, and what the rest of the site needs to know of it.
package struct MarkdownFragment: Sendable {
    /// A link or a picture that leads to something of our own, whose address is not known yet.
    package struct Reference: Sendable, Hashable {
        package enum Purpose: Sendable, Hashable {
            case link
            case picture
            /// A file that a page loads for itself: a video, a script.
            case file
            /// A file or a page that is shown within another one.
            case frame
        }

        /// Where a link or a picture is written.
        package struct Place: Sendable, Hashable {
            /// Its destination, in the whole file.
            package let span: SourceSpan
            /// Whether it is an address in pointed brackets, which is its own text.
            package internal(set) var isAutolink = false
        }

        package let purpose: Purpose
        /// As the author wrote it, with escapes and entities resolved: `../02-b.md#part`. In raw HTML, the query of files
        /// and frames is left out; it stands in `html`.
        package let destination: String
        /// Nil for one in Markdown where the rules do not ask for it.
        package let place: Place?
        /// The address belongs before this byte of `html`.
        package let offset: Int
        /// Where the `<img>` of a picture in Markdown stands in `html`; nil for anything else. The address is the first of its
        /// attributes, so that others can go behind the quote at `offset`.
        package internal(set) var element: Range<Int>?
        /// For a link in Markdown: what stands between its tags. The opening tag begins with `linkStart` right before
        /// `offset`, the closing one is `</a>`.
        package internal(set) var content: Range<Int>?
        /// For a link without words: its target's name belongs before this byte of `html`.
        package var nameOffset: Int? { content.flatMap { $0.isEmpty ? $0.lowerBound : nil } }

        package static let linkStart = "<a href=\""
        package static let linkEnd = "</a>"
    }

    /// Where the name belongs of what a link without words leads to, in a text that was taken out of `html`.
    package struct OpenName: Sendable, Hashable {
        package enum Place: Sendable, Hashable {
            case summary
            /// By position in `headings`.
            case heading(Int)
        }

        /// In bytes of that text.
        package let offset: Int
        /// That of the link, by position in `references`.
        package let reference: Int
    }

    /// An id that a heading had before, and that still leads to it.
    package struct FormerID: Sendable, Hashable {
        package let id: String
        /// The id that it has now.
        package let heading: String
        package let span: SourceSpan
    }

    /// Where a term is used for the first time in the text, headings, links and code aside.
    package struct TermUse: Sendable, Hashable {
        /// Its number in the matcher.
        package let term: Int
        /// Where it stands in `html`, in which nothing tells of it.
        package internal(set) var range: Range<Int>
        /// Where it is written in the file, as far as it goes on its first line.
        package let span: SourceSpan
    }

    /// UTF-8. Where a reference stands, nothing is written yet.
    package var html: [UInt8] = []
    /// In ascending order of their offsets.
    package var references: [Reference] = []
    /// The headings of the body, in document order.
    package var headings: [Heading] = []
    /// By the text that they are missing in, in ascending order of their offsets.
    package var openNames: [OpenName.Place: [OpenName]] = [:]
    /// Stands for all words of the body: changes when the digest of a heading does, and when the words before the first
    /// heading or those of a footnote do.
    package var digest = ""
    /// The title: the one that was passed in, else the words of the first heading of level 1, else those of the first of
    /// all; nil when there is none.
    package var title: String?
    /// The level of the heading that gave it; nil when none did.
    package var titleLevel: Int?
    /// The id of the level 1 heading that repeats the title, and that the body leaves out.
    package var titleID: String?
    /// What raw HTML in that heading names.
    package var titleAnchors: Set<String> = []
    /// What that heading refers to, which has no place in `html`.
    package var titleReferences: [Reference] = []
    /// What raw HTML names, so that links can lead there.
    package var anchors: Set<String> = []
    /// In the order in which they are written. Those of the heading that gives the title have no element in `html`: what
    /// leads nowhere on a page leads to its top.
    package var formerIDs: [FormerID] = []
    /// How many footnotes `html` ends with.
    package var footnotes = 0
    /// Those of footnotes and of what refers to them, when there are ids that headings had before.
    package var footnoteIDs: Set<String> = []
    /// What the text is about, in its own words and without markup: those before `<!-- more -->`, else its first paragraph;
    /// cut when they are many. Only on demand.
    package var summary: String?
    package var prose = WordCount()
    package var code = WordCount()

    /// The first use of each term, in ascending order of their places in `html`; none overlap.
    package var termUses: [TermUse] = []

    /// What is wrong with it, in no or one element: most texts are handed on without any, and quickly so.
    private var found: [MarkdownMistakes] = []

    /// Why the document was not read, if so; everything else is empty then.
    package private(set) var refusal: MarkdownRefusal?

    /// The fragment of an empty document.
    package init() {}

    /// Whether anything may be wrong with the text.
    package var hasMistakes: Bool { !found.isEmpty }

    private static let noMistakes = MarkdownMistakes()

    package var mistakes: MarkdownMistakes {
        get { found.first ?? Self.noMistakes }
        _modify {
            if found.isEmpty { found.append(MarkdownMistakes()) }
            yield &found[0]
        }
    }

    /// The fragment of a document that was not read.
    init(_ refusal: MarkdownRefusal) {
        self.refusal = refusal
    }
}
