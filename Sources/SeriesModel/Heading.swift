/// A heading of a text's body, as the table of contents shows it.
package struct Heading: Sendable, Hashable {
    /// 1 to 6.
    package let level: Int
    /// Unique on its page; the same as on GitHub for the same heading.
    package let id: String
    /// The heading's words, without markup.
    package let text: String
    /// Stands for the words from it to the next heading; changes when they do. At most seven digits and lower-case letters.
    package var digest: String

    package init(level: Int, id: String, text: String, digest: String = "") {
        self.level = level
        self.id = id
        self.text = text
        self.digest = digest
    }
}
