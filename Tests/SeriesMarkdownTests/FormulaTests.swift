import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Formulas are kept byte for byte")
struct FormulaTests {
    private static let math = "<span class=\"math\">"
    private static let display = "<span class=\"math display\">"

    @Test(arguments: [
        ("a $x_1 * y_1$ b", "<p>a \(math)$x_1 * y_1$</span> b</p>\n"),
        ("$\\alpha\\_\\{x\\}\\\\$", "<p>\(math)$\\alpha\\_\\{x\\}\\\\$</span></p>\n"),
        ("$a<b$ & $\\$c$", "<p>\(math)$a&lt;b$</span> &amp; \(math)$\\$c$</span></p>\n"),
        ("$$\na_1\n- b\n= c\n# d\n   | e |\n$$", "<p>\(display)$$\na_1\n- b\n= c\n# d\n   | e |\n$$</span></p>\n"),
        ("> $$\n> a_1\n> + b_2\n> $$", "<blockquote>\n<p>\(display)$$\na_1\n+ b_2\n$$</span></p>\n</blockquote>\n"),
        ("It is $5 or $6.", "<p>It is $5 or $6.</p>\n"), ("$ a$ \\$b$", "<p>$ a$ $b$</p>\n"),
        ("It costs $5, see `$HOME`.", "<p>It costs $5, see <code>$HOME</code>.</p>\n"),
        ("$6, [a](http://x.y/?$z) $1$", "<p>$6, <a href=\"http://x.y/?$z\">a</a> \(math)$1$</span></p>\n"),
        ("$5 or https://x.y/$c", "<p>$5 or <a href=\"https://x.y/$c\">https://x.y/$c</a></p>\n"),
        ("$a $ $a$5 $a\n$", "<p>$a $ $a$5 $a\n$</p>\n"),
        ("`$a_b$` $c$", "<p><code>$a_b$</code> \(math)$c$</span></p>\n"),
        ("```\n$a_b$\n\n$c$\n```", "<pre tabindex=\"0\"><code>$a_b$\n\n$c$\n</code></pre>\n"),
        (
            "    $a$\n\n<div x='$b$'>\n\n[c](d$e$f)",
            "<pre tabindex=\"0\"><code>$a$\n</code></pre>\n<div x='$b$'>\n<p><a href=\"{d$e$f}\">c</a></p>\n"
        ),
        ("$a\n\nb$", "<p>$a</p>\n<p>b$</p>\n"),
        ("b $`a_b * c_d`$ $`a`b$", "<p>b \(math)$a_b * c_d$</span> \(math)$`a`b$</span></p>\n"),
        (
            "x\n```math\na_b < \"c\"\n\n# d\n```\ny",
            "<p>x</p>\n<p>\(display)$$\na_b &lt; &quot;c&quot;\n\n# d\n$$</span></p>\n<p>y</p>\n"
        ),
        ("- ~~~ math\n  a\n  ~~~", "<ul>\n<li>\n<p>\(display)$$\na\n$$</span></p>\n</li>\n</ul>\n"),
        ("```mathml\na\n```", "<pre tabindex=\"0\"><code class=\"language-mathml\">a\n</code></pre>\n"),
        (
            "| $a$ |\n| - |\n| $b_1$ $c_1$ |",
            "<div class=\"table\" role=\"region\" aria-label=\"Table 1\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n"
                + "<th>\(math)$a$</span></th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
                + "<td>\(math)$b_1$</span> \(math)$c_1$</span></td>\n</tr>\n</tbody>\n</table>\n</div>\n"
        ),
    ])
    func formula(source: String, html: String) {
        #expect(article(source) { $0.hasMath = true }.display == html)
    }

    private static let pre = "<pre tabindex=\"0\"><code>"

    static let blocks: [RenderingCase] = [
        RenderingCase(
            "no formula in indented code", "x\n\n    $$a\n    b$$\n    c\n",
            "<p>x</p>\n\(pre)$$a\nb$$\nc\n</code></pre>\n"),
        RenderingCase(
            "none on several lines of it", "Run:\n\n    echo \"$A\"\n    echo \"$B\"\n\nEnd.\n",
            "<p>Run:</p>\n\(pre)echo &quot;$A&quot;\necho &quot;$B&quot;\n</code></pre>\n<p>End.</p>\n"),
        RenderingCase(
            "none in a fence of an item", "- x\n  ~~~\n  $a\n  b$\n  ~~~\n",
            "<ul>\n<li>x\n\(pre)$a\nb$\n</code></pre>\n</li>\n</ul>\n"),
        RenderingCase(
            "none around an empty line of code", "- x\n  ```\n  for $$dirs\n\n  cd $$d\n  ```\n\ny\n",
            "<ul>\n<li>x\n\(pre)for $$dirs\n\ncd $$d\n</code></pre>\n</li>\n</ul>\n<p>y</p>\n"),
        RenderingCase(
            "none from code to text", "~~~\necho $A\n~~~\nIt costs 5$ now.\n",
            "\(pre)echo $A\n</code></pre>\n<p>It costs 5$ now.</p>\n"),
        RenderingCase(
            "none from text to code", "Use $A:\n```\necho $A\n\nb$\n```\n",
            "<p>Use $A:</p>\n\(pre)echo $A\n\nb$\n</code></pre>\n"),
        RenderingCase(
            "items stay items", "- in US$, or\n- in CA$, or\n- win $a\n- lose b$\n",
            "<ul>\n<li>in US$, or</li>\n<li>in CA$, or</li>\n<li>win $a</li>\n<li>lose b$</li>\n</ul>\n"),
        RenderingCase(
            "prices of restaurants in items", "- $$\n- A: $$\n- $$$\n",
            "<ul>\n<li>$$</li>\n<li>A: $$</li>\n<li>$$$</li>\n</ul>\n"),
        RenderingCase(
            "a heading stays one", "At US$,\n## CA$, x\n",
            "<p>At US$,</p>\n<h2 id=\"ca-x\"><a href=\"#ca-x\">CA$, x</a></h2>\n"),
        RenderingCase("none from a heading to text", "# h $a\nb$ c", "<p>b$ c</p>\n"),
        RenderingCase("none into a quote", "x $a\n> q$ c", "<p>x $a</p>\n<blockquote>\n<p>q$ c</p>\n</blockquote>\n"),
        RenderingCase("none over a rule", "x $a\n***\nb$", "<p>x $a</p>\n<hr>\n<p>b$</p>\n"),
        RenderingCase("none into raw HTML", "x $a\n<div>b$</div>", "<p>x $a</p>\n<div>b$</div>\n"),
        RenderingCase("none over a tag", "<a href=\"x$y\">z</a>$ w\n", "<p><a href=\"{x$y}\">z</a>$ w</p>\n"),
        RenderingCase("none over a destination", "[a](x$y) b$ w", "<p><a href=\"{x$y}\">a</a> b$ w</p>\n"),
        RenderingCase(
            "none from a title", "[a](b \"$c\") d$, e$f$ g",
            "<p><a href=\"{b}\" title=\"$c\">a</a> d$, e$f$ g</p>\n"),
        RenderingCase(
            "none over an autolink", "<http://x$y> z$ w", "<p><a href=\"http://x$y\">http://x$y</a> z$ w</p>\n"),
        RenderingCase("none from a definition", "[a]: b$c\nd$ [a]", "<p>d$ <a href=\"{b$c}\">a</a></p>\n"),
        RenderingCase(
            "formulas of several lines in an item and a quote", "- > a $x\n  >   + y$\n  > z $$b\n  c$$\n",
            "<ul>\n<li>\n<blockquote>\n<p>a $x</p>\n<ul>\n<li>y$\nz \(display)$$b\nc$$</span></li>\n</ul>\n"
                + "</blockquote>\n</li>\n</ul>\n"),
        RenderingCase(
            "sums in an item", "- a\n  $$\n  b\n  - c\n    = d\n  = e\n  ---\n  $$\n- f\n",
            "<ul>\n<li>a\n\(display)$$\nb\n- c\n  = d\n= e\n---\n$$</span></li>\n<li>f</li>\n</ul>\n"),
        RenderingCase(
            "a formula ends with its item", "- $$\n  a\n- b\n  $$\n",
            "<ul>\n<li>$$\na</li>\n<li>b\n$$</li>\n</ul>\n"),
        RenderingCase(
            "a formula between lines of carriage returns", "a ` b\r\n\r\n$x_1$\r\n\r\nc ` d\r\n",
            "<p>a ` b</p>\n<p>\(math)$x_1$</span></p>\n<p>c ` d</p>\n"),
        RenderingCase(
            "a formula between lines of quote marks", "> a ` b\n>\n> $x_1$ and $y_1$\n>\n> c ` d\n",
            "<blockquote>\n<p>a ` b</p>\n<p>\(math)$x_1$</span> and \(math)$y_1$</span></p>\n<p>c ` d</p>\n</blockquote>\n"
        ),
        RenderingCase(
            "a formula between lines of spaces", "a ` b\n \n$x_1$\n \nc ` d\n",
            "<p>a ` b</p>\n<p>\(math)$x_1$</span></p>\n<p>c ` d</p>\n"),
        RenderingCase(
            "line ends stay as they are", "$x\r\ny$ $x\ny$ $x\ry$\r\n",
            "<p>\(math)$x\r\ny$</span> \(math)$x\ny$</span> \(math)$x\ry$</span></p>\n"),
    ]

    @Test("a formula stays within its block", arguments: blocks)
    func block(_ test: RenderingCase) {
        #expect(article(test.source) { $0.hasMath = true }.display == test.html)
    }

    @Test(
        "no formula reaches from one cell to another, or out of a table",
        arguments: [
            ("| $a | b |\n|---|---|\n| c | d$ |", ["$a", "b", "c", "d$"]),
            ("| US$/h | CA$/h |\n|---|---|\n| a | b |\n", ["US$/h", "CA$/h", "a", "b"]),
            ("x $a\n| b$ | c |\n|-|-|\n| d$ | $e$ |", ["b$", "c", "d$", "\(math)$e$</span>"]),
        ])
    func table(source: String, cells: [String]) {
        let html = article(source) { $0.hasMath = true }.display
        #expect(
            html.split(separator: "<t").compactMap {
                $0.hasPrefix("h>") || $0.hasPrefix("d>") ? $0.dropFirst(2).split(separator: "</t")[0] : nil
            }
                == cells.map { $0[...] })
        #expect(!html.contains("`"))
    }

    @Test("no formula in a fence of a footnote")
    func footnote() {
        let html = article("[^1]: ~~~\n    h$a\n    k$a$\n    ~~~\n\na[^1]") { $0.hasMath = true }.display
        #expect(html.contains("\(Self.pre)h$a\nk$a$\n</code></pre>"))
    }

    @Test("a formula counts where text is taken without markup")
    func plain() {
        let source = "# Why $O_n$ *is* fast\n\nIn $$a<b$$ time.\n\n## $n^2$\n\na ![The $n_2$ curve](a.svg)\n"
        let fragment = article(source) { ($0.hasMath, $0.wantsSummary) = (true, true) }
        #expect(fragment.title == "Why $O_n$ is fast")
        #expect(fragment.summary == "In $$a<b$$ time.")
        #expect(fragment.headings.map(\.text) == ["$n^2$"])
        #expect(fragment.headings.map(\.id) == ["n2"])
        #expect(fragment.display.contains("alt=\"The $n_2$ curve\""))
        #expect(fragment.prose.words == 5)
    }

    @Test("without the setting, dollars are text")
    func off() {
        #expect(article("$a_b_c$ *d*").display == "<p>$a_b_c$ <em>d</em></p>\n")
    }

    @Test(
        "links behind formulas are found where they are written",
        arguments: [
            "$a_1$ [b](«c.md»)", "$$\na\n$$ [b](«c.md»)", "> x $a$\n> $b$ [c](«d.md») $e$ [f](«g.md»)",
            "|$a$|[b](«c.md»)|\n|-|-|",
        ])
    func positions(marked: String) {
        let (source, spans) = unmark(marked)
        #expect(article(source) { $0.hasMath = true }.references.map(\.place?.span) == spans)
    }

    @Test("random dollars leave nothing behind")
    func random() {
        var random = SplitMix(seed: 5)
        let words = [
            "$", "$$", "a_b", "`", "``", "\n", "\n\n", "> ", "- ", "    ", "\\", "|", "*", "[c](d)", "<b>", "1", " ",
            "~~~\n", "\r\n", "##", "](", "<a b='", "'>", "|-|\n", "$x$",
        ]
        for _ in 0..<3_000 {
            let source = (0..<random.below(30)).map { _ in random.pick(words) }.joined()
            let html = article(source) { $0.hasMath = true }.display
            #expect(!html.utf8.contains(0xDC), "\(source.debugDescription)")
            #expect(!html.contains("`") || source.contains("`"), "\(source.debugDescription)")
            // What is too much in the row of a table is left out.
            guard !source.contains("|-|") else { continue }
            #expect(
                html.count { $0 == "$" } == article(source).display.count { $0 == "$" }, "\(source.debugDescription)")
        }
    }
}
