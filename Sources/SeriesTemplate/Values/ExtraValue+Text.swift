import SeriesModel

extension ExtraValue {
    /// How deep lists and maps are followed; what lies deeper is left out, so that no input can exhaust the stack.
    static let deepestNesting = 64

    /// Scalars as they are, lists as `a, b`, maps as `key: value, key: value`, nothing as the empty text.
    var plainText: String {
        var text = ""
        appendText(to: &text, depth: 0)
        return text
    }

    /// Whether there is nothing to show: no value, the empty text, no items.
    var isEmpty: Bool {
        switch self {
        case .none: true
        case .text(let text): text.isEmpty
        case .list(let items): items.isEmpty
        case .map(let entries): entries.isEmpty
        }
    }

    /// What a loop walks: the items of a list, nothing for what is empty, anything else as the only item.
    var items: [ExtraValue] {
        if case .list(let items) = self { items } else { isEmpty ? [] : [self] }
    }

    private func appendText(to text: inout String, depth: Int) {
        guard depth < Self.deepestNesting else { return }
        switch self {
        case .none: break
        case .text(let own): text += own
        case .list(let items):
            for (position, item) in items.enumerated() {
                if position > 0 { text += ", " }
                item.appendText(to: &text, depth: depth + 1)
            }
        case .map(let entries):
            for (position, entry) in entries.enumerated() {
                if position > 0 { text += ", " }
                text += entry.key + ": "
                entry.value.appendText(to: &text, depth: depth + 1)
            }
        }
    }
}
