import SeriesModel
import SeriesText

/// Writes values into a page, in the way that was decided when its template was compiled.
///
/// Not copyable, like the machine around it: the compiler would otherwise copy both for each value that is written.
struct ValueWriter: ~Copyable {
    /// The page that is written; links are relative to it.
    let page: SiteURL
    /// What stands in front of absolute links; nil when nobody knows, and then they are like all others.
    let siteURL: String?
    /// What stands in front of all others on a page that is shown at any address; nil where links are relative to `page`.
    var rootPath: String?
    /// Where links are noted down, while a passage is written that is to be remembered.
    var notes: (table: PassageTable, number: Int)?

    func write(_ value: Value, _ printing: Printing, to buffer: inout ByteBuffer) {
        switch printing.mode {
        case .html:
            switch value {
            case .string(let text): buffer.append(text, escapedFor: .markup)
            case .int(let number): buffer.append(decimal: number)
            case .markup(let markup):
                buffer.append(markup) { append($1, isAbsolute: printing.isAbsolute, isInMarkup: true, to: &$0) }
            case .url(let url): append(url, isAbsolute: printing.isAbsolute, isInMarkup: true, to: &buffer)
            case .externalURL(let text): appendVetted(text, to: &buffer)
            default: buffer.append(value.plainText, escapedFor: .markup)
            }
        case .xml:
            switch value {
            case .url(let url): append(url, isAbsolute: printing.isAbsolute, isInMarkup: true, to: &buffer)
            case .externalURL(let text): appendVetted(text, to: &buffer)
            default: buffer.append(text(of: value, isAbsolute: printing.isAbsolute), escapedFor: .xml)
            }
        case .plain: buffer.append(text(of: value, isAbsolute: printing.isAbsolute))
        case .component: buffer.append(text(of: value, isAbsolute: printing.isAbsolute), escapedFor: .urlComponent)
        case .segment:
            let text = text(of: value, isAbsolute: printing.isAbsolute)
            buffer.append(text.isEmpty ? "." : text, escapedFor: .urlComponent)
        case .vetted: appendVetted(value.plainText, to: &buffer)
        case .vettedBase: appendVetted(value.plainText.withoutSlashesBehind, to: &buffer)
        case .json: appendJSON(value, to: &buffer)
        case .escapedJSON:
            var json = ByteBuffer()
            appendJSON(value, to: &json)
            buffer.append(json.text, escapedFor: .markup)
        }
    }

    /// Appends a link to our own page, relative or, when asked for and possible, absolute.
    ///
    /// Our own URLs hold no byte that needs an escape; what stands in front of those that are not relative may.
    func append(_ url: SiteURL, isAbsolute: Bool, isInMarkup: Bool = false, to buffer: inout ByteBuffer) {
        guard let start = start(of: url, isAbsolute: isAbsolute) else {
            if let notes { notes.table[notes.number].noteLink(to: url, on: page) }
            buffer.append(url, from: page)
            return
        }
        if isInMarkup { buffer.append(start, escapedFor: .markup) } else { buffer.append(start) }
        buffer.append(pathOf: url)
    }

    /// What stands in front of a link that is not relative; nil for those that are, as a place on the page itself always is.
    private func start(of url: SiteURL, isAbsolute: Bool) -> String? {
        if isAbsolute, let siteURL { return siteURL }
        guard let rootPath, url.fragment == nil || url.path != page.path else { return nil }
        return rootPath
    }

    /// The value without any escaping.
    func text(of value: Value, isAbsolute: Bool) -> String {
        switch value {
        case .markup(let markup):
            var buffer = ByteBuffer()
            buffer.append(markup) { append($1, isAbsolute: isAbsolute, isInMarkup: true, to: &$0) }
            return buffer.text
        case .url(let url):
            var buffer = ByteBuffer()
            append(url, isAbsolute: isAbsolute, to: &buffer)
            return buffer.text
        case .externalURL(let text): return VettedURL.of(text) ?? "#"
        default: return value.plainText
        }
    }

    private func appendVetted(_ text: String, to buffer: inout ByteBuffer) {
        if let url = VettedURL.of(text) {
            buffer.append(url, escapedFor: .url)
        } else {
            buffer.append("#")
        }
    }
}

extension String {
    /// Without white space and slashes at its end; to browsers, a backslash is a slash.
    fileprivate var withoutSlashesBehind: String {
        let end = utf8.lastIndex { $0 > UInt8(ascii: " ") && !"/\\".utf8.contains($0) }
        return end.map { String(self[...$0]) } ?? ""
    }
}
