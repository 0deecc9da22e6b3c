/// Aliases as they are written under one key, to which `redirect_from` may have added.
package struct AliasList: Sendable, Hashable {
    /// `aliases` or `alias`.
    package let key: String
    package let paths: [Located<String>]
}
