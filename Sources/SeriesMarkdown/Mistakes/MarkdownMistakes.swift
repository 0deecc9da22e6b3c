package import SeriesModel

/// What is wrong with a text, or hardly what its author means. Each kind has a place to tell of it.
package struct MarkdownMistakes: Sendable {
    package var title: [TitleMistake] = []
    package var repeatedIDs: [RepeatedID] = []
    package var sharedIDs: [SharedID] = []
    /// Behind the words of headings.
    package var unreadMarks: [UnreadMarks] = []
    /// Those of kramdown in other places, and any behind links and pictures.
    package var unreadLists: [UnreadMarks] = []
    /// Where raw HTML stands that is not allowed, comments aside; looked for only on demand.
    package var refusedHTML: [SourceSpan] = []
    package var unclosed: Unclosed?
    /// The first end tag that ends a part of the page around the text.
    package var looseEnd: LooseEnd?
    package var tornElements: [TornElement] = []
    /// Each `<base>` with an address, which all relative links of the page would be taken from.
    package var bases: [SourceSpan] = []
    /// For each name one, in the order of the text.
    package var openElements: [OpenElement] = []
    /// Where tags of other generators stand: `{{ … }}`, `{% … %}`.
    package var templateTags: Set<TemplateTag> = []
    package var foreignMarks: Set<ForeignMark> = []
    /// One for a text.
    package var lostFormula: LostFormula?
    /// The first in the text.
    package var markdownInHTML: MarkdownInHTML?
    /// The first in the text.
    package var indentedPart: IndentedPart?
    package var lostTags: LostTags?
    package var lostLinks: [LostLink] = []
    package var lostReferences: [LostReference] = []
    /// What looks like the definition of a link, and is text.
    package var lostDefinitions: [LostReference.Text] = []
    package var callouts: [CalloutMistake] = []
    package var lostLines: [LostLines] = []
    package var unreadWords: [UnreadWord] = []
    package var lostTables: [LostTable] = []
    package var openFences: [OpenFence] = []
    /// The first in the text: who writes one item so writes all.
    package var tornList: TornList?
    package var unspacedHeadings: [UnspacedHeading] = []
    /// In the order of the text; of each kind one in a block.
    package var leftoverMarks: [LeftoverMark] = []
    /// In each table that leaves out cells with something in them, since it has no column for them, the first of these.
    package var cellsLeftOut: [SourceSpan] = []
    /// In each table that goes on in lines without a pipe, the first of these.
    package var textRows: [SourceSpan] = []
    /// Lines that are meant as the terms of definitions.
    package var lostTerms: [LostTerm] = []
    package var footnotes: [FootnoteMistake] = []
    /// Pictures alone in their paragraphs with nothing in the square brackets, by their places as in `Reference`.
    package var silentFigures: [SourceSpan] = []
    package var silentLinks: [SilentLink] = []
}
