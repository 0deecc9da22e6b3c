internal import SeriesMarkdown
internal import SeriesModel

/// All that can be wrong with the Markdown of a text, whatever site it is in.
enum FragmentCheck {
    /// `path` gives that of a file that another generator finds by its name.
    static func diagnostics(
        for fragment: MarkdownFragment, at place: (SourceSpan) -> SourcePlace,
        path: (MarkdownFragment.ForeignLink) -> String = { $0.path }
    ) -> [Diagnostic] {
        HeadingIDCheck.diagnostics(for: fragment, at: place)
            + TitlePartCheck.diagnostics(for: fragment, at: place)
            + FigureCheck.diagnostics(for: fragment, at: place)
            + FootnoteCheck.diagnostics(for: fragment, at: place)
            + ForeignMarkCheck.diagnostics(for: fragment, at: place, path: path)
            + LostTagCheck.diagnostics(for: fragment, at: place)
            + OpenElementCheck.diagnostics(for: fragment, at: place)
            + LinkWordsCheck.diagnostics(for: fragment, at: place)
            + LostLinkCheck.diagnostics(for: fragment, at: place)
            + LostReferenceCheck.diagnostics(for: fragment, at: place)
            + CalloutCheck.diagnostics(for: fragment, at: place)
            + UnspacedHeadingCheck.diagnostics(for: fragment, at: place)
            + LeftoverMarkCheck.diagnostics(for: fragment, at: place)
            + TableCheck.diagnostics(for: fragment, at: place)
            + MarkedLinesCheck.diagnostics(for: fragment, at: place)
            + FenceWordCheck.diagnostics(for: fragment, at: place)
            + OpenFenceCheck.diagnostics(for: fragment, at: place)
            + MarkdownInHTMLCheck.diagnostics(for: fragment, at: place)
    }
}
