internal import SeriesMarkdown
internal import SeriesSystem

extension TextParser {
    /// The texts once more, with the places of terms.
    ///
    /// Which terms there are is known only when the front matter of all texts was read. So a text of a series with terms is
    /// read twice, unless it defines some itself: then its body waits until now. All others are read once.
    func reread(_ texts: [ParsedText], for terms: TermBook, _ outline: Outline, jobs: Int) -> [ParsedText] {
        if terms.isEmpty, !texts.contains(where: \.isWaiting) { return texts }
        return Parallel.map(texts.count, jobs: jobs) { index in
            let text = texts[index]
            let matchers = outline.heldBack[index] == nil ? terms.matchers(for: text, settings) : []
            if text.isWaiting { return parse(text.text, terms: matchers) }
            return text.hasBody && !matchers.isEmpty ? parse(text.text, terms: matchers) : text
        }
    }
}
