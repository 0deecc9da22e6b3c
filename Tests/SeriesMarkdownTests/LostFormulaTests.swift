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
        #expect(article(source).mistakes.formula == expected.first)
        #expect(article(source) { $0.hasMath = true }.mistakes.formula == nil)
    }

    @Test(arguments: [
        "It costs $5 or $6.", "`$x_i$`", "```\n$x_i$\n```", "$HOME and $PATH", "$(id) $a", "A $ b_c $ d", "\\$x_i\\$",
        "US$ 5 = A$ 7", "$$", "$a$", "jQuery's $ and $.each", "[a](b$c_d$e)", "<b title=\"$a_i$\">c</b>",
        "$VAR_A and $VAR_B",
        "$5_000 and $6_000", "a$b_c and d",
    ])
    func none(source: String) {
        #expect(article(source).mistakes.formula == nil)
    }
}
