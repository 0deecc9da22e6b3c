internal import SeriesText

/// A document's source as libcmark reads it, and the way back from there to what its author wrote. Never changes; an object,
/// so that whoever needs a place can hold it without copying it.
final class PreparedSource {
    /// The document itself, when it is read as it is.
    private let source: ByteRun
    private let formulas: RewrittenText?
    private let disguised: RewrittenText?
    let extended: ExtendedSource?
    /// Whether an address without a scheme may stand in it: `www.example.com`.
    let mayHoldNames: Bool

    /// The document with everything that is beyond CommonMark made readable. It must not outlive `source`.
    init(_ source: ByteRun, _ rules: MarkdownRules) {
        self.source = source
        let formulas =
            rules.hasMath ? Formulas.protect(in: source, findsDefinitions: rules.isArticle) : nil
        self.formulas = formulas
        let mayHoldNames = BareAddress.mayStandName(in: source)
        self.mayHoldNames = mayHoldNames
        disguised = Self.lend(formulas?.text, else: source) {
            StandIns.disguise($0, .init(sourceOf: rules.dialect), mayHoldNames: mayHoldNames)
        }
        extended = Self.lend(disguised?.text ?? formulas?.text, else: source) {
            ExtendedSource($0, findsDefinitions: rules.isArticle)
        }
    }

    private static func lend<Result>(
        _ text: ByteBuffer?, else source: ByteRun, _ body: (ByteRun) -> Result
    ) -> Result {
        text.map { $0.withRun(body) } ?? body(source)
    }

    /// Turns what stands for something else in the tree back into what it stands for, as far as no rule needs it.
    func restore(in root: MarkdownNode) {
        if usesStandIns { StandIns.reveal(in: root) }
        if formulas != nil { Formulas.restore(in: root) }
    }

    var usesStandIns: Bool { disguised != nil }

    /// How many lines are in front of the document: headings that hold cells of tables, one a line.
    var headingCount: Int { extended?.headingCount ?? 0 }

    /// As `withText`, without the marks that `ExtendedSource` puts in.
    func withInlineText<Result>(_ body: (ByteRun) -> Result) -> Result {
        Self.lend(disguised?.text ?? formulas?.text, else: source, body)
    }

    func withText<Result>(_ body: (ByteRun) -> Result) -> Result {
        Self.lend(extended?.text ?? disguised?.text ?? formulas?.text, else: source, body)
    }

    /// The author's line and column, from 1, for a place in what libcmark read.
    func origin(line: Int, column: Int) -> (line: Int, column: Int) {
        let place = inlinePlace(line: line, column: column)
        return originOfInlinePlace(line: place.line, column: place.column)
    }

    /// The line and column in the text with stand-ins for a place in what libcmark read.
    func inlinePlace(line: Int, column: Int) -> (line: Int, column: Int) {
        extended?.origin(line: line, column: column) ?? (line: line, column: column)
    }

    /// The author's line and column for a place in the text with stand-ins.
    func originOfInlinePlace(line: Int, column: Int) -> (line: Int, column: Int) {
        var column = disguised?.shifts.origin(line: line - 1, column: column) ?? column
        if let formulas { column = formulas.shifts.origin(line: line - 1, column: column) }
        return (line, column)
    }
}
