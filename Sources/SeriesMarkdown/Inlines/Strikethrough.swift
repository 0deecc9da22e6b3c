internal import SeriesText

/// Struck text: between one or two tildes on each side (GFM 0.29 §6.5), by CommonMark's rules for emphasis.
enum Strikethrough {
    private struct Run {
        let node: MarkdownNode
        let length: Int
        let canOpen: Bool
        let canClose: Bool

        /// What tells one closer from another: a position in `Openers.lastFor`.
        var kindOfCloser: Int { Self.kindOfCloser(length, canOpen: canOpen) }

        static func kindOfCloser(_ length: Int, canOpen: Bool) -> Int { (length - 1) * 2 + (canOpen ? 1 : 0) }

        /// As with emphasis: where one of two can both open and close, their lengths must not add up to a multiple of 3.
        func mayPair(withCloserOf length: Int, canOpen: Bool) -> Bool {
            !(canOpen || canClose) || (self.length + length) % 3 != 0
        }
    }

    /// The runs that may open, each with the last up to it that may pair with a closer, for each kind of closer: so nobody
    /// has to look for it.
    private struct Openers {
        private(set) var runs: [Run] = []
        private var lastFor: [SIMD4<Int>] = []
        private static let none = -1

        mutating func append(_ run: Run) {
            var last = lastFor.last ?? SIMD4(repeating: Self.none)
            for length in 1...2 {
                for canOpen in [false, true] where run.mayPair(withCloserOf: length, canOpen: canOpen) {
                    last[Run.kindOfCloser(length, canOpen: canOpen)] = runs.count
                }
            }
            runs.append(run)
            lastFor.append(last)
        }

        func last(for closer: Run) -> Int? {
            guard let last = lastFor.last?[closer.kindOfCloser], last != Self.none else { return nil }
            return last
        }

        /// Forgets the opener at `index` and all behind it.
        mutating func removeAll(from index: Int) {
            runs.removeLast(runs.count - index)
            lastFor.removeLast(lastFor.count - index)
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
