internal import SeriesMarkdown
internal import SeriesSystem

extension TextParser {
    /// The texts once more, with the places of terms.
    ///
    /// Which terms there are is known only when the front matter of all texts was read. So the texts of a series with terms
    /// are read twice, and those of all others once.
    func reread(_ texts: [ParsedText], for terms: TermBook, _ outline: Outline, jobs: Int) -> [ParsedText] {
        if terms.isEmpty { return texts }
        return Parallel.map(texts.count, jobs: jobs) { index in
            let text = texts[index]
            guard text.hasBody, outline.withheld[index] == nil else { return text }
            let matchers = terms.matchers(for: text, settings)
            return matchers.isEmpty ? text : parse(text.text, terms: matchers)
        }
    }
}
