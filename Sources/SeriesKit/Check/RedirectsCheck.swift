internal import SeriesFrontMatter
internal import SeriesModel

/// Hosts count from the domain's root, so that redirects for them need the site's URL.
enum RedirectsCheck {
    /// `url` is that of the build's options.
    static func diagnostics(for settings: SiteSettings, url: String?) -> [Diagnostic] {
        guard let site = settings.site, let host = site.redirects.first, (url ?? site.url?.value) == nil,
            // Its URL may be one of them.
            !settings.diagnostics.containsError
        else { return [] }
        return [
            .error(
                "redirects for \(host.value.rawValue) need the URL of the site",
                at: ContentTree.place(ContentTree.settings, host.span),
                suggestion: "add a line such as url: https://example.com/")
        ]
    }
}
