internal import SeriesText

/// A document's source as libcmark reads it, and the way back from there to what its author wrote.
struct PreparedSource {
    /// The document itself, when it is read as it is.
    private let source: ByteRun
    private let disguised: StandIns.Disguised?
    let extended: ExtendedSource?

    /// The document with everything that is beyond CommonMark made readable. It must not outlive `source`.
    init(_ source: ByteRun, findsDefinitions: Bool) {
        self.source = source
        disguised = StandIns.disguise(source)
        extended =
            if let disguised {
                disguised.text.bytes.withRun { ExtendedSource($0, findsDefinitions: findsDefinitions) }
            } else {
                ExtendedSource(source, findsDefinitions: findsDefinitions)
            }
    }

    var usesStandIns: Bool { disguised != nil }

    /// How many lines are in front of the document: the cells of tables, one a line.
    var cellCount: Int { extended?.cellCount ?? 0 }

    func withText<Result>(_ body: (ByteRun) -> Result) -> Result {
        if let extended { return extended.text.bytes.withRun(body) }
        if let disguised { return disguised.text.bytes.withRun(body) }
        return body(source)
    }

    /// The author's line and column, from 1, for a place in what libcmark read.
    func origin(line: Int, column: Int) -> (line: Int, column: Int) {
        let place = extended?.origin(line: line, column: column) ?? (line: line, column: column)
        return undisguised(line: place.line, column: place.column)
    }

    /// The author's line and column for a place in the text with stand-ins.
    func undisguised(line: Int, column: Int) -> (line: Int, column: Int) {
        (line, disguised?.shifts.origin(line: line - 1, column: column) ?? column)
    }
}
