internal import SeriesMarkdown
internal import SeriesModel

/// What a site without mistakes publishes and has to keep: its pages, its aliases, and the headings on its pages.
///
/// Files that are copied are not among them: pictures come and go with their texts. A line that an author writes for one
/// is kept, and checked, all the same.
enum PublishedURLs {
    static func all(of site: LinkedSite) -> Set<LockedURL> {
        var urls: Set<LockedURL> = []
        for claim in site.addresses.claims {
            guard claim.target.isPage else { continue }
            let path = Address.path(ofFile: claim.file)
            urls.insert(LockedURL(path: path))
            // What stood behind the # of an alias stands in the lock of the page that had the address.
            guard claim.request == nil, let text = site.outline.text(shownBy: claim.target, site.addresses) else {
                continue
            }
            let fragment = site.texts[text].fragment
            for heading in fragment.headings { urls.insert(LockedURL(path: path, fragment: heading.id)) }
            for former in fragment.formerIDs { urls.insert(LockedURL(path: path, fragment: former.id)) }
        }
        for address in site.addresses.ownFiles where address.isHTML { urls.insert(LockedURL(path: address.path)) }
        return urls
    }
}
