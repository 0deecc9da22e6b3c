internal import SeriesSystem
internal import SeriesTheme

/// The text of a file that a diagnostic names.
public enum SourceText {
    /// `file` as diagnostics write it; `root` is the folder that was built. Nil when it cannot be read.
    public static func bytes(of file: String, root: String) -> [UInt8]? {
        let prefix = Theme.folder + "/"
        if file.hasPrefix(prefix), file.hasSuffix(Theme.builtInMark) {
            let name = file.dropFirst(prefix.count).dropLast(Theme.builtInMark.count)
            return EmbeddedTheme.files.first { $0.name == name }?.bytes
        }
        return try? Files.read(root + "/" + file)
    }
}
