/// A file that programs ask for by its name: feed readers, search engines, servers.
struct FixedFile: Sendable {
    /// Of the page that seriesgen makes of it.
    let kind: PageKind
    let address: Address
    /// The series that a feed tells of; nil for all else.
    var series: Int?
    /// Whether a file of `content/` stands there already, which is then as good as ours.
    let isReplaced: Bool
}
