internal import SeriesMarkdown
internal import SeriesModel

/// Lines that are to be marked in a block of code are there: code changes, and nobody counts again.
enum MarkedLinesCheck {
    static func diagnostics(
        for mistakes: MarkdownMistakes, at place: (SourceSpan) -> SourcePlace
    ) -> [Diagnostic] {
        mistakes.lostLines.map { lost in
            let (message, suggestion) = words(for: lost)
            return .warning(message, at: place(lost.span), suggestion: suggestion)
        }
    }

    private static func words(for lost: MarkdownMistakes.LostLines) -> (message: String, suggestion: String) {
        guard let lines = lost.lines else {
            let ends = lost.text.split(separator: "-", omittingEmptySubsequences: false)
            let numbers = ends.compactMap { Int($0) }
            let isBackwards = ends.count == 2 && numbers.count == 2 && numbers[0] > numbers[1]
            return (
                "'\(lost.text)' names no lines to mark",
                isBackwards ? "write \(numbers[1])-\(numbers[0])" : "name them as in {2,4-6}"
            )
        }
        if lines.lowerBound < 1 { return ("no line to mark has the number 0", "the first line is 1") }
        let length = lost.lineCount == 1 ? "1 line" : "\(lost.lineCount) lines"
        let isShown = lost.firstNumber.map { $0 != 1 && lines.upperBound < $0 + lost.lineCount } ?? false
        return (
            "there is no line \(max(lines.lowerBound, lost.lineCount + 1)) to mark: this block has \(length)",
            isShown
                ? "the first line is 1 here, whatever number it is shown with"
                : "count the lines again, from 1 for the first"
        )
    }
}
