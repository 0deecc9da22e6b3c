internal import SeriesText

/// What stands beside a mark, as far as CommonMark's rules for flanking go (0.30 §6.2).
enum Neighbor {
    case space, punctuation, letter

    /// The last character of the node in front of a mark; the start of a block counts as space.
    init(endOf node: MarkdownNode?) {
        self.init(node) { $0.scalar(endingAt: $0.count) }
    }

    /// The first character of the node behind a mark; the end of a block counts as space.
    init(startOf node: MarkdownNode?) {
        self.init(node) { $0.scalar(at: 0).scalar }
    }

    private init(_ node: MarkdownNode?, _ scalar: (ByteRun) -> Unicode.Scalar) {
        guard let node else {
            self = .space
            return
        }
        switch node.kind {
        case .softBreak, .lineBreak: self = .space
        case .text: self = node.literal.isEmpty ? .punctuation : Neighbor(scalar(node.literal))
        // Marks of emphasis, brackets, backticks.
        default: self = .punctuation
        }
    }

    init(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            self = byte <= 0x20 ? .space : byte.isASCIILetterOrDigit ? .letter : .punctuation
            return
        }
        switch scalar.properties.generalCategory {
        case .spaceSeparator: self = .space
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            self = .punctuation
        default: self = .letter
        }
    }
}
