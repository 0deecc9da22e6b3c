internal import SeriesMarkdown
internal import SeriesModel

/// All that can be wrong with the Markdown of a text, whatever site it is in.
enum FragmentCheck {
    /// `path` gives that of a file that another generator finds by its name.
    static func diagnostics(
        for fragment: MarkdownFragment, at place: (SourceSpan) -> SourcePlace,
        path: (MarkdownMistakes.ForeignLink) -> String = { $0.path }
    ) -> [Diagnostic] {
        let formerIDs = FormerIDCheck.diagnostics(for: fragment, at: place)
        // Most texts have none.
        if !fragment.hasMistakes { return formerIDs }
        let mistakes = fragment.mistakes
        return formerIDs
            + HeadingIDCheck.diagnostics(for: mistakes, at: place)
            + TitlePartCheck.diagnostics(for: mistakes, at: place)
            + FigureCheck.diagnostics(for: mistakes, at: place)
            + FootnoteCheck.diagnostics(for: mistakes, at: place)
            + ForeignMarkCheck.diagnostics(for: mistakes, at: place, path: path)
            + LostTagCheck.diagnostics(for: mistakes, at: place)
            + OpenElementCheck.diagnostics(for: mistakes, at: place)
            + LinkWordsCheck.diagnostics(for: mistakes, at: place)
            + LostLinkCheck.diagnostics(for: mistakes, at: place)
            + LostReferenceCheck.diagnostics(for: mistakes, at: place)
            + CalloutCheck.diagnostics(for: mistakes, at: place)
            + UnspacedHeadingCheck.diagnostics(for: mistakes, at: place)
            + LeftoverMarkCheck.diagnostics(for: mistakes, at: place)
            + DefinitionListCheck.diagnostics(for: mistakes, at: place)
            + TableCheck.diagnostics(for: mistakes, at: place)
            + MarkedLinesCheck.diagnostics(for: mistakes, at: place)
            + FenceWordCheck.diagnostics(for: mistakes, at: place)
            + OpenFenceCheck.diagnostics(for: mistakes, at: place)
            + TornListCheck.diagnostics(for: mistakes, at: place)
            + FormulaCheck.diagnostics(for: mistakes, at: place)
            + MarkdownInHTMLCheck.diagnostics(for: mistakes, at: place)
            + IndentedPartCheck.diagnostics(for: mistakes, at: place)
    }
}
