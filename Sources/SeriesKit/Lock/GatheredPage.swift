internal import SeriesFrontMatter
internal import SeriesText

/// A page that is made of what several files say. None of them is the page, so that no front matter can keep its URL.
enum GatheredPage: Hashable {
    case tags
    case tag(slug: String)
    /// Of the series at that position; nil for the terms that all series share.
    case glossary(series: Int?)
    /// One of the further pages of a list, which may be there: how many there are is known only when all else is in order.
    case further

    /// Nil where `path`, as in `LockedURL`, is that of no such page.
    init?(at path: String, of site: LinkedSite) {
        guard path.utf8.last == UInt8(ascii: "/") else { return nil }
        let folder = path.withoutSlash.parentFolder
        let name = path.withoutSlash.lastStep
        if path == TagBook.folder {
            self = .tags
        } else if folder == TagBook.folder, Slug.ofName(name) == name {
            self = .tag(slug: name)
        } else if path == folder + AddressBook.glossaryFolder, let series = Self.series(at: folder, of: site) {
            self = .glossary(series: series)
        } else if path == AddressBook.glossaryFolder {
            self = .glossary(series: nil)
        } else if Self.isFurther(name, in: folder, of: site) {
            self = .further
        } else {
            return nil
        }
    }

    private static func series(at folder: String, of site: LinkedSite) -> Int? {
        site.tree.series.indices.first { site.addresses.folder(ofSeries: $0) == folder }
    }

    /// `2` in `tags/http/page/`, if `tags/http/` is there.
    private static func isFurther(_ name: String, in folder: String, of site: LinkedSite) -> Bool {
        guard let number = Int(name), number > 1, name == String(number),
            folder == "page/" || folder.ends(with: "/page/"),
            case .page? = site.addresses.target(atPath: String(Substring(folder.utf8.dropLast("page/".utf8.count))))
        else { return false }
        return true
    }

    /// What brings it back, or an alias for its address, which `url` has, and what gives that up.
    func wayOut(of site: LinkedSite, for url: LockedURL) -> String {
        let alias = "'aliases: [\(url.page.line.asYAML)]'"
        return switch self {
        case .tags:
            "give an article or a page that is published a tag; if all tags are gone for good, \(URLLock.givingUp)"
        case .tag(let slug):
            "give an article or a page that is published the tag \(slug.quotedAsYAML), or the line \(alias) if another "
                + "tag took its place; if the tag is gone for good, \(URLLock.givingUp)"
        case .glossary(let series?):
            "explain a term in \(ContentTree.shown(site.tree.series[series].glossary)), or under 'defines:' in an "
                + "article of the series, or write \(alias) in the front matter of a page that does; if its terms are "
                + "gone for good, \(URLLock.givingUp)"
        case .glossary(nil):
            "explain a term in \(ContentTree.shown(ContentTree.glossary)), or write \(alias) in the front matter "
                + "of a page that does; if the terms that all series share are gone for good, \(URLLock.givingUp)"
        case .further:
            "remove this line; the first page of the list can have one"
        }
    }
}
