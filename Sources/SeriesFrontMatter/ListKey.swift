/// A key that takes a list of texts.
struct ListKey: Sendable {
    let name: String
    /// Whether a text with commas is a list, too.
    let splitsAtCommas: Bool

    /// Those of front matter, of other generators, too. `categories` is not among them: what a text under it means, its spaces
    /// decide.
    static let ofFrontMatter =
        ["aliases", "alias", "redirect_from", "authors", "author"].map { ListKey(name: $0, splitsAtCommas: false) }
        + ["tags", "tag", "category", "topics", "keywords", "requires"].map { ListKey(name: $0, splitsAtCommas: true) }

    /// The texts in a value of it; nil where there is anything else.
    func texts(of node: YAMLNode) -> [String]? {
        switch node.content {
        case .scalar(let text, _):
            if node.isNull { return [] }
            let parts = splitsAtCommas ? text.split(separator: ",").map(String.init) : [text]
            return parts.map(\.trimmed).filter { !$0.isEmpty }
        case .sequence(let nodes):
            let texts = nodes.compactMap { node in if case .scalar(let text, _) = node.content { text } else { nil } }
            return texts.count == nodes.count ? texts : nil
        case .mapping: return nil
        }
    }
}
