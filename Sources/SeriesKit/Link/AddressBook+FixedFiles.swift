internal import SeriesModel

extension AddressBook {
    /// Adds those of a site; ask when all files of its content have their places.
    mutating func addFixedFiles(isOneSeries: Bool, hasURL: Bool) {
        for kind in FixedFile.Kind.allCases where hasURL || !kind.needsURL {
            add(kind, of: kind == .feed && isOneSeries ? 0 : nil)
        }
        guard hasURL, !isOneSeries else { return }
        for index in series.indices { add(.feed, in: folder(ofSeries: index), of: index) }
    }

    private mutating func add(_ kind: FixedFile.Kind, in folder: String = "", of series: Int? = nil) {
        let address = Address(file: folder + kind.name)
        let isReplaced = target(ofFile: address.file) != nil
        if !isReplaced {
            claim(address, .file(address), source: BuiltInFile.source(of: kind.name))
        }
        fixedFiles.append(FixedFile(kind: kind, address: address, series: series, isReplaced: isReplaced))
    }

    /// The site's own icon, for which browsers look at its root; nil for that of the theme.
    var favicon: SiteURL? {
        for name in ["favicon.svg", "favicon.png", "favicon.ico"] {
            if case .file(let address) = target(ofFile: name) { return address.url }
        }
        return nil
    }
}
