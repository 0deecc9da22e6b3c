/// Comments that nobody meant: `tags: [go, #sql]`.
extension YAMLSyntaxMistake {
    /// A `#` that hides the bracket behind it, so that what libyaml misses is somewhere below.
    var commentInList: Finding? {
        guard error.context.hasPrefix("while parsing a flow"), let (line, comment) = lineLeftOpen else { return nil }
        return .error(
            "this '#' begins a comment, which hides the end of the list", at: comment..<comment + 1,
            suggestion: line.suggestion(at: comment))
    }

    /// The nearest line up to the mistake on which a comment hides the end of the list that is open there.
    private var lineLeftOpen: (KeyedLine, comment: Int)? {
        let isInList = error.context == "while parsing a flow sequence"
        guard isInList || isAtEnd else { return nil }
        var end = isInList ? error.contextOffset ?? error.offset : error.offset
        while true {
            let start = source.line(around: end).lowerBound
            if let line = KeyedLine(around: start, in: source), let comment = line.commentInList,
                comment < error.offset, !isInList || error.contextOffset == line.value.lowerBound
            {
                return (line, comment)
            }
            guard !isInList, start > source.range.lowerBound else { return nil }
            end = start - 1
        }
    }
}
