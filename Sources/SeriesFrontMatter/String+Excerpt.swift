extension String {
    /// The text as a message shows it: in one line, and only the beginning of what is long.
    var excerpt: String {
        let longest = 60
        var result = String.UnicodeScalarView()
        for (index, scalar) in unicodeScalars.enumerated() {
            guard index < longest else { return String(result) + "…" }
            result.append(scalar.properties.isWhitespace ? " " : scalar)
        }
        return String(result)
    }
}
