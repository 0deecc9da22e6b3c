internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

/// Each part of a series stands once in its `parts:`, and nothing else does.
struct PartListCheck {
    private let list: PartList
    private let listing: PartListing
    private let texts: [ParsedText]
    /// The path of the `series.yaml`, from `content/` on.
    private let file: String
    /// What other texts are, by their paths from `content/` on.
    private let others: [String: String]
    /// Texts that stand where none is published, from `content/` on.
    private let unplaced: Set<String>
    private let names: FreeNames

    static func diagnostics(
        _ tree: ContentTree, _ settings: SiteSettings, _ outline: Outline, _ texts: [ParsedText],
        on today: CivilDate
    ) -> [Diagnostic] {
        let others = Dictionary(
            texts.compactMap { parsed in parsed.text.role.inWords.map { (parsed.text.path, $0) } }
        ) { first, _ in first }
        let unplaced = Set(tree.unplacedTexts)
        let names = FreeNames(besides: unplaced.isEmpty ? [] : tree.texts)
        return tree.series.indices.flatMap { index -> [Diagnostic] in
            guard let list = settings.series[index].parts, let listing = outline.listings[index] else { return [] }
            let check = PartListCheck(
                list: list, listing: listing, texts: texts, file: tree.series[index].settings, others: others,
                unplaced: unplaced, names: names)
            return check.entryMistakes + check.forgotten + check.idleNumbers(outline.articles[index])
                + check.openAlthough(settings.series[index].status, outline) + check.overdue(on: today)
        }
    }

    private var entryMistakes: [Diagnostic] {
        zip(list.entries, listing.meanings).compactMap { entry, meaning in
            if entry.isMisread { return nil }
            return switch meaning {
            case .article: nil
            case .planned: slugMistake(entry)
            case .unknown(let near): unknown(entry, near)
            case .repeated(let first): repeated(entry, list.entries[first])
            case .written(let article): written(entry, article)
            }
        }
    }

    private func slugMistake(_ entry: PartList.Entry) -> Diagnostic? {
        guard case .planned(let planned) = entry, let slug = planned.slug else { return nil }
        return TextCheck.mistake(inSlug: slug, at: place(slug.span))
    }

    private func unknown(_ entry: PartList.Entry, _ near: Int?) -> Diagnostic? {
        guard case .article(let name) = entry else { return nil }
        if let role = others[file.parentFolder + name.value] {
            return .error(
                "'\(name.value)' is \(role), and no part", at: place(entry.span), suggestion: "remove it from the list")
        }
        if unplaced.contains(file.parentFolder + PartListing.plain(name.value)) {
            return misplaced(entry, PartListing.plain(name.value))
        }
        let title = Self.title(meantBy: name.value)
        return .error(
            "no article '\(name.value)' in this series", at: place(entry.span),
            suggestion: near.map { "did you mean \(PartListing.name(of: texts[$0]).quotedAsYAML)?" }
                ?? "if it is not written yet, write "
                + line(list.isInBrackets ? "{planned: \(title.asYAML)}" : "planned: \(title.asYAML)"))
    }

    /// That of a part which is not written yet. What is no name of a file is a title already, perhaps behind the key without
    /// its colon.
    private static func title(meantBy name: String) -> String {
        let key = "planned "
        if name.begins(with: key) { return name.dropping(key) }
        let isTitle = name.contains { $0 == " " || $0.isUppercase } && !name.isMarkdownPath
        return isTitle ? name : Slug.title(of: SourceIndex.slug(ofPath: name))
    }

    /// An entry that names a text in the folder of another part, or deeper.
    private func misplaced(_ entry: PartList.Entry, _ name: String) -> Diagnostic {
        let folder = file.parentFolder
        let way = names.path(for: folder + name, in: folder, numbersCount: false).map { free in
            "move it to \(ContentTree.shown(free)), and write \(line(free.lastStep.asYAML))"
        }
        return .error(
            "'\(name)' is there, and cannot be a part in that place", at: place(entry.span),
            suggestion: way ?? "move it into \(ContentTree.shown(folder))")
    }

    private func repeated(_ entry: PartList.Entry, _ first: PartList.Entry) -> Diagnostic {
        .error(
            "this part is listed twice", at: place(entry.span), suggestion: "keep one of the two",
            related: [.init("the other one", at: place(first.span))])
    }

    private func written(_ entry: PartList.Entry, _ article: Int) -> Diagnostic {
        let isListed = listing.meanings.contains(.article(article))
        let name = PartListing.name(of: texts[article])
        if isListed, case .planned(let planned) = entry, let slug = planned.slug {
            return .error(
                "this is the slug of '\(name)'", at: place(slug.span),
                suggestion: "choose another one, or remove this entry if it is that part")
        }
        return .error(
            "this part is written already: '\(name)'", at: place(entry.span),
            suggestion: isListed ? "remove this entry" : "write \(line(name.asYAML))")
    }

    /// Where an entry could not be read, nobody knows which file it names.
    private var forgotten: [Diagnostic] {
        guard list.isWhole else { return [] }
        return listing.forgotten.filter { !texts[$0].isDraft }.map { index in
            let name = PartListing.name(of: texts[index])
            return .error(
                "the list does not name '\(name)'", at: place(list.span),
                suggestion: plan(of: texts[index]).map { "write \(line(name.asYAML)) in place of 'planned: \($0)'" }
                    ?? wayIn(for: name.asYAML))
        }
    }

    /// The title of the entry that announces `text`, which has its title and another name.
    private func plan(of text: ParsedText) -> String? {
        for case .planned(let planned) in list.entries where planned.title.value == text.fragment.title {
            return planned.title.value
        }
        return nil
    }

    /// An entry as it is written: between brackets, no dash stands in front of it.
    private func line(_ entry: String) -> String { list.isInBrackets ? entry : "- " + entry }

    private func wayIn(for entry: String) -> String {
        if !list.isInBrackets { return "add a line where it belongs: \(line(entry))" }
        if list.entries.isEmpty { return "add it between the brackets: \(entry)" }
        return "add it where it belongs, between commas: \(entry)"
    }

    private func idleNumbers(_ articles: [Int]) -> [Diagnostic] {
        articles.compactMap { index in
            texts[index].frontMatter.part.map { part in
                .warning(
                    "'part' counts for nothing here: 'parts' in series.yaml gives the order",
                    at: texts[index].place(part.span), suggestion: "remove the line",
                    related: [.init("the order", at: place(list.span))])
            }
        }
    }

    /// Readers would see a series that is complete, and parts that are to come.
    private func openAlthough(_ status: Located<SeriesStatus>?, _ outline: Outline) -> [Diagnostic] {
        guard let status, status.value == .complete else { return [] }
        return zip(list.entries, listing.meanings).compactMap { entry, meaning in
            guard !entry.isMisread, let state = Self.openState(of: meaning, outline) else { return nil }
            return .error(
                "this part is \(state), and the series is complete", at: place(entry.span),
                suggestion: meaning == .planned ? "remove the part, or the status" : "publish it, or remove the status",
                related: [.init("the status", at: place(status.span))])
        }
    }

    /// Readers would be told to wait for a day that is over.
    private func overdue(on today: CivilDate) -> [Diagnostic] {
        zip(list.entries, listing.meanings).compactMap { entry, meaning in
            guard meaning == .planned, case .planned(let planned) = entry, let date = planned.date, date.value < today
            else { return nil }
            return .warning(
                "this part is planned for \(date.value.iso), which is over", at: place(date.span),
                suggestion: "give it a new day, or leave 'date' out")
        }
    }

    /// Why a part may never come; nil for one that is there or waits for its date, and for a mistake.
    private static func openState(of meaning: PartListing.Meaning, _ outline: Outline) -> String? {
        switch meaning {
        case .planned: "planned"
        case .article(let index): outline.heldBack[index] == .draft ? "a draft" : nil
        case .unknown, .repeated, .written: nil
        }
    }

    private func place(_ span: SourceSpan) -> SourcePlace { ContentTree.place(file, span) }
}

extension ContentTree.Text.Role {
    /// What a text is that is no article.
    fileprivate var inWords: String? {
        switch self {
        case .article: nil
        case .introduction: "the introduction of a series"
        case .home: "the introduction of the site"
        case .page: "a page"
        }
    }
}
