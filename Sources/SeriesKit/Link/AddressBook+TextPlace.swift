extension AddressBook {
    /// What can be said of a text without a look at others.
    struct TextPlace: Sendable {
        /// That of a page of its own; nil for a text that stands on an index, and where there is no usable name.
        let address: Address?
        /// Its file, as people see it.
        let source: String
        let ownFolder: String?

        /// `folders` are those of the series in URLs.
        init(of parsed: ParsedText, _ folders: [String]) {
            address = Self.address(of: parsed, folders)
            source = ContentTree.shown(parsed.text.path)
            ownFolder = parsed.text.ownFolder
        }

        private static func address(of parsed: ParsedText, _ folders: [String]) -> Address? {
            let slug = parsed.slug
            if slug.isEmpty { return nil }
            switch parsed.text.role {
            case .introduction, .home: return nil
            case .article(let series, _): return Address(page: folders[series] + slug + "/")
            case .page(let steps):
                let page = steps.dropLast().map { AddressBook.urlStep($0, Slug.of($0)) }.joined() + slug + "/"
                return page == "404/" ? notFound : Address(page: page)
            }
        }
    }
}
