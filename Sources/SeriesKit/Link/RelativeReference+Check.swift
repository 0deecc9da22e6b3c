internal import SeriesMarkdown
internal import SeriesText

extension RelativeReference {
    /// What `destination` says, if it may lead anywhere at all, whatever site it is in.
    static func checked(
        _ destination: String, as purpose: MarkdownFragment.Reference.Purpose, isAutolink: Bool
    ) throws(BrokenLink) -> RelativeReference {
        if let scheme = destination.withRun(URLScheme.of) {
            throw BrokenLink.refused(scheme, destination, isAutolink: isAutolink)
        }
        if destination.isEmpty {
            throw BrokenLink(
                "this \(purpose.name) has no destination",
                suggestion: "write one, or leave all of this out")
        }
        if destination.hasPrefix("{"), destination.hasSuffix("}") {
            throw BrokenLink(
                "'\(destination)' is a value for other generators, and nobody fills it in",
                suggestion: "write the address itself, in quotes where it is HTML")
        }
        let reference = RelativeReference(destination)
        if reference.path.isEmpty { try reference.checkQuery() }
        if reference.path.isEmpty, let file = purpose.file {
            throw BrokenLink("'\(destination)' is a place in this page, not a \(file)")
        }
        return reference
    }

    /// Throws where there is a query, and a page is what it would be for.
    func checkQuery() throws(BrokenLink) {
        if query == nil { return }
        throw BrokenLink("no query ('?…') reaches a page of a static site", suggestion: "leave it out")
    }
}
