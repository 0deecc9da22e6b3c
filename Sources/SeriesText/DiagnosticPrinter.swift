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

    /// How long a line of a message may be before its middle is left out, in characters: names and links may be as long as the
    /// texts that they stand in.
    private static let longestMessage = 1000

    private let usesColor: Bool
    private let path: (String) -> String
    private let source: (String) -> [UInt8]?
    private var lineMaps: [String: LineMap?] = [:]

    /// A printer that gets the text of a file from `source`, which returns nil when there is none to show.
    ///
    /// Texts are asked for only here, so that a build without mistakes need not keep them. `path` turns the name of a file
    /// into the path that is shown, which editors and terminals can follow.
    public init(
        usesColor: Bool, path: @escaping (String) -> String = { $0 }, source: @escaping (String) -> [UInt8]?
    ) {
        self.usesColor = usesColor
        self.path = path
        self.source = source
    }

    /// The text for one diagnostic, ending with a line feed.
    public mutating func text(for diagnostic: Diagnostic) -> String {
        let severity = paint(diagnostic.severity.rawValue + ":", diagnostic.severity == .error ? .error : .warning)
        var text =
            paint(head(of: diagnostic.place), .place) + severity + " "
            + paint(Self.shown(diagnostic.message[...]), .place) + "\n"
        if let place = diagnostic.place {
            text += excerpt(at: place, style: diagnostic.severity == .error ? .error : .warning)
        }
        for related in diagnostic.related {
            text +=
                paint(head(of: related.place), .place) + paint("note:", .note) + " "
                + Self.shown(related.message[...]) + "\n"
            text += excerpt(at: related.place, style: .note)
        }
        if let suggestion = diagnostic.suggestion {
            let lines = suggestion.split(separator: "\n", omittingEmptySubsequences: false).map(Self.shown)
            text += paint("  help: ", .note) + lines.joined(separator: "\n        ") + "\n"
        }
        return text
    }

    /// What is wrong stands around a name, and so at the ends.
    private static func shown(_ message: Substring) -> String {
        if message.utf8.count <= longestMessage { return TerminalCells.printable(message) }
        let half = longestMessage / 2
        let start = message.prefix(half)
        let rest = message[start.endIndex...]
        if rest.prefix(half + 1).count <= half { return TerminalCells.printable(message) }
        return TerminalCells.printable(start + "…" + rest.suffix(half - 1))
    }

    private func head(of place: SourcePlace?) -> String {
        guard let place else { return "" }
        let file = TerminalCells.printable(path(place.file))
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
        let whole = near.startIndex > line.startIndex ? near.drop(while: Unicode.UTF8.isContinuation) : near
        // One more than can be shown, which tells that something is left out.
        var before = Self.printable(whole).suffix(Self.widestLine + 1)
        var middle = Self.printable(marked.prefix(Self.reach)).prefix(Self.widestLine + 1)
        var after = Self.printable(rest[marked.endIndex...].prefix(Self.reach)).prefix(Self.widestLine + 1)
        if before.count + middle.count + after.count > Self.widestLine {
            Self.shorten(&before, &middle, &after)
        }
        let number = String(span.line)
        let gutter = String(repeating: " ", count: number.count)
        let blank = String(repeating: " ", count: TerminalCells.width(of: before))
        let caret = String(repeating: "^", count: max(1, TerminalCells.width(of: middle)))
        return paint("  \(number) | ", .frame) + before + middle + after + "\n"
            + paint("  \(gutter) | ", .frame) + blank + paint(caret, style) + "\n"
    }

    /// Leaves out of a long line what is far from the caret, so that `widestLine` characters are left.
    private static func shorten(_ before: inout Substring, _ middle: inout Substring, _ after: inout Substring) {
        let widestMiddle = widestLine * 3 / 5
        if middle.count > widestMiddle {
            middle = middle.prefix(widestMiddle - 1) + "…"
            after = ""
        }
        let room = widestLine - middle.count
        let roomBefore = max(room / 2, room - after.count)
        if before.count > roomBefore { before = "…" + before.suffix(roomBefore - 1) }
        let roomAfter = room - before.count
        if after.count > roomAfter { after = after.prefix(roomAfter - 1) + "…" }
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

    /// Of a piece of a source line.
    private static func printable(_ bytes: ArraySlice<UInt8>) -> String {
        TerminalCells.printable(String(decoding: bytes, as: UTF8.self))
    }
}
