internal import SeriesModel
internal import SeriesSystem

/// A site that is put together, with its pages: how many there are, and which feeds, is known of a site without mistakes only.
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

    /// The same of a site that is not written: with its pictures looked at, and what git answers.
    init(of linked: LinkedSite, jobs: Int) {
        self.init(linked, PictureBook(of: linked, jobs: jobs), linked.history?.result, jobs: jobs)
    }

    /// What could not be told before. Lines of the lock aside.
    var mistakes: [Diagnostic] {
        PaginationCheck.diagnostics(for: pages, linked.addresses.claims, linked.theme.templates)
            + FeedCheck(self).diagnosticsForLinks()
    }
}
