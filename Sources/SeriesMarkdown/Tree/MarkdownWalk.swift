/// A position in a walk through a tree, in document order, without recursion.
struct MarkdownWalk {
    enum Event {
        case enter
        /// Comes for every node that is no leaf, behind its children.
        case exit
    }

    private let root: MarkdownNode
    private(set) var node: MarkdownNode
    /// That of `node`, so that libcmark is asked once.
    private(set) var kind: MarkdownNode.Kind
    private(set) var event = Event.enter

    /// A walk that stands at the entry of `root`.
    init(from root: MarkdownNode) {
        self.root = root
        node = root
        kind = root.kind
    }

    /// Moves on by one event; false at the end of the walk.
    mutating func advance() -> Bool {
        if event == .enter, !kind.isLeaf {
            if let child = node.firstChild { move(to: child, .enter) } else { event = .exit }
            return true
        }
        if node == root { return false }
        if let next = node.next {
            move(to: next, .enter)
        } else if let parent = node.parent {
            move(to: parent, .exit)
        } else {
            return false
        }
        return true
    }

    /// Goes on with the entry of `node`, which was put where the walk stands.
    mutating func enter(_ node: MarkdownNode) { move(to: node, .enter) }

    /// Goes on behind `node`, of what it holds nothing is visited.
    mutating func pass(_ node: MarkdownNode) { move(to: node, .exit) }

    private mutating func move(to node: MarkdownNode, _ event: Event) {
        self.node = node
        kind = node.kind
        self.event = event
    }

    /// Leaves the node at whose entry the walk stands: the next `advance()` goes behind it.
    mutating func skipNode() {
        event = .exit
    }
}

extension MarkdownNode {
    /// Whether `isOne` is true of a node below this one; most blocks hold nothing but one text, of which nobody asks.
    func holds(_ isOne: (MarkdownNode) -> Bool) -> Bool {
        if let only = firstChild, only.kind == .text, only.next == nil { return false }
        var walk = MarkdownWalk(from: self)
        repeat {
            if walk.event == .enter, isOne(walk.node) { return true }
        } while walk.advance()
        return false
    }
}
