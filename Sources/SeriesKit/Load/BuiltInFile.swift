internal import SeriesText

/// What files of the default theme are called in messages: they stand in no folder of the site, and their names are those of
/// the files that would take their places.
enum BuiltInFile {
    private static let prefix = Theme.folder + "/"
    private static let mark = " (default theme)"

    static func source(of name: String) -> String { prefix + name + mark }

    /// Nil for what is no file of the default theme.
    static func name(in source: String) -> String? {
        guard source.begins(with: prefix), source.ends(with: mark) else { return nil }
        return String(source.dropFirst(prefix.count).dropLast(mark.count))
    }
}
