import SeriesModel
import SeriesText
import Testing

@testable import SeriesTemplate

/// What becomes of values that somebody wrote to do harm.
@Suite struct EscapingTests {
    static let hostile = "</title><script>alert('x')</script>\" onload=\"a&b\u{2028}\u{0}"

    private func page(
        _ template: String, in entry: String = "article.html", title: String = hostile, source: String? = nil
    ) -> String {
        let library = Library(
            title: title, author: "", website: source ?? "",
            articles: [
                .init(
                    title: title, slug: "a",
                    body: Markup(
                        bytes: Array("<p>".utf8), gaps: [.init(offset: 0, .address(SiteURL(path: "/a'b&\"/")))]),
                    extra: .map([.init(key: title, value: .list([.text(title), .none]))]), source: source)
            ],
            tags: [title])
        return Bench.result(template, in: entry, library: library)
    }

    /// In front of a `/`, an address loses its own: `/` would lead to another host.
    @Test(arguments: [
        ("/", "/list/"), ("", "/list/"), ("//", "/list/"), ("\\", "/list/"), ("https://a.b/", "https://a.b/list/"),
        ("https://a.b", "https://a.b/list/"), ("/c/", "/c/list/"), ("javascript:x/", "#/list/"),
    ])
    func slashes(address: String, expected: String) {
        let template = #"\if(let s = article.source)<a href="\(url: s)/list/">\endif"#
        #expect(page(template, source: address) == "<a href=\"\(expected)\">")
    }

    @Test func text() {
        #expect(
            page(#"\(article.title)"#)
                == "&lt;/title&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot; onload=&quot;a&amp;b\u{2028}\u{0}"
        )
    }

    @Test(arguments: [
        #"<p a="\(article.title)">"#, #"<p a='\(article.title)'>"#, #"<title>\(article.title)"#,
        #"<p a="\("a \(article.title)")">"#,
        #"<p a="\(article.extra)">"#, #"<p a="\(article.extra.list)\(article.extra[article.title])">"#,
        #"<p a="\(json: article.title)">"#, #"\(json: article.extra)"#, #"<a href="/\(article.title)">"#,
        #"<a href="\(url: article.title)">"#, #"<a href="?\(article.extra)">"#, #"<img srcset="/\(article.title) 1x">"#,
    ])
    func nothingBreaksOut(_ template: String) {
        let output = page(template.hasPrefix("<title") ? template + "</title>" : template)
        let own = template.prefix { $0 != "\\" }
        let value = output.dropFirst(own.count)
        #expect(value.filter { $0 == "<" }.count == (template.hasPrefix("<title") ? 1 : 0))
        #expect(!value.contains("<script"))
        #expect(!value.dropLast(2).contains(template.contains("='") ? "'" : "\"") || template.hasPrefix("<title"))
    }

    @Test func scripts() {
        let output = page(#"<script>\(json: article.title)</script>"#)
        #expect(
            output
                == #"<script>"\u003C/title\u003E\u003Cscript\u003Ealert(\u0027x\u0027)\u003C/script\u003E\" onload=\"a\u0026b\u2028\u0000"</script>"#
        )
        #expect(
            page(#"<script>\(json: article.extra)</script>"#, title: "</script>")
                == #"<script>{"\u003C/script\u003E":["\u003C/script\u003E",null]}</script>"#)
    }

    @Test func xml() {
        #expect(
            page(#"<a b="\(series.title)">\(series.title)</a>"#, in: "feed.xml", title: "<\"'&\u{1}\n")
                == "<a b=\"&lt;&quot;&#39;&amp;\n\">&lt;&quot;&#39;&amp;\n</a>")
    }

    @Test func addressesWithWhatMustBeEscaped() {
        #expect(
            page(#"<a href="\(series.website)">"#, source: "https://a/\"><script>")
                == #"<a href="https://a/%22%3E%3Cscript%3E">"#)
    }

    /// What is typed as an address, and what a browser gets to see.
    @Test(arguments: [
        ("https://a.b/c?d=e&f='g'#h", "https://a.b/c?d=e&amp;f=&#x27;g&#x27;#h"), ("HTTP://a", "HTTP://a"),
        ("mailto:a@b", "mailto:a@b"),
        ("tel:1", "tel:1"), ("sms:1", "sms:1"), ("XMPP:a@b", "XMPP:a@b"), (" \n", ""), ("1tel:1", "#"), ("a/b", "a/b"),
        ("/a:b", "/a:b"), ("?a:b", "?a:b"), ("#a:b", "#a:b"), ("//a", "//a"),
        ("", ""),
        (" https://a ", "https://a"), ("javascript:alert(1)", "#"), ("JaVaScRiPt:alert(1)", "#"),
        (" javascript:alert(1)", "#"),
        ("\u{1}javascript:alert(1)", "#"), ("java\nscript:alert(1)", "#"), ("java\tscript:alert(1)", "#"),
        ("data:text/html,a", "#"),
        ("vbscript:a", "#"), ("file:///etc", "#"), (":a", "#"),
        ("javascript&colon;alert(1)", "javascript&amp;colon;alert(1)"),
        ("a\"b", "a%22b"), ("ä", "%C3%A4"), ("blob:x", "#"), ("x:y", "#"),
    ])
    func vetting(_ typed: String, _ written: String) {
        #expect(
            page("<a href=\"\\if(let s = article.source)\\(url: s)\\else/\\endif\">", source: typed)
                == "<a href=\"\(written)\">")
        #expect(page(#"<a href="\(series.website)">"#, source: typed) == "<a href=\"\(written)\">")
    }

    @Test func partsOfAddresses() {
        #expect(
            page(#"<a href="/a/\(article.title)">"#, title: "../b?c#d:e f") == #"<a href="/a/..%2Fb%3Fc%23d%3Ae%20f">"#)
        #expect(
            page(#"<a href="java\(article.title)">"#, title: "script:alert(1)")
                == #"<a href="javascript%3Aalert%281%29">"#)
        #expect(
            page(#"<a href="\(article.url)?q=\(article.title)&amp;r=\(absolute: article.url)">"#, title: "&")
                == #"<a href="./?q=%26&amp;r=https%3A%2F%2Flights.example%2Fa%2F">"#)
        #expect(page(#"<a href="/\(article.part)/\(true)?\(article.minutes)">"#) == #"<a href="/1/true?5">"#)
        #expect(
            page(#"<img srcset="\(article.url) 1x, \(series.url) \(article.part)w">"#)
                == #"<img srcset="./ 1x, ../ 1w">"#)
    }

    @Test func withoutASiteURLAbsoluteLinksAreRelative() {
        let template = #"\(absolute: article.url) \(absolute: article.body) \(json: article.url) \(json: article.body)"#
        #expect(
            Bench.result(template, siteURL: nil)
                == #"./ <p>See <a href="../lens/">the lens</a>.</p> &quot;./&quot; &quot;\u003Cp\u003ESee \u003Ca href=\&quot;../lens/\&quot;\u003Ethe lens\u003C/a\u003E.\u003C/p\u003E&quot;"#
        )
    }

    /// Where no address is written, no place in an attribute differs from another.
    @Test(arguments: [
        (##"<p class="\for(x in series.articles.prefix(2))part-\(x.part) \endfor">"##, #"<p class="part-1 part-2 ">"#),
        (
            ##"<p style="\for(x in series.articles.prefix(2))--a: \(x.part);\endfor">"##,
            #"<p style="--a: 1;--a: 2;">"#
        ),
        (##"<p class="\block(cls)\(article.part)\endblock">"##, #"<p class="1">"#),
        (##"<a title="\include("c")">"##, #"<a title="1">"#),
        (##"<a href="\include("c")">"##, #"<a href="1">"#),
        (##"<a href="\for(x in series.articles.prefix(2))/\(x.part)\endfor">"##, #"<a href="/1/2">"#),
        (##"<a href="part\for(x in series.articles.prefix(2))-\(x.part)\endfor.html">"##, #"<a href="part-1-2.html">"#),
        (
            ##"<img srcset="\for(x in series.articles.prefix(2))/\(x.part) \(x.part)x, \endfor">"##,
            #"<img srcset="/1 1x, /2 2x, ">"#
        ),
        (
            ##"<p class="\paginate(x in series.articles.prefix(2), by: 2)a-\(x.part) \endpaginate">"##,
            #"<p class="a-1 a-2 ">"#
        ),
    ])
    func repeatedValues(_ template: String, _ output: String) {
        let included = template.contains("include") ? [(name: "c.html", text: "\\(1)")] : []
        #expect(Bench.result([("article.html", template)] + included) == output)
    }

    /// Of two slashes, a browser makes the address of another host.
    @Test func nothingBetweenSlashes() {
        let template =
            #"<a href="/\(article.title)/a/\(article.title)/b"><a href="/\(article.extra.x)/\(article.title)/">"#
        #expect(page(template, title: "") == #"<a href="/./a//b"><a href="/.//">"#)
        #expect(page(template, title: "é") == #"<a href="/%C3%A9/a/%C3%A9/b"><a href="/./%C3%A9/">"#)
    }

    @Test func referencesThatHideNothing() {
        #expect(page(#"<a href="a&amp;b/\(article.part)?c&lt;\(article.part)">"#) == #"<a href="a&amp;b/1?c&lt;1">"#)
    }

    @Test func scriptsWithDoubledBackslashes() {
        #expect(
            Bench.result(#"<script>p.replace(/\\//g, "-"); \// note"# + "\n</script>")
                == #"<script>p.replace(/\//g, "-"); "# + "\n</script>")
    }
}
