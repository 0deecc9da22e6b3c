internal import SeriesText

/// The elements that browsers know by themselves, those of drawings aside (but for `use`, which has an address): the HTML
/// living standard, §4, and what it calls obsolete (§16.2), which browsers go on to show.
enum HTMLElement: String, CaseIterable {
    case a, abbr, acronym, address, applet, area, article, aside, audio, b, base, basefont, bdi, bdo, bgsound, big
    case blink, blockquote, body, br, button, canvas, caption, center, cite, code, col, colgroup, data, datalist, dd
    case del, details, dfn, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form
    case frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, image, img, input, ins
    case isindex, kbd, keygen, label, legend, li, link, listing, main, map, mark, marquee, math, menu, menuitem, meta
    case meter, multicol, nav, nextid, nobr, noembed, noframes, noscript, object, ol, optgroup, option, output, p
    case param, picture, plaintext, pre, progress, q, rb, rp, rt, rtc, ruby, s, samp, script, search, section, select
    case selectedcontent, slot, small, source, spacer, span, strike, strong, style, sub, summary, sup, svg, table
    case tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul, use, `var`, video, wbr, xmp

    /// Whether browsers know it within drawings alone.
    var isOfDrawings: Bool { self == .use }

    private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
    private static let longestName = allCases.reduce(0) { max($0, $1.rawValue.utf8.count) }

    /// The element that a tag of that name is one of; nil when no browser knows it.
    init?(_ name: ByteRun) {
        guard name.count <= Self.longestName, name.isASCII, let element = Self.named[name.text.lowercased()] else {
            return nil
        }
        self = element
    }
}

extension Set<HTMLElement> {
    func contains(_ element: HTMLElement?) -> Bool { element.map { self.contains($0) } ?? false }
}
