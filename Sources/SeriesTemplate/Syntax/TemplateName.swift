/// The name of another template, as written in quotes.
struct TemplateName: Sendable {
    let text: String
    let range: Range<Int>
}
