internal import SeriesModel

extension AddressBook {
    /// Adds those of a site; ask when all files of its content have their places. Feeds and sitemaps hold absolute URLs
    /// alone, so that without `hasURL` there are none.
    mutating func addFixedFiles(isOneSeries: Bool, hasURL: Bool) {
        add(.robots)
        add(.notFound)
        guard hasURL else { return }
        add(.sitemap)
        add(.feed, of: isOneSeries ? 0 : nil)
        if isOneSeries { return }
        for index in series.indices { add(.feed, in: folder(ofSeries: index), of: index) }
    }

    private mutating func add(_ kind: PageKind, in folder: String = "", of series: Int? = nil) {
        let address = Address(file: folder + kind.template)
        let isReplaced = target(atPath: address.file) != nil
        if !isReplaced {
            claim(address, .file(address), source: Theme.folder + "/" + kind.template + Theme.builtInMark)
        }
        fixedFiles.append(FixedFile(kind: kind, address: address, series: series, isReplaced: isReplaced))
    }

    /// The site's own icon, for which browsers look at its root; nil for that of the theme.
    var favicon: SiteURL? {
        for name in ["favicon.svg", "favicon.png", "favicon.ico"] {
            if case .file(let address) = target(atPath: name) { return address.url }
        }
        return nil
    }
}
