/// A key that takes a list of texts.
struct ListKey: Sendable {
    let name: String
    /// Whether a text with commas is a list, too.
    let splitsAtCommas: Bool

    /// Those of front matter, of other generators, too.
    static let ofFrontMatter =
        FrontMatter.fields.flatMap { all($0.key.names, $0.key.shape) }
        + ForeignKey.all.flatMap { all($0.names, $0.shape) }

    private static func all(_ names: [String], _ shape: ValueShape) -> [ListKey] {
        shape.isList ? names.map { ListKey(name: $0, splitsAtCommas: shape == .listOrCommas) } : []
    }

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
