internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

/// What a text must have to be published at all, a title and a name for its URL; and what its dates cannot say.
enum TextCheck {
    static func diagnostics(for parsed: ParsedText, _ theme: Theme, on today: CivilDate) -> [Diagnostic] {
        switch parsed.text.role {
        // Of what could not be read, nothing else is certain.
        case .article where parsed.isBroken, .page where parsed.isBroken:
            return [writtenSlugMistake(parsed)].compactMap(\.self)
        case .article:
            return [
                missingTitle(parsed, theme, "article"), slugMistake(parsed), dateMistake(parsed),
                changeBeforeStart(parsed), changeToCome(parsed, today),
            ]
            .compactMap(\.self)
        case .page:
            return [
                missingTitle(parsed, theme, "page"), slugMistake(parsed), changeBeforeStart(parsed),
                changeToCome(parsed, today),
            ]
            .compactMap(\.self)
        case .introduction, .home: return []
        }
    }

    private static func missingTitle(_ parsed: ParsedText, _ theme: Theme, _ kind: String) -> Diagnostic? {
        guard parsed.fragment.title == nil, !UnreadKeyCheck.isRedirect(parsed, theme) else { return nil }
        let title = parsed.slug.isEmpty ? "My title" : Slug.title(of: parsed.slug)
        return .error(
            "this \(kind) has no title", at: parsed.place,
            suggestion: "start it with a heading '# \(title)', or write 'title: \(title.asYAML)' in its front matter")
    }

    private static func writtenSlugMistake(_ parsed: ParsedText) -> Diagnostic? {
        parsed.frontMatter.slug.flatMap {
            let former = parsed.frontMatter.aliasList == nil ? formerPath($0.value, of: parsed) : nil
            return mistake(
                inSlug: $0, at: parsed.place($0.span), formerPath: former,
                index: index(above: parsed.text))
        }
    }

    /// The introduction of its series, or of the site for a page.
    private static func index(above text: ContentTree.Text) -> String {
        guard text.series != nil else { return ContentTree.shown(ContentTree.index) }
        return ContentTree.shown(text.folder + ContentTree.index)
    }

    /// `formerPath` is what the slug may mean to another generator; `index` the text of the page at `/`.
    static func mistake(
        inSlug slug: Located<String>, at place: SourcePlace, formerPath: String? = nil, index: String? = nil
    ) -> Diagnostic? {
        guard let mistake = Slug.mistake(in: slug.value) else { return nil }
        let better = Slug.of(slug.value)
        if slug.value.utf8.allSatisfy({ $0 == UInt8(ascii: "/") }), !slug.value.isEmpty {
            let move = index.map { ", or move this text into \($0), the text of that page" } ?? ""
            return .error(mistake, at: place, suggestion: "leave it out" + move)
        }
        if better.isEmpty { return .error(mistake, at: place, suggestion: "use letters, digits and hyphens") }
        let alias = formerPath.map { ", and if it was published at that path, a line aliases: \($0)" } ?? ""
        return .error(mistake, at: place, suggestion: "write slug: \(better)\(alias)")
    }

    /// The path that a slug of several steps is in Docusaurus; nil where the page itself may stand there, or where it is no
    /// alias.
    private static func formerPath(_ slug: String, of parsed: ParsedText) -> String? {
        let steps = slug.steps
        guard steps.count > 1, (try? AliasPath.address(slug, from: "")) != nil,
            slug.utf8.allSatisfy({ $0.isASCIILetterOrDigit || $0 >= 0x80 || "/-._~".utf8.contains($0) })
        else { return nil }
        let isRooted = slug.utf8.first == UInt8(ascii: "/")
        let folders = parsed.text.path.steps.dropLast().map { FileName(stem: $0).slug }
        if isRooted, !folders.isEmpty, folders.starts(with: steps.dropLast().map { Slug.of($0) }) { return nil }
        return (isRooted ? "/" : "") + steps.joined(separator: "/") + "/"
    }

    private static func slugMistake(_ parsed: ParsedText) -> Diagnostic? {
        guard parsed.frontMatter.slug == nil else { return writtenSlugMistake(parsed) }
        guard parsed.slug.isEmpty, parsed.fileName?.dateMistake == nil else { return nil }
        if case .article(_, "404") = parsed.text.role {
            return .error(
                "this file name gives no name for the URL", at: parsed.place,
                suggestion:
                    "move it to content/\(ContentTree.pagesFolder)404.md if it is what readers see where nothing is, "
                    + "or write 'slug: …' in its front matter")
        }
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
            at: parsed.place(updated.span), suggestion: "leave out 'updated', or correct the day"
        )
    }

    /// In the east, the author's day may have begun before that of the build.
    private static func changeToCome(_ parsed: ParsedText, _ today: CivilDate) -> Diagnostic? {
        guard let updated = parsed.frontMatter.updated, updated.value > today.next,
            parsed.publicationDate ?? today <= today
        else { return nil }
        return .warning(
            "last changed on \(updated.value.iso), which is still to come",
            at: parsed.place(updated.span), suggestion: "leave out 'updated', or correct the day"
        )
    }
}
