internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel

/// What a text must have to be published at all, a title and a name for its URL; and what its dates cannot say.
enum TextCheck {
    static func diagnostics(for parsed: ParsedText, on today: CivilDate) -> [Diagnostic] {
        if parsed.isBroken { return [] }
        switch parsed.text.role {
        case .article:
            return [
                missingTitle(parsed, "article"), slugMistake(parsed), dateMistake(parsed), changeBeforeStart(parsed),
                changeToCome(parsed, today),
            ]
            .compactMap { $0 }
        case .page:
            return [
                missingTitle(parsed, "page"), slugMistake(parsed), changeBeforeStart(parsed),
                changeToCome(parsed, today),
            ]
            .compactMap { $0 }
        case .introduction, .home: return []
        }
    }

    private static func missingTitle(_ parsed: ParsedText, _ kind: String) -> Diagnostic? {
        guard parsed.fragment.title == nil else { return nil }
        return .error(
            "this \(kind) has no title", at: parsed.place,
            suggestion: "start it with a heading '# My title', or write 'title: My title' in its front matter")
    }

    private static func writtenSlugMistake(_ parsed: ParsedText) -> Diagnostic? {
        parsed.frontMatter.slug.flatMap { mistake(inSlug: $0, at: ContentTree.place(parsed.text.path, $0.span)) }
    }

    static func mistake(inSlug slug: Located<String>, at place: SourcePlace) -> Diagnostic? {
        guard let mistake = Slug.mistake(in: slug.value) else { return nil }
        let better = Slug.of(slug.value)
        return .error(
            mistake, at: place,
            suggestion: better.isEmpty ? "use letters, digits and hyphens" : "write slug: \(better)")
    }

    private static func slugMistake(_ parsed: ParsedText) -> Diagnostic? {
        guard parsed.frontMatter.slug == nil else { return writtenSlugMistake(parsed) }
        guard parsed.slug.isEmpty, parsed.fileName?.dateMistake == nil else { return nil }
        let isPage = parsed.fileName == nil
        let words = Slug.of(parsed.fragment.title ?? "")
        let name = words.isEmpty ? "name-of-the-\(isPage ? "page" : "article")" : words
        return .error(
            "this file name gives no name for the URL", at: parsed.place,
            suggestion: "rename it to '\(start(of: parsed.fileName))\(name).md', "
                + "or write 'slug: …' in its front matter")
    }

    /// The number or the day in front of a file's name, with a hyphen behind it.
    private static func start(of name: FileName?) -> String {
        if let date = name?.date { return date.iso + "-" }
        return name?.number.map { $0.inFileName + "-" } ?? ""
    }

    private static func dateMistake(_ parsed: ParsedText) -> Diagnostic? {
        parsed.fileName?.dateMistake.map { mistake in
            .error(
                "the day in this file name does not exist: \(mistake.message)", at: parsed.place,
                suggestion: mistake.suggestion)
        }
    }

    private static func changeBeforeStart(_ parsed: ParsedText) -> Diagnostic? {
        guard let updated = parsed.frontMatter.updated, let date = parsed.publicationDate, updated.value < date else {
            return nil
        }
        return .warning(
            "last changed on \(updated.value.iso), and published on \(date.iso), which is later",
            at: ContentTree.place(parsed.text.path, updated.span), suggestion: "leave out 'updated', or correct the day"
        )
    }

    /// In the east, the author's day may have begun before that of the build.
    private static func changeToCome(_ parsed: ParsedText, _ today: CivilDate) -> Diagnostic? {
        guard let updated = parsed.frontMatter.updated, updated.value > today.next,
            parsed.publicationDate ?? today <= today
        else { return nil }
        return .warning(
            "last changed on \(updated.value.iso), which is still to come",
            at: ContentTree.place(parsed.text.path, updated.span), suggestion: "leave out 'updated', or correct the day"
        )
    }
}
