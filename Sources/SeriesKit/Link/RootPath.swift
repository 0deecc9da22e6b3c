/// Where a site stands on its host, for links that cannot be relative.
enum RootPath {
    /// The path of `siteURL`, which ends with `/`: `/tea/`, or `/` for the top of a host. So nil counts, too.
    static func of(_ siteURL: String?) -> String {
        guard let siteURL else { return "/" }
        let parts = siteURL.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropFirst(3).dropLast().map { "/" + $0 }.joined() + "/"
    }
}
