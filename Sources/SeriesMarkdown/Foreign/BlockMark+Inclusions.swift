internal import SeriesText

/// Lines in whose place other generators put a file.
extension BlockMark {
    /// Whether all lines of `code` are such.
    static func isInclusion(ofCode code: ByteRun) -> Bool {
        // Hardly any code begins like that.
        guard !code.isEmpty, "{-<".utf8.contains(code[0]) else { return false }
        var rest = code
        while !rest.isEmpty {
            let line = rest.firstLine
            guard isInclusion(line) || isIncludeTag(line.trimmed) || isOfBook(line.trimmed) else { return false }
            rest = rest[line.count..<rest.count]
            rest = rest[rest.prefix(while: \.isASCIISpace).count..<rest.count]
        }
        return true
    }

    /// Whether a paragraph that begins with `text` may be one.
    static func mayBeInclusion(_ text: ByteRun) -> Bool {
        guard text[0] == UInt8(ascii: "-") else {
            return text.starts(with: "{* ") || text.starts(with: "{!") || text.starts(with: "<<<")
        }
        return text[text.prefix { $0 == UInt8(ascii: "-") }.count..<text.count].starts(with: "8<-")
    }

    /// Whether `line` is one of MkDocs or VitePress, in a text or in code: `--8<-- "a.py"`, `{* a.py *}`, `{!a.py!}`,
    /// `<<< @/a.js`.
    static func isInclusion(_ line: ByteRun) -> Bool {
        let line = line.trimmed
        guard line.count > 4 else { return false }
        switch line[0] {
        case UInt8(ascii: "{"):
            return line.starts(with: "{* ") && line.ends(with: "*}")
                || line.starts(with: "{!") && line.ends(with: "!}")
        case UInt8(ascii: "-"):
            let hyphens = line.prefix { $0 == UInt8(ascii: "-") }.count
            guard line[hyphens..<line.count].starts(with: "8<-") else { return false }
            let rest = line[hyphens + 2..<line.count]
            let name = rest[rest.prefix { $0 == UInt8(ascii: "-") }.count..<rest.count]
            return name.isEmpty || name.count > 3 && name[0] == UInt8(ascii: " ") && "\"'".utf8.contains(name[1])
        case UInt8(ascii: "<"):
            guard line.starts(with: "<<<") else { return false }
            let name = line[3..<line.count].trimmed
            return ["@/", "./", "../", "/"].contains { name.count > 3 && name.starts(with: $0) }
        default: return false
        }
    }

    /// Whether `comment` is one of VitePress: `<!--@include: ./a.md-->`.
    static func isInclusion(comment: ByteRun) -> Bool {
        guard comment.starts(with: "<!--"), comment.count > 4 else { return false }
        return comment[4..<comment.count].trimmed.starts(with: "@include:")
    }

    /// Whether it is mdBook's `{{#include a.rs}}`.
    private static func isOfBook(_ line: ByteRun) -> Bool {
        guard line.starts(with: "{{#"), line.count > 4, line.ends(with: "}}") else { return false }
        let name = line[3..<line.count].prefix { $0.isASCIILetter || $0 == UInt8(ascii: "_") }
        return ["include", "rustdoc_include"].contains { name.equals(lowercase: $0) }
    }

    /// Whether it is `{% include "a.rs" %}`. That of a template is code that a text may well show.
    private static func isIncludeTag(_ line: ByteRun) -> Bool {
        guard line.starts(with: "{%"), line.count > 4, line.ends(with: "%}") else { return false }
        let tag = line[2..<line.count - 2].trimmed
        guard tag.starts(with: "include ") else { return false }
        let name = tag[8..<tag.count].trimmed
        guard name.count > 2, "\"'".utf8.contains(name[0]), name.firstIndex(of: name[0], from: 1) == name.count - 1
        else { return false }
        let file = name[1..<name.count - 1]
        return file.hasFileEnding
            && ![".html", ".htm", ".njk", ".liquid", ".twig", ".j2"].contains {
                file.text.hasSuffix($0)
            }
    }
}
