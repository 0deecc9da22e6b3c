/// What kind of text front matter stands in.
package enum TextKind: String, Sendable, Hashable {
    case article
    /// A standalone page.
    case page
    /// What stands on the index of a series, or on the home page.
    case introduction
}
