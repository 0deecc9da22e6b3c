import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Raw HTML as a browser reads it")
struct RawHTMLScannerTests {
    @Test(arguments: [
        ("", ""), ("a", "text a"), ("<", "text <"), ("<<<", "text <<<"), ("a < b <3 <-", "text a < b <3 <-"),
        ("<br>", "<br>"), ("<br/>", "<br>"), ("<BR />x", "<BR> | text x"), ("<b>x</b>", "<b> | text x | </b>"),
        ("<a href=x>", "<a href=x>"), ("<a href=\"x y\">", "<a href=x y>"), ("<a href='x \"y'>", "<a href=x \"y>"),
        ("<a\n\thref\n=\n'x'\n>", "<a href=x>"), ("<a href=''>", "<a href=>"), ("<a href>", "<a href>"),
        ("<a href=>x", "<a href> | text x"), ("<a href= >x", "<a href> | text x"), ("<a A=1 b=2 c>", "<a A=1 b=2 c>"),
        ("<a b='1'c='2'>", "<a b=1 c=2>"), ("<a b=1/ c=2>", "<a b=1/ c=2>"), ("<a/b=1/c=2>", "<a b=1/c=2>"),
        ("<a =b=c>", "<a =b=c>"), ("<a b==c>", "<a b==c>"), ("<a b=\"c>d\" e=f>", "<a b=c>d e=f>"),
        ("<a b=c\"d>", "<a b=c\"d>"), ("<a <b c=d>", "<a <b c=d>"), ("<a b=c", "<a b=c>"),
        ("<a b=\"c", "<a b>, open value"),
        ("<a b=c d=\"e><f g=h>", "<a b=c d>, open value"), ("<a", "<a>"), ("<a ", "<a>"), ("<a b", "<a b>"),
        ("<a b=", "<a b>"),
        ("<svg:a-b.c d=e>", "<svg:a-b.c d=e>"), ("<aü b=ä>", "<aü b=ä>"),
        ("</", "declaration"), ("</>x", "declaration | text x"), ("</ b>x", "declaration | text x"),
        ("</b c='>'>x", "</b> | text x"), ("</b", "</b>"),
        ("<!---->x", "comment | text x"), ("<!-->x", "comment | text x"), ("<!--->x", "comment | text x"),
        ("<!-- > -->x", "comment | text x"), ("<!-- <a b=c> -- > --!>x", "comment | text x"),
        ("<!--!>-->x", "comment | text x"), ("<!---!>-->x", "comment | text x"), ("<!----!>x", "comment | text x"),
        ("<!-- x", "comment, open"), ("<!--", "comment, open"), ("<!--\u{0}-", "comment, open"),
        ("<!-x>y", "declaration | text y"), ("<!DOCTYPE html>y", "declaration | text y"), ("<!x", "declaration"),
        ("<?php a > b ?>", "declaration | text  b ?>"), ("<![CDATA[<a b=c>]]>", "declaration | text ]]>"),
        ("<script><a b=c></a></script>d", "<script> | text <a b=c></a> | </script> | text d"),
        ("<SCRIPT></sCript >d", "<SCRIPT> | </sCript> | text d"),
        ("<script>a</scripts></script/", "<script> | text a</scripts> | </script>"),
        ("<script>a</script", "<script> | text a</script, open script"), ("<style>", "<style>, open style"),
        ("<script a", "<script a>, open script"), ("<title/><b>", "<title> | text <b>, open title"),
        ("<svg><title/><b>", "<svg> | <title/> | <b>"), ("<math/><title/>", "<math/> | <title>, open title"),
        ("<svg><title a=b/></svg>", "<svg> | <title a=b/> | text </svg>, open title"),
        ("<svg></svg><title/>", "<svg> | </svg> | <title>, open title"),
        ("<xmp><b></xmp>", "<xmp> | text <b> | </xmp>"),
        ("<textarea>\n<b></textarea>", "<textarea> | text \n<b> | </textarea>"),
        ("<titles><b>", "<titles> | <b>"),
        ("<noscript><img src=x></noscript>", "<noscript> | <img src=x> | </noscript>"),
        ("<pre><a b=c>", "<pre> | <a b=c>"), ("<iframe src=x></iframe>", "<iframe src=x> | </iframe>"),
    ])
    func parts(html: String, expected: String) {
        #expect(Self.display(html) == expected)
    }

    @Test(
        "a piece goes on where the one before left off",
        arguments: [
            (["<!-- a", "<b c=d>", "--> <b>"], "comment, open / comment, open / comment | text   | <b>"),
            (["<!-- a -", "->", "-->"], "comment, open / comment, open / comment"),
            (["<script>", "a", "</script>", "<b>"], "<script>, open script / text a, open script / </script> / <b>"),
            (["<b c=\"", "<d>"], "<b c>, open value / text <d>, open value"), (["<b", "<d>"], "<b> / <d>"),
            (["<!x", "<d>"], "declaration / <d>"),
            (["<title>", "<title>", "</title>"], "<title>, open title / text <title>, open title / </title>"),
        ])
    func pieces(pieces: [String], expected: String) {
        var open: RawHTMLScanner.Open?
        let displays = pieces.map { Self.display($0, open: &open) }
        #expect(displays.joined(separator: " / ") == expected)
    }

    @Test("whatever comes in, no byte is lost and none belongs to two parts")
    func hostile() {
        var random = SplitMix(seed: 1)
        let marks = Array("<<<>>!--=\"'/ \nab?[]&;".utf8) + [0x00, 0xC3, 0xFF]
        let words = ["<script>", "</script>", "<!--", "-->", "<a href=", "<title", "srcset='", "</", "<![CDATA["].map {
            Array($0.utf8)
        }
        for _ in 0..<3_000 {
            var html: [UInt8] = []
            for _ in 0..<random.below(40) {
                html +=
                    random.once(in: 4)
                    ? random.pick(words) : [random.once(in: 9) ? UInt8(random.below(256)) : random.pick(marks)]
            }
            check(html)
        }
        for text in ["<", "<a href=", "<a href=\"", "<!--", "<script>", "</script", "&", "<a ", "<a b", "<a/", "a,"] {
            check(Array(String(repeating: text, count: 1_000_000 / text.utf8.count).utf8))
        }
        check(Array(("<a href=\"" + String(repeating: "x", count: 1 << 20)).utf8))
    }

    private func check(_ html: [UInt8]) {
        html.withRun { run in
            for open in [nil, .comment, .content(.script)] as [RawHTMLScanner.Open?] {
                var scanner = RawHTMLScanner(run, open: open)
                var end = 0
                while let (part, range) = scanner.next() {
                    #expect(range.lowerBound == end && !range.isEmpty)
                    end = range.upperBound
                    guard case .startTag(_, _, let attributes) = part else { continue }
                    #expect(
                        attributes.compactMap(\.value).allSatisfy {
                            range.lowerBound < $0.lowerBound && $0.upperBound <= end
                        })
                }
                #expect(end == html.count)
            }
        }
    }

    private static func display(_ html: String) -> String {
        var open: RawHTMLScanner.Open?
        return display(html, open: &open)
    }

    private static func display(_ html: String, open: inout RawHTMLScanner.Open?) -> String {
        let bytes = Array(html.utf8)
        return bytes.withRun { run in
            var scanner = RawHTMLScanner(run, open: open)
            var parts: [String] = []
            while let (part, range) = scanner.next() {
                switch part {
                case .startTag(_, let name, let attributes):
                    let words = attributes.map { " " + $0.name.text + ($0.value.map { "=" + run[$0].text } ?? "") }
                    parts.append("<" + name.text + words.joined() + (scanner.hasClosedTag ? "/>" : ">"))
                case .endTag(_, let name): parts.append("</" + name.text + ">")
                case .comment: parts.append("comment")
                case .text: parts.append("text " + run[range].text)
                case .declaration: parts.append("declaration")
                }
            }
            open = scanner.open
            return switch scanner.open {
            case .comment: parts.joined(separator: " | ") + ", open"
            case .value: parts.joined(separator: " | ") + ", open value"
            case .content(let element): parts.joined(separator: " | ") + ", open \(element)"
            case nil: parts.joined(separator: " | ")
            }
        }
    }
}
