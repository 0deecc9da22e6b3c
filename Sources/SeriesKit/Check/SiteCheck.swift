internal import SeriesModel

/// All that can be wrong with a site as a whole.
enum SiteCheck {
    static func diagnostics(
        _ texts: [ParsedText], _ outline: Outline, _ addresses: AddressBook, _ resolved: [ResolvedText]
    ) -> [Diagnostic] {
        let published = texts.indices.lazy.filter { outline.withheld[$0] == nil }.map { texts[$0] }
        return published.flatMap { TextCheck.diagnostics(for: $0) }
            + published.flatMap { HTMLCheck.diagnostics(for: $0) }
            + published.flatMap { parsed in
                FootnoteCheck.diagnostics(for: parsed.fragment) { ContentTree.place(parsed.text.path, $0) }
            }
            + published.flatMap { parsed in
                TemplateTagCheck.diagnostics(for: parsed.fragment) { ContentTree.place(parsed.text.path, $0) }
            }
            + LinkCheck.diagnostics(for: resolved.flatMap(\.broken), texts, addresses)
            + OrderCheck.diagnostics(for: outline, texts) + AddressCheck.diagnostics(for: addresses.claims)
    }
}
