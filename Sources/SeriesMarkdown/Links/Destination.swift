internal import SeriesText

/// Sorts the destinations of links and pictures by their first bytes.
enum Destination {
    /// Whether somebody must look at the destination of `node`: it leads to a page or file of our own, it has a scheme that is
    /// not known to be harmless, or it is an address of the web that leads to nobody.
    static func needsChecking(_ node: MarkdownNode) -> Bool {
        let destination = node.destination
        if leadsAway(destination) { return false }
        guard let scheme = URLScheme.of(destination) else { return true }
        // A picture as data runs nothing, not even as SVG.
        if node.kind == .image, destination.prefix(11).equals(lowercase: "data:image/") { return false }
        return !URLScheme.harmless.contains(scheme) || URLScheme.lacksHost(destination)
    }

    /// The same for an address in raw HTML: who writes that may write scripts, too. Only what leads to nobody's disk but
    /// the author's is a mistake in any case. `#` alone is mostly a button.
    static func needsCheckingInHTML(_ destination: ByteRun) -> Bool {
        if leadsAway(destination) || destination.count == 1 && destination.starts(with: "#") { return false }
        guard let scheme = URLScheme.of(destination) else { return true }
        return scheme == "file" || scheme.utf8.count == 1 || URLScheme.lacksHost(destination)
    }

    /// Whether an address in raw HTML is no address yet, since another program is going to fill it in.
    static func isFilledInLater(_ destination: ByteRun) -> Bool {
        guard let brace = destination.firstIndex(of: UInt8(ascii: "{")) else { return false }
        let before = brace > 0 ? destination[brace - 1] : 0
        let after = brace + 1 < destination.count ? destination[brace + 1] : 0
        return before == UInt8(ascii: "$") || after == UInt8(ascii: "{") || after == UInt8(ascii: "%")
    }

    private static func leadsAway(_ destination: ByteRun) -> Bool {
        if destination.starts(with: "https:") { return !URLScheme.lacksHost(destination) }
        return destination.starts(with: "//")
    }
}

extension ByteRun {
    fileprivate func prefix(_ length: Int) -> ByteRun { self[0..<min(length, count)] }
}
