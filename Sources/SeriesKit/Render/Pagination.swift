internal import SeriesModel
internal import SeriesSystem
internal import SeriesTemplate
internal import SeriesText

/// Makes as many pages of one as the list needs that its template spreads with `\paginate`.
enum Pagination {
    /// `pages` with the further ones, each run of them in order behind its first. Without a `\paginate`, `pages` itself.
    static func spread(
        _ pages: [OutputPage], of site: Site, _ labels: SiteLabels, _ templates: TemplateSet<SiteModel>, jobs: Int
    ) -> [OutputPage] {
        let kinds = Set(PageKind.allCases.filter { templates[$0.template]?.pagination != nil })
        if kinds.isEmpty, !pages.contains(where: { $0.kind == .file }) { return pages }
        // Nobody knows more of the pages yet than that each is the first.
        let model = SiteModel(site, pages, labels.sets)
        let counts = Parallel.map(pages.count, jobs: jobs, state: { ByteBuffer() }) { buffer, index in
            guard kinds.contains(pages[index].kind) || pages[index].kind == .file else { return 1 }
            buffer.removeAll()
            return templates[pages[index].template]?.pageCount(
                model, globals: model.globals(at: index), scratch: &buffer) ?? 1
        }
        var spread: [OutputPage] = []
        spread.reserveCapacity(counts.reduce(0, +))
        for (first, count) in zip(pages, counts) {
            for number in 1...count { spread.append(first.page(number, of: count)) }
        }
        return spread
    }
}
