import SeriesText

/// A second opinion on links, from the output alone: follows every relative `href`, `src` and `srcset` of every page.
enum LinkAudit {
    /// What leads nowhere, as `page -> reference`, in order. The links of `404.html` lead from the root of the host of
    /// `siteURL`.
    static func brokenLinks(in output: FileTree, siteURL: String? = nil) -> [String] {
        var broken: [String] = []
        let root = "/" + (siteURL ?? "").split(separator: "/").dropFirst(2).map { $0 + "/" }.joined()
        for path in output.paths.sorted() where path.hasSuffix(".html") {
            let html = output.text(path) ?? ""
            for reference in references(in: html) {
                let isRooted = path == "404.html" && reference.hasPrefix(root)
                let relative = isRooted ? "./" + reference.dropFirst(root.count) : reference
                if !leadsSomewhere(relative, from: path, in: output) { broken.append("\(path) -> \(reference)") }
            }
        }
        return broken
    }

    private static func references(in html: String) -> [String] {
        var references: [String] = []
        // What is commented out, or text of a script, leads nowhere.
        let html = html.replacing(/<!--.*?-->|<script>.*?<\/script>/.dotMatchesNewlines(), with: "")
        for start in [" href=\"", " src=\""] {
            for rest in html.split(separator: start, omittingEmptySubsequences: false).dropFirst() {
                let text = String(rest.prefix { $0 != "\"" })
                references.append(text.replacing("&amp;", with: "&").replacing("&#x27;", with: "'"))
            }
        }
        for rest in html.split(separator: " srcset=\"", omittingEmptySubsequences: false).dropFirst() {
            let set = rest.prefix { $0 != "\"" }.split(separator: ", ")
            references += set.map { String($0.prefix { $0 != " " }).replacing("&amp;", with: "&") }
        }
        return references.filter { !$0.contains(":") && !$0.hasPrefix("//") && !$0.hasPrefix("{{") && $0 != "#top" }
    }

    private static func leadsSomewhere(_ reference: String, from page: String, in output: FileTree) -> Bool {
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        var steps = page.split(separator: "/").dropLast().map(String.init)
        let path = String(parts[0].prefix { $0 != "?" })
        for step in PercentEncoding.decoded(path).split(separator: "/", omittingEmptySubsequences: false) {
            switch step {
            case "", ".": break
            case "..":
                if steps.popLast() == nil { return false }
            default: steps.append(String(step))
            }
        }
        let isFolder = parts[0].hasSuffix("/")
        var target = (steps + (isFolder ? ["index.html"] : [])).joined(separator: "/")
        if parts[0].isEmpty { target = page }
        guard let text = output.text(target) else { return false }
        guard parts.count > 1, !parts[1].isEmpty, target.hasSuffix(".html") else { return true }
        let id = PercentEncoding.decoded(String(parts[1]))
        return ["id=\"\(id)\"", "id=\(id)", "name='\(id)'", "name=\"\(id)\""].contains { text.contains($0) }
    }
}
