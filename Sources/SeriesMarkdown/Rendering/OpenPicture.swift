/// A picture whose start is written.
struct OpenPicture {
    let node: MarkdownNode
    /// The offset of its element in the output.
    let start: Int
    /// The offset of its alternative text.
    let textStart: Int
    /// Where it is written; nil when its address is no gap, and so was not noted down as the last reference.
    let place: LinkPlace?
}
