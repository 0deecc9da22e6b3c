import SeriesText

extension ValueReader {
    /// One host or a list of hosts.
    mutating func redirectHosts(_ entry: YAMLEntry) -> [Located<RedirectHost>] {
        switch entry.value.content {
        case .scalar:
            if noteLostList(in: entry) { return [] }
            return redirectHost(entry.value, under: entry.key).map { [$0] } ?? []
        case .sequence(let nodes):
            return nodes.compactMap { redirectHost($0, under: entry.key) }
        case .mapping:
            note(.error("'\(entry.key)' must be a list of hosts, not a map", at: entry.value.range))
            return []
        }
    }

    private mutating func redirectHost(_ node: YAMLNode, under key: String) -> Located<RedirectHost>? {
        guard let name = text(node, under: key) else { return nil }
        if let host = RedirectHost(rawValue: name.value.lowercased()) { return Located(host, at: name.span) }
        note(
            .error(
                "no redirects are written for '\(name.value.excerpt)'", at: node.range,
                suggestion: NearestName.question(for: name.value, among: RedirectHost.allCases.map(\.rawValue))
                    ?? "there are: \(RedirectHost.names); every other host serves the pages at the aliases as they are")
        )
        return nil
    }
}
