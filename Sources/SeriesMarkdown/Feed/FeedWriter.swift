internal import SeriesModel
internal import SeriesText

/// Writes HTML anew, tag by tag, as `FeedRules` say.
struct FeedWriter {
    /// An address of our own, for which one byte stands in the HTML that is read.
    struct Address {
        let offset: Int
        let url: SiteURL
    }

    private typealias Attribute = (name: String, value: Range<Int>?)

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
    /// False once an element was found that nobody closes: whether the next one is closed would have to be looked up again.
    private var knowsEnds = true

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
            case .startTag(let name, let attributes):
                writeStartTag(
                    name.text.lowercased(), attributes.map { ($0.name.text.lowercased(), $0.value) }, at: range)
            case .endTag(let name): writeEndTag(name.text.lowercased())
            case .text: copy(range)
            case .comment, .declaration: break
            }
        }
        return Markup(bytes: output.bytes, gaps: gaps)
    }

    private mutating func writeStartTag(_ name: String, _ attributes: [Attribute], at range: Range<Int>) {
        if FeedRules.leftOut.contains(name) || attributes.contains(where: hides) {
            if FeedRules.void.contains(name) || passElement(name) != nil { return }
        }
        if FeedRules.drawings.contains(name), let end = passElement(name) {
            copy(range.lowerBound..<end)
            return
        }
        let kept = attributes.filter { FeedRules.attributes.contains($0.name) }
        switch name {
        case _ where FeedRules.leftOut.contains(name): return
        case _ where FeedRules.unwrapped.contains(name):
            if name == "picture" { openPictures += 1 }
            return
        case "source" where openPictures > 0: return
        case "input":
            writeBox(attributes)
            return
        case "span":
            spans.append(!kept.isEmpty)
            if kept.isEmpty { return }
        case "section" where attributes.contains(where: { $0.name == "data-footnotes" }): output.append("<hr>\n")
        case "p": isInTitleOfCallout = value("class", of: attributes) == "callout-title"
        default: break
        }
        output.append("<")
        output.append(name)
        for attribute in kept { write(attribute) }
        output.append(isInTitleOfCallout && name == "p" ? "><strong>" : ">")
    }

    private mutating func writeEndTag(_ name: String) {
        if FeedRules.leftOut.contains(name) { return }
        if FeedRules.unwrapped.contains(name) {
            if name == "picture" { openPictures = max(0, openPictures - 1) }
            return
        }
        if name == "span", spans.popLast() == false { return }
        if name == "p", isInTitleOfCallout {
            output.append("</strong>")
            isInTitleOfCallout = false
        }
        output.append("</")
        output.append(name)
        output.append(">")
    }

    /// Box of a task as a sign: many feed readers drop forms.
    private mutating func writeBox(_ attributes: [Attribute]) {
        guard value("type", of: attributes) == "checkbox" else { return }
        output.append(attributes.contains { $0.name == "checked" } ? "\u{2611}" : "\u{2610}")
    }

    private mutating func write(_ attribute: Attribute) {
        output.append(" ")
        output.append(attribute.name)
        guard let range = attribute.value else { return }
        output.append("=\"")
        if attribute.name == "href", html[range].starts(with: "#") {
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

    /// Goes behind the element whose start tag was read, and tells where that is; nil when its end is not there, and then
    /// nothing is passed.
    private mutating func passElement(_ name: String) -> Int? {
        guard knowsEnds else { return nil }
        var ahead = scanner
        var depth = 1
        while let (part, range) = ahead.next() {
            switch part {
            case .startTag(let other, _) where other.text.lowercased() == name: depth += 1
            case .endTag(let other) where other.text.lowercased() == name: depth -= 1
            default: continue
            }
            if depth == 0 {
                scanner = ahead
                return range.upperBound
            }
        }
        knowsEnds = false
        return nil
    }

    private func hides(_ attribute: Attribute) -> Bool {
        FeedRules.hides(attribute.name, value: attribute.value.map { html[$0].text })
    }

    private func value(_ name: String, of attributes: [Attribute]) -> String? {
        attributes.first { $0.name == name }?.value.map { html[$0].text }
    }
}
