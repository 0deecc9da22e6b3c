/// A name, and where it is written; that of a template is written in quotes.
struct Name: Sendable, Hashable {
    let text: String
    let range: Range<Int>
}
