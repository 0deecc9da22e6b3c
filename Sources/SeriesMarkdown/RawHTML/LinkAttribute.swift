internal import SeriesText

/// An attribute of HTML whose value is the address of something that can be our own.
struct LinkAttribute {
    enum Form {
        case address
        /// Addresses with descriptors behind them, separated by commas.
        case sourceSet
    }

    let name: StaticString
    let elements: [HTMLElement]
    let purpose: MarkdownFragment.Reference.Purpose
    let form: Form

    /// In the order in which they are common. Addresses that are only sent to (`action`, `ping`) or only noted down
    /// (`cite`) are not here, nor are those in styles and scripts.
    static let all: [LinkAttribute] = [
        LinkAttribute("src", of: [.img], for: .picture),
        LinkAttribute("href", of: [.a, .area, .link], for: .link),
        LinkAttribute("src", of: [.audio, .input, .script, .source, .track, .video], for: .file),
        LinkAttribute("src", of: [.embed, .iframe], for: .frame),
        LinkAttribute("srcset", of: [.img, .source], for: .picture, form: .sourceSet),
        LinkAttribute("poster", of: [.video], for: .picture),
        LinkAttribute("data", of: [.object], for: .frame),
        // SVG has its own words for these.
        LinkAttribute("xlink:href", of: [.a], for: .link),
        LinkAttribute("href", of: [.image], for: .picture),
        LinkAttribute("xlink:href", of: [.image], for: .picture),
        LinkAttribute("href", of: [.use], for: .file),
        LinkAttribute("xlink:href", of: [.use], for: .file),
    ]

    private init(
        _ name: StaticString, of elements: [HTMLElement], for purpose: MarkdownFragment.Reference.Purpose,
        form: Form = .address
    ) {
        self.name = name
        self.elements = elements
        self.purpose = purpose
        self.form = form
    }

    /// The row for an attribute of an element, nil when its value is no address.
    static func named(_ name: ByteRun, of element: HTMLElement) -> LinkAttribute? {
        all.first { $0.elements.contains(element) && name.equals(lowercase: $0.name) }
    }
}
