internal import SeriesModel
internal import SeriesText

/// Writes HTML anew, tag by tag, as `FeedRules` say.
struct FeedWriter {
    /// An address of our own, for which one byte stands in the HTML that is read.
    struct Address {
        let offset: Int
        let url: SiteURL
    }

    private typealias Attribute = RawHTMLScanner.Attribute

    private let html: ByteRun
    private let addresses: [Address]
    private let page: SiteURL
    private var scanner: RawHTMLScanner
    /// The first of `addresses` that is not passed.
    private var nextAddress = 0
    private var output: ByteBuffer
    private var gaps: [Markup.Gap] = []
    /// For each `<span>` that is open whether its tags are written.
    private var spans: [Bool] = []
    private var openPictures = 0
    private var isInTitleOfCallout = false
    /// What the link of a heading to itself says, while the heading is open: `#id`.
    private var linkOfHeading: String?
    private var isInLinkOfHeading = false
    /// Elements that nobody closes from here on, in lower case: it would have to be looked up again for each.
    private var unclosed: Set<String> = []
    /// Nobody has more of them.
    private static let mostUnclosed = 20

    /// `addresses` are in ascending order. The writer must not outlive `html`.
    init(_ html: ByteRun, _ addresses: [Address], _ page: SiteURL) {
        self.html = html
        self.addresses = addresses
        self.page = page
        scanner = RawHTMLScanner(html)
        output = ByteBuffer(capacity: html.count)
    }

    mutating func markup() -> Markup {
        while let (part, range) = scanner.next() {
            switch part {
            case .startTag(let element, let name, let attributes): writeStartTag(element, name, attributes, at: range)
            case .endTag(let element, let name): writeEndTag(element, name)
            case .text: copy(range)
            case .comment, .declaration: break
            }
        }
        return Markup(bytes: output.bytes, gaps: gaps)
    }

    private mutating func writeStartTag(
        _ element: HTMLElement?, _ name: ByteRun, _ attributes: [Attribute], at range: Range<Int>
    ) {
        let isLeftOut = FeedRules.leftOut.contains(element)
        let isHidden = attributes.contains(where: isHiding)
        if isLeftOut || isHidden {
            if FeedRules.void.contains(element) || passElement(name, at: range) != nil || isLeftOut { return }
        }
        if element == .span {
            // By far most tags: the colors of code.
            spans.append(attributes.contains(where: isKept))
            if spans.last == false { return }
        }
        // They have rules and attributes of their own.
        if RawHTMLScanner.drawings.contains(element), let end = passElement(name, at: range) {
            copy(range.lowerBound..<end)
            return
        }
        if FeedRules.unwrapped.contains(element) {
            if element == .picture { openPictures += 1 }
            return
        }
        if FeedRules.headings.contains(element) { linkOfHeading = value("id", of: attributes).map(Self.link) }
        if element == .a, let linkOfHeading, value("href", of: attributes)?.text == linkOfHeading {
            isInLinkOfHeading = true
            return
        }
        if element == .source, openPictures > 0 { return }
        if element == .input {
            writeBox(attributes)
            return
        }
        if value("data-footnotes", of: attributes) != nil { output.append("<hr>\n") }
        output.append("<")
        output.append(name)
        for attribute in attributes where isKept(attribute) || isHidden && isHiding(attribute) { write(attribute) }
        output.append(">")
        guard element == .p else { return }
        isInTitleOfCallout = value("class", of: attributes)?.equals(lowercase: "callout-title") ?? false
        if isInTitleOfCallout { output.append("<strong>") }
    }

    /// The link to an id, as it stands in the HTML.
    private static func link(toID id: ByteRun) -> String {
        "#" + id.text.asURLFragment
    }

    private mutating func writeEndTag(_ element: HTMLElement?, _ name: ByteRun) {
        if FeedRules.leftOut.contains(element) { return }
        if FeedRules.unwrapped.contains(element) {
            if element == .picture { openPictures = max(0, openPictures - 1) }
            return
        }
        if element == .span, spans.popLast() == false { return }
        if isInLinkOfHeading, element == .a {
            isInLinkOfHeading = false
            return
        }
        if FeedRules.headings.contains(element) { linkOfHeading = nil }
        if isInTitleOfCallout, element == .p {
            output.append("</strong>")
            isInTitleOfCallout = false
        }
        output.append("</")
        output.append(name)
        output.append(">")
    }

    /// The box of a task as a sign: many feed readers drop forms.
    private mutating func writeBox(_ attributes: [Attribute]) {
        guard value("type", of: attributes)?.equals(lowercase: "checkbox") ?? false else { return }
        output.append(value("checked", of: attributes) != nil ? "\u{2611}" : "\u{2610}")
    }

    private mutating func write(_ attribute: Attribute) {
        output.append(" ")
        output.append(attribute.name)
        guard let range = attribute.value else { return }
        output.append("=\"")
        if attribute.name.equals(lowercase: "href"), html[range].starts(with: "#") {
            let place = page.with(fragment: String(html[range].text.dropFirst()))
            gaps.append(Markup.Gap(offset: output.count, .address(place)))
        } else {
            copyQuoted(range)
        }
        output.append("\"")
    }

    /// Copies a value that may have stood in other quotes.
    private mutating func copyQuoted(_ range: Range<Int>) {
        var start = range.lowerBound
        while let quote = html[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\"")) {
            copy(start..<start + quote)
            output.append("&quot;")
            start += quote + 1
        }
        copy(start..<range.upperBound)
    }

    /// Copies what stands at `range`, gaps in the place of the addresses in it.
    private mutating func copy(_ range: Range<Int>) {
        var start = range.lowerBound
        while nextAddress < addresses.count, addresses[nextAddress].offset < range.upperBound {
            let address = addresses[nextAddress]
            nextAddress += 1
            // Others stood in what was left out.
            if address.offset < start { continue }
            output.append(html[start..<address.offset])
            gaps.append(Markup.Gap(offset: output.count, .address(address.url)))
            start = address.offset + 1
        }
        output.append(html[start..<range.upperBound])
    }

    /// Goes behind the element whose start tag at `tag` was read, and tells where that is; nil when its end is not there, as
    /// with a `<li>` whose end may be left out, and then nothing is passed.
    private mutating func passElement(_ name: ByteRun, at tag: Range<Int>) -> Int? {
        if scanner.hasClosedTag { return tag.upperBound }
        let name = name.text.lowercased()
        guard !unclosed.contains(name), unclosed.count < Self.mostUnclosed else { return nil }
        var ahead = scanner
        var depth = 1
        while let (part, range) = ahead.next() {
            switch part {
            case .startTag(_, let other, _) where other.text.lowercased() == name:
                if !ahead.hasClosedTag { depth += 1 }
            case .endTag(_, let other) where other.text.lowercased() == name: depth -= 1
            default: continue
            }
            if depth == 0 {
                scanner = ahead
                return range.upperBound
            }
        }
        unclosed.insert(name)
        return nil
    }

    private func isKept(_ attribute: Attribute) -> Bool { attribute.name.isOne(of: FeedRules.attributes) }

    private func isHiding(_ attribute: Attribute) -> Bool {
        FeedRules.hiding.contains { rule in
            guard attribute.name.equals(lowercase: rule.name) else { return false }
            guard let wanted = rule.value else { return true }
            return attribute.value.map { html[$0].equals(lowercase: wanted) } ?? false
        }
    }

    /// Empty for an attribute without a value; nil when it is not there.
    private func value(_ name: StaticString, of attributes: [Attribute]) -> ByteRun? {
        attributes.first { $0.name.equals(lowercase: name) }.map { html[$0.value ?? 0..<0] }
    }
}
