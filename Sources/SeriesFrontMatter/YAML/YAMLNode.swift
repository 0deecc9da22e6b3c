import SeriesModel

/// What a YAML document says: a tree of texts, lists and maps with their places.
///
/// Scalars stay texts. What a text means (a day, a number) is decided by the key that it stands under and not by its
/// looks, so that `title: 1984` is a title.
struct YAMLNode: Sendable, Hashable {
    enum Content: Sendable, Hashable {
        case scalar(String, YAMLScalarStyle)
        case sequence([YAMLNode])
        /// In the order in which they are written; no key stands there twice.
        case mapping([YAMLEntry])
    }

    let content: Content
    /// Where it is written, in bytes of the whole file. Empty for a value that is left out.
    let range: Range<Int>

    init(_ content: Content, at range: Range<Int>) {
        self.content = content
        self.range = range
    }
}

extension YAMLNode {
    /// Whether this says that there is no value: nothing, `~` or `null`, without quotes.
    var isNull: Bool {
        guard case .scalar(let text, .plain) = content else { return false }
        return switch text {
        case "", "~", "null", "Null", "NULL": true
        default: false
        }
    }

    /// The entries of a mapping; nil for anything else.
    var entries: [YAMLEntry]? {
        guard case .mapping(let entries) = content else { return nil }
        return entries
    }

    /// Its words; nil when it is no text or an empty one.
    var words: String? {
        guard !isNull, case .scalar(let written, _) = content else { return nil }
        let text = written.trimmed
        return text.isEmpty ? nil : text
    }

    /// What it is, for messages.
    var kind: String {
        switch content {
        case .scalar: "text"
        case .sequence: "a list"
        case .mapping: "a map"
        }
    }

    /// What templates get, without places.
    var extraValue: ExtraValue {
        switch content {
        case .scalar(let text, _): isNull ? .none : .text(text)
        case .sequence(let nodes): .list(nodes.map(\.extraValue))
        case .mapping(let entries): entries.extraValue
        }
    }
}
