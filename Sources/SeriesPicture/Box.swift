/// A box of ISO/IEC 14496-12.
struct Box {
    let name: String
    var content: ByteCursor

    /// §4.2.2: what a full box has in front of its content.
    static let versionAndFlags = 4
}

extension ByteCursor {
    /// Steps over a box. ISO/IEC 14496-12 §4.2.2: a size of 1 stands for one of eight bytes behind the name, 0 for all that
    /// is left.
    mutating func box() throws(ReadingStop) -> Box {
        let size = try bigEndian(4)
        let name = try fourLetters()
        switch size {
        case 0: return Box(name: name, content: try part(rest))
        case 1: return Box(name: name, content: try part(try bigEndian(8) - 16))
        default: return Box(name: name, content: try part(size - 8))
        }
    }
}
