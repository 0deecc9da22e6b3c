internal import SeriesModel
internal import SeriesSystem
internal import SeriesText

/// A page that is not in the lock.
struct NewPage: Sendable {
    /// As in `LockedURL`.
    let path: String
    /// Its Markdown file as people see it; there may be none for the index of a series.
    let file: String
    let text: Int?

    /// What names it in its URL: `leaves`.
    var name: String { Self.name(ofPath: path) }
    /// The folder that it is in, as paths are written.
    var folder: String { Self.folder(ofPath: path) }

    /// `leaves` of `tea/leaves/` and of `leaves.html`.
    static func name(ofPath path: String) -> String { SourceIndex.slug(ofPath: path) }

    static func folder(ofPath path: String) -> String { path.withoutSlash.parentFolder }

    /// Those of `site`. One whose URL is only spelled in another way than one of `gone` takes nobody else's place.
    static func all(of site: LinkedSite, _ locked: Set<LockedURL>, _ gone: [LockedURL]) -> [NewPage] {
        let respelled = Set(gone.map(\.path.withoutCase))
        let texts = (site.outline.articles.joined() + site.outline.pages).compactMap { index in
            site.addresses.texts[index].map { address in
                NewPage(path: address.path, file: site.texts[index].place.file, text: index)
            }
        }
        let series = site.tree.series.indices.map { index in
            let text = site.outline.introductions[index]
            return NewPage(
                path: site.addresses.series[index].path,
                file: text.map { site.texts[$0].place.file }
                    ?? ContentTree.shown(site.tree.series[index].path + ContentTree.index),
                text: text)
        }
        return (series + texts).filter {
            !locked.contains(LockedURL(path: $0.path)) && !respelled.contains($0.path.withoutCase)
        }
    }
}
