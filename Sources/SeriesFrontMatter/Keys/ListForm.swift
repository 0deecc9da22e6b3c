/// How a key takes several values.
enum ListForm: Sendable, Hashable {
    /// As entries of a list.
    case entries
    /// As entries of a list, or in one text with commas between them.
    case entriesOrCommas
}
