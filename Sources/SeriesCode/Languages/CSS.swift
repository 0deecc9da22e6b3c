extension Language {
    static let css = Language("css", Grammar(names: "-", starts: "-", rules: CSS.statements))
}

/// A style sheet is made of statements. What the next `;`, `{` or `}` is tells selectors from properties, wherever they
/// are nested.
private enum CSS {
    static let statements: [Rule] = [
        .span("/*", "*/", .comment),
        .line("//", .comment),
        .token("<!--", .comment),
        .token("-->", .comment),
        .token(";"),
        .token("}"),
        .span(
            SpanRule(
                opening: .sigil("@"), marks: .keyword, kind: .plain, closing: .before([";", "{", "}"]),
                inside: .rules(values))),
        .span(
            SpanRule(
                opening: .statement(until: ";{}", at: "{"), marks: .plain, kind: .plain, closing: .before(["{"]),
                inside: .rules(selector))),
        .span(
            SpanRule(
                opening: .anything, marks: .plain, kind: .plain, closing: .before([";", "}"]),
                inside: .rules(property))),
        .span(SpanRule(opening: .literal("{"), marks: .plain, kind: .plain, closing: .literal("}"), inside: .code)),
    ]

    private static let strings: [Rule] = [
        .span("/*", "*/", .comment),
        .quoted("\"", inside: [.escape("\\")]),
        .quoted("'", inside: [.escape("\\")]),
        .span("url(", ")", .string, marks: .plain, inside: [.quoted("\""), .quoted("'")]),
    ]

    private static let selector: [Rule] =
        strings + [
            .names(before: "(", .function),
            .capitalized(.tag),
            .sigil(".", .type),
            .sigil("#", .variable),
            .sigil(":", .attribute),
            .sigil("::", .attribute),
            .span("[", "]", .plain, inside: [.quoted("\""), .quoted("'")]),
        ]

    private static let values: [Rule] =
        strings + [
            .names(before: "(", .function),
            .numbers(startsWithPoint: true, hasSign: true, unit: .keyword),
            .sigil("#", .number),
            .sigil("--", .variable),
            .sigil("$", .variable),
            .sigil("!", .meta),
            .words(.constant, Keywords.values),
            .words(.constant, Keywords.colors),
        ]

    private static let property: [Rule] =
        values + [.names(before: ":", .keyword, .overWords), .names(before: ":", .keyword, .acrossSpaces)]
}

private enum Keywords {
    static let values = """
        absolute all alternate always and any auto avoid backwards balance baseline bidi-override blink block bold
        bolder border-box both bottom break-all break-word center circle clip clone collapse color column column-reverse
        contain content content-box contents cover currentColor currentcolor cursive dashed decimal default dense disc
        dotted double ease ease-in ease-in-out ease-out ellipsis end evenodd fantasy fill fit-content fixed flex
        flex-end flex-start flow-root forwards from full-width grid grid-area grayscale groove height hidden horizontal
        infinite inherit initial inline inline-block inline-flex inline-grid inline-table inside inset italic justify
        keep-all large larger left light lighter line-through linear list-item local lowercase ltr max-content medium
        middle min-content monospace move none no-drop no-repeat normal not not-allowed nowrap oblique off on only
        opacity or outset outside overline padding-box paused pointer pre pre-line pre-wrap print progress relative
        repeat repeat-x repeat-y reverse revert ridge right rotate row row-reverse rtl running sans-serif scale screen
        scroll serif small small-caps smaller smooth solid space space-around space-between space-evenly square stable
        start static step-end step-start sticky stretch sub super table table-cell table-row text text-bottom text-top
        thick thin to top transform transparent underline unset uppercase vertical visible wait wavy width wrap x-large
        x-small xx-large xx-small zoom-in zoom-out
        """

    static let colors = """
        aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood
        cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod
        darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon
        darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray
        dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green
        greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon
        lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon
        lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta
        maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen
        mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive
        olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru
        pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen
        seashell sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato
        turquoise violet wheat white whitesmoke yellow yellowgreen
        """
}
