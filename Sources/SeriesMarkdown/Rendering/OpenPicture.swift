/// A picture whose start is written.
struct OpenPicture {
    let node: MarkdownNode
    /// The offset of its element in the output.
    let start: Int
    /// The offset of its alternative text.
    let textStart: Int
    /// Whether its address is a gap, noted down as the last reference.
    let isReference: Bool
}
