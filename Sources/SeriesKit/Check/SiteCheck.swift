internal import SeriesModel

/// All that can be wrong with a site as a whole.
enum SiteCheck {
    static func diagnostics(
        _ tree: ContentTree, _ settings: SiteSettings, _ texts: [ParsedText], _ outline: Outline,
        _ tags: TagBook, _ addresses: AddressBook, _ resolved: [ResolvedText], _ prerequisites: Prerequisites
    ) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for index in texts.indices where outline.withheld[index] == nil {
            check(texts[index], settings, &diagnostics)
        }
        diagnostics += LinkCheck.diagnostics(for: resolved.flatMap(\.broken), texts, addresses)
        diagnostics += OrderCheck.diagnostics(for: outline, texts)
        diagnostics += PartListCheck.diagnostics(tree, settings, outline, texts)
        diagnostics += PrerequisiteCheck.diagnostics(for: prerequisites, texts, outline)
        diagnostics += TagCheck.diagnostics(for: tags)
        diagnostics += AddressCheck.diagnostics(for: addresses.claims)
        diagnostics += AliasCheck.diagnostics(for: addresses, texts)
        return diagnostics
    }

    /// What can be wrong with a published text on its own.
    private static func check(_ parsed: ParsedText, _ settings: SiteSettings, _ diagnostics: inout [Diagnostic]) {
        let place = { ContentTree.place(parsed.text.path, $0) }
        diagnostics += TextCheck.diagnostics(for: parsed)
        if let mistake = SeriesKeyCheck.diagnostics(for: parsed, settings) { diagnostics.append(mistake) }
        diagnostics += HTMLCheck.diagnostics(for: parsed)
        diagnostics += FormerIDCheck.diagnostics(for: parsed.fragment, at: place)
        diagnostics += FootnoteCheck.diagnostics(for: parsed.fragment, at: place)
        diagnostics += FigureCheck.diagnostics(for: parsed)
        diagnostics += TemplateTagCheck.diagnostics(for: parsed.fragment, at: place)
    }
}
