internal import SeriesText

extension MarkupState {
    /// Reads the text that stands at `range` of the source, up to where content begins that holds no tags: returns that
    /// place, or nil when all was read.
    mutating func advance(over source: [UInt8], _ range: Range<Int>, _ findings: inout [MarkupFinding]) -> Int? {
        if language == .text { return nil }
        var offset = range.lowerBound
        while offset < range.upperBound {
            offset = readRun(in: source, offset..<range.upperBound)
            guard offset < range.upperBound else { return nil }
            if case .quotedValue = phase, !attribute.mayHoldTags, source[offset..<range.upperBound].startsTag {
                findings.append(.tagInValue(of: attributeName, offset: offset))
                // Read on as it was probably meant, so that one mistake does not become many.
                endTag()
            }
            let mayBegin = source[offset].mayEndBeginning && !phase.isOpaque
            let known = findings.count
            step(source[offset], at: offset, &findings)
            if findings.count > known, let last = findings.popLast() {
                findings.append(last.notBefore(range.lowerBound))
            }
            offset += 1
            if mayBegin, phase.isOpaque { return offset }
        }
        return nil
    }

    /// Reads by far most of a template at once: in texts no byte but `<` matters, in most values none but that and the quote,
    /// and names go on with most bytes. Returns where the first byte stands that needs a look.
    private mutating func readRun(in source: [UInt8], _ range: Range<Int>) -> Int {
        var offset = range.lowerBound
        switch phase {
        case .text where language != .json:
            return source.firstIndex(of: UInt8(ascii: "<"), in: range) ?? range.upperBound
        case .quotedValue(let quote) where !attribute.holdsURL:
            while offset < range.upperBound, source[offset] != quote, source[offset] != UInt8(ascii: "<") {
                offset += 1
            }
        case .tagName, .attributeName:
            while offset < range.upperBound, source[offset].isNamePart || source[offset] == UInt8(ascii: "-") {
                name.append(folded(source[offset]))
                offset += 1
            }
        default: break
        }
        return offset
    }

    /// The same without stops, for what was or will be looked at otherwise.
    mutating func skip(over source: [UInt8], _ range: Range<Int>) {
        var findings: [MarkupFinding] = []
        var rest = range
        while let start = advance(over: source, rest, &findings) { rest = start..<range.upperBound }
    }

    /// A value was written here, of which something is left in any case or not.
    mutating func skipValue(mayBeEmpty: Bool = true) {
        switch phase {
        case .raw: recent = 0
        case .quotedValue: skipValueInURL(mayBeEmpty: mayBeEmpty)
        // It was refused, and what stands behind it is read as it would be in a browser.
        case .beforeValue: phase = .unquotedValue
        default: break
        }
        script.skipValue()
    }

    private mutating func step(_ byte: UInt8, at offset: Int, _ findings: inout [MarkupFinding]) {
        switch phase {
        case .text:
            if language == .json {
                script.advance(byte)
            } else if byte == UInt8(ascii: "<") {
                phase = .tagOpen
            }
        case .tagOpen: stepTagOpen(byte, at: offset, &findings)
        case .endTagOpen:
            if isNameStart(byte) {
                startTagName(byte, isEndTag: true)
            } else {
                phase = byte == UInt8(ascii: ">") ? .text : .declaration
            }
        case .tagName:
            if byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
                endTagName()
                stepInTag(byte, at: offset, &findings)
            } else {
                name.append(folded(byte))
            }
        case .beforeAttribute, .afterValue, .inFrontOfRound, .afterCutName, .selfClosing, .afterAttributeName:
            stepInTag(byte, at: offset, &findings)
        case .attributeName: stepAttributeName(byte, at: offset, &findings)
        case .beforeValue: stepBeforeValue(byte, at: offset, &findings)
        case .quotedValue(let quote):
            if byte == quote { phase = .afterValue } else { stepURL(byte, at: offset, &findings) }
        case .unquotedValue:
            if Self.isStray(byte) { noteStray(at: offset, &findings) }
            if byte.isHTMLSpace { phase = .beforeAttribute } else if byte == UInt8(ascii: ">") { endTag() }
        case .declarationOpen, .comment, .declaration, .instruction, .characterData: stepDeclaration(byte)
        case .raw(let element):
            // In a drawing, it would be one, with values in its attributes that nobody looked at.
            if element == .title, byte.isASCIILetter, recent & 0xFF == UInt8(ascii: "<"), !isTitleWithTag {
                isTitleWithTag = true
                findings.append(.tagInTitle(offset: offset - 1))
            }
            stepRaw(byte, element)
        }
    }

    // MARK: Tags

    private mutating func stepTagOpen(_ byte: UInt8, at offset: Int, _ findings: inout [MarkupFinding]) {
        switch byte {
        case UInt8(ascii: "/"): phase = .endTagOpen
        case UInt8(ascii: "!"):
            phase = .declarationOpen
            recent = 0
        case UInt8(ascii: "?"):
            phase = language == .xml ? .instruction : .declaration
            recent = 0
        case _ where isNameStart(byte): startTagName(byte, isEndTag: false)
        default:
            phase = .text
            step(byte, at: offset, &findings)
        }
    }

    private func isNameStart(_ byte: UInt8) -> Bool {
        byte.isASCIILetter
            || language == .xml && (byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80)
    }

    private func folded(_ byte: UInt8) -> UInt8 {
        language == .html ? byte.asciiLowercased : byte
    }

    private mutating func startTagName(_ byte: UInt8, isEndTag: Bool) {
        phase = .tagName
        self.isEndTag = isEndTag
        forgetName()
        name.append(folded(byte))
    }

    /// Keeps its memory for the next one.
    mutating func forgetName() {
        if !name.isEmpty { name.removeAll(keepingCapacity: true) }
    }

    mutating func endTagName() {
        let tag = String(decoding: name, as: UTF8.self)
        // It may have a prefix.
        let local = name.lastIndex(of: UInt8(ascii: ":")).map { String(decoding: name[($0 + 1)...], as: UTF8.self) }
        isAnimation = AttributeKind.isOfAnimation(local ?? tag)
        element = isEndTag ? nil : RawElement(name: language == .xml ? local ?? tag : tag)
        if language == .xml {
            if element != .script, element != .style { element = nil }
            // Only the whole name ends it.
            if element != nil, local != nil { element = .verbatim(tag.lowercased()) }
        }
        forgetName()
        phase = .beforeAttribute
    }

    private mutating func endTag() {
        if let element, !(language == .xml && phase == .selfClosing) {
            phase = .raw(element)
            recent = 0
            script = ScriptState()
            scriptEscape = .none
        } else {
            phase = .text
        }
        isTitleWithTag = false
        element = nil
        isAnimation = false
        isEndTag = false
        // So that all tags end in the same state.
        attribute = .plain
        attributeName = ""
        startURL()
    }

    private mutating func stepInTag(_ byte: UInt8, at offset: Int, _ findings: inout [MarkupFinding]) {
        switch byte {
        case UInt8(ascii: ">"): endTag()
        case UInt8(ascii: "/"): phase = .selfClosing
        case UInt8(ascii: "=") where phase == .afterAttributeName: startValue()
        case _ where byte.isHTMLSpace: if phase != .afterAttributeName { phase = .beforeAttribute }
        default:
            if phase == .afterCutName { findings.append(.cutName(offset: offset)) }
            if phase == .afterValue || phase == .inFrontOfRound, !Self.isStray(byte) {
                findings.append(.missingSpace(offset: offset, isInFrontOfRound: phase == .inFrontOfRound))
            }
            phase = .attributeName
            forgetName()
            if Self.isStray(byte) { noteStray(at: offset, &findings) }
            name.append(folded(byte))
        }
    }

    /// Notes the first of an attribute. Behind a `=` without a name there is another mistake.
    private func noteStray(at offset: Int, _ findings: inout [MarkupFinding]) {
        guard name.first != UInt8(ascii: "="), !name.contains(where: Self.isStray) else { return }
        findings.append(.strayInTag(place: description, offset: offset))
    }

    private static func isStray(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "<")
    }

    private mutating func stepAttributeName(_ byte: UInt8, at offset: Int, _ findings: inout [MarkupFinding]) {
        guard byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "=")
        else {
            if Self.isStray(byte) { noteStray(at: offset, &findings) }
            name.append(folded(byte))
            return
        }
        let text = String(decoding: name, as: UTF8.self)
        if name.contains(UInt8(ascii: "_")), text.hasPrefix("aria_") || text.hasPrefix("data_") {
            findings.append(.underscore(name: text, offset: offset - name.count))
        }
        phase = .afterAttributeName
        attributeName = text
        attribute = AttributeKind(name: text.lowercased(), ofAnimation: isAnimation, inXML: language == .xml)
        forgetName()
        stepInTag(byte, at: offset, &findings)
    }

    private mutating func startValue() {
        phase = .beforeValue
        startURL()
    }

    private mutating func stepBeforeValue(_ byte: UInt8, at offset: Int, _ findings: inout [MarkupFinding]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): phase = .quotedValue(quote: byte)
        case UInt8(ascii: ">"): endTag()
        case _ where byte.isHTMLSpace: break
        default:
            phase = .unquotedValue
            if Self.isStray(byte) { noteStray(at: offset, &findings) }
        }
    }

    // MARK: Comments and the like

    private mutating func stepDeclaration(_ byte: UInt8) {
        recent.shift(in: byte)
        switch phase {
        case .declarationOpen:
            if recent.ends(with: "--".utf8) {
                phase = .comment
                // What ends a comment may begin with the dashes that opened it, but not be made of them alone.
                recent = language == .html ? 0x2D2D : 0
            } else if language == .xml, recent.ends(with: "[CDATA[".utf8) {
                phase = .characterData
                recent = 0
            } else if byte == UInt8(ascii: ">") {
                phase = .text
            } else if byte != UInt8(ascii: "-"), !(language == .xml && "[CDATA[".utf8.contains(byte)) {
                phase = .declaration
            }
        case .comment:
            if recent.ends(with: "-->".utf8) || language == .html && recent.ends(with: "--!>".utf8) { phase = .text }
        case .declaration: if byte == UInt8(ascii: ">") { phase = .text }
        case .instruction: if recent.ends(with: "?>".utf8) { phase = .text }
        case .characterData: if recent.ends(with: "]]>".utf8) { phase = .text }
        default: break
        }
    }

    private mutating func stepRaw(_ byte: UInt8, _ element: RawElement) {
        if byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
            if isBehindEnd(of: element), scriptEscape != .nestedScript {
                phase = byte == UInt8(ascii: ">") ? .text : byte == UInt8(ascii: "/") ? .selfClosing : .beforeAttribute
                isEndTag = byte != UInt8(ascii: ">")
                script = ScriptState()
                return
            }
            if element == .script { stepScriptEscape() }
        }
        recent.shift(in: byte.asciiLowercased)
        guard element == .script else { return }
        // Asked at every byte, and so without a loop.
        if recent & 0xFFFF_FFFF == Self.commentStart, scriptEscape == .none { scriptEscape = .comment }
        if recent & 0xFF_FFFF == Self.commentEnd { scriptEscape = .none }
        script.advance(byte)
    }

    /// Whether `</name` was read last.
    private func isBehindEnd(of element: RawElement) -> Bool {
        let name = element.name.utf8
        return recent.ends(with: name) && (recent >> (8 * name.count)).ends(with: "</".utf8)
    }

    /// `<!--`
    private static let commentStart: UInt128 = 0x3C21_2D2D
    /// `-->`
    private static let commentEnd: UInt128 = 0x2D_2D3E

    /// `<!-- <script>` makes a browser look for two end tags ("script data double escaped state").
    private mutating func stepScriptEscape() {
        if scriptEscape == .comment, recent.ends(with: "<script".utf8) { scriptEscape = .nestedScript }
        if scriptEscape == .nestedScript, recent.ends(with: "</script".utf8) { scriptEscape = .comment }
    }
}

extension ArraySlice<UInt8> {
    /// Whether it starts as a start tag or an end tag does.
    fileprivate var startsTag: Bool {
        guard count > 1, first == UInt8(ascii: "<") else { return false }
        let next = self[startIndex + 1]
        return next.isASCIILetter || next == UInt8(ascii: "/")
    }
}

extension UInt8 {
    /// The last byte of `<!--`, of `<![CDATA[` and of a start tag.
    fileprivate var mayEndBeginning: Bool {
        self == UInt8(ascii: ">") || self == UInt8(ascii: "-") || self == UInt8(ascii: "[")
    }
}
