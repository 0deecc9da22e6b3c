extension [Node] {
    /// Without the line end that stands last, also in all branches of an `\if` and in what is included there.
    func droppingLineEnd(in source: [UInt8]) -> [Node] {
        let last = lastIndex { node in
            switch node.kind {
            case .comment, .binding: false
            default: true
            }
        }
        guard let last else { return self }
        var nodes = self
        switch nodes[last].kind {
        case .text:
            nodes[last] = Node(kind: .text, range: nodes[last].range.droppingLineEnd(in: source))
        case .conditional(let branches, let otherwise):
            let kind = Node.Kind.conditional(
                branches.map { Branch(conditions: $0.conditions, body: $0.body.droppingLineEnd(in: source)) },
                otherwise: otherwise?.droppingLineEnd(in: source))
            nodes[last] = Node(kind: kind, range: nodes[last].range)
        case .include(var include):
            include.isWithinLine = true
            nodes[last] = Node(kind: .include(include), range: nodes[last].range)
        default: break
        }
        return nodes
    }
}

extension Body {
    fileprivate func droppingLineEnd(in source: [UInt8]) -> Body {
        Body(opening: opening, nodes: nodes.droppingLineEnd(in: source))
    }
}

extension Range<Int> {
    fileprivate func droppingLineEnd(in source: [UInt8]) -> Range<Int> {
        guard source[self].last == UInt8(ascii: "\n") else { return self }
        return dropLast(source[dropLast()].last == UInt8(ascii: "\r") ? 2 : 1)
    }
}
