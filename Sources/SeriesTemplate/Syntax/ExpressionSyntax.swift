/// An expression as it is written, before anybody asked what its names mean.
struct ExpressionSyntax: Sendable {
    indirect enum Kind: Sendable {
        /// Could not be read, and was reported.
        case invalid
        case boolean(Bool)
        case integer(Int)
        case null
        case string([StringPart])
        case name(String)
        /// `name(…)`, a function.
        case function(Name, [Argument])
        case member(Member)
        case element(of: ExpressionSyntax, key: ExpressionSyntax)
        case parenthesized(ExpressionSyntax)
        case not(ExpressionSyntax)
        case negative(ExpressionSyntax)
        case binary(Operator, ExpressionSyntax, ExpressionSyntax)
        case choice(condition: ExpressionSyntax, ExpressionSyntax, otherwise: ExpressionSyntax)
    }

    /// `base.name`, `base?.name` or either with arguments.
    struct Member: Sendable {
        let base: ExpressionSyntax
        let name: Name
        let isChained: Bool
        /// Nil without parentheses.
        let arguments: [Argument]?
    }

    enum StringPart: Sendable {
        case text(String)
        /// `\(value)` or `\(value, format: "…")`
        case value(ExpressionSyntax, format: ExpressionSyntax?)
    }

    enum Operator: String, Sendable {
        case coalesce = "??"
        case equal = "=="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
        case and = "&&"
        case or = "||"
        case add = "+"
        case subtract = "-"
    }

    let kind: Kind
    let range: Range<Int>
    /// Of the deepest branch, so that a limit can be kept without walking the tree.
    let height: Int

    init(_ kind: Kind, at range: Range<Int>, height: Int = 1) {
        self.kind = kind
        self.range = range
        self.height = height
    }

    /// Whether it is the word `nil`.
    var isNil: Bool {
        switch kind {
        case .null: true
        case .parenthesized(let inner): inner.isNil
        default: false
        }
    }

    /// The text of a string without values in it; nil of anything else.
    var plainText: String? {
        guard case .string(let parts) = kind, parts.count <= 1 else { return nil }
        return switch parts.first {
        case .text(let text): text
        case .value: nil
        case nil: ""
        }
    }

    static func invalid(at range: Range<Int>) -> ExpressionSyntax {
        ExpressionSyntax(.invalid, at: range)
    }
}
