internal import SeriesModel
internal import SeriesSystem
internal import SeriesTemplate

/// Nothing else may stand where the further pages of a list go, and a glossary has none.
///
/// How many there are is known late, when all else is in order; so these are claims of their own.
enum PaginationCheck {
    static func diagnostics(
        for pages: [OutputPage], _ claims: [AddressBook.Claim], _ templates: TemplateSet<SiteModel>
    ) -> [Diagnostic] {
        spreadGlossary(templates) + obstacles(for: pages, claims, templates)
    }

    /// Links to a term lead to the page that has its id, and all of them are known before it is known how many pages there
    /// are. Told of a glossary on one page, and of one without terms, too, or one more term would break the build.
    private static func spreadGlossary(_ templates: TemplateSet<SiteModel>) -> [Diagnostic] {
        guard let place = templates[PageKind.glossary.template]?.pagination else { return [] }
        return [
            .error(
                "'\\paginate' cannot spread a glossary: links to its terms lead to its first page", at: place,
                suggestion: "show all terms on one page, with \\for(term in terms) … \\endfor")
        ]
    }

    private static func obstacles(
        for pages: [OutputPage], _ claims: [AddressBook.Claim], _ templates: TemplateSet<SiteModel>
    ) -> [Diagnostic] {
        var further: [String: OutputPage] = [:]
        // Names are compared as in `AddressCheck`.
        for page in pages where page.number > 1 { further[page.address.file.withoutCase] = page }
        if further.isEmpty { return [] }
        var folders: [String: OutputPage] = [:]
        for page in further.values.sorted(by: { $0.address.file < $1.address.file }).reversed() {
            for folder in OutputPath.folders(above: page.address.file) { folders[folder.withoutCase] = page }
        }
        return claims.compactMap { claim in
            let file = claim.file.withoutCase
            let owner =
                further[file] ?? folders[file] ?? OutputPath.folders(above: file).lazy.compactMap { further[$0] }.first
            guard let page = owner else { return nil }
            return collision(of: claim, with: page, templates)
        }
    }

    private static func collision(
        of claim: AddressBook.Claim, with page: OutputPage, _ templates: TemplateSet<SiteModel>
    ) -> Diagnostic {
        let place = templates[page.template]?.pagination
        return .error(
            "this stands in the way of page \(page.number) of a list, at \(page.address.url.path)",
            at: claim.place, suggestion: claim.wayOut,
            related: place.map { [.init("the list", at: $0)] } ?? [])
    }
}
