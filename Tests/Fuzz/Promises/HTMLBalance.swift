internal import SeriesText

/// Looks whether tags are closed in the order in which they were opened. It knows the HTML that we write ourselves and no
/// other, so it is of use only where the author wrote none.
package enum HTMLBalance {
    private static let void: Set = ["img", "br", "hr", "input"]
    /// What closes a paragraph in a browser, so that it must not stand in one.
    private static let blocks: Set = [
        "p", "ul", "ol", "dl", "table", "blockquote", "pre", "div", "figure", "section", "hr", "h1", "h2", "h3", "h4",
        "h5", "h6",
    ]

    /// What is wrong with the first tag that does not fit; nil when all do.
    package static func firstMistake(in html: [UInt8], allowsNestedLinks: Bool = false) -> String? {
        var open: [String] = []
        var paragraphs = 0
        var links = 0
        var index = 0
        while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
            guard let end = tagEnd(in: html, from: start) else { return "a tag does not end" }
            index = end
            let isClosing = html[start + 1] == UInt8(ascii: "/")
            let letters = html[(start + (isClosing ? 2 : 1))...].prefix(while: \.isASCIILetterOrDigit)
            let name = String(decoding: letters, as: UTF8.self)
            if void.contains(name) {
                if blocks.contains(name), paragraphs > 0 { return "<\(name)> in a paragraph" }
                continue
            }
            let step = isClosing ? -1 : 1
            if isClosing {
                guard open.popLast() == name else { return "</\(name)> closes something else" }
            } else {
                if blocks.contains(name), paragraphs > 0 { return "<\(name)> in a paragraph" }
                if name == "a", links > 0, !allowsNestedLinks { return "a link in a link" }
                open.append(name)
            }
            if name == "p" { paragraphs += step }
            if name == "a" { links += step }
        }
        return open.last.map { "<\($0)> is not closed" }
    }

    /// Behind the `>` of the tag; one in a quoted value is not meant.
    private static func tagEnd(in html: [UInt8], from start: Int) -> Int? {
        var isQuoted = false
        for index in start + 1..<html.count {
            switch html[index] {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ">") where !isQuoted: return index + 1
            case UInt8(ascii: "<"): return nil
            default: break
            }
        }
        return nil
    }
}
