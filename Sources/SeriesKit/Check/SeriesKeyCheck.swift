internal import SeriesFrontMatter
internal import SeriesModel

/// An article's folder decides which series it is in. Files from other generators may say something else.
enum SeriesKeyCheck {
    static func diagnostic(for parsed: ParsedText, _ settings: SiteSettings, _ theme: Theme) -> Diagnostic? {
        guard let series = parsed.text.series, let key = parsed.frontMatter.unreadKey(.series),
            !theme.reads(key)
        else { return nil }
        let written = names(parsed.frontMatter.extra[key.name])
        let title = settings.series[series].title?.value ?? ""
        guard let name = written.first, !written.contains(where: { isSame($0, title) }) else { return nil }
        return .warning(
            "'series' says '\(name)', and this is a part of '\(title)': the folder decides",
            at: parsed.place(key.valueSpan),
            suggestion: "move the file to the folder of that series, or remove the line")
    }

    private static func names(_ value: ExtraValue) -> [String] {
        switch value {
        case .text(let name): [name]
        case .list(let items): items.flatMap(names)
        case .none, .map: []
        }
    }

    /// Series are often named by a slug there.
    private static func isSame(_ name: String, _ title: String) -> Bool {
        name.lowercased() == title.lowercased() || Slug.of(name) == Slug.of(title)
    }
}
