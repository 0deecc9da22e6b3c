internal import SeriesText

/// Struck text: between one or two tildes on each side (GFM 0.29 §6.5), by CommonMark's rules for emphasis.
enum Strikethrough {
    private struct Run {
        let node: MarkdownNode
        let length: Int
        let canOpen: Bool
        let canClose: Bool

        /// As with emphasis: where one of two can both open and close, their lengths must not add up to a multiple of 3.
        func mayPair(with closer: Run) -> Bool {
            !(closer.canOpen || canClose) || (length + closer.length) % 3 != 0
        }
    }

    /// The runs that may open, and for each kind of closer the last of them that may pair with one, so that nobody looks at
    /// those behind it again.
    private struct Openers {
        private struct Known {
            /// What holds for so many openers, from the first on.
            var count = 0
            /// The last of them that may pair; nil when none may.
            var last: Int?
        }

        private(set) var runs: [Run] = []
        private var known = [Known](repeating: Known(), count: 4)

        mutating func append(_ run: Run) { runs.append(run) }

        mutating func last(for closer: Run) -> Int? {
            let kind = (closer.length - 1) * 2 + (closer.canOpen ? 1 : 0)
            let later = (known[kind].count..<runs.count).last { runs[$0].mayPair(with: closer) }
            known[kind] = Known(count: runs.count, last: later ?? known[kind].last)
            return known[kind].last
        }

        /// Forgets the opener at `index` and all behind it.
        mutating func removeAll(from index: Int) {
            runs.removeLast(runs.count - index)
            known = known.map { known in
                if let last = known.last, last >= index { return Known() }
                return Known(count: min(known.count, index), last: known.last)
            }
        }
    }

    /// Strikes what stands between matching tildes among the children of `parent`, where each run of tildes is a text of its
    /// own.
    ///
    /// The tags are nodes of their own instead of one around what is struck: before it moves a node with children, libcmark
    /// looks at all of its new parents.
    static func rewrite(_ parent: MarkdownNode) {
        var openers = Openers()
        var child = parent.firstChild
        while let node = child {
            child = node.next
            guard let run = run(node) else { continue }
            // GitHub looks no further than to the last run that may pair: when that one is of another length, nothing is struck.
            if run.canClose, let index = openers.last(for: run), openers.runs[index].length == run.length {
                openers.runs[index].node.replace(with: .customInline("<del>"))
                run.node.replace(with: .customInline("</del>"))
                openers.removeAll(from: index)
            } else if run.canOpen {
                openers.append(run)
            }
        }
    }

    private static func run(_ node: MarkdownNode) -> Run? {
        guard node.kind == .text else { return nil }
        let text = node.literal
        guard (1...2).contains(text.count), text.prefix(while: { $0 == UInt8(ascii: "~") }).count == text.count else {
            return nil
        }
        let before = Neighbor(endOf: node.previous)
        let after = Neighbor(startOf: node.next)
        return Run(
            node: node, length: text.count,
            canOpen: after != .space && (after == .letter || before != .letter),
            canClose: before != .space && (before == .letter || after != .letter))
    }
}
