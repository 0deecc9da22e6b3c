internal import SeriesText

/// How far a browser's parser is in the address that an attribute holds, as far as a value could decide where that leads.
extension MarkupState {
    mutating func startURL() {
        url = .start
        isSchemeFromValue = false
        slash = .none
        forgetName()
    }

    mutating func skipValueInURL(mayBeEmpty: Bool) {
        guard attribute.holdsURL else { return }
        forgetName()
        if slash != .none { slash = mayBeEmpty ? .behindValue : .none }
        switch url {
        case .start, .undecided, .unknown, .mixed:
            url = .unknown
            isSchemeFromValue = true
        case .reference: url = .disguised
        case .path, .query, .script, .disguised: break
        }
    }

    mutating func stepURL(_ byte: UInt8, at offset: Int, _ findings: inout [MarkupFinding]) {
        guard attribute.holdsURL else { return }
        if attribute == .urlList, byte.isHTMLSpace || byte == UInt8(ascii: ",") { return startURL() }
        // Browsers leave these out of a URL, wherever they stand.
        let isLeftOut = byte == UInt8(ascii: "\t") || byte.isLineEnd
        if !isLeftOut { stepSlash(byte, at: offset, &findings) }
        switch url {
        case .disguised where isSchemeFromValue:
            findings.append(.schemeFromValue(offset: offset))
            url = .path
        case .script, .query, .disguised: break
        case .reference: stepReference(byte, at: offset, &findings)
        case .path: if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { url = .query }
        case .start: if byte > 0x20 { stepBeforeColon(byte, at: offset, &findings) }
        case .undecided, .unknown, .mixed: if !isLeftOut { stepBeforeColon(byte, at: offset, &findings) }
        }
    }

    /// To browsers, a backslash is a slash.
    private mutating func stepSlash(_ byte: UInt8, at offset: Int, _ findings: inout [MarkupFinding]) {
        let isSlash = byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
        if isSlash, slash == .maybeAlone || slash == .behindValue {
            findings.append(.hostFromSlash(of: attributeName, offset: offset))
        }
        if isSlash, slash == .behindAddress { findings.append(.hostFromAddress(of: attributeName, offset: offset)) }
        if isSlash, slash == .behindBase { return slash = .maybeAlone }
        slash = isSlash && slash == .none && (url == .start || url == .mixed) ? .alone : .none
    }

    private mutating func stepBeforeColon(_ byte: UInt8, at offset: Int, _ findings: inout [MarkupFinding]) {
        switch byte {
        case UInt8(ascii: "?"), UInt8(ascii: "#"): url = .query
        case UInt8(ascii: ":") where isSchemeFromValue:
            findings.append(.schemeFromValue(offset: offset))
            url = .path
        case UInt8(ascii: ":"): url = urlBehindColon
        case UInt8(ascii: "&"): url = .reference
        case _ where isSchemePart(byte):
            url = url == .start || url == .undecided ? .undecided : .unknown
            if url == .undecided, name.count < 16 { name.append(byte.asciiLowercased) }
            return
        default: url = .path
        }
        forgetName()
    }

    private var urlBehindColon: URLPhase {
        switch url {
        case .unknown, .mixed: .script
        case .undecided:
            URLPhase.scriptSchemes.contains(String(decoding: name, as: UTF8.self)) ? .script : .path
        default: .path
        }
    }

    private mutating func stepReference(_ byte: UInt8, at offset: Int, _ findings: inout [MarkupFinding]) {
        name.append(byte.asciiLowercased)
        guard "amp;".utf8.starts(with: name) else {
            if isSchemeFromValue { findings.append(.schemeFromValue(offset: offset - name.count)) }
            url = isSchemeFromValue ? .path : .disguised
            forgetName()
            return
        }
        guard byte == UInt8(ascii: ";") else { return }
        url = .path
        forgetName()
    }

    private func isSchemePart(_ byte: UInt8) -> Bool {
        byte.isASCIILetterOrDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".")
    }
}
