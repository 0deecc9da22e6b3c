internal import SeriesLabels
internal import SeriesMarkdown
internal import SeriesModel
internal import SeriesText

/// What a link in Markdown to a part that is not written yet looks like: its words, and that it is planned.
enum PlannedLink {
    /// What stands instead of its tags; `name` goes before `content`, its words.
    static func gaps(
        instead reference: MarkdownFragment.Reference, around content: Range<Int>, name: String, _ labels: LabelSet
    ) -> (start: Markup.Gap, end: Markup.Gap) {
        let start = reference.offset - MarkdownFragment.Reference.linkStart.utf8.count
        let end = content.upperBound + MarkdownFragment.Reference.linkEnd.utf8.count
        let mark = " <span class=\"planned\">\(labels.text(.plannedInText).escaped(for: .markup))</span>"
        return (
            Markup.Gap(instead: start..<content.lowerBound, .html(name)),
            Markup.Gap(instead: content.upperBound..<end, .html(mark))
        )
    }
}
