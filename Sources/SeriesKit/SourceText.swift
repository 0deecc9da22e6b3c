internal import SeriesSystem
internal import SeriesText
internal import SeriesTheme

/// The text of a file that a diagnostic names.
public enum SourceText {
    /// `file` as diagnostics write it; `root` is the folder that was built. Nil when it cannot be read.
    public static func bytes(of file: String, root: String) -> [UInt8]? {
        if let name = BuiltInFile.name(in: file) {
            return EmbeddedTheme.files.first { $0.name == name }?.bytes
        }
        return try? Files.read(root + "/" + file)
    }

    /// Where `file`, as diagnostics write it, stands for those who are not in the folder that was built, `root`. What is not
    /// in the folders that a site is made from is named in full already.
    public static func path(of file: String, root: String) -> String {
        let isSource = [ContentTree.folder, Theme.folder].contains { file.begins(with: $0 + "/") }
        guard isSource, BuiltInFile.name(in: file) == nil, root != ".", root != "./" else { return file }
        return root + (root.hasSuffix("/") ? "" : "/") + file
    }
}
