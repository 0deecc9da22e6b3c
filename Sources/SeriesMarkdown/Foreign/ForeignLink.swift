extension MarkdownMistakes {
    /// What a link of Obsidian says.
    package struct ForeignLink: Sendable, Hashable {
        /// The name of the file, with an ending, or its path; empty for the page itself.
        package let path: String
        /// The heading, with the `#`; empty when there is none.
        let anchor: String
        let words: String
        /// Whether the file is shown in place of the link.
        let showsFile: Bool

        /// The same in Markdown, `path` being that of the file from the text on.
        package func markdown(to path: String) -> String {
            let address = path + anchor
            let destination = address.contains(" ") ? "<\(address)>" : address
            return showsFile ? "![…](\(destination))" : "[\(words)](\(destination))"
        }
    }
}
