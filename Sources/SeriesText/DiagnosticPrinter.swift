public import SeriesModel

/// Shows diagnostics as a compiler does: place, message, the line, a caret, what to do.
///
///     content/02-b.md:7:12: error: no file 'content/03-c.md'
///       7 | See [part 3](03-c.md).
///         |              ^^^^^^^
///       help: did you mean '03-cc.md'?
public struct DiagnosticPrinter {
    /// How wide a source line may be before what is far from the caret is left out, in characters.
    private static let widestLine = 100
    /// How many bytes of a line are looked at on each side of the caret: the line may be a megabyte long, with a mistake in
    /// each word.
    private static let reach = 500

    private let usesColor: Bool
    private let source: (String) -> [UInt8]?
    private var lineMaps: [String: LineMap?] = [:]

    /// A printer that gets the text of a file from `source`, which returns nil when there is none to show.
    ///
    /// Texts are asked for only here, so that a build without mistakes need not keep them.
    public init(usesColor: Bool, source: @escaping (String) -> [UInt8]?) {
        self.usesColor = usesColor
        self.source = source
    }

    /// The text for one diagnostic, ending with a line feed.
    public mutating func text(for diagnostic: Diagnostic) -> String {
        let severity = paint(diagnostic.severity.rawValue + ":", diagnostic.severity == .error ? .error : .warning)
        var text =
            paint(head(of: diagnostic.place), .place) + severity + " "
            + paint(Self.printable(diagnostic.message), .place) + "\n"
        if let place = diagnostic.place {
            text += excerpt(at: place, style: diagnostic.severity == .error ? .error : .warning)
        }
        for related in diagnostic.related {
            text +=
                paint(head(of: related.place), .place) + paint("note:", .note) + " "
                + Self.printable(related.message) + "\n"
            text += excerpt(at: related.place, style: .note)
        }
        if let suggestion = diagnostic.suggestion {
            let lines = suggestion.split(separator: "\n", omittingEmptySubsequences: false).map(Self.printable)
            text += paint("  help: ", .note) + lines.joined(separator: "\n        ") + "\n"
        }
        return text
    }

    private func head(of place: SourcePlace?) -> String {
        guard let place else { return "" }
        let file = Self.printable(place.file)
        guard let span = place.span else { return file + ": " }
        return "\(file):\(span.line):\(span.column): "
    }

    private mutating func excerpt(at place: SourcePlace, style: Style) -> String {
        guard let span = place.span, let map = lineMap(for: place.file), (1...map.lineCount).contains(span.line) else {
            return ""
        }
        let line = map.line(span.line)
        let rest = line.dropFirst(max(0, span.column - 1))
        let marked = rest.prefix(max(0, span.length))
        let near = line[..<rest.startIndex].suffix(Self.reach)
        var before = Self.cells(near.startIndex > line.startIndex ? near.drop { $0 & 0xC0 == 0x80 } : near)
        var middle = Self.cells(marked.prefix(Self.reach))
        var after = Self.cells(rest[marked.endIndex...].prefix(Self.reach))
        if before.count + middle.count + after.count > Self.widestLine {
            Self.shorten(&before, &middle, &after)
        }
        let number = String(span.line)
        let gutter = String(repeating: " ", count: number.count)
        let blank = before.map { String(repeating: " ", count: Self.width(of: $0)) }.joined()
        let caret = String(repeating: "^", count: max(1, middle.reduce(0) { $0 + Self.width(of: $1) }))
        return paint("  \(number) | ", .frame) + String(before + middle + after) + "\n"
            + paint("  \(gutter) | ", .frame) + blank + paint(caret, style) + "\n"
    }

    /// Leaves out of a long line what is far from the caret, so that `widestLine` characters are left.
    private static func shorten(_ before: inout [Character], _ middle: inout [Character], _ after: inout [Character]) {
        let widestMiddle = widestLine * 3 / 5
        if middle.count > widestMiddle {
            middle = middle.prefix(widestMiddle - 1) + ["…"]
            after = []
        }
        let room = widestLine - middle.count
        let roomBefore = max(room / 2, room - after.count)
        if before.count > roomBefore { before = ["…"] + before.suffix(roomBefore - 1) }
        if after.count > room - before.count { after = after.prefix(room - before.count - 1) + ["…"] }
    }

    private mutating func lineMap(for file: String) -> LineMap? {
        if let known = lineMaps[file] { return known }
        let map = source(file).map(LineMap.init)
        lineMaps[file] = .some(map)
        return map
    }

    private enum Style: String {
        case error = "1;31"
        case warning = "1;33"
        case note = "1;36"
        case place = "1"
        case frame = "2"
    }

    private func paint(_ text: String, _ style: Style) -> String {
        usesColor && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// The characters to show for a piece of a source line: tabs become one space, and control characters that could
    /// steer the terminal become visible.
    private static func cells(_ bytes: some Sequence<UInt8>) -> [Character] {
        printable(String(decoding: Array(bytes), as: UTF8.self)).map { $0 }
    }

    private static func printable(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09: result.append(" ")
            case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
            case 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Terminal cells of a character: two for East Asian wide ones and emoji, judged by block (UAX #11, wide ranges), and
    /// none for what is invisible, such as a zero-width space or a byte-order mark.
    private static func width(of character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            return 2
        case 0xAD:
            // A soft hyphen is a format character, and yet terminals show it.
            return 1
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: return 0
            default: return 1
            }
        }
    }
}
