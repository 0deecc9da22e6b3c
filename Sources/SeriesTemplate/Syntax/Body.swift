/// What stands between a directive and the one that ends it.
struct Body: Sendable {
    /// The directive that begins it, which stands for it in messages.
    let opening: Range<Int>
    var nodes: [Node] = []
}
