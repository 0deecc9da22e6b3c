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

    /// Elements that have the names of components of many sites. To browsers `<Link>` is `<link>`, which shows nothing, and
    /// `<Image>` is `<img>`, whose addresses are not looked at.
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
        isSure = attributes.contains { $0.value != nil } || RawHTMLScanner.endsInSlash(piece[range])
    }
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
                MarkdownMistakes.ForeignMark(kind: .component(component.name), span: span))
        }
    }
}
