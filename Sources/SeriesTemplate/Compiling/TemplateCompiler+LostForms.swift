import SeriesModel
import SeriesText

/// `\article.title)`, `\{article.title}`, `\ (article.title)` and `{{ article.title }}`: text to the language, and hardly to
/// those who wrote it.
extension TemplateCompiler {
    mutating func warnOfLostForms(in range: Range<Int>) {
        // Where a place stands is asked of few, and takes long to copy.
        var known: (state: MarkupState, offset: Int)?
        var start = range.lowerBound
        while let offset = source.firstIndex(of: UInt8(ascii: "\\"), in: start..<range.upperBound) {
            start = offset + 1
            let opening = source[start..<range.upperBound].prefix { $0 == UInt8(ascii: " ") || Self.opens($0) }
            guard opening.count <= 2, opening.isEmpty || Self.opens(opening[opening.endIndex - 1]) else { continue }
            let value = source[opening.endIndex..<range.upperBound].prefix { $0.isNamePart || $0 == UInt8(ascii: ".") }
            let name = value.prefix(while: \.isNamePart)
            start = value.endIndex
            let isEnclosed = start < range.upperBound && Self.closes(source[start])
            guard name.count > 1, value.count > name.count || isEnclosed, isEnclosed || opening.isEmpty,
                offset == 0 || source[offset - 1] != UInt8(ascii: "\\"),
                scope[String(decoding: name, as: UTF8.self)] != nil
            else { continue }
            var (place, reached) = known ?? (state, range.lowerBound)
            place.skip(over: source, reached..<offset)
            known = (place, offset)
            guard place.phase == .text else { continue }
            let text = String(decoding: value, as: UTF8.self)
            warn(
                "this is shown as it stands", at: offset..<(isEnclosed ? start + 1 : start),
                suggestion: "to show the value, write \\(\(text))")
        }
    }

    /// A text that starts with `\(` stands behind the backslash that makes it one. In a quoted string of a script, that was
    /// meant for the script: `"\\("`.
    mutating func warnOfLostBackslash(in range: Range<Int>) {
        let start = range.lowerBound
        guard range.count > 1, source[start] == UInt8(ascii: "\\"), source[start + 1] == UInt8(ascii: "("),
            case .raw(.script) = state.phase, state.script.isEscapeInQuotes
        else { return }
        warn(
            "this is written as '\\(', which is '(' in a string of a script", at: max(0, start - 1)..<start + 2,
            suggestion: "write '\\\\\\(' for a backslash in front of it")
    }

    /// One for each file is enough: whoever brings a template along has all of its tags in mind.
    mutating func warnOfForeignTags(in range: Range<Int>) {
        guard language == .html || language == .xml else { return }
        var (place, reached) = (state, range.lowerBound)
        var start = range.lowerBound
        while let tag = source.withRun({ ForeignTag.first(in: $0[start..<range.upperBound]) }) {
            let found = start + tag.range.lowerBound..<start + tag.range.upperBound
            place.skip(over: source, reached..<found.lowerBound)
            if place.isShown {
                log.addFirstOfFile(
                    diagnostic(
                        .warning, "a tag of another template language is shown as it stands", at: found,
                        suggestion: tag.help))
                return
            }
            (reached, start) = (found.lowerBound, found.upperBound)
        }
    }

    private static func opens(_ byte: UInt8) -> Bool { "({[".utf8.contains(byte) }
    private static func closes(_ byte: UInt8) -> Bool { ")}]".utf8.contains(byte) }
}

extension MarkupState {
    /// Whether readers may see what stands here.
    fileprivate var isShown: Bool {
        switch phase {
        case .raw(.script), .raw(.style), .raw(.verbatim), .comment, .declaration, .instruction, .characterData: false
        default: true
        }
    }
}
