/// How a value is written. Decided when the template is compiled, so that nothing is left to judge.
struct Printing: Sendable, Hashable {
    enum Mode: Sendable, Hashable {
        /// Nothing is escaped.
        case plain
        /// Text is escaped, markup is not.
        case html
        /// Both are escaped.
        case xml
        /// Percent-encoded as a part of a URL.
        case component
        /// The same behind the `/` that begins a URL, and in front of another. Where it is empty, the two would lead to another
        /// host, and so a `.` stands for it, which browsers leave out.
        case segment
        /// A text whose scheme is checked, as a whole URL.
        case vetted
        /// The same in front of a `/`, which it does not end with itself: one that is `/` would lead to another host.
        case vettedBase
        /// JSON, whose links to our own pages are always absolute.
        case json
        /// The same in text or in an attribute.
        case escapedJSON
    }

    let mode: Mode
    /// Whether links to our own pages are written absolute.
    let isAbsolute: Bool
}
