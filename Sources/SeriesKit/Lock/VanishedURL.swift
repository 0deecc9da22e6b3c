/// A line of the lock that nothing of the site answers to any more.
struct VanishedURL: Sendable {
    enum Kind: Sendable, Hashable {
        /// The first line of a page or file that is gone.
        case page
        /// Another line of such a page, or of such a text: one mistake makes one message.
        case headingToldOf
        /// The first line of a heading of the text at that position, which is held back while its page is there.
        case headingOfTextHeldBack(text: Int)
        /// On the page that shows the text at that position; nil when it shows none.
        case heading(text: Int?)
    }

    let entry: URLLock.Entry
    let kind: Kind

    /// Those of `lock`, in the order of their lines.
    static func all(in lock: URLLock, _ site: LinkedSite) -> [VanishedURL] {
        var finder = VanishedURLFinder(site)
        return lock.entries.compactMap { entry in
            finder.kind(of: entry.url).map { VanishedURL(entry: entry, kind: $0) }
        }
    }
}
