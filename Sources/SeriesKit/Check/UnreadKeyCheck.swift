internal import SeriesFrontMatter
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

/// Keys by which other generators hold a text back or send its readers on. Here they do neither, unless templates of the
/// site's own see to it. The same for keys of texts in the settings of a series or of the site, which is published all the same.
enum UnreadKeyCheck {
    static func diagnostics(for site: LinkedSite) -> [Diagnostic] {
        let settings = zip(site.tree.series, site.settings.series).flatMap { folder, settings in
            settings.unreadKeys.compactMap { key in
                site.theme.reads(key) ? nil : unread(key, settings, in: folder)
            }
        }
        return ofSite(site.settings, site.tree, site.theme) + settings + ofTexts(in: site)
    }

    /// With series in folders, `content/series.yaml` is that of none of them.
    private static func ofSite(_ settings: SiteSettings, _ tree: ContentTree, _ theme: Theme) -> [Diagnostic] {
        guard !tree.isOneSeries, let own = settings.site else { return [] }
        return own.unreadKeys.compactMap { key in
            theme.reads(key) ? nil : unread(key, own, in: nil)
        }
    }

    private static func unread(
        _ key: UnreadKey, _ settings: SeriesSettings, in folder: ContentTree.SeriesFolder?
    ) -> Diagnostic? {
        let suggestion: String
        switch key.meaning {
        case .hiding:
            guard isYes(settings.extra[key.name]) else { return nil }
            suggestion = "write 'draft: true' in the articles"
        case .date: suggestion = "write it in the articles"
        case .slug where folder == nil: suggestion = "remove it: the site is where its 'url' says"
        case .slug where folder?.path.isEmpty == true: suggestion = "remove it: the only series is the whole site"
        case .slug: suggestion = "rename the folder: it gives the URL of the series"
        case .aliases:
            suggestion = "write it in the front matter of \(folder == nil ? "content/" : "the series' ")index.md"
        case .redirecting, .language, .series: return nil
        }
        return .warning(
            "'\(key.name)' is not read here: this \(folder == nil ? "site" : "series") is published",
            at: ContentTree.place(folder?.settings ?? ContentTree.settings, key.span),
            suggestion: suggestion)
    }

    private static func isYes(_ value: ExtraValue) -> Bool {
        guard case .text(let text) = value else { return false }
        return text.asSwitch == true
    }

    private static func ofTexts(in site: LinkedSite) -> [Diagnostic] {
        site.texts.indices.flatMap { index -> [Diagnostic] in
            let parsed = site.texts[index]
            if parsed.frontMatter.unreadKeys.isEmpty || site.outline.heldBack[index] != nil { return [] }
            return parsed.frontMatter.unreadKeys.compactMap { key in
                if site.theme.reads(key) { return nil }
                return switch key.meaning {
                case .hiding: hiding(key, parsed)
                case .redirecting: redirecting(key, parsed, at: index, site.addresses)
                default: nil
                }
            }
        }
    }

    private static func hiding(_ key: UnreadKey, _ parsed: ParsedText) -> Diagnostic? {
        guard !parsed.isDraft, isYes(parsed.frontMatter.extra[key.name]) else { return nil }
        return .warning(
            "'\(key.name)' is not read: this \(parsed.text.kind.rawValue) is published", at: place(of: key, parsed),
            suggestion: "write 'draft: true' to hold it back")
    }

    private static func redirecting(
        _ key: UnreadKey, _ parsed: ParsedText, at index: Int, _ addresses: AddressBook
    ) -> Diagnostic? {
        guard let target = target(parsed.frontMatter.extra[key.name]) else { return nil }
        let hasTitle = parsed.fragment.title != nil
        return Diagnostic(
            hasTitle || !parsed.text.hasOwnPage ? .warning : .error,
            "'\(key.name)' is not read: this \(parsed.text.kind.rawValue) stays, and sends nobody on",
            at: place(of: key, parsed),
            suggestion: wayOut(to: target, from: addresses.texts[index], hasTitle: hasTitle))
    }

    /// Whether a text does nothing but send readers on, as far as its author knows: then nobody asks for its title.
    static func isRedirect(_ parsed: ParsedText, _ theme: Theme) -> Bool {
        guard parsed.fragment.title == nil, let key = parsed.frontMatter.unreadKey(.redirecting) else { return false }
        return !theme.reads(key) && target(parsed.frontMatter.extra[key.name]) != nil
    }

    /// Jekyll takes a list of one, too.
    private static func target(_ value: ExtraValue) -> String? {
        switch value {
        case .text(let target): target
        case .list(let items): items.first.flatMap(target)
        case .none, .map: nil
        }
    }

    /// The index of a series is there in any case, and so has no address to give away.
    private static func wayOut(to target: String, from own: Address?, hasTitle: Bool) -> String {
        guard let own else { return "link to the new page in the text" }
        let alias = "write 'aliases: [\(("/" + own.path).asYAML)]' in the front matter of"
        return target.withRun(URLScheme.of) == nil
            ? "delete this file, and \(alias) the new page"
            : (hasTitle
                ? "link to the new page in the text" : "give this page a title, and link to the new one in its text")
                + "; if it is one of this site, delete this file, and \(alias) that page"
    }

    private static func place(of key: UnreadKey, _ parsed: ParsedText) -> SourcePlace {
        parsed.place(key.span)
    }
}
