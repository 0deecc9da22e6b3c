internal import SeriesSystem

extension TextParser {
    /// The texts once more, with the places of terms.
    ///
    /// Which terms there are is known only when the front matter of all texts was read. So a text of a series with terms is
    /// read twice, unless it defines some itself: then its body waits until now. All others are read once.
    func reread(_ texts: [ParsedText], for terms: TermBook, _ outline: Outline, jobs: Int) -> [ParsedText] {
        if terms.isEmpty, !texts.contains(where: { $0.unread == .waiting }) { return texts }
        return Parallel.map(texts.count, jobs: jobs) { index in
            let text = texts[index]
            let matchers = outline.heldBack[index] == nil ? terms.matchers(for: text, settings) : []
            return switch text.unread {
            case .waiting: parse(text.text, terms: matchers)
            case .unreadable: text
            case nil: matchers.isEmpty ? text : parse(text.text, terms: matchers)
            }
        }
    }
}
