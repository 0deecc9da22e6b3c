internal import SeriesModel

/// A site that is put together, with its pages.
struct AssembledSite: Sendable {
    let linked: LinkedSite
    let site: Site
    let redirects: [Redirect]
    /// All but those that list the others.
    let pages: [OutputPage]

    /// `commits` tells when texts last changed, nil where nobody asked.
    init(_ linked: LinkedSite, _ pictures: PictureBook, _ commits: CommitDays?, jobs: Int) {
        let labels = linked.settings.labels
        self.linked = linked
        site = SiteAssembly(linked: linked, pictures: pictures, commits: commits).site(jobs: jobs)
        redirects = Redirect.all(linked.addresses, linked.texts, linked.settings)
        let first = OutputPage.pages(of: site, labels, linked.tree, linked.outline, linked.addresses)
        pages = Pagination.spread(
            first + redirects.map(\.page), of: site, labels, linked.theme.templates, jobs: jobs)
    }
}
