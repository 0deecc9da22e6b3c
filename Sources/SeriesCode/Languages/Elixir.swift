extension Language {
    static let elixir = Language(
        "elixir",
        Grammar(
            endings: "?!",
            rules: sigils + [
                .words(
                    .keyword,
                    """
                    after alias and case catch cond def defdelegate defexception defguard defguardp defimpl defmacro
                    defmacrop defmodule defoverridable defp defprotocol defstruct do else end fn for if import in not or
                    quote raise receive require rescue super throw try unless unquote unquote_splicing use when with
                    """),
                .words(.constant, "false nil true __CALLER__ __DIR__ __ENV__ __MODULE__"),
                .names(behind: "def defp defmacro defmacrop defdelegate defguard", .function),
                .names(before: ":", .string, .overWords),
                .names(before: "(", .function),
                .capitalized(.type),
                .members("."),
                .numbers(separator: "_"),
                .line("#", .comment),
                .sigil("@", .attribute),
                .token("::"),
                .escape("?", .string, .notBehindName),
                .escape("?\\", .string, .notBehindName),
                .sigil(":", .string, .notBehindName),
                .span(":\"", "\"", .string, inside: text),
                .span("\"\"\"", "\"\"\"", .string, inside: text),
                .span("'''", "'''", .string, inside: text),
                .span("\"", "\"", .string, inside: text),
                .span("'", "'", .string, inside: text),
                .span("~S\"\"\"", "\"\"\"", .string),
                .span("~s\"\"\"", "\"\"\"", .string, inside: text),
                .span("~H\"\"\"", "\"\"\"", .string, inside: text),
            ]))

    private static let sigils: [Rule] =
        "crswDNTU".map { .delimited("~\($0)", inside: text) } + "CRSWH".map { .delimited("~\($0)") }

    private static let text: [Rule] = [.escape("\\"), .code("#{", "}")]
}
