internal import SeriesModel

extension AddressBook {
    /// Something that is going to stand at a place of the output folder.
    struct Claim: Sendable, Hashable {
        /// What a source asks for beside its own place, and where that is written.
        enum Request: Sendable, Hashable {
            case alias(SourceSpan)
            /// The file that a host reads redirects from.
            case redirects(SourceSpan)
            /// A page that is made of what several files say, and where one of them says it.
            case gathered(Gathering, SourceSpan?)
        }

        enum Gathering: Sendable, Hashable {
            case glossary
            case listOfTags
            case tag(name: String)

            /// As an author knows it.
            var page: String {
                switch self {
                case .glossary: "the glossary"
                case .listOfTags: "the list of tags"
                case .tag(let name): "the page of the tag '\(name)'"
                }
            }
        }

        let file: String
        let target: Target
        /// The file that it is made from, as people see it.
        let source: String
        /// Nil for the place that the source has by itself.
        var request: Request?
        /// Where the source says what it is called in its URL, if not by its own name.
        var slug: SourceSpan?

        var isAlias: Bool { if case .alias = request { true } else { false } }

        /// Whether it is the page of a series, or the home page.
        var isIndex: Bool { if case .page = target { request == nil } else { false } }

        /// Where it is written; the whole file for the place that the source has by its name.
        var place: SourcePlace {
            switch request {
            case .alias(let span), .redirects(let span): SourcePlace(file: source, span: span)
            case .gathered(_, let span): SourcePlace(file: source, span: span)
            case nil: SourcePlace(file: source, span: slug)
            }
        }

        /// How its author gives the place up to something that can stand nowhere else.
        var wayOut: String {
            switch (request, target) {
            case (.alias, _): "remove the alias"
            case (nil, _) where slug != nil: "change the slug"
            case (_, .text): "rename it, or give it a 'slug:'"
            default: "rename it"
            }
        }
    }
}

extension [AddressBook.Claim] {
    /// Those whose paths have something wrong up to an `end`, and how they start: one for all that stands in one folder, and
    /// each alias, as an author writes these one by one.
    func onePerStart(endingAt end: (String) -> Int?) -> [(claim: AddressBook.Claim, start: String)] {
        var told: Set<String> = []
        return compactMap { claim in
            guard let end = end(claim.file) else { return nil }
            let start = String(decoding: claim.file.utf8.prefix(end), as: UTF8.self)
            return told.insert(start).inserted || claim.isAlias ? (claim, start) : nil
        }
    }
}
