/// A part of a template as it is written.
struct Node: Sendable {
    indirect enum Kind: Sendable {
        /// The bytes at the node's range, to be copied.
        case text
        /// Writes nothing; where it stands is looked at.
        case comment
        case print(PrintSyntax)
        case conditional([Branch], otherwise: Body?)
        case loop(LoopSyntax)
        case binding(Name, ExpressionSyntax)
        case include(IncludeSyntax)
        case block(Name, Body)
    }

    let kind: Kind
    /// In bytes of the template; of a directive with a body, its opening form.
    let range: Range<Int>
}

/// What stands between a directive and the one that ends it.
struct Body: Sendable {
    /// The directive that begins it, which stands for it in messages.
    let opening: Range<Int>
    var nodes: [Node] = []
}

/// One `\if` or `\elseif`.
struct Branch: Sendable {
    let conditions: [Condition]
    let body: Body
}

enum Condition: Sendable {
    case test(ExpressionSyntax)
    /// `let name = value`
    case unwrap(Name, ExpressionSyntax)
}

/// A `\for`, or a `\paginate`.
struct LoopSyntax: Sendable {
    /// In `(index, item)`.
    let index: Name?
    let item: Name
    let list: ExpressionSyntax
    let filter: ExpressionSyntax?
    /// How many items a page shows; nil when one page shows all.
    let pageSize: ExpressionSyntax?
    let body: Body
    let empty: Body?

    /// The word that it is written with.
    var directive: Directive { pageSize == nil ? .for : .paginate }
}

/// `\(label: value, format: "…")`
struct PrintSyntax: Sendable {
    let arguments: [Argument]
}

/// The name of another template, as written in quotes.
struct TemplateName: Sendable {
    let text: String
    let range: Range<Int>
}

struct IncludeSyntax: Sendable {
    let template: TemplateName
    let arguments: [(name: Name, value: ExpressionSyntax)]
    /// Whether what is included stands within a line, and so is put there without the line end of its file.
    var isWithinLine: Bool
}

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

/// A template that was read.
struct ParsedTemplate: Sendable {
    let extends: TemplateName?
    let nodes: [Node]
    /// The names of the templates that it includes or extends.
    let others: [String]
}
