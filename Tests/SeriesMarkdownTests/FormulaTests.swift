import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Formulas are kept byte for byte")
struct FormulaTests {
    private func withMath(_ source: String) -> MarkdownFragment {
        var rules = MarkdownRules()
        rules.hasMath = true
        return Array(source.utf8).withRun { Markdown.article($0, rules: rules) }
    }

    private static let math = "<span class=\"math\">"
    private static let display = "<span class=\"math display\">"

    @Test(arguments: [
        ("a $x_1 * y_1$ b", "<p>a \(math)$x_1 * y_1$</span> b</p>\n"),
        ("$\\alpha\\_\\{x\\}\\\\$", "<p>\(math)$\\alpha\\_\\{x\\}\\\\$</span></p>\n"),
        ("$a<b$ & $\\$c$", "<p>\(math)$a&lt;b$</span> &amp; \(math)$\\$c$</span></p>\n"),
        ("$$\na_1\n- b\n= c\n# d\n   | e |\n$$", "<p>\(display)$$\na_1\n- b\n= c\n# d\n   | e |\n$$</span></p>\n"),
        ("> $$\n> a_1\n> + b_2\n> $$", "<blockquote>\n<p>\(display)$$\na_1\n+ b_2\n$$</span></p>\n</blockquote>\n"),
        ("It is $5 or $6.", "<p>It is $5 or $6.</p>\n"), ("$ a$ \\$b$", "<p>$ a$ $b$</p>\n"),
        ("`$a_b$` $c$", "<p><code>$a_b$</code> \(math)$c$</span></p>\n"),
        ("```\n$a_b$\n\n$c$\n```", "<pre tabindex=\"0\"><code>$a_b$\n\n$c$\n</code></pre>\n"),
        (
            "    $a$\n\n<div x='$b$'>\n\n[c](d$e$f)",
            "<pre tabindex=\"0\"><code>$a$\n</code></pre>\n<div x='$b$'>\n<p><a href=\"{d$e$f}\">c</a></p>\n"
        ),
        ("$a\n\nb$", "<p>$a</p>\n<p>b$</p>\n"), ("$`a`$", "<p>\(math)$`a`$</span></p>\n"),
        (
            "| $a$ |\n| - |\n| $b_1$ $c_1$ |",
            "<div class=\"table\" role=\"region\" aria-label=\"Table 1\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n"
                + "<th>\(math)$a$</span></th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
                + "<td>\(math)$b_1$</span> \(math)$c_1$</span></td>\n</tr>\n</tbody>\n</table>\n</div>\n"
        ),
    ])
    func formula(source: String, html: String) {
        #expect(withMath(source).display == html)
    }

    @Test("a formula counts where text is taken without markup")
    func plain() {
        var rules = MarkdownRules()
        rules.hasMath = true
        rules.wantsSummary = true
        let source = "# Why $O_n$ *is* fast\n\nIn $$a<b$$ time.\n\n## $n^2$\n\na ![The $n_2$ curve](a.svg)\n"
        let fragment = Array(source.utf8).withRun { Markdown.article($0, rules: rules) }
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
        #expect(withMath(source).references.map(\.span) == spans)
    }

    @Test("random dollars leave nothing behind")
    func random() {
        var random = SplitMix(seed: 5)
        let words = [
            "$", "$$", "a_b", "`", "``", "\n", "\n\n", "> ", "- ", "    ", "\\", "|", "*", "[c](d)", "<b>", "1", " ",
            "~~~\n",
        ]
        for _ in 0..<3_000 {
            let source = (0..<random.below(30)).map { _ in random.pick(words) }.joined()
            let html = withMath(source).display
            #expect(!html.utf8.contains(0xDC), "\(source.debugDescription)")
            #expect(
                html.count { $0 == "$" } == article(source).display.count { $0 == "$" }, "\(source.debugDescription)")
        }
    }
}
