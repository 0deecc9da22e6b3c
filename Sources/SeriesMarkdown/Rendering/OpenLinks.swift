/// Links without words in a text that is taken out of a document: each waits for the name of what it leads to.
///
/// Until the text is trimmed and cut, a character stands for each link: one that Unicode keeps for what programs do inside
/// themselves (noncharacters, The Unicode Standard 15.0 §23.7).
struct OpenLinks {
    private static let firstMark: UInt32 = 0xFDD0
    /// So many noncharacters stand in a row.
    private static let most = 32

    private var links: [MarkdownNode] = []

    /// What stands for `link`, which comes next; nothing when there are too many.
    mutating func mark(_ link: MarkdownNode) -> String {
        guard links.count < Self.most, let mark = Unicode.Scalar(Self.firstMark + UInt32(links.count)) else {
            return ""
        }
        links.append(link)
        return String(Character(mark))
    }

    /// `text` without the marks, and where in its bytes those stood that are left of them.
    func taken(from text: String) -> (text: String, places: [(offset: Int, link: MarkdownNode)]) {
        if links.isEmpty { return (text, []) }
        var rest = String.UnicodeScalarView()
        var places: [(offset: Int, link: MarkdownNode)] = []
        var offset = 0
        for scalar in text.unicodeScalars {
            let number = Int(scalar.value) - Int(Self.firstMark)
            // In the order of the links; what an author wrote himself stays.
            if number == places.count, number < links.count {
                places.append((offset, links[number]))
            } else {
                rest.append(scalar)
                offset += UTF8.width(scalar)
            }
        }
        return (String(rest), places)
    }
}

extension MarkdownNode {
    /// Whether it is a link of our own without words, in whose place the name of its target is shown.
    var isOpenLink: Bool { kind == .link && firstChild == nil && Destination.needsChecking(self) }
}
