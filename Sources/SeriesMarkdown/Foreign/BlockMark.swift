internal import SeriesText

/// A line with which other generators start a block, left over in a text that came from there: `:::tip` of Docusaurus,
/// VuePress and Zenn, `::: {.note}` of Pandoc, `!!! note`, `??? note`, `=== "Tab"` and `/// note` of MkDocs.
struct BlockMark {
    /// The kind of callout that says the same here.
    let callout: Callout?
    let form: MarkdownMistakes.ForeignMark.BlockForm
    /// The signs and the name or title behind them.
    let range: Range<Int>

    /// By their names.
    private static let callouts: [(Callout, [StaticString])] = [
        (
            .note,
            [
                "note", "info", "abstract", "summary", "tldr", "todo", "seealso", "message", "question", "help", "faq",
                "example", "quote", "cite", "admonition",
            ]
        ), (.tip, ["tip", "hint", "success", "check", "done"]), (.important, ["important"]),
        (.warning, ["warning", "warn", "attention"]),
        (.caution, ["caution", "danger", "error", "failure", "fail", "missing", "bug"]),
    ]

    /// What else MkDocs makes a block of with `/// name`.
    private static let blocks: [StaticString] = [
        "details", "tab", "caption", "figure-caption", "table-caption", "html", "define",
    ]

    /// What MkDocs knows behind the name.
    private static let placements: [StaticString] = ["inline", "end", "annotate"]

    /// Whether a text that starts a line may start with one.
    static func mayStart(in line: ByteRun) -> Bool {
        line.count > 2 && line[0] == line[1] && line[0] == line[2] && ":!?=/".utf8.contains(line[0])
    }

    /// Whether `line` is the mark that closes such a block.
    static func ends(_ line: ByteRun) -> Bool {
        guard line.starts(with: ":::") || line.starts(with: "///") else { return false }
        return line.prefix { $0 == line[0] || $0.isASCIISpace }.count == line.count
    }

    /// How much of the end of `words`, those of a paragraph, is the mark that closes such a block, and not the other half of a
    /// decoration.
    static func lengthOfEnd(of words: ByteRun) -> Int {
        if mayStart(in: words) { return 0 }
        var start = words.count
        while start > 0, !words[start - 1].isASCIISpace { start -= 1 }
        return start > 0 && ends(words[start..<words.count]) ? words.count - start : 0
    }

    /// The mark that starts at `index` of `text`, where three of its signs stand; nil when this may as well be text.
    init?(at index: Int, in text: ByteRun) {
        let line = text[index..<text.count].firstLine
        let found =
            switch line[0] {
            case UInt8(ascii: ":"): Self.container(line)
            case UInt8(ascii: "/"): Self.slashed(line)
            case UInt8(ascii: "="): Self.tab(line)
            default: Self.admonition(line)
            }
        guard let name = found else { return nil }
        callout = Self.callout(line[name])
        form =
            switch line[0] {
            case UInt8(ascii: "="): .tab
            case UInt8(ascii: "!"), UInt8(ascii: "?"): .indented
            default: .enclosed
            }
        range = index..<index + name.upperBound
    }

    /// Where the name stands in `:::name …`, `::: name …`, `:::{name}`, `::: {.name}` or `::: {#name}`. What stands between colons is a
    /// decoration.
    private static func container(_ line: ByteRun) -> Range<Int>? {
        let colons = line.prefix { $0 == UInt8(ascii: ":") }.count
        var start = colons + line[colons..<line.count].prefix { $0 == UInt8(ascii: " ") }.count
        let isSpaced = start > colons
        let hasBrace = start < line.count && line[start] == UInt8(ascii: "{")
        if hasBrace { start += 1 }
        if hasBrace, start < line.count, ".#".utf8.contains(line[start]) { start += 1 }
        let name = line[start..<line.count].prefix(while: isPartOfName)
        guard !name.isEmpty, name[0].isASCIILetter else { return nil }
        guard hasBrace || !line.trimmed.ends(with: ":::") && !(isSpaced && name[0].isASCIICapital) else { return nil }
        return start..<start + name.count
    }

    /// Where the name stands in `/// name` or `/// name | Title`. Behind other words, three slashes are a comment of code.
    private static func slashed(_ line: ByteRun) -> Range<Int>? {
        let slashes = line.prefix { $0 == UInt8(ascii: "/") }.count
        let start = slashes + line[slashes..<line.count].prefix { $0 == UInt8(ascii: " ") }.count
        let name = line[start..<line.count].prefix(while: isPartOfName)
        let rest = line[start + name.count..<line.count].trimmed
        guard start > slashes, !name.isEmpty, !name[0].isASCIICapital, rest.isEmpty || rest[0] == UInt8(ascii: "|"),
            callout(name) != nil || blocks.contains(where: { name.equals(lowercase: $0) })
        else { return nil }
        return start..<start + name.count
    }

    /// Where the name stands in `!!! name` or `???+ name`, behind which nothing but words for the layout and a title in quotes
    /// may follow: a known name, or any with a title.
    private static func admonition(_ line: ByteRun) -> Range<Int>? {
        var start = 3
        if line[0] == UInt8(ascii: "?"), start < line.count, line[start] == UInt8(ascii: "+") { start += 1 }
        start += line[start..<line.count].prefix { $0 == UInt8(ascii: " ") }.count
        let name = line[start..<line.count].prefix(while: isPartOfName)
        guard !name.isEmpty, name[0].isASCIILetter else { return nil }
        let end = start + name.count
        var index = end
        var hasTitle = false
        while index < line.count {
            let space = line[index..<line.count].prefix(while: \.isASCIISpace).count
            index += space
            if index == line.count { break }
            guard space > 0 else { return nil }
            if line[index] == UInt8(ascii: "\"") {
                let rest = line[index..<line.count].trimmed
                guard rest.count > 1, rest[rest.count - 1] == UInt8(ascii: "\"") else { return nil }
                hasTitle = true
                break
            }
            let word = line[index..<line.count].prefix(while: isPartOfName)
            guard placements.contains(where: { word.equals(lowercase: $0) }) else { return nil }
            index += word.count
        }
        return hasTitle || callout(name) != nil ? start..<end : nil
    }

    /// Where the title stands in `=== "Title"`, `===! "Title"` or `===+ "Title"`, behind which nothing may follow.
    private static func tab(_ line: ByteRun) -> Range<Int>? {
        let signs = 3 + line[3..<line.count].prefix { $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "+") }.count
        let start = signs + line[signs..<line.count].prefix { $0 == UInt8(ascii: " ") }.count
        let title = line[start..<line.count].trimmed
        guard start > signs, title.count > 2, title[0] == UInt8(ascii: "\""),
            title.firstIndex(of: UInt8(ascii: "\""), from: 1) == title.count - 1
        else { return nil }
        return start..<start + title.count
    }

    /// The kind of callout that says what `name` says elsewhere.
    static func callout(_ name: ByteRun) -> Callout? {
        let word = name.starts(with: "callout-") ? name[8..<name.count] : name
        return callouts.first { _, names in names.contains { word.equals(lowercase: $0) } }?.0
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        byte.isASCIILetterOrDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
}

/// Marks that are a paragraph of their own.
extension BlockMark {
    private static let tablesOfContents: [StaticString] = ["[toc]", "[[toc]]", "[[_toc_]]", "@[toc]"]

    /// Whether a paragraph that begins with `text` may be one.
    static func standsAlone(in text: ByteRun) -> Bool {
        guard !text.isEmpty else { return false }
        return switch text[0] {
        case UInt8(ascii: "["), UInt8(ascii: "@"): true
        case UInt8(ascii: "!"): text.starts(with: "![[")
        case UInt8(ascii: "+"): text.starts(with: "+++")
        case UInt8(ascii: "%"): text.starts(with: "%%") || text.starts(with: "% ")
        case UInt8(ascii: "{"), UInt8(ascii: "-"), UInt8(ascii: "<"): mayBeInclusion(text)
        case UInt8(ascii: "("): text[text.count - 1] == UInt8(ascii: "=")
        // The text may end within the line, as it does in front of an address.
        case UInt8(ascii: "i"): text.starts(with: "import ")
        case UInt8(ascii: "e"): text.starts(with: "export ")
        default: false
        }
    }

    static func isTableOfContents(_ paragraph: ByteRun) -> Bool {
        tablesOfContents.contains { paragraph.equals(lowercase: $0) }
    }

    /// Whether it is a break between the cells of a notebook in MyST, `+++` or `+++ {"a": "b"}`, or a command of one:
    /// `%%matplotlib inline`.
    static func isOfNotebook(_ paragraph: ByteRun) -> Bool {
        if paragraph.starts(with: "+++") {
            let rest = paragraph[3..<paragraph.count].trimmed
            return rest.isEmpty
                || paragraph[3] == UInt8(ascii: " ") && rest[0] == UInt8(ascii: "{")
                    && rest[rest.count - 1] == UInt8(ascii: "}")
        }
        return paragraph.count > 2 && paragraph.starts(with: "%%") && paragraph[2].isASCIILetter
            && !paragraph.ends(with: "%%")
    }

    /// Whether it is a comment of Obsidian, `%% … %%`, or starts with one of MyST, `% …`. The line `%%` starts one, too, which
    /// may go on in other paragraphs: `isOpen` says whether another such line follows.
    static func isComment(_ paragraph: ByteRun, isOpen: () -> Bool) -> Bool {
        // "% of all" goes on with a sentence.
        if paragraph.starts(with: "% ") {
            return paragraph.firstLine.trimmed.count > 2 && !paragraph.starts(with: "% of ")
        }
        guard paragraph.starts(with: "%%") else { return false }
        if paragraph.count > 4, paragraph.ends(with: "%%") { return true }
        guard paragraph.firstLine.trimmed.count == 2 else { return false }
        return paragraph.count > paragraph.firstLine.count || isOpen()
    }

    /// The label that MyST gives to what follows `(label)=`; nil when this is none.
    static func label(_ paragraph: ByteRun) -> ByteRun? {
        let end = paragraph.count - 2
        guard end > 1, paragraph[0] == UInt8(ascii: "("), paragraph.ends(with: ")=") else { return nil }
        let label = paragraph[1..<end]
        let isOne = label.prefix { isPartOfName($0) || ":./".utf8.contains($0) }.count == label.count
        return isOne && label[0].isASCIILetterOrDigit ? label : nil
    }

    /// Whether MDX would run it as JavaScript. `paragraph` may be just its beginning, as far as that goes on its line.
    static func isScript(_ paragraph: ByteRun) -> Bool {
        if paragraph.starts(with: "import ") { return isImport(paragraph[7..<paragraph.count]) }
        return paragraph.starts(with: "export ") && isExport(paragraph[7..<paragraph.count])
    }

    /// `"b"`, `A from "b"`, `* as A from "b"`, `{ A, B } from "b"`, of which the last may go on behind the line.
    private static func isImport(_ rest: ByteRun) -> Bool {
        guard !rest.isEmpty else { return false }
        if rest[0] == UInt8(ascii: "{") { return true }
        let line = rest.firstLine.trimmed
        let end = line.count > 0 && line[line.count - 1] == UInt8(ascii: ";") ? line.count - 1 : line.count
        guard end > 2, "\"'".utf8.contains(line[end - 1]) else { return false }
        let quote = line[end - 1]
        guard let start = line.firstIndex(of: quote), start < end - 1 else { return false }
        let words = line[0..<start].trimmed
        return words.isEmpty || words.count > 5 && words.ends(with: " from")
    }

    private static func isExport(_ rest: ByteRun) -> Bool {
        if rest.starts(with: "{") || rest.starts(with: "* from ") { return true }
        for word in ["const ", "let ", "var "] as [StaticString] where rest.starts(with: word) {
            let name = rest[word.utf8CodeUnitCount..<rest.count]
            let length = name.prefix { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "_") }.count
            return length > 0 && name[length..<name.count].starts(with: " =")
        }
        for word in ["function ", "async function ", "class ", "default function", "default class ", "default async "]
            as [StaticString] where rest.starts(with: word)
        {
            let line = rest.firstLine
            return line.contains("(") || line.contains("{")
        }
        return rest.starts(with: "default (") || rest.starts(with: "default {")
    }
}
