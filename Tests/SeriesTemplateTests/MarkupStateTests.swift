import Testing

@testable import SeriesTemplate

@Suite struct MarkupStateTests {
    private func state(behind text: String, _ language: TemplateLanguage = .html) -> MarkupState {
        var state = MarkupState(language: language)
        var findings: [MarkupFinding] = []
        let bytes = Array(text.utf8)
        state.read(bytes, &findings)
        return state
    }

    /// The start of a document, and the place behind it.
    @Test(arguments: [
        ("", "text"), ("a", "text"), ("a < b", "text"), ("a <3", "text"), ("<p>", "text"), ("<p/>", "text"),
        ("<p>a</p>", "text"), ("</>", "text"), ("<p a>", "text"), ("<p a=b>", "text"), ("<p a='>'>", "text"),
        ("<p a=\">\">", "text"),
        ("<p a = \"b\" c>", "text"), ("<!-->", "text"), ("<!--->", "text"), ("<!-- > -->", "text"),
        ("<!-- --!>", "text"),
        ("<!DOCTYPE html>", "text"), ("<?php > ", "text"), ("<![CDATA[ > ", "text"), ("<!>", "text"), ("<!->", "text"),
        ("<p a=\"", "attribute a"), ("<p A='", "attribute a"), ("<p a = \"x", "attribute a"),
        ("<p a=\"b\"c='", "attribute c"),
        ("<p a/b='", "attribute b"), ("<p =a='", "attribute =a"),
        ("<a href='", "url href start"), ("<a href=' ", "url href start"), ("<a href='h", "url href undecided"),
        ("<a href='http:", "url href path"), ("<a href='/a", "url href path"), ("<a href='a/", "url href path"),
        ("<a href='?", "url href query"), ("<a href='/a?b#", "url href query"), ("<a href='#", "url href query"),
        ("<a href='JavaScript:", "url href script"), ("<a href=' data:text/", "url href script"),
        ("<a href='é", "url href path"),
        ("<a href='\u{1} javascript:", "url href script"), ("<a href='java\n\tscript\r:", "url href script"),
        ("<a href='a&amp", "url href reference"), ("<a href='a&amp;", "url href path"),
        ("<a href='a&amp;#", "url href query"), ("<a href='&#106;", "url href disguised"),
        ("<a href='javascript&colon;/?", "url href disguised"),
        ("<set to='", "style"), ("<animate by='", "style"), ("<a ping='", "url ping start"),
        ("<p to='", "attribute to"), ("<animate/><p values='", "attribute values"),
        ("<a href='javascript/:", "url href path"), ("<p a='b'\tc='", "attribute c"),
        ("<use xlink:href='", "url xlink:href start"),
        ("<img srcset='", "url srcset start"), ("<img srcset='/a 1x, ", "url srcset start"),
        ("<img srcset='/a", "url srcset path"),
        ("<p style='", "style"), ("<style>", "style"), ("<style>a</style>", "text"), ("<style></sty", "style"),
        ("<style></styler>", "style"), ("<style><!-- </style>", "text"),
        ("<title>", "only title"), ("<title><b>", "only title"), ("<title></title >", "text"),
        ("<TITLE></Title>", "text"),
        ("<textarea></textareas>", "only textarea"), ("<textarea></textarea\n>", "text"),
        ("<textarea></textarea/>", "text"),
        ("<script>", "script"), ("<script/>", "script"), ("<script type=module>", "script"),
        ("<script>a</script>", "text"),
        ("<SCRIPT>a</sCRIPT\t>", "text"), ("<script></scripts>", "refused"), ("<script><!-- </script>", "text"),
        ("<script><!-- <script> </script>\n", "script"), ("<script><!-- <script> </script> </script>", "text"),
        ("<script><!-- <script> --></script>", "text"), ("<script><!-- <scripts></script>", "text"),
        ("<script>'", "refused"), ("<script>'a\\'", "refused"), ("<script>'a'", "script"), ("<script>'\n", "script"),
        ("<script>\"//\"", "script"), ("<script>//a", "refused"), ("<script>//a'\n", "script"),
        ("<script>/*a'*/", "script"),
        ("<script>/*/", "refused"), ("<script>a/b/", "refused"), ("<script>a /b/ c", "script"),
        ("<script>=/'/", "script"),
        ("<script>=/[/']/", "script"), ("<script>=/[/']", "refused"), ("<script>return /'/", "script"),
        ("<script>(1) /'/", "refused"), ("<script>if (q) /'/", "script"),
        ("<script>if (q) /'/.test(s) && go('", "refused"),
        ("<script>while(f(1)) /'/", "script"), ("<script>x.if (1) / 2 + '/ ", "refused"),
        ("<script>x.return / 2; ", "script"), ("<script>x.return / 2 + '/ ", "refused"),
        ("<script>a = {} /1; b = '/ ", "refused"), ("<script>{ a } /1/; b\n", "refused"),
        ("<script>{ a };/'/; b ", "script"), ("<script>({}) / 1; ", "script"),
        ("<script>{} /* / */ b // c\n", "script"),
        ("<script>`${{}}` / 1; ", "script"),
        ("<script>i++ / 2 + '/ ", "refused"), ("<script>i + /'/", "script"), ("<script>'a\\\r\n", "refused"),
        ("<script>'a\\\r\n\n", "script"),
        ("<script>1./2; x('/ ", "refused"), ("<script>1./2; ", "script"), ("<script>1.5/2; ", "script"),
        ("<script>x.y/2; ", "script"), ("<script>this.#in / 2; ", "script"), ("<script>1. in /'/ ", "refused"),
        ("<script>for (x of /1/) ", "refused"), ("<script>of / 2; ", "refused"), ("<script>await / 2; ", "refused"),
        ("<script>yield / 2; ", "refused"), ("<script>x.of / 2; ", "script"), ("<script>const of = 2; ", "script"),
        ("<script>for await (x of y) /'/; ", "script"), ("<script>if (x) await (y) / 2; ", "script"),
        ("<script>export default /'/; ", "script"), ("<script>x.default / 2; ", "script"),
        ("<script>a\n++/1/ ", "refused"), ("<script>a // b\n--/1/ ", "refused"), ("<script>a\n/* */ ++/1/ ", "refused"),
        ("<script>a++\n/ 2; ", "script"), ("<script>a /*\n*/++/1/ ", "refused"), ("<script>[.../'/]; ", "script"),
        ("<script><!-- '\n", "script"), ("<script><!-- it`s\nlet a = `", "refused"), ("<script><!-- {\n", "refused"),
        ("<script><!-- /* \n", "refused"), ("<script>a <!-- '\nb ", "script"), ("<script>a < !--b; ", "script"),
        ("<script><!-- ", "refused"), ("<script>'<!-- {'; ", "script"), ("<script>a\n --> it's\nb ", "script"),
        ("<script>--> it's\n", "script"), ("<script>a\n/* */ --> it's\nb ", "script"), ("<script>a --> b; ", "script"),
        ("<script>a\n--> `\nb ", "refused"), ("<script>a /*\n*/ --> ", "refused"),
        ("<script>`'", "refused"), ("<script>`${", "script"), ("<script>`${'}'", "script"),
        ("<script>`${{}}", "refused"),
        ("<script>`${`${", "script"), ("<script>`${`a`}`", "script"), ("<script>`\\${", "refused"),
        ("<script>`\\`", "refused"),
        ("<p", "refused"), ("<", "refused"), ("</", "refused"), ("<p ", "refused"), ("<p a", "refused"),
        ("<p a ", "refused"),
        ("<p a=", "refused"), ("<p a=b", "refused"), ("<p a=b c", "refused"), ("<p /", "refused"), ("<!", "refused"),
        ("<!--", "refused"),
        ("<!-- --", "refused"), ("<!D", "refused"), ("<p onclick='", "refused"), ("<p ONX='", "refused"),
        ("<iframe srcdoc='", "refused"),
        ("<iframe>", "refused"), ("<iframe></iframe>", "text"), ("<xmp><p>", "refused"), ("<noembed><p a='", "refused"),
    ])
    func html(_ text: String, _ place: String) {
        #expect(describe(state(behind: text)) == place)
    }

    @Test(arguments: [
        ("<?xml version='1.0'?>", "text"), ("<?a > ", "refused"), ("<![CDATA[ > ", "refused"),
        ("<![CDATA[ ]]>", "text"),
        ("<!-- --!> ", "refused"), ("<!-- -->", "text"), ("<title>", "text"), ("<script>", "script"),
        ("<script/>", "text"),
        ("<style/>", "text"), ("<A Href='", "url Href start"), ("<é a='", "attribute a"),
        ("<_a:b c:d='", "attribute c:d"),
        ("<textarea><b>", "text"), ("<h:script>", "refused"), ("<H:script>a</b></H:script>", "text"),
        ("<h:script/>", "text"), ("<svg:style>", "refused"), ("<h:title>", "text"),
    ])
    func xml(_ text: String, _ place: String) {
        #expect(describe(state(behind: text, .xml)) == place)
    }

    @Test(arguments: [
        ("{\"a\": ", "script"), ("{\"", "refused"), ("[1, ", "script"), ("\"\\\"", "refused"), ("\"<\" ", "script"),
    ])
    func json(_ text: String, _ place: String) {
        #expect(describe(state(behind: text, .json)) == place)
    }

    /// A comment of the template may part any text.
    @Test(arguments: [
        ("<scr", "ipt>", "script"), ("<style></st", "yle>", "text"), ("<a hr", "ef='", "url href start"),
        ("<p data-", "x='", "attribute data-x"), ("<p title='a", "b' style='", "style"),
        ("<p a='b", "< c", "attribute a"),
    ])
    func pieces(_ start: String, _ rest: String, _ place: String) {
        var state = state(behind: start)
        var findings: [MarkupFinding] = []
        state.read(Array(rest.utf8), &findings)
        #expect(describe(state) == place)
    }

    /// Two ends of branches, and whether one state can stand for both.
    @Test(arguments: [
        ("a", "<p>b", true), ("<p", "<p ", true), ("<p a='b'", "<p ", true), ("<p a='b'", "<p c", true),
        ("<p a", "<p a=\"b\"", true), ("<p a", "<p", true),
        ("<p", "a", false),
        ("<p a='", "<p a=\"", false), ("<p a='", "<p b='", true), ("<p a='", "<a href='", false),
        ("<a href='/", "<a href='#", true),
        ("<a href='", "<a href='/", true), ("<script>", "<script>'", false), ("<script>a", "<script>(", true),
        ("<script></", "<script>", false), ("<style>", "<script>", false), ("<p", "<script", false),
        ("<!--", "<!-- a", true),
        ("<script><!--", "<script>", false), ("<script><!-- a", "<script>a", false), ("<script>`${", "<script>", false),
        ("<a title=", "<a class=", true), ("<a title=", "<a href=", false), ("<a title=", "<a onclick=", false),
        ("<p a=", "</p a=", false), ("<p a='", "</p a='", false),
        ("<a title=x", "<a class=x", true), ("<a title=x", "<a href=x", false), ("<div a=x", "<script a=x", false),
        ("<script>/* *", "<script>/* a", false), ("<script>`$", "<script>`a", false),
        ("<script>/*", "<script>/* a", true), ("<script>`", "<script>`a", true),
    ])
    func branches(_ one: String, _ two: String, _ meet: Bool) {
        var first = state(behind: one)
        var second = state(behind: two)
        first.settle()
        second.settle()
        #expect((first.joined(with: second) != nil) == meet)
        #expect((second.joined(with: first) != nil) == meet)
    }

    /// What two branches in a script end with, what follows, and the place behind it.
    @Test(arguments: [
        ("a", "b", " / 1; ", "script"), ("a", "", "/'/ ", "refused"), ("a", "(", " /1 ", "refused"),
        ("a", "(", "; /'/ ", "script"), ("a", "(", " /* ' */ ", "script"), ("a", "(", " // '\n", "script"),
        ("{}", ";", "/1 ", "refused"), ("{}", ";", " a / 1; ", "script"),
        ("re", "", "turn /1/ ", "refused"), ("re", "re ", "turn /1/ ", "refused"),
        ("re", "re ", " turn / 1; ", "script"),
        ("if", "f", " (q) /1/ ", "refused"), ("if", "while", " (q) /'/ ", "script"),
        ("f", "g", " (q) / 2; ", "script"),
        ("f(", "", "a) / 2 ", "refused"), ("f(", "if (", "a) / 2 ", "refused"), ("f(", "g(", "a) / 2; ", "script"),
        ("f(", "", "g(a) / 2; ", "script"),
        ("x.", "", "return / 1 ", "refused"), ("x.", "y.", "return / 1; ", "script"),
        ("x.y", "z", " return /'/ ", "script"), ("x.y", "z.", "return /1 ", "refused"),
        ("x.", "", "if (1) / 2 ", "refused"), ("x.", "", "y / 2; ", "script"),
        ("i+", "i", "+ /1 ", "refused"), ("i+", "j", "; /'/ ", "script"),
        ("i+", "j", " k / 1; ", "script"),
    ])
    func slashesBehindBranches(_ one: String, _ two: String, _ rest: String, _ place: String) throws {
        for (one, two) in [(one, two), (two, one)] {
            let (first, second) = (state(behind: "<script>" + one), state(behind: "<script>" + two))
            var joined = try #require(first.joined(with: second))
            var findings: [MarkupFinding] = []
            joined.read(Array(rest.utf8), &findings)
            #expect(describe(joined) == place, "\(one) or \(two)")
        }
    }

    /// What stands in a script before a loop, in its rounds, and behind it; and whether values may stand behind each.
    @Test(arguments: [
        ("(", "1, ", " 1) / 2; ", "script", "script"), ("if (", "1, ", " 1) /'/ ", "script", "script"),
        ("[", "/1/, ", " / 2 ", "refused", "refused"), ("[", "1", " / 2 ", "script", "refused"),
        ("a", "; b", " / 2; ", "script", "script"), ("a", "; if (c) ", " / 2 ", "script", "refused"),
        ("f(", "), f(", " 1) / 2 ", "script", "refused"), ("f(", "(", " 1))) / 2 ", "script", "refused"),
        ("f(", ") / 2", " 1) ", "refused", "refused"), ("`", "a", "` / 2; ", "refused", "script"),
        ("1 /* ", "a", " */ / 2; ", "refused", "script"), ("", "turn /1/ ", "", "refused", "refused"),
    ])
    func slashesInRounds(
        _ before: String, _ round: String, _ rest: String, _ place: String, _ placeBehind: String
    ) {
        var findings: [MarkupFinding] = []
        func advance(_ state: inout MarkupState, over text: String) {
            state.read(Array(text.utf8), &findings)
        }
        var state = state(behind: "<script>" + before)
        let token = state.script.token
        state.prepareForRounds()
        let start = state
        advance(&state, over: round)
        #expect(describe(state) == place)
        #expect(state.endsRound(from: start) || state.script.isUncertain)
        state.script.token = token.behindRounds(endingIn: state.script.token)
        advance(&state, over: rest)
        #expect(describe(state) == placeBehind)
    }

    private func describe(_ state: MarkupState) -> String {
        switch state.printPlace {
        case .plain: "plain"
        case .text: "text"
        case .textOnly(let element): "only \(element)"
        case .attribute(let name): "attribute \(name)"
        case .url(let name, let phase): "url \(name) \(phase)"
        case .script: "script"
        case .style: "style"
        case .refused: "refused"
        }
    }
}

extension MarkupState {
    fileprivate mutating func read(_ bytes: [UInt8], _ findings: inout [MarkupFinding]) {
        var start: Int? = 0
        while let offset = start { start = advance(over: bytes, offset..<bytes.count, &findings) }
    }
}
