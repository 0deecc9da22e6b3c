extension Sample {
    static let svg: [Sample] = sides + prologues + damaged

    /// What the root element says.
    private static let sides: [Sample] = [
        svg("width=\"640\" height=\"480\"", 640, 480),
        svg("width='640px' height='480PX'", 640, 480),
        svg("height = \"480\"\n\twidth\n=\r\n' 640 '", 640, 480),
        svg("width=\"640\" height=\"480\" viewBox=\"0 0 1 1\"", 640, 480),
        svg("viewBox=\"0 0 640 480\"", 640, 480),
        svg("viewBox=\" -10,-20 , 640\n480 \"", 640, 480),
        svg("viewBox=\"0 0 6.4e2 +480.\"", nil),
        svg("viewBox=\"0 0 6.4e2 +480\"", 640, 480),
        svg("width=\"100%\" height=\"100%\" viewBox=\"0 0 640 480\"", 640, 480),
        svg("width=\"auto\" height=\"auto\" viewBox=\"0 0 640 480\"", 640, 480),
        svg("width=\"auto\" height=\"50vw\" viewBox=\"0 0 640 480\"", nil),
        svg("width=\"50vw\" height=\"50VW\" viewBox=\"0 0 640 480\"", nil),
        svg("width=\"50svh\" viewBox=\"0 0 640 480\"", nil),
        svg("width=\"320\" height=\"calc(1px + 2px)\" viewBox=\"0 0 640 480\"", nil),
        svg("width=\"10.5ex\" height=\"2.8ex\" viewBox=\"0 -950 4641 1237.6\"", 84, 22),
        svg("width=\"10ch\" height=\"1ic\"", 80, 16),
        svg("width=\"10foo\" height=\"(1)\" viewBox=\"0 0 640 480\"", 640, 480),
        svg("width=\"10foovw\" height=\"10foovh\" viewBox=\"0 0 640 480\"", 640, 480),
        svg("width=\"320\" viewBox=\"0 0 640 480\"", 320, 240),
        svg("width=\"100%\" height=\"240\" viewBox=\"0 0 640 480\"", 320, 240),
        svg("width=\"-5\" height=\"240\" viewBox=\"0 0 640 480\"", 320, 240),
        svg("width=\"1in\" height=\"2.54cm\"", 96, 96),
        svg("width=\"25.4mm\" height=\"101.6Q\"", 96, 96),
        svg("width=\"72pt\" height=\"6pc\"", 96, 96),
        svg("width=\"1em\" height=\"1.5rem\"", 16, 24),
        svg("width=\"1e2\" height=\"1E+2px\"", 100, 100),
        svg("width=\"1e\" height=\"100\" viewBox=\"0 0 2 1\"", 200, 100),
        svg("width=\"210mm\" height=\"297mm\"", 794, 1_123),
        svg("width=\".4\" height=\"0.1\"", 1, 1),
        svg("width=\"99.5\" height=\"99.49\"", 100, 99),
        svg("width=\"2147483647\" height=\"1\"", 2_147_483_647, 1),
        svg("data-width=\"1\" Width=\"2\" x:width=\"3\" width=\"640\" height=\"480\"", 640, 480),
        svg("title=\"a > b / c\" width=\"640\" height=\"480\"", 640, 480),
        svg("width=\"&quot;\" height=\"4\" viewBox=\"0 0 640 480\"", 5, 4),
        svg("width=\"&#54;40\" height='&#x34;&#0056;0'", 640, 480),
        svg("width=\"&#540\" height=\"4&#;\" viewBox=\"&#32;0 0 640 480&#xA;\"", 640, 480),

        svg("", nil),
        svg("width=\"640\"", nil),
        svg("width=\"640\" height=\"100%\"", nil),
        svg("width=\"0\" height=\"480\" viewBox=\"0 0 640 480\"", nil),
        svg("width=\"2147483648\" height=\"1\"", nil),
        svg("width=\"1e99\" height=\"1\"", nil),
        svg("width=\"1e999\" height=\"1\"", nil),
        svg("width=\"640 px\" height=\"480\"", nil),
        svg("width=\"640;\" height=\"480\"", nil),
        svg("width=\"nan\" height=\"inf\"", nil),
        svg("width=\"0x10\" height=\"16\"", nil),
        svg("width=\"\" height=\"-\"", nil),
        svg("width=\"+\" height=\".\"", nil),
        svg("viewBox=\"0 0 0 480\"", nil),
        svg("viewBox=\"0 0 640 -480\"", nil),
        svg("viewBox=\"0 0 640\"", nil),
        svg("viewBox=\"0 0 640 480 1\"", nil),
        svg("viewBox=\"0,,0 640 480\"", nil),
        svg("viewBox=\"\"", nil),
        svg("viewBox=\"0 0 1e-300 1e300\" width=\"1\"", nil),
    ]

    private static let namespace = "xmlns=\"http://www.w3.org/2000/svg\""

    /// What may stand before it.
    private static let prologues: [Sample] =
        [
            "\u{FEFF}", "\n \t\r\n", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "\u{FEFF}<?xml version='1.0'?>",
            "<!-- a comment -->", "<!-- <svg width='1' height='1'> -- > -->\n<!---->", "<?xml-stylesheet href='a>b'?>",
            "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">",
            "<!DOCTYPE svg [\n<!ENTITY a \"]>\">\n<!ENTITY b ']>'>\n<!-- '\">]> -->\n<?x '\" ]> ?>\n] >",
            "<?xml version=\"1.0\"?>\n<!-- one -->\n<!DOCTYPE svg>\n<!-- two -->\n",
        ].map { prologue in
            Sample(
                "SVG behind \(prologue.debugDescription)",
                ascii(prologue + "<svg \(namespace) width=\"640\" height=\"480\"/>"),
                640, 480)
        } + [
            Sample(
                "SVG with a prefix",
                ascii("<s:svg xmlns:s=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"480\">"), 640, 480),
            utf16(
                "<?xml version=\"1.0\"?><!-- é𝒳 --><svg title='é' \(namespace) width=\"640\" height=\"480\"/>",
                lowFirst: true),
            utf16("<svg \(namespace) width=\"640\" height=\"480\"/>", lowFirst: false),
            Sample("SVG without an end", ascii("<svg \(namespace) width=\"640\" height=\"480\">"), 640, 480),
            Sample(
                "SVG of a drawing program",
                ascii(
                    "<!DOCTYPE svg [<!ENTITY ns_svg \"http://www.w3.org/2000/svg\">]>"
                        + "<svg xmlns=\"&ns_svg;\" width=\"640\" height=\"480\">"), 640, 480),
        ]

    private static let damaged: [Sample] = [
        "", "<", "<svg", "<svg>", "<>", "< svg width='1' height='1'>", "<svg width=1 height=1>",
        "<svg width='1' height='1'",
        "<svg width='1 height='1'>", "<svg width height='1'>", "<svg ='1'>", "<svg width='1' height='1' <>",
        "<html><svg width='1' height='1'>",
        "<SVG width='1' height='1'>", "<svgs width='1' height='1'>", "<svg:g width='1' height='1'>", "text", "  text",
        "\u{FEFF}text", "<!-- <svg width='1' height='1'>", "<!DOCTYPE svg [ <svg width='1' height='1'>",
        "<!DOCTYPE svg \" <svg width='1' height='1'>", "<?xml <svg width='1' height='1'>",
        "<!ELEMENT><svg width='1' height='1'>",
        "</svg>", "\u{FEFF}\u{FEFF}<svg width='1' height='1'>",
    ].map { Sample("no SVG: \($0.debugDescription)", ascii($0)) }

    private static func svg(_ attributes: String, _ width: Int, _ height: Int) -> Sample {
        Sample("SVG with \(attributes.debugDescription)", root(attributes), width, height)
    }

    private static func svg(_ attributes: String, _ none: Never?) -> Sample {
        Sample("SVG with \(attributes.debugDescription)", root(attributes))
    }

    private static func utf16(_ text: String, lowFirst: Bool) -> Sample {
        let bytes = ("\u{FEFF}" + text).utf16.flatMap { unit in
            let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
            return lowFirst ? [low, high] : [high, low]
        }
        return Sample("SVG in UTF-16, \(lowFirst ? "the low" : "the high") byte first", bytes, 640, 480)
    }

    private static func root(_ attributes: String) -> [UInt8] {
        ascii("<svg \(namespace) \(attributes)><path d=\"M0 0\"/></svg>\n")
    }
}
