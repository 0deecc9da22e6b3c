internal import SeriesFrontMatter

extension Theme {
    /// Whether a template of the site's own asks for such a key: then it means what that template makes of it.
    func reads(_ key: UnreadKey) -> Bool { extraKeys.contains(key.name) }
}
