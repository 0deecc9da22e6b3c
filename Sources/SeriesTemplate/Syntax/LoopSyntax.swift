/// A `\for`, or a `\paginate`.
struct LoopSyntax: Sendable {
    let head: LoopHead
    let body: Body
    let empty: Body?
}
