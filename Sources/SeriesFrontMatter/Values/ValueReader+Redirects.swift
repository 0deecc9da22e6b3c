import SeriesText

extension ValueReader {
    /// One host or a list of hosts.
    mutating func redirectHosts(_ entry: YAMLEntry) -> [Located<RedirectHost>] {
        let known = RedirectHost.allCases.map(\.rawValue)
        var hosts: [Located<RedirectHost>] = []
        for (name, range) in names(entry) {
            if let host = RedirectHost(rawValue: name.lowercased()) {
                hosts.append(located(host, at: range))
                continue
            }
            note(
                .error(
                    "no redirects are written for '\(name.excerpt)'", at: range,
                    suggestion: NearestName.of(name, among: known).map { "did you mean '\($0)'?" }
                        ?? "there are: \(RedirectHost.names); every other host serves the pages at the aliases as they are"
                ))
        }
        return hosts
    }

    /// The texts of a list, or a text alone, with their places.
    private mutating func names(_ entry: YAMLEntry) -> [(name: String, range: Range<Int>)] {
        let nodes: [YAMLNode]
        switch entry.value.content {
        case .scalar:
            if noteMissingSpace(in: entry) || noteEntryBelowText(in: entry.value) { return [] }
            nodes = [entry.value]
        case .sequence(let list): nodes = list
        case .mapping:
            note(.error("'\(entry.key)' must be a list of hosts, not a map", at: entry.value.range))
            return []
        }
        return nodes.compactMap { node in text(node, under: entry.key).map { ($0.value, node.range) } }
    }
}
