/// How much of a URL stands before a place in an attribute, as far as it decides what may follow.
enum URLPhase: Sendable, Hashable {
    /// Nothing yet: whoever writes here decides the scheme.
    case start
    /// Letters that may still become a scheme; which ones is in `MarkupState.name`.
    case undecided
    /// As `undecided`, but a value, a branch or a round decides which letters they are.
    case unknown
    /// The scheme is fixed and harmless.
    case path
    /// Behind `?` or `#`.
    case query
    /// Behind `javascript:` or the like.
    case script
    /// Behind branches of which only some wrote something, or in a loop that may have written something.
    case mixed
    /// In a character reference before any scheme ended; what was read of it is in `MarkupState.name`.
    case reference
    /// Behind such a reference other than `&amp;`: it may stand for a colon, or for a letter of a scheme.
    case disguised

    static let scriptSchemes: Set<String> = ["javascript", "vbscript", "data"]
}
