import TestSupport

/// Random Markdown: every construct, nested at random, with the odd bytes that real files hold.
struct DocumentGenerator {
    private var random: SplitMix

    init(seed: Int) {
        random = SplitMix(seed: seed)
    }

    mutating func document() -> [UInt8] {
        var lines: [String] = []
        for _ in 0...random.below(5) { lines += block(depth: 0) + separator() }
        if random.below(3) == 0 { lines += ["[ref]: /url 'a \"title\"'", "[Ref two]: <b c.md>"] }
        return Array(lines.joined(separator: random.pick(["\n", "\n", "\n", "\r\n", "\r"])).utf8)
    }

    /// As `document()`, then a few bytes overwritten, dropped or put in.
    mutating func damagedDocument() -> [UInt8] {
        var bytes = document()
        for _ in 0...random.below(6) where !bytes.isEmpty {
            let index = random.below(bytes.count)
            switch random.below(4) {
            case 0: bytes[index] = UInt8(random.below(256))
            case 1: bytes.remove(at: index)
            case 2: bytes.insert(random.pick(Array("[]()!<>`*_#-\\&\t \n\r\0\"'".utf8)), at: index)
            default: bytes.insert(random.pick([0x00, 0x80, 0xC0, 0xE2, 0xF0, 0xFF]), at: index)
            }
        }
        return bytes
    }

    private mutating func separator() -> [String] {
        random.pick([[""], [""], [""], [], ["", "", ""], [" \t"]])
    }

    private mutating func block(depth: Int) -> [String] {
        guard depth < 5 else { return paragraph() }
        switch random.below(14) {
        case 0, 1: return blocks(depth: depth).map { random.pick(["> ", "> ", ">", " > "]) + $0 }
        case 2, 3: return item(depth: depth)
        case 4: return item(depth: depth) + random.pick([[], [""]]) + item(depth: depth)
        case 5: return fence()
        case 6: return ["    indented \(word())", "\tcode &amp; <b>", "    \(word())"]
        case 7: return heading()
        case 8: return [random.pick(["***", "- - -", "___", "* * *\t"])]
        case 9:
            return random.pick([
                ["<div class=\"a\">", "*raw* & <b>", "</div>"], ["<!-- a", "", "b -->"], ["<pre>", "", "x</pre>"],
                ["<?php", "echo '>';", "?>"], ["<custom-tag a='b'>"], ["</p >"],
            ])
        default: return paragraph()
        }
    }

    private mutating func blocks(depth: Int) -> [String] {
        var lines = block(depth: depth + 1)
        if random.below(2) == 0 { lines += separator() + block(depth: depth + 1) }
        return lines
    }

    private mutating func item(depth: Int) -> [String] {
        let marker = random.pick(["- ", "* ", "+ ", "1. ", "0) ", "7. ", "123456789. ", "-\t", "-   "])
        let indent = random.pick([marker.count, marker.count, marker.count, 0, 2, 4])
        return blocks(depth: depth).enumerated().map { index, line in
            index == 0 ? marker + line : line.isEmpty ? "" : String(repeating: " ", count: indent) + line
        }
    }

    private mutating func fence() -> [String] {
        let mark = random.pick(["```", "~~~", "````", "~~~~~"])
        let info = random.pick([
            "", "swift", " c++ title=\"x\"", "a&b<c>", "ünï \"quoted\"", "\ttab\tbed", "&ouml;x", "\\*",
        ])
        return [mark + info, "let x = [a](b)", "\t<&\">", ""] + random.pick([[mark], [mark + "  "], ["~~"], []])
    }

    private mutating func heading() -> [String] {
        let text = inlines(depth: 0)
        return random.pick([
            [String(repeating: "#", count: 1 + random.below(7)) + " " + text], ["# \(text) ##  "], ["#"],
            [text, "===="],
            [text, inlines(depth: 0), "---"], ["#\t\(text)"],
        ])
    }

    private mutating func paragraph() -> [String] {
        var lines = [inlines(depth: 0)]
        for _ in 0..<random.below(3) {
            lines.append(
                random.pick(["", "  ", "\t", "      "]) + inlines(depth: 0) + random.pick(["", "", "  ", "\\", " "]))
        }
        return lines
    }

    private mutating func inlines(depth: Int) -> String {
        var text = ""
        for _ in 0...random.below(4) { text += inline(depth: depth) + random.pick([" ", " ", ""]) }
        return text
    }

    private mutating func inline(depth: Int) -> String {
        guard depth < 5 else { return word() }
        let inner = random.below(3) == 0 ? inlines(depth: depth + 1) : word()
        switch random.below(16) {
        case 0: return random.pick(["*", "_"]) + inner + random.pick(["*", "_"])
        case 1: return random.pick(["**", "__"]) + inner + random.pick(["**", "__", "*"])
        case 2: return random.pick(["`", "``"]) + inner + random.pick(["`", "``"])
        case 3, 4, 5: return "[\(inner)](\(destination())\(title()))"
        case 6, 7: return "![\(inner)](\(destination())\(title()))"
        case 8: return random.pick(["[\(inner)][ref]", "[ref]", "![\(inner)][ref two]", "[ref][]", "[\(inner)][none]"])
        case 9:
            return random.pick([
                "<http://a.b/c?d=e&f>", "<me@example.com>", "<a href='x'>", "</a>", "<br/>", "<!-- c -->",
                "<javascript:x>",
                "<span title=\"]\">",
            ])
        case 10: return random.pick(["&amp;", "&ouml;", "&#35;", "&#x1F600;", "&nope;", "&#0;", "&", "&copy"])
        case 11: return "\\" + random.pick(["*", "[", "]", "\\", "`", "a", "&", "<", "!", "_", "\""])
        default: return word()
        }
    }

    private mutating func destination() -> String {
        random.pick([
            "b.md", "../a/b.md#c", "", "<with space.md>", "<>", "a%20b", "ü.md", "日本", "a'b", "a\"b", "a&b", "a&amp;b",
            "#x",
            "a\\_b", "a(b)c", "a[b]c", "javascript:alert(1)", "https://a.b/?c=d&e=f", "//a.b", "mailto:a@b", "a b",
            "%zz",
            "<a>b", "data:x,y", "http://ü.de/ä", "a\u{A0}b", "`x`", "*a*", "\t b.md\t", "a\\)b", "a|b^c", "$~;:@",
        ])
    }

    private mutating func title() -> String {
        random.pick([
            "", "", "", " \"t\"", " 't'", " (t)", " \"a \\\" b\"", " 'it\"s'", " \"&lt;x&gt; <y>\"", "\t\"[a](b)\"",
            " \"",
            " \"*t* `c`\"", " \"ü\" ",
        ])
    }

    private mutating func word() -> String {
        random.pick([
            "foo", "bar", "snake_case_word", "über", "日本語", "😀", "a*b", "x < y", "\"quoted\"", "it's", "1.", "-", "#",
            "a\tb", "]", "[", "![", "!", "`", "**", "\u{A0}", "e\u{301}", "\0", "\\", "<", ">", "(", ")",
        ])
    }
}
