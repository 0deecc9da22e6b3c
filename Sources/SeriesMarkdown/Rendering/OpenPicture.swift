/// A picture whose start is written.
struct OpenPicture {
    let node: MarkdownNode
    /// The offset of its element in the output.
    let start: Int
    /// The offset of its alternative text.
    let textStart: Int
    /// Whether its address is a gap, and was noted down as the last reference.
    let isReference: Bool
    /// Where it is written, if it was asked for.
    let place: LinkPlace?
}
