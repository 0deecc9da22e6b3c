extension Language {
    static let sql = Language(
        "sql",
        Grammar(
            isCaseless: true,
            rules: standard + [
                .span("'", "'", .string, inside: [.token("''", .escape)]),
                .span("\"", "\"", .string),
            ]))

    /// Here a backslash is one more way to write a quote.
    static let mysql = Language(
        "mysql",
        Grammar(
            isCaseless: true,
            rules: standard + [
                .span("'", "'", .string, inside: [.token("''", .escape), .escape("\\")]),
                .span("\"", "\"", .string, inside: [.token("\"\"", .escape), .escape("\\")]),
            ]))

    private static let standard: [Rule] = [
        .words(
            .keyword,
            """
            add after aggregate alias all alter always analyze and any as asc authorization auto_increment
            autoincrement before begin between both by cascade case cast check close cluster coalesce collate
            collation column columns commit committed concurrently conflict constant constraint copy cost create
            cross cube current current_date current_role current_schema current_time current_timestamp
            current_user cursor cycle database deallocate declare default deferrable deferred delete delimiter
            desc describe diagnostics distinct do drop duplicate each else elseif elsif end escape event except
            exception exclude exec execute exists exit explain extension external false fetch filter first
            following for foreach foreign from full function generated global go grant group grouping having
            identity if ilike immediate immutable in index inherits initially inner inout insert instead
            intersect into is isnull isolation join language last lateral leading leakproof left like limit
            listen load local localtime localtimestamp lock logged loop match materialized maxvalue merge
            minvalue modify natural next no not nothing notify notnull nowait null nullif nulls object of off
            offset on only operator option or order ordinality out outer over overlaps owned owner parallel
            partial partition perform policy pragma preceding prepare primary privileges procedural procedure
            raise range read recursive references refresh reindex rename repeatable replace replica reset
            restart restrict return returning returns revoke right role rollback rollup row rows rule savepoint
            schema security select sequence serializable session session_user set setof share show similar
            simple some stable start statement statistics storage strict substring symmetric table tables
            tablesample tablespace temp temporary then to trailing transaction trigger trim true truncate
            trusted unbounded uncommitted union unique unknown unlisten unlogged until update usage use user
            using vacuum valid validate values variadic varying view volatile when where while window with
            within without work write
            """),
        .words(
            .type,
            """
            array bigint bigserial binary bit blob bool boolean bytea char character date datetime dec decimal
            double enum float inet int int2 int4 int8 integer interval json jsonb long mediumint mediumtext
            money nchar numeric nvarchar precision real serial smallint smallserial text time timestamp
            timestamptz tinyint uuid varbinary varchar xml year
            """),
        // As words of their own they are columns of many tables.
        .names(behind: "primary foreign duplicate isolation create alter drop", .keyword),
        .names(before: "(", .function),
        .members("."),
        .numbers(startsWithPoint: true),
        .line("--", .comment),
        .line("#", .comment, .firstOnLine),
        .span("/*", "*/", .comment, nests: true),
        .span("'", "'", .string, prefixes: "e", inside: [.escape("\\"), .token("''", .escape)]),
        .span("'", "'", .string, prefixes: "b n x", inside: [.token("''", .escape)]),
        .span("`", "`", .plain),
        .sigil("@", .variable),
        .sigil("@@", .variable),
        // They are the quotes around the body of a function, which is code.
        .token("$$"),
    ]
}
