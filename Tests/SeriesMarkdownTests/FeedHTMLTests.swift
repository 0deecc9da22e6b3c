import SeriesModel
import SeriesText
import Testing

@testable import SeriesMarkdown

/// What of an article's HTML gets into a feed.
@Suite struct FeedHTMLTests {
    /// `{/a/}` in what is written stands for a gap with that address, in what comes out, too.
    private func feed(_ written: String) -> String {
        var bytes: [UInt8] = []
        var gaps: [Markup.Gap] = []
        for (index, piece) in written.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            let parts = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            if index > 0, parts.count == 2 {
                gaps.append(Markup.Gap(offset: bytes.count, .address(SiteURL(path: String(parts[0])))))
            }
            bytes += Array((parts.last ?? "").utf8)
        }
        let markup = FeedHTML.markup(Markup(bytes: bytes, gaps: gaps), on: SiteURL(path: "/p/"))
        #expect(markup.gaps.map(\.offset) == markup.gaps.map(\.offset).sorted())
        var shown = ByteBuffer()
        shown.append(markup) { shown, url in
            shown.append("{" + url.path + (url.fragment.map { "#" + $0 } ?? "") + "}")
        }
        return shown.text
    }

    @Test(arguments: [
        ("<p>a &amp; b</p>\n", "<p>a &amp; b</p>\n"), ("a < b", "a < b"), ("", ""),
        // Addresses, and what stands around them.
        ("<a href=\"{/a/}\">a</a>", "<a href=\"{/a/}\">a</a>"),
        ("<img src={/a.png} alt>", "<img src=\"{/a.png}\" alt>"),
        ("<img srcset=\"{/a.png} 1x, {/b.png} 2x\">", "<img srcset=\"{/a.png} 1x, {/b.png} 2x\">"),
        ("<img alt='a \"b\" c' title='\"'>", "<img alt=\"a &quot;b&quot; c\" title=\"&quot;\">"),
        ("<a href='x\"{/a/}'>", "<a href=\"x&quot;{/a/}\">"),
        // Places within the page are places of the page.
        ("<a href=\"#b\">", "<a href=\"{/p/#b}\">"), ("<a href=\"#\">", "<a href=\"{/p/#}\">"),
        ("<a href=\"?b\">", "<a href=\"?b\">"),
        // What needs the page's style sheet or scripts.
        (
            "<h2 id=\"a\" class=\"b\" style=\"c\" onclick=\"d\" tabindex=0 data-e>f</h2>", "<h2>f</h2>"
        ),
        ("<h2 id=\"a\"><a href=\"#a\">b</a></h2><a href=\"#a\">c</a>", "<h2>b</h2><a href=\"{/p/#a}\">c</a>"),
        ("<h2 id=\"über\"><a href=\"#%C3%BCber\">b</a></h2>", "<h2>b</h2>"),
        ("<h2 id=\"a\"><a href=\"#c\">b</a></h2>", "<h2><a href=\"{/p/#c}\">b</a></h2>"),
        ("<script>a < b</script>c<style>d</style>", "c"), ("<button type=\"button\">a</button>", ""),
        ("<!-- a --><!DOCTYPE b>c", "c"), ("<SCRIPT>a</SCRIPT >b", "b"), ("</script>a", "a"),
        ("<noscript><p>a</p></noscript>", "<p>a</p>"),
        // What is not to be seen.
        ("<p hidden>a<b>c</b></p>d", "d"), ("<span aria-hidden=\"true\">a</span>b", "b"),
        ("<span aria-hidden=\"false\">a</span>b", "ab"), ("<div hidden><div>a</div>b</div>c", "c"),
        ("<img hidden src=\"{/a.png}\"><a href=\"{/b/}\">", "<a href=\"{/b/}\">"),
        ("<span hidden>a{/a/}</span><a href=\"{/b/}\">", "<a href=\"{/b/}\">"),
        // An element that is not closed stays, and what hides it; others are looked up all the same.
        ("<p hidden>a<p>b", "<p hidden>a<p>b"), ("<div hidden>a<b hidden>b</b>", "<div hidden>a"),
        ("<li aria-hidden=true>a<li>b<svg><path/></svg>", "<li aria-hidden=\"true\">a<li>b<svg><path/></svg>"),
        // Drawings may have no end.
        ("<svg width=\"9\"/>a<svg><g/></svg>b", "<svg width=\"9\"/>a<svg><g/></svg>b"),
        ("<svg><svg x='1'/><g/></svg>a<b hidden>c</b>", "<svg><svg x='1'/><g/></svg>a"),
        ("<div hidden/>a</div>b", "b"),
        ("<meter min=1 value=6 max=10>6</meter>", "<meter min=\"1\" value=\"6\" max=\"10\">6</meter>"),
        // Terms.
        (
            "<span class=\"term\"><a href=\"{/t/}\" aria-describedby=\"m\">a</a><span role=\"tooltip\" id=\"m\" hidden>What <em>it</em> is.</span></span> b",
            "<a href=\"{/t/}\">a</a> b"
        ),
        // Code keeps its words.
        (
            "<pre><code class=\"language-x\"><span class=\"k\">let</span> <span class=\"s\">&quot;<span class=\"e\">\\n</span>&quot;</span>\n</code></pre>",
            "<pre><code>let &quot;\\n&quot;\n</code></pre>"
        ),
        ("<span lang=\"de\"><span>a</span>b</span></span>", "<span lang=\"de\">ab</span></span>"),
        // Pictures with a twin for dark mode, and elements whose sources mean something else.
        (
            "<picture><source media=\"(prefers-color-scheme: dark)\" srcset=\"{/d.png}\" /><img src=\"{/l.png}\" width=\"1\" height=\"2\" alt=\"a\" loading=\"lazy\" /></picture>",
            "<img src=\"{/l.png}\" width=\"1\" height=\"2\" alt=\"a\">"
        ),
        ("<video controls><source src=\"{/v.webm}\"></video>", "<video controls><source src=\"{/v.webm}\"></video>"),
        // Tasks.
        ("<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> a</li>", "<li>\u{2611} a</li>"),
        ("<li><label><input type=\"checkbox\" disabled=\"\"> a</label></li>", "<li>\u{2610} a</li>"),
        ("<input type=checkbox> a <input type=\"text\">", "\u{2610} a "),
        // Callouts and footnotes.
        (
            "<div class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\">Mind <em>it</em></p>\n<p>a</p>\n</div>",
            "<div>\n<p><strong>Mind <em>it</em></strong></p>\n<p>a</p>\n</div>"
        ),
        (
            "<sup class=\"footnote-ref\"><a href=\"#fn-a\" id=\"fnref-a\" data-footnote-ref>1</a></sup><section class=\"footnotes\" data-footnotes aria-label=\"Footnotes\"><ol><li id=\"fn-a\"><p>b <a href=\"#fnref-a\" data-footnote-backref>↩</a></p></li></ol></section>",
            "<sup><a href=\"{/p/#fn-a}\">1</a></sup><hr>\n<section><ol><li><p>b </p></li></ol></section>"
        ),
        // Drawings and formulas have attributes of their own.
        (
            "<svg viewBox=\"0 0 1 1\"><use href=\"#a\"/></svg><a href=\"{/b/}\">",
            "<svg viewBox=\"0 0 1 1\"><use href=\"#a\"/></svg><a href=\"{/b/}\">"
        ),
        ("<svg viewBox=\"0 0 1 1\">a", "<svg>a"),
    ])
    func writes(html: String, expected: String) {
        #expect(feed(html) == expected)
    }

    /// Each of these would take minutes if the end of an element were looked for again and again.
    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            ("<p hidden>", "<p hidden>", 100_000), ("<svg>", "<svg>", 100_000), ("<span>", "", 0),
            ("</span>", "</span>", 100_000), ("<a href=\"#a\">", "<a href=\"{/p/#a}\">", 100_000),
            ("<p hidden>a</p>", "", 0), ("<a '", "<a>", 1), ("<!--", "", 0),
        ])
    func hostile(piece: String, remaining: String, times: Int) {
        let isAsExpected =
            feed(String(repeating: piece, count: 100_000)) == String(repeating: remaining, count: times)
        #expect(isAsExpected)
    }

    @Test func generatedDocuments() {
        for seed in 0..<300 {
            var generator = DocumentGenerator(seed: seed)
            for document in [generator.document(), generator.damagedDocument()] {
                let fragment = article(document)
                let gaps = fragment.references.map {
                    Markup.Gap(offset: $0.offset, .address(SiteURL(path: "/\($0.offset)/")))
                }
                let markup = FeedHTML.markup(Markup(bytes: fragment.html, gaps: gaps), on: .root)
                #expect(markup.gaps.allSatisfy { $0.offset <= markup.bytes.count })
            }
        }
    }
}
