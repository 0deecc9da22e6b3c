extension Language {
    /// As articles show it, PHP alone, or a page with pieces of it.
    static let php = Language(
        "php",
        Grammar(
            isCaseless: true, preamble: page,
            rules: [
                .words(
                    .keyword,
                    """
                    abstract and array as break callable case catch class clone const continue declare default die do
                    echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile enum eval exit extends
                    final finally fn for foreach from function global goto if implements include include_once instanceof
                    insteadof interface isset list match namespace new or parent print private protected public readonly
                    require require_once return self static switch throw trait try unset use var while xor yield
                    """),
                .words(.constant, "false null true"),
                .names(behind: "function", .function),
                .names(before: "(", .function),
                .capitalized(.type),
                .members(">:"),
                .numbers(separator: "_", startsWithPoint: true),
                comment("//"),
                comment("#"),
                .span("/*", "*/", .comment),
                .span("#[", "]", .attribute, deepens: "["),
                .sigil("$", .variable),
                .span("\"", "\"", .string, inside: text),
                .span("'", "'", .string, inside: [.escape("\\")]),
                .span("`", "`", .string, inside: text),
                .heredoc("<<<", .php, inside: text),
                .token("<?php", .meta),
                .token("<?=", .meta),
                .token("<?", .meta),
                .span(SpanRule(opening: .literal("?>"), marks: .meta, kind: .meta, then: page)),
            ]))

    private static let page = SpanRule.Region(language: "html", until: ["<?"])

    private static let text: [Rule] = [
        .escape("\\"), .sigil("$", .escape), .span("{$", "}", .escape, deepens: "{"), .span("${", "}", .escape),
    ]

    /// A comment to the end of the line, or of the code.
    private static func comment(_ text: String) -> Rule {
        .span(
            SpanRule(
                opening: .literal(text), marks: .comment, kind: .comment, closing: .before(["?>"]), endsAtLine: true))
    }
}
