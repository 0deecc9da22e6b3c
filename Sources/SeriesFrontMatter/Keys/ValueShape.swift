/// What stands under a key.
enum ValueShape: Sendable, Hashable {
    /// One value.
    case one
    /// One, or several as entries of a list.
    case list
    /// The same, or several in one text with commas between them.
    case listOrCommas
    /// A map; there are keys that take a list of maps, too.
    case map

    var isList: Bool { self == .list || self == .listOrCommas }
}
