internal import SeriesModel

/// Warnings that stand for all of their kind in a file.
enum LikeOthers {
    /// What `warning` says of the first mark of each kind in the file, and of how many there are; in no order.
    static func first<Mark, Kind: Hashable>(
        of marks: some Sequence<Mark>, at span: (Mark) -> SourceSpan, by kind: (Mark) -> Kind,
        warning: (Mark, Int) -> Diagnostic
    ) -> [Diagnostic] {
        Dictionary(grouping: marks, by: kind).values.compactMap { alike in
            alike.min { span($0).isBefore(span($1)) }.map { warning($0, alike.count) }
        }
    }

    /// How such a warning ends, for `count` marks, the one that is shown included.
    static func words(for count: Int) -> String {
        switch count {
        case 1: ""
        case 2: ", like another one in this file"
        default: ", like \(count - 1) others in this file"
        }
    }
}
