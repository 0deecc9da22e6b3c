/// What may be marks in a block's source, in the order of the text: brackets that may make links, and what else somebody may
/// have to be told of. All are offsets of the source.
struct InlineMarks {
    struct Bracket {
        /// The offset of the `[`, of a picture's `!` or of an autolink's `<`.
        let start: Int
        let isPicture: Bool
        /// Whether it stands neither in code nor in what may be a tag.
        var isInText = true
        /// The offset behind the closing bracket, 0 as long as there is none.
        var end = 0
        /// Where the destination is written, nil when none follows the brackets: they may be a reference link.
        var destination: Range<Int>?

        /// The offset of the bracket itself.
        var bracket: Int { isPicture ? start + 1 : start }

        /// What stands in it, once it is closed.
        var content: Range<Int> { bracket + 1..<end - 1 }
    }

    var brackets: [Bracket] = []
    /// What is meant as a link and is none.
    var lost: [(bracket: Bracket, tail: LostTail)] = []
    /// The `#` at the starts of lines that would make headings of them if a space followed.
    var unspacedHeadings: [Range<Int>] = []
    /// `<` that start no autolink and no comment, and so may start a tag.
    var angles: [Int] = []
    /// `{` that may start a tag of a template, `<code>` and the like aside: see `TemplateTags`.
    var braces: [Int] = []
    /// `{` that may start an `AttributeList`, as for `braces`.
    var lists: [Int] = []
    /// `%%`, as for `braces`.
    var percents: [Int] = []
    /// Other `{` right behind brackets, as for `braces`.
    var braced: [(bracket: Bracket, brace: Int)] = []
    /// Brackets right behind each other, of which the second may hold the label of a definition.
    var pairs: [(words: Bracket, label: Bracket)] = []
    /// Brackets that nothing closes right behind others: their label would have stood in them.
    var openLabels: [(words: Bracket, label: Bracket)] = []
    /// Brackets within brackets, and nothing else: `[[a]]`.
    var wikiLinks: [(outer: Bracket, inner: Bracket)] = []
    /// The marks of other generators at the starts of lines.
    var blockMarks: [BlockMark] = []
}
