internal import SeriesFrontMatter
internal import SeriesLabels
internal import SeriesModel

/// All texts of a series are in its language, and pages in that of the site. Files from other generators may say that they
/// are in another one, and then the words around them, their quotes and their reading time are those of the wrong language.
struct LanguageKeyCheck {
    private struct Tag {
        let text: Int
        let key: UnreadKey
        /// As it is written.
        let value: String

        var language: String { value.primarySubtag }
    }

    private let site: LinkedSite
    /// Of the texts that one `series.yaml` speaks for.
    private let language: String
    /// That file, as people see it.
    private let settings: String

    static func diagnostics(for site: LinkedSite) -> [Diagnostic] {
        let outline = site.outline
        let pages = (outline.home.map { [$0] } ?? []) + outline.pages
        let isOneSeries = site.tree.isOneSeries
        let ofSeries = site.tree.series.indices.flatMap { series in
            let texts = (outline.introductions[series].map { [$0] } ?? []) + outline.articles[series]
            return LanguageKeyCheck(site, site.settings.series[series], site.tree.series[series].settings)
                .diagnostics(for: isOneSeries ? texts + pages : texts)
        }
        return isOneSeries
            ? ofSeries
            : ofSeries + LanguageKeyCheck(site, site.settings.site, ContentTree.settings).diagnostics(for: pages)
    }

    private init(_ site: LinkedSite, _ settings: SeriesSettings?, _ file: String) {
        self.site = site
        language = settings.languageTag
        self.settings = ContentTree.shown(file)
    }

    private func diagnostics(for texts: [Int]) -> [Diagnostic] {
        let tags = texts.compactMap(tag)
        let others = tags.filter { $0.language != language.primarySubtag }
        guard let first = others.first else { return [] }
        // Then it is the settings that lack a line. Pages and introductions often say nothing.
        let articles = texts.filter { site.texts[$0].text.series != nil }
        let silent = (articles.isEmpty ? texts : articles).count { tag(of: $0) == nil }
        if tags.count == others.count, others.allSatisfy({ $0.language == first.language }), silent == 0 {
            return [forgotten(first, count: others.count)]
        }
        return others.map(misplaced)
    }

    /// What a text says its language is, where it does.
    private func tag(of text: Int) -> Tag? {
        // Nearly all texts have none, and need not be copied to find out.
        if site.texts[text].frontMatter.unreadKeys.isEmpty { return nil }
        let frontMatter = site.texts[text].frontMatter
        guard let key = frontMatter.unreadKey(.language), !site.theme.reads(key),
            case .text(let value) = frontMatter.extra[key.name]
        else { return nil }
        let tag = String(value.map { $0 == "_" ? "-" : $0 })
        return LanguageTag.isOfPeople(tag) ? Tag(text: text, key: key, value: tag) : nil
    }

    private func forgotten(_ tag: Tag, count: Int) -> Diagnostic {
        let others =
            switch count {
            case 1: ", and this text is"
            case 2: ", as in another text, and both are"
            default: ", as in \(count - 1) other texts, and all are"
            }
        return .warning(
            "'\(tag.key.name)' says '\(tag.value)'\(others) published in '\(language)'",
            at: place(of: tag), suggestion: "write 'language: \(tag.value)' in \(settings)")
    }

    private func misplaced(_ tag: Tag) -> Diagnostic {
        let says = "'\(tag.key.name)' says '\(tag.value)', and this is a"
        return site.texts[tag.text].text.series == nil
            ? .warning(
                "\(says) page in '\(language)': \(settings) decides", at: place(of: tag),
                suggestion: "only a series can be in another language: "
                    + "a folder with a series.yaml that says 'language: \(tag.value)'")
            : .warning(
                "\(says) part of a series in '\(language)': the folder decides", at: place(of: tag),
                suggestion: "give the texts in '\(tag.value)' a folder of their own, "
                    + "with a series.yaml that says 'language: \(tag.value)'")
    }

    private func place(of tag: Tag) -> SourcePlace {
        site.texts[tag.text].place(tag.key.valueSpan)
    }
}
