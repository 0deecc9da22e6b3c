extension String {
    /// An id as it stands behind the `#` of a URL: one way for all links, so that two to one place are the same.
    package var asURLFragment: String {
        // As most ids are: every link to a heading or a term asks.
        if withRun(\.isPlainID) { return self }
        return escaped(for: .urlFragment)
    }

    /// What was written behind the `?` of a URL.
    package var asURLQuery: String { escaped(for: .urlQuery) }
}

extension ByteRun {
    fileprivate var isPlainID: Bool {
        prefix { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }.count == count
    }
}
