/// A name, and where it is written.
struct Name: Sendable, Hashable {
    let text: String
    let range: Range<Int>
}
