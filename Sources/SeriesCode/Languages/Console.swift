extension Language {
    /// Commands with the prompts before them, and what they answer.
    static let console = Language("console", Grammar(kind: .output, rules: [session("$#%>", "bash")]))

    /// Python's own prompt, and the one of its further lines.
    static let pycon = Language(
        "pycon",
        Grammar(
            kind: .output,
            rules: [
                .line(.lead(">>>"), .lineStart, marks: .prompt, language: "python"),
                .line(.lead("..."), .lineStart, marks: .prompt, language: "python"),
            ]))

    private static func session(_ marks: String, _ language: String) -> Rule {
        .line(.prompt(marks), .lineStart, marks: .prompt, language: language)
    }
}
