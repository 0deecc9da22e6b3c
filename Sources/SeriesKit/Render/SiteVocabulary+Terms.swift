internal import SeriesModel
internal import SeriesTemplate

extension SiteVocabulary {
    static let term = ObjectType<SiteModel>(
        "Term", "A word that an article or a glossary explains.",
        members: [
            Member("name", .string, "The word, or the few words.") { .string($0.term($1).name) },
            Member("meaning", .string, "What it means, in a sentence.") { .string($0.term($1).meaning) },
            Member("also", .list(.string), "Its other forms.") { .list(ValueList(strings: $0.term($1).also)) },
            Member("id", .string, "The `id` of its entry in the glossary.") { .string($0.term($1).id) },
            Member("url", .url, "Where links to it lead: to `definition`, else to its entry in the glossary.") {
                .url($0.term($1).url)
            },
            Member("definition", .optional(.url), "The place in its part that names it first.") {
                .optional($0.term($1).definition)
            },
            Member("definedIn", .optional(.object("Article")), "The part that defines it.") {
                .optional($0.term($1).definedIn) { .object(Handle(index: $0)) }
            },
            Member("usedIn", .list(.object("Article")), "The other parts that use it, in reading order.") {
                .list(ValueList(handles: $0.term($1).usedIn.map { Handle(index: $0) }))
            },
        ])

    /// Those of sites and series, which find their glossaries in different places.
    static func glossaryMembers(
        _ page: String, _ terms: String, of glossary: @escaping @Sendable (SiteModel, Handle) -> Glossary?
    ) -> [Member<SiteModel>] {
        [
            Member("glossary", .optional(.url), page) { .optional(glossary($0, $1)?.url) },
            Member("terms", .list(.object("Term")), terms) {
                .list(ValueList(objects: glossary($0, $1)?.terms ?? 0..<0))
            },
        ]
    }
}

extension SiteModel {
    func term(_ handle: Handle) -> Term { site.terms[Int(handle.index)] }
}
