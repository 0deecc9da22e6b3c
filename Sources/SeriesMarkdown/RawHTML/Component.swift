internal import SeriesModel
internal import SeriesText

/// The start tag of a component as MDX has them: `<Tabs>`, `<Image src="a.png" />`.
///
/// No browser knows such an element. A name with a hyphen is none, as elements have that scripts make.
struct Component {
    let name: String
    /// Where it stands in its piece.
    let range: Range<Int>
    /// Whether it is none that is text by mistake, as in `List<String>`.
    let isSure: Bool
    /// Whether browsers take it for one of their own, which it is not.
    private let isNamesake: Bool

    /// Elements that have the names of components of many sites. To browsers `<Image>` is `<img>`, whose addresses are not
    /// looked at.
    private static let namesakes: Set<HTMLElement> = [.aside, .button, .code, .figure, .image, .link, .listing, .video]

    /// Nil for anything else. `part` stands at `range` of `piece`.
    init?(_ part: RawHTMLScanner.Part, at range: Range<Int>, in piece: ByteRun) {
        guard case .startTag(let element, let name, let attributes) = part,
            element.map(Self.namesakes.contains) ?? true,
            name[0].isASCIICapital, name.text.utf8.contains(where: { $0 >= UInt8(ascii: "a") }),
            name.prefix(while: \.isASCIILetterOrDigit).count == name.count
        else { return nil }
        self.name = name.text
        self.range = range
        isNamesake = element != nil && element != .image
        isSure = attributes.contains { $0.value != nil } || RawHTMLScanner.endsInSlash(piece[range])
    }

    /// Whether `paragraph`, which is a text, was meant as one: values in braces keep it from being a tag.
    static func makesUp(_ paragraph: ByteRun) -> Bool {
        paragraph.count > 3 && paragraph[0] == UInt8(ascii: "<") && paragraph[1].isASCIICapital
            && paragraph.ends(with: ">")
    }

    fileprivate var kind: MarkdownMistakes.ForeignMark.Kind { isNamesake ? .namesake(name) : .component(name) }
}

extension ArticleRenderer {
    /// Takes note of the `components` in a piece of raw HTML.
    mutating func note(_ components: [Component], in node: MarkdownNode) {
        // Where raw HTML is refused, that is told.
        guard rules.isArticle, !rules.refusesHTML, !components.isEmpty else { return }
        let isBlock = node.kind == .htmlBlock
        if !isBlock, node.isBehindBrace { return }
        let meant = components.filter { $0.isSure || isBlock && node.literal.isAlone($0.range) }
        let spans = meant.isEmpty ? [] : locator.spans(of: meant.map(\.range), in: node)
        for (component, span) in zip(meant, spans) {
            fragment.mistakes.foreignMarks.insert(
                MarkdownMistakes.ForeignMark(kind: component.kind, span: span))
        }
    }
}
