internal import SeriesText

/// What a browser reads without looking for tags, up to a mark of its own.
struct OpaqueContent {
    /// How it is called in messages.
    let name: String
    /// In lower case, as all marks.
    let begin: String
    let usualEnd: String
    let ends: [String]
    /// Whether what begins it, met again in it, is a part of it as often as not. A script may write other scripts.
    let mayBeginAgain: Bool

    /// Where it ends; nil where it does not.
    func end(in source: [UInt8], from start: Int) -> Int? {
        ends.compactMap { source[...].firstIndex(ofMark: $0, from: start) }.min()
    }
}

extension MarkupState {
    /// The content that is read; nil where tags are.
    var content: OpaqueContent? {
        switch phase {
        case .comment:
            OpaqueContent(
                name: "comment", begin: "<!--", usualEnd: "-->", ends: ["-->", "--!>"], mayBeginAgain: true)
        case .characterData:
            OpaqueContent(
                name: "'<![CDATA['", begin: "<![cdata[", usualEnd: "]]>", ends: ["]]>"], mayBeginAgain: false)
        case .raw(let element):
            OpaqueContent(
                name: "<\(element.name)>", begin: "<\(element.name)", usualEnd: "</\(element.name)>",
                ends: ["</\(element.name)"], mayBeginAgain: element != .script)
        default: nil
        }
    }

    /// Goes on as if the content had ended here.
    mutating func leaveContent() {
        phase = .text
        script = ScriptState()
        scriptEscape = .none
    }
}

extension MarkupState.Phase {
    /// Whether there is such `content`; asked at many bytes, and so without its marks.
    var isOpaque: Bool {
        switch self {
        case .comment, .characterData, .raw: true
        default: false
        }
    }
}

extension ArraySlice<UInt8> {
    /// Where the mark stands first, in capitals or not. It starts with a sign that is no letter.
    func firstIndex(ofMark mark: String, from start: Int) -> Int? {
        guard let sign = mark.utf8.first else { return nil }
        return (start..<Swift.max(start, endIndex)).first { self[$0] == sign && holds(mark, at: $0) }
    }

    func lastIndex(ofMark mark: String) -> Int? {
        guard let sign = mark.utf8.first else { return nil }
        return indices.last { self[$0] == sign && holds(mark, at: $0) }
    }

    private func holds(_ mark: String, at offset: Int) -> Bool {
        self[offset...].prefix(mark.utf8.count).elementsEqual(mark.utf8) { $0.asciiLowercased == $1 }
    }
}
