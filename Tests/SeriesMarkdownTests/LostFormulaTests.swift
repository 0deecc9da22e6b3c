import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Formulas where formulas are none")
struct LostFormulaTests {
    /// What is found stands between « and ».
    @Test(arguments: [
        "A «$x_i$» and $y_i$.", "A «$\\frac{1}{2}$».", "It is «$O(n^2)$».", "«$$E = mc^2$$»",
        "> - «$$»\n>   a_i * b_i\n>   $$",
        "«$$»\n\\sum_{i=0}^n a_i * b_i * c_i\n$$", "# A\n\n*a* b «$a_{1}$»", "| a |\n|---|\n| «$x^2$» |",
        "`$a_i$` «$b_i$»",
        "$5 and $6, but «$a_n$»", "## The «$\\alpha$» test",
    ])
    func found(marked: String) {
        let (source, expected) = unmark(marked)
        let lost = article(source).mistakes.lostFormula
        #expect(lost?.kind == .unread)
        #expect(lost?.span == expected.first)
        #expect(article(source) { $0.hasMath = true }.mistakes.lostFormula == nil)
    }

    @Test(arguments: [
        "It costs $5 or $6.", "`$x_i$`", "```\n$x_i$\n```", "$HOME and $PATH", "$(id) $a", "A $ b_c $ d", "\\$x_i\\$",
        "US$ 5 = A$ 7", "$$", "$a$", "jQuery's $ and $.each", "[a](b$c_d$e)", "<b title=\"$a_i$\">c</b>",
        "$VAR_A and $VAR_B",
        "$5_000 and $6_000", "a$b_c and d",
    ])
    func none(source: String) {
        #expect(article(source).mistakes.lostFormula == nil)
    }

    @Test(arguments: ["a\n\n«```»math\na_b\n```", "> - «~~~» math\n>   a\n>   ~~~"]) func fence(marked: String) {
        let (source, expected) = unmark(marked)
        let lost = article(source).mistakes.lostFormula
        #expect(lost?.kind == .fence)
        #expect(lost?.span == expected.first)
        #expect(article(source) { $0.hasMath = true }.mistakes.lostFormula == nil)
    }

    @Test(
        "where formulas are read",
        arguments: [
            (.inParentheses, "So «\\(a_b\\)» and \\(c_d\\)."), (.inParentheses, "> - «\\( a^2 = b \\)»"),
            (.inParentheses, "«\\(»\n\\frac{1}{2}\n\\)"), (.inParentheses, "`\\(a_b\\)` $c_d$ «\\(\\alpha\\)»"),
            (.open, "«$$»\na\n\nb\n$$"), (.open, "It is $a_b$ and «$$» c\n\n# d"), (.open, "- «$$»\n- a\n- $$"),
            (.bareEnvironment, "a\n\n«\\begin{align*}»\na &= b\n\\end{align*}"),
            (.bareEnvironment, "> «\\begin{cases}» a"),
            (.inParentheses, "It is «\\(b_c\\)» for $5."),
        ] as [(MarkdownMistakes.LostFormula.Kind, String)])
    func foundAmongFormulas(kind: MarkdownMistakes.LostFormula.Kind, marked: String) {
        let (source, expected) = unmark(marked)
        let lost = article(source) { $0.hasMath = true }.mistakes.lostFormula
        #expect(lost?.kind == kind)
        #expect(lost?.span == expected.first)
    }

    @Test(
        "none where formulas are read",
        arguments: [
            "A file\\(s\\), \\(not this\\), \\[BUG\\], \\[a_list\\](b)", "`\\(a_b\\)`", "    $$\n    a", "\\$\\$ a",
            "$5 or $6",
            "\\(a_b", "$$\na\n$$", "```\n\\(a_b\\)\n$$\n```", "$$\n\\begin{align}\na\n\\end{align}\n$$", "`\\begin{a}`",
            "\\\\begin{align}", "\\begin{figure}", "<kbd>\\begin{align}</kbd>", "[a](/b\\(c_d\\))",
            "[a](b.md \"t\\(c_d\\)\")", "\\(see my\\_file\\)",
        ])
    func noneAmongFormulas(source: String) {
        #expect(article(source) { $0.hasMath = true }.mistakes.lostFormula == nil)
    }
}
