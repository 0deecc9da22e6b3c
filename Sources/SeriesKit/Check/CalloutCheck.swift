internal import SeriesMarkdown
internal import SeriesModel

/// A quote that is meant as a callout is one. One warning for each mark that is not.
enum CalloutCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        let kind = { (mistake: MarkdownMistakes.CalloutMistake) in
            switch mistake.kind {
            case .colon: ":"
            case .empty: ""
            case .unknown: mistake.name.lowercased()
            }
        }
        return LikeOthers.first(of: mistakes.callouts, at: \.span, by: kind) { first, count in
            let (message, suggestion) = words(for: first)
            return .warning(message + LikeOthers.words(for: count), at: place(first.span), suggestion: suggestion)
        }
    }

    private static func words(for mistake: MarkdownMistakes.CalloutMistake) -> (message: String, suggestion: String) {
        switch mistake.kind {
        case .colon:
            ("no colon belongs behind the '[!\(mistake.name)]' of a callout", "leave it out")
        case .empty:
            ("nothing belongs to this callout", "put '> ' in front of each line of its text")
        case .unknown(let near?):
            ("'[!\(mistake.name)]' starts no callout", "write [!\(near.uppercased())]")
        case .unknown(nil):
            (
                "'[!\(mistake.name)]' starts no callout",
                "write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION], or \\[!\(mistake.name)] to show it"
            )
        }
    }
}
