/// Where in a document a place stands, as a browser's tokenizer would see it (HTML, "13.2.5 Tokenization").
///
/// A value: it is copied at each branch of a template, and compared where branches meet.
struct MarkupState: Sendable, Hashable {
    enum Phase: Sendable, Hashable {
        case text
        /// Behind `<`.
        case tagOpen
        /// Behind `</`.
        case endTagOpen
        case tagName
        case beforeAttribute
        /// Behind the quote that ends a value: white space must follow before the next attribute.
        case afterValue
        /// Behind white space, or where the round before this one ended: that is known when the loop is read.
        case inFrontOfRound
        /// Behind a name that a directive cut off: what follows must not make it longer.
        case afterCutName
        /// Behind `/` in a tag.
        case selfClosing
        case attributeName
        case afterAttributeName
        case beforeValue
        case quotedValue(quote: UInt8)
        case unquotedValue
        /// Behind `<!`, until it is clear what it is.
        case declarationOpen
        case comment
        /// `<!DOCTYPE …>` and what else ends at the next `>`.
        case declaration
        case instruction
        case characterData
        /// The content of an element that holds no tags.
        case raw(RawElement)
    }

    /// In a script, how far the marks are open by which pages once hid scripts ("script data escaped state").
    enum ScriptEscape: Sendable, Hashable {
        case none
        /// Behind `<!--`.
        case comment
        /// Behind a `<script` in that, where `</script` does not end the element.
        case nestedScript
    }

    /// Whether a URL is but a `/` so far: with another one, it would lead to another host.
    enum LeadingSlash: Sendable, Hashable {
        case none
        case alone
        /// Behind branches or rounds that wrote more, or not.
        case maybeAlone
        /// Behind a value that may be empty.
        case behindValue
        /// Behind an address that may end with a `/`, or be empty.
        case behindAddress
        /// Behind one that may be empty, and ends with none.
        case behindBase

        func joined(with other: LeadingSlash) -> LeadingSlash {
            if self == other { return self }
            return [.behindAddress, .behindValue].first { self == $0 || other == $0 } ?? .maybeAlone
        }
    }

    let language: TemplateLanguage
    var phase: Phase = .text
    /// Of the tag or attribute that is read, or the letters before a URL's colon; in lower case.
    var name: [UInt8] = []
    /// The last bytes, in lower case, the newest lowest: what ends a comment or a raw element is matched against it.
    var recent: UInt128 = 0
    var isEndTag = false
    /// The element whose start tag is read, when its content will be raw.
    var element: RawElement?
    /// Whether a tag was seen in the `<title>` that is read.
    var isTitleWithTag = false
    /// Whether the tag that is read is one that changes attributes of other elements.
    var isAnimation = false
    var attribute = AttributeKind.plain
    var attributeName = ""
    var url = URLPhase.start
    /// Whether a value wrote some of the letters that may still become a URL's scheme.
    var isSchemeFromValue = false
    var slash = LeadingSlash.none
    var script = ScriptState()
    var scriptEscape = ScriptEscape.none

    init(language: TemplateLanguage) {
        self.language = language
    }

    /// How the place is called in messages.
    var description: String {
        switch phase {
        case .text: "in text"
        case .tagOpen, .endTagOpen, .tagName: "in the name of a tag"
        case .beforeAttribute, .afterValue, .inFrontOfRound, .afterCutName, .selfClosing, .afterAttributeName:
            "inside a tag"
        case .attributeName: "in the name of an attribute"
        case .beforeValue, .quotedValue, .unquotedValue: "in the value of '\(attributeName)'"
        case .declarationOpen, .declaration: "inside '<!…>'"
        case .comment: "inside a comment"
        case .instruction: "inside '<?…?>'"
        case .characterData: "inside '<![CDATA[…]]>'"
        case .raw(.script) where !script.isBetweenTokens: "inside a string or comment of <script>"
        case .raw(let element): "inside <\(element.name)>"
        }
    }
}

extension MarkupState {
    /// Brings the state to a form that can be compared, at a directive between two pieces of text: a name ends here.
    mutating func settle() {
        switch phase {
        case .tagName:
            endTagName()
            phase = .afterCutName
        case .attributeName, .afterAttributeName: phase = .afterCutName
        default: break
        }
    }

    /// The state behind two branches that end so; nil when they end in different places. Both are settled.
    func joined(with other: MarkupState) -> MarkupState? {
        if self == other { return self }
        var joined = self
        switch (phase, other.phase) {
        case (let one, let two) where one.isBetweenAttributes && two.isBetweenAttributes:
            guard isInTag(like: other) else { return nil }
            // The one of which most is asked.
            let demanding: [Phase] = [.afterCutName, .afterValue, .inFrontOfRound]
            joined.phase = demanding.first { $0 == one || $0 == two } ?? .beforeAttribute
        case (.quotedValue(let one), .quotedValue(let two)):
            guard one == two, attribute == other.attribute, isInTag(like: other) else { return nil }
            joined.url = urlJoined(with: other)
            joined.isSchemeFromValue = isSchemeFromValue || other.isSchemeFromValue
            joined.slash = slash.joined(with: other.slash)
            if joined.url != url { joined.name = [] }
        case (.raw(let one), .raw(let two)):
            guard one == two, let script = script.joined(with: other.script), scriptEscape == other.scriptEscape,
                partialEnd(of: one) == other.partialEnd(of: one)
            else { return nil }
            joined.script = script
        case (.text, .text):
            guard let script = script.joined(with: other.script) else { return nil }
            joined.script = script
        case (.beforeValue, .beforeValue), (.unquotedValue, .unquotedValue):
            guard attribute == other.attribute, isInTag(like: other), url == other.url, name == other.name
            else { return nil }
        case let (one, two):
            guard one == two, name == other.name, isEndTag == other.isEndTag else { return nil }
        }
        return joined
    }

    /// Whether the tags that are read are of one kind, as far as it decides what their ends begin.
    private func isInTag(like other: MarkupState) -> Bool {
        element == other.element && isEndTag == other.isEndTag && isAnimation == other.isAnimation
    }

    /// At the start of a loop: a round may begin where another one ended, and what is known of a URL or a script must hold
    /// for all.
    mutating func prepareForRounds() {
        if holdsScript { script.token = .inFrontOfRound }
        if phase == .beforeAttribute { phase = .inFrontOfRound }
        if slash == .alone { slash = .maybeAlone }
        guard case .quotedValue = phase, attribute == .url else { return }
        if url != .path, url != .query { isSchemeFromValue = true }
        switch url {
        case .start: url = .mixed
        case .undecided:
            url = .unknown
            name = []
        default: break
        }
    }

    /// Whether a round of a loop that was prepared as `start` may end here, where the next one begins.
    func endsRound(from start: MarkupState) -> Bool {
        if self == start { return true }
        var end = self
        end.script.token = start.script.token
        if start.phase == .inFrontOfRound, phase == .afterValue { end.phase = start.phase }
        return start.joined(with: end) == start
    }

    /// Whether a template or block that was put at `start` and ends here may do so. It runs once there, so that it may
    /// write the start of a URL.
    func isWhereItBegan(_ start: MarkupState) -> Bool {
        if self == start { return true }
        var end = self
        end.script.takeKnowledge(of: start.script)
        if case .quotedValue = phase {
            (end.url, end.name, end.slash) = (start.url, start.name, start.slash)
            end.isSchemeFromValue = start.isSchemeFromValue
        }
        if phase == .afterValue, start.phase == .beforeAttribute || start.phase == .inFrontOfRound {
            end.phase = start.phase
        }
        return start.joined(with: end) == start
    }

    private func urlJoined(with other: MarkupState) -> URLPhase {
        switch (url, other.url) {
        case (.script, _), (_, .script): .script
        case (.disguised, _), (_, .disguised): .disguised
        case (.reference, .reference) where name == other.name: .reference
        case (.reference, _), (_, .reference): .disguised
        case (.start, .start): .start
        case (.start, _), (_, .start), (.mixed, _), (_, .mixed): .mixed
        case (.undecided, .undecided) where name == other.name: .undecided
        case (.undecided, _), (_, .undecided), (.unknown, _), (_, .unknown): .unknown
        case (.query, .query): .query
        default: .path
        }
    }

    /// How many bytes of `</name` or of a script's other marks have been read.
    private func partialEnd(of element: RawElement) -> Int {
        let marks = ["</\(element.name)"] + (element == .script ? ["<!--", "<script", "-->"] : [])
        return marks.reduce(0) { max($0, Self.overlap(of: recent, with: Array($1.utf8))) }
    }

    private static func overlap(of recent: UInt128, with mark: [UInt8]) -> Int {
        for length in stride(from: min(mark.count, 15), to: 0, by: -1)
        where recent.ends(with: mark[..<length]) {
            return length
        }
        return 0
    }
}

extension MarkupState.Phase {
    /// Whether an attribute may begin here, with or without white space before it.
    fileprivate var isBetweenAttributes: Bool {
        self == .beforeAttribute || self == .afterValue || self == .inFrontOfRound || self == .afterCutName
    }
}

extension UInt128 {
    /// Whether these bytes were shifted in last. At most 16 are remembered.
    func ends(with bytes: some BidirectionalCollection<UInt8>) -> Bool {
        var rest = self
        for byte in bytes.reversed() {
            guard UInt8(truncatingIfNeeded: rest) == byte else { return false }
            rest >>= 8
        }
        return true
    }

    mutating func shift(in byte: UInt8) {
        self = self << 8 | UInt128(byte)
    }
}
