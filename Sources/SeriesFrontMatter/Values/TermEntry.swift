/// A term as its author explains it, in the front matter of an article or in a `glossary.yaml`.
package struct TermEntry: Sendable, Hashable {
    /// In characters: a term is a word or a few, and how long the longest may be bounds what finding them takes.
    package static let longestName = 100

    /// Words with one space between each other.
    package var name: Located<String>
    /// What it means, in a sentence: plain text in one line.
    package var meaning: String
    /// Other forms that mean the same: plurals, abbreviations.
    package var also: [Located<String>] = []
    /// The part that defines it, in a `glossary.yaml`: the name of its file or its slug.
    package var part: Located<String>?

    /// All forms in which a text may hold it.
    package var forms: [Located<String>] { [name] + also }
}
