internal import SeriesText

/// Reads the raw HTML of a document, which libcmark hands out in pieces, for what the rest of the site needs to know.
struct RawHTML {
    /// An address that is to be resolved and checked.
    struct Link {
        let purpose: MarkdownFragment.Reference.Purpose
        /// Where it stands in the piece.
        let range: Range<Int>
        /// With character references resolved.
        let destination: String
    }

    struct Contents {
        var links: [Link] = []
        /// Ids of elements and names of `<a>`.
        var anchors: [String] = []
        /// What stands between tags, but for scripts and the like.
        var texts: [Range<Int>] = []
        /// The first thing in the piece that is more than a comment; an end tag is not when its start tag was.
        var markup: Range<Int>?
        /// Tags of other generators, but for those in comments, scripts and the like.
        var templateTags: [Range<Int>] = []
        /// Tags that may be text.
        var lostTags: [LostTags.Tag] = []
        var components: [Component] = []
        /// The first Markdown in its texts, but for those of code.
        var markdown: MarkdownInHTML?
        /// Where something starts that the piece leaves open.
        var opening: Range<Int>?
        /// The first tag that has no `>`, and so takes for its attributes what follows it.
        var unfinishedTag: Range<Int>?
        /// The start of the first comment within another one, which hides all in between.
        var innerComment: Range<Int>?
        /// The start tag of the first `<h1>`.
        var heading: Range<Int>?
        /// The first `<base>` with an address, from which browsers take all relative ones of the page.
        var base: Range<Int>?
        var swallowing: [SwallowingElements.Tag] = []
        var elements: [OpenElements.Tag] = []
    }

    /// What is open behind the pieces that were read.
    private(set) var open: RawHTMLScanner.Open?
    private(set) var openDrawings = 0
    /// The names of the start tags so far, in lower case.
    private var started: Set<String> = []
    /// The elements in which terms are no links: how many of each are open.
    private var quiet: [HTMLElement: Int] = [:]
    private let looksForQuiet: Bool
    private let looksForMarkup: Bool
    private let looksForTemplateTags: Bool

    init(looksForMarkup: Bool, looksForTemplateTags: Bool = false, looksForQuiet: Bool = false) {
        self.looksForQuiet = looksForQuiet
        self.looksForMarkup = looksForMarkup
        self.looksForTemplateTags = looksForTemplateTags
    }

    /// `isInText` says whether the piece stands in a text, and is no block; `looksForMarkdown`, whether that is looked for in a
    /// block, where it means nothing.
    mutating func read(_ piece: ByteRun, isInText: Bool = false, looksForMarkdown: Bool = false) -> Contents {
        var contents = Contents()
        var scanner = RawHTMLScanner(piece, open: open, openDrawings: openDrawings)
        var tagStarts: [Int] = []
        var code = CodeElements()
        var asksForMarkdown = false
        while let (part, range) = scanner.next() {
            if contents.unfinishedTag == nil, part.isTag, scanner.open != .value,
                piece[range.upperBound - 1] != UInt8(ascii: ">")
            {
                contents.unfinishedTag = range
            }
            if case .startTag(let element, _, let attributes) = part {
                for attribute in attributes {
                    if attribute.name[0] == UInt8(ascii: "<"), contents.unfinishedTag == nil {
                        contents.unfinishedTag = range.lowerBound..<range.lowerBound + 1
                    }
                    contents.add(attribute, of: element, in: piece)
                    if looksForMarkdown, attribute.name.equals(lowercase: "markdown") { asksForMarkdown = true }
                }
            }
            if part.isComment, contents.innerComment == nil { contents.noteInnerComment(of: range, in: piece) }
            if case .startTag(.h1, _, _) = part, contents.heading == nil { contents.heading = range }
            if case .startTag(.base, _, let attributes) = part, contents.base == nil, scanner.openDrawings == 0,
                attributes.contains(where: { $0.name.equals(lowercase: "href") })
            {
                contents.base = range
            }
            if !scanner.hasClosedTag { contents.addTag(part, at: range) }
            if open == nil, case .text = part { contents.texts.append(range) }
            if looksForQuiet { noteQuiet(part, piece[range]) }
            if scanner.openDrawings == 0, let tag = LostTags.Tag(part, at: range, in: piece, isInText: isInText) {
                contents.lostTags.append(tag)
            }
            if scanner.openDrawings == 0, let component = Component(part, at: range, in: piece) {
                contents.components.append(component)
            }
            if looksForMarkup, let start = startOfMarkup(part, piece[range]) {
                contents.markup = contents.markup ?? range.lowerBound + start..<range.upperBound
            }
            if looksForTemplateTags || looksForMarkdown, open == nil, !part.isComment {
                code.read(piece[range])
                if looksForTemplateTags, !(part.isText && code.holdText) {
                    tagStarts += TemplateTags.starts(in: piece, range)
                }
                if looksForMarkdown, part.isText, !code.holdText, contents.markdown == nil {
                    contents.markdown =
                        MarkdownInHTML.first(in: piece, range)
                        ?? (asksForMarkdown ? MarkdownInHTML.asked(in: piece, range) : nil)
                }
            }
            if scanner.open == nil { contents.opening = nil } else if open == nil { contents.opening = range }
            open = scanner.open
        }
        openDrawings = scanner.openDrawings
        contents.templateTags = TemplateTags.all(from: tagStarts, in: piece)
        if looksForMarkup, let opening = contents.opening { contents.markup = contents.markup ?? opening }
        return contents
    }

    /// Where in a part, whose bytes are `run`, something starts that readers could notice; nil when nothing does.
    private mutating func startOfMarkup(_ part: RawHTMLScanner.Part, _ run: ByteRun) -> Int? {
        switch part {
        case .comment: return nil
        case .text:
            let space = run.prefix { $0.isHTMLSpace }.count
            return space < run.count ? space : nil
        case .declaration: return 0
        case .endTag(_, let name): return started.contains(name.text.lowercased()) ? nil : 0
        case .startTag(_, let name, _):
            started.insert(name.text.lowercased())
            return 0
        }
    }
}

extension RawHTML {
    /// Links and what acts like them, code and its kin, headings, and what has a meaning or a description of its own.
    private static let quietElements: Set<HTMLElement> = [
        .a, .abbr, .button, .code, .dfn, .h1, .h2, .h3, .h4, .h5, .h6, .kbd, .label, .math, .option, .pre, .samp,
        .select,
        .summary, .svg, .var,
    ]

    /// Whether text at this place is not to be searched for terms.
    var isQuiet: Bool { !quiet.isEmpty || open != nil }

    private mutating func noteQuiet(_ part: RawHTMLScanner.Part, _ run: ByteRun) {
        switch part {
        // Whoever writes `<a id="x" />` means an element without content.
        case .startTag(let element?, _, _) where Self.quietElements.contains(element):
            if !RawHTMLScanner.endsInSlash(run) { quiet[element, default: 0] += 1 }
        case .endTag(let element?, _):
            if let count = quiet[element] { quiet[element] = count > 1 ? count - 1 : nil }
        default: break
        }
    }
}

extension RawHTMLScanner.Part {
    fileprivate var isText: Bool {
        if case .text = self { true } else { false }
    }

    fileprivate var isTag: Bool {
        switch self {
        case .startTag, .endTag: true
        default: false
        }
    }

    fileprivate var isComment: Bool {
        if case .comment = self { true } else { false }
    }
}

extension RawHTML.Contents {
    private static let startOfComment: StaticString = "<!--"

    fileprivate mutating func noteInnerComment(of comment: Range<Int>, in piece: ByteRun) {
        let length = Self.startOfComment.utf8CodeUnitCount
        var search = comment.lowerBound + 1
        while let start = piece.firstIndex(of: UInt8(ascii: "<"), from: search), start < comment.upperBound {
            if piece[start..<comment.upperBound].starts(with: Self.startOfComment) {
                innerComment = start..<start + length
                return
            }
            search = start + 1
        }
    }

    /// Adds what may be the tag of an element that must not stay open.
    fileprivate mutating func addTag(_ part: RawHTMLScanner.Part, at range: Range<Int>) {
        if let tag = SwallowingElements.Tag(part, at: range) { swallowing.append(tag) }
        // A table is both.
        if let tag = OpenElements.Tag(part, at: range) { elements.append(tag) }
    }

    fileprivate mutating func add(_ attribute: RawHTMLScanner.Attribute, of element: HTMLElement?, in piece: ByteRun) {
        guard let range = attribute.value else { return }
        let value = piece[range]
        let isAnchor =
            attribute.name.equals(lowercase: "id")
            || attribute.name.equals(lowercase: "name") && element == .a
        if isAnchor {
            anchors.append(CharacterReferences.resolved(in: value))
            return
        }
        guard let element, let row = LinkAttribute.named(attribute.name, of: element) else { return }
        let start = range.lowerBound
        // Most drawings use a part of their own, or are filled in by a script.
        if element == .use {
            let address = value[value.rangeWithoutSpace]
            if address.isEmpty || address.starts(with: "#") { return }
        }
        switch row.form {
        case .address: add(value.rangeWithoutSpace, at: start, of: value, for: row.purpose)
        case .sourceSet:
            for range in SourceSet.addresses(in: value) { add(range, at: start, of: value, for: row.purpose) }
        }
    }

    /// Adds the address at `range` of `value`, which stands at `start` in the piece, if somebody must look at it.
    private mutating func add(
        _ range: Range<Int>, at start: Int, of value: ByteRun, for purpose: MarkdownFragment.Reference.Purpose
    ) {
        var range = range
        // A page's own script may read the query of what it loads; so this stays as it is.
        if purpose == .file || purpose == .frame, let query = value[range].firstIndex(of: UInt8(ascii: "?")) {
            if query == 0 { return }
            range = range.lowerBound..<range.lowerBound + query
        }
        let written = value[range]
        guard !Destination.isFilledInLater(written) else { return }
        var destination = CharacterReferences.resolved(in: written)
        // Browsers take line ends and tabs out of an address.
        if destination.utf8.contains(where: { $0 < 0x20 }) { destination.removeAll { "\n\r\r\n\t".contains($0) } }
        guard destination.withRun(Destination.needsCheckingInHTML) else { return }
        links.append(
            RawHTML.Link(
                purpose: purpose, range: start + range.lowerBound..<start + range.upperBound, destination: destination))
    }
}

extension ByteRun {
    /// Where the bytes stand without the white space at both ends.
    fileprivate var rangeWithoutSpace: Range<Int> {
        var end = count
        while end > 0, self[end - 1].isHTMLSpace { end -= 1 }
        return min(end, prefix { $0.isHTMLSpace }.count)..<end
    }
}
