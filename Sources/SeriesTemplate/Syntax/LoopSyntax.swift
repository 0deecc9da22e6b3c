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
