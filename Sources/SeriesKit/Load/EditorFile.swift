internal import SeriesText

/// What editors and systems put beside people's files for a while, and nobody means to publish.
enum EditorFile {
    static func isNamed(_ name: String) -> Bool {
        name.ends(with: "~") || name.utf8.count > 1 && name.begins(with: "#") && name.ends(with: "#")
            || ofSystems.contains(name.lowercased())
            || hiddenStarts.contains { name.begins(with: $0) }
            || name.begins(with: ".") && swapEndings.contains { name.ends(with: $0) }
    }

    private static let ofSystems = [".ds_store", "thumbs.db", "desktop.ini"]

    /// Locks of Emacs; what macOS writes beside files on other systems' disks.
    private static let hiddenStarts = [".#", "._"]

    /// Of Vim, in the order in which it takes them.
    private static let swapEndings = [".swp", ".swo", ".swn", ".swx"]
}
