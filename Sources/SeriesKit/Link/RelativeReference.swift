internal import SeriesText

/// A relative reference as an author writes it, taken apart (RFC 3986 §4.2).
struct RelativeReference: Equatable {
    /// Percent-decoded; empty for a link within the page.
    let path: String
    /// As it is written, without the `?`; nil when there is none.
    let query: String?
    /// Percent-decoded, without the `#`; nil when there is none.
    let fragment: String?

    init(_ destination: String) {
        (path, query, fragment) = destination.withRun { written in
            let hash = written.firstIndex(of: UInt8(ascii: "#"))
            let front = written[0..<(hash ?? written.count)]
            let mark = front.firstIndex(of: UInt8(ascii: "?"))
            return (
                PercentEncoding.decoded(front[0..<(mark ?? front.count)].text),
                mark.map { front[$0 + 1..<front.count].text },
                hash.map { PercentEncoding.decoded(written[$0 + 1..<written.count].text) }
            )
        }
    }
}
