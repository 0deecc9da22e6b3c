extension Language {
    static let ruby = Language(
        "ruby",
        Grammar(
            endings: "?!",
            rules: [
                .words(
                    .keyword,
                    """
                    alias and attr_accessor attr_reader attr_writer begin BEGIN break case class def defined? do else
                    elsif end END ensure extend for if in include loop module next not or prepend private protected
                    public raise redo require rescue retry return super then throw undef unless until when while yield
                    """),
                .words(.constant, "false nil self true __FILE__ __LINE__ __dir__"),
                .names(behind: "def", .function),
                .names(before: ":", .string, .overWords),
                .names(before: "(", .function),
                .capitalized(.type),
                .members("."),
                .numbers(separator: "_"),
                .line("#", .comment),
                .span("=begin", "=end", .comment, .lineStart),
                .sigil("@", .variable),
                .sigil("@@", .variable),
                .sigil("$", .variable),
                .token("::"),
                .sigil(":", .string, .notBehindName),
                .span(":\"", "\"", .string, .notBehindName, inside: text),
                .regularExpression,
                .span("\"", "\"", .string, inside: text),
                .span("'", "'", .string, inside: [.escape("\\", .string)]),
                .span("`", "`", .string, inside: text),
                .delimited("%q"),
                .delimited("%w"),
                .delimited("%i"),
                .delimited("%Q", inside: text),
                .delimited("%W", inside: text),
                .delimited("%I", inside: text),
                .delimited("%r", inside: text),
                .delimited("%x", inside: text),
                .delimited("%", .string, .operand, inside: text),
                .heredoc("<<", .ruby, inside: text),
            ]))

    private static let text: [Rule] = [.escape("\\"), .code("#{", "}")]
}
