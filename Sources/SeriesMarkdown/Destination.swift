internal import SeriesText

/// Sorts the destinations of links and pictures by their first bytes.
enum Destination {
    /// Whether somebody must look at the destination of `node`: it leads to a page or file of our own, or it has a scheme
    /// that is not known to be harmless.
    static func needsChecking(_ node: MarkdownNode) -> Bool {
        let destination = node.destination
        if destination.starts(with: "https://") || destination.starts(with: "//") { return false }
        guard let scheme = URLScheme.of(destination) else { return true }
        return !URLScheme.harmless.contains(scheme)
    }
}
