internal import SeriesText

/// Addresses of other sites without `https://`, which browsers read as paths.
extension RelativeReference {
    /// The address, percent-encoded, if the first step of the path is a host without doubt; and that step.
    var addressWithoutScheme: (host: String, whole: String)? {
        guard let host = path.steps.first, path.begins(with: host), Self.isHost(host, isAlone: host == path)
        else { return nil }
        let query = query.map { "?" + $0.asURLQuery } ?? ""
        return (host, path.escaped(for: .urlPath) + query + (fragment.map { "#" + $0.asURLFragment } ?? ""))
    }

    /// With nothing behind it, `example.org` may be a file.
    private static func isHost(_ step: String, isAlone: Bool) -> Bool {
        let labels = step.lowercased().split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1,
            labels.allSatisfy({
                $0.utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") } && !$0.isEmpty
            })
        else { return false }
        return labels[0] == "www" && labels.count > 2 || !isAlone && domains.contains(labels[labels.count - 1])
    }

    /// Where most sites are. Left out is what files end with, too: `md`, `py`, `rs`, `sh`, `zip`.
    private static let domains: Set<Substring> = [
        "ai", "app", "ar", "at", "au", "be", "biz", "blog", "br", "ca", "ch", "cloud", "cn", "co", "com", "cz",
        "de", "dev", "dk", "edu", "es", "eu", "fi", "fm", "fr", "gg", "gov", "gr", "hk", "hu", "ie", "il",
        "in", "info", "int", "io", "ir", "is", "it", "jp", "kr", "land", "me", "mx", "net", "nl", "no", "nz",
        "online", "org", "page", "pl", "pt", "ro", "ru", "se", "sg", "site", "so", "tech", "to", "tr", "tv",
        "tw", "ua", "uk", "us", "wiki", "xyz", "za",
    ]
}
