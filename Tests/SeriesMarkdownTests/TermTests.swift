import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Terms")
struct TermTests {
    private static func matcher(_ forms: [String]) -> TermMatcher {
        TermMatcher(forms.enumerated().map { TermMatcher.Form($1, term: $0) })
    }

    /// What is found in the text stands between « and ».
    @Test(
        arguments: [
            (["load"], "a «load» is loaded, but «load»-bearing and («load»)"),
            (["load"], "reload loads loaded load_2 load2 load\u{301} «Load» LOAD «load»’s"),
            (["load balancer", "load"], "a «load» and a «load balancer» and a «Load balancer», no «Load» Balancer"),
            (["load balancer", "load"], "«load»  balancer «load\nbalancer» «load\u{A0}balancer» «load» balancers"),
            (["a b c", "a b", "b c d"], "«a b» d «a b c» d «b c d»"),
            (["HTTP"], "http Http «HTTP» HTTPS «HTTP»/2"),
            (["Go"], "go «Go» GO"),
            (["C", "C++", ".NET"], "«C» «C++» C++11 C# «.NET» ASP.NET ..NET"),
            (["node", "C", "go"], "node.js Node.js C# C++ go.mod ./go /go ../go #go @go $go \\go x.go a@go.dev //go"),
            (["node", "go"], "«go». And «go», («node») «Node»… ...«go» «node»… «go»... «go».\n«go»? \"«node».\""),
            (["read", "write", "go"], "«read»/«write» 2/«go» é/«go» «go»/2 cache-«go»"),
            (["HTTP/2", "x"], "«HTTP/2» HTTP/2.0 «HTTP/2», HTTP/2.x $x «x»+1 x++ «x» + 1"),
            (["node.js", "C#", "@media", "./go"], "«Node.js» («C#») «@media» «./go» C#.x @media#"),
            (["茶", "go"], "緑«茶».«茶»。«go».«茶»"),
            (["été", "É"], "«été» «Été» étés «É» éÉ"),
            (["über"], "darüber «über» «Über»."),
            (["a-b", "-x"], "«a-b» a--b «a-b»-- --x «-x»"),
            (["紅茶", "茶"], "これは«紅茶»です。緑«茶»"),
            (["HTTP"], "使う«HTTP»は「«HTTP»」HTTPS"),
            (["서버"], "새 «서버»가 온다"),
            (["i"], "ı «i» «I» İ"),
            (["🙂 a"], "x🙂 a «🙂 a» 🙂 b"),
            ([""], "nothing at all"), ([], "nothing at all"), (["long term"], "long ter"), (["é"], "e\u{301}"),
        ])
    func matches(forms: [String], marked: String) {
        let text = marked.replacing("«", with: "").replacing("»", with: "")
        let matches = Array(text.utf8).withRun { [Self.matcher(forms)].matches(in: $0) }
        var shown = Array(text.utf8)
        for match in matches.reversed() {
            shown.insert(contentsOf: Array("»".utf8), at: match.range.upperBound)
            shown.insert(contentsOf: Array("«".utf8), at: match.range.lowerBound)
        }
        #expect(String(decoding: shown, as: UTF8.self) == marked)
    }

    @Test func ofTwoMatchersTheLongerTermWins() {
        let shared = TermMatcher([.init("load balancer", term: 7), .init("cache", term: 8)])
        let own = TermMatcher([.init("load", term: 1), .init("cache", term: 2)])
        let text = Array("load, load balancer, cache".utf8)
        #expect(text.withRun { [own, shared].matches(in: $0) }.map(\.term) == [1, 7, 2])
    }

    /// First uses in the HTML, between « and ».
    @Test(
        arguments: [
            ("HTTP and HTTP", "<p>«HTTP» and HTTP</p>\n"),
            (
                "# HTTP\n\n## HTTP\n\nThe *HTTP*",
                "<h2 id=\"http-1\"><a href=\"#http-1\">HTTP</a></h2>\n<p>The <em>«HTTP»</em></p>\n"
            ),
            (
                "`HTTP` [HTTP](https://a) <https://HTTP> ![HTTP](https://a.png) HTTP",
                "<p><code>HTTP</code> <a href=\"https://a\">HTTP</a> <a href=\"https://HTTP\">https://HTTP</a> "
                    + "<img src=\"https://a.png\" alt=\"HTTP\"> «HTTP»</p>\n"
            ),
            (
                "<a href=\"#\">HTTP *HTTP*</a> <kbd>HTTP</kbd> </kbd> <a id=\"x\"/> HTTP",
                "<p><a href=\"#\">HTTP <em>HTTP</em></a> <kbd>HTTP</kbd> </kbd> <a id=\"x\"/> «HTTP»</p>\n"
            ),
            (
                "<a href=https://e.com/>the HTTP</a> HTTP",
                "<p><a href=https://e.com/>the HTTP</a> «HTTP»</p>\n"
            ),
            ("<button>\n\nHTTP\n\n</button>\n\nHTTP", "<button>\n<p>HTTP</p>\n</button>\n<p>«HTTP»</p>\n"),
            ("a <script>HTTP</script> HTTP", "<p>a <script>HTTP</script> «HTTP»</p>\n"),
            (
                "\"HTTP\"--\"it's the load\nbalancer\" -- 'HTTP'",
                "<p>“«HTTP»”–“«it’s» the «load\nbalancer»” – ‘HTTP’</p>\n"
            ),
            (
                "the load\\\nbalancer, load *balancer*, load  \nbalancer",
                "<p>the load<br>\nbalancer, load <em>balancer</em>, load<br>\nbalancer</p>\n"
            ),
            (
                "x<b>HTTP</b> <i>HTTP</i>x HTTP<!-- -->s HTTP<br>s",
                "<p>x<b>HTTP</b> <i>HTTP</i>x HTTP<!-- -->s «HTTP»<br>s</p>\n"
            ),
            ("x*HTTP* *HTTP*x **HTTP**", "<p>x<em>HTTP</em> <em>HTTP</em>x <strong>«HTTP»</strong></p>\n"),
            (
                "--a-HTTP --so HTTP-- or --x--it's *a*--R&D and --AT&T",
                "<p>--a-«HTTP» –so HTTP– or --x–«it’s» <em>a</em>–«R&amp;D» and --«AT&amp;T»</p>\n"
            ),
            ("AT&amp;T and R&D... AT&T", "<p>«AT&amp;T» and «R&amp;D»… AT&amp;T</p>\n"),
            ("~~HTTP~~ load balancer", "<p><del>«HTTP»</del> «load balancer»</p>\n"),
            ("a load~\nbalancer~", "<p>a load~\nbalancer~</p>\n"),
            ("{{ HTTP }} {{ \"it's\" }} \"HTTP\"", "<p>{{ HTTP }} {{ &quot;it's&quot; }} “«HTTP»”</p>\n"),
            (
                "> [!TIP] HTTP\n> HTTP",
                "<div class=\"callout callout-tip\" role=\"note\" aria-label=\"Tip\">\n"
                    + "<p class=\"callout-title\">HTTP</p>\n<p>«HTTP»</p>\n</div>\n"
            ),
            ("HTTP\n: it's R\\&D", "<dl>\n<dt>«HTTP»</dt>\n<dd>«it’s» «R&amp;D»</dd>\n</dl>\n"),
            (
                "![a](https://a.png \"HTTP\")",
                "<figure>\n<img src=\"https://a.png\" alt=\"a\">\n<figcaption>HTTP</figcaption>\n</figure>\n"
            ),
        ])
    func firstUses(source: String, html: String) {
        let forms = ["HTTP", "load balancer", "it's", "AT&T", "R&D"]
        let fragment = article(source) { $0.terms = [Self.matcher(forms)] }
        var shown = fragment.html
        for use in fragment.termUses.reversed() {
            shown.insert(contentsOf: Array("»".utf8), at: use.range.upperBound)
            shown.insert(contentsOf: Array("«".utf8), at: use.range.lowerBound)
        }
        #expect(String(decoding: shown, as: UTF8.self) == html)
    }

    /// The first uses in the source.
    @Test(arguments: [
        "«HTTP» and HTTP", "# A\n\n> «HTTP»\n> a «load\n> balancer»", "- a\n  b `HTTP` HTTPS\n  «HTTP»",
        "`HTTP` and «HTTP»", "&amp; «HTTP»", "\\~ «HTTP»", "a[^1] «HTTP»\n\n[^1]: A «load balancer».",
        "| HTTP | x |\n| - | - |\n| a | the «HTTP» |\n| *a* «load balancer» | c |", "a\r\nb\r\n  «HTTP»",
        "Über «HTTP»\n\n[x]: y\n\n«load balancer»", "HTTP\n===\n\n«HTTP»", "~x~ and\n  `c` «HTTP»",
        "a https://example.org «HTTP»\n\n«load balancer»\n: b",
    ])
    func positions(marked: String) {
        let (source, expected) = unmark(marked)
        let uses = article(source) { $0.terms = [Self.matcher(["HTTP", "load balancer"])] }.termUses
        let spans = expected.map { span in
            // A mark may go on over the end of its line.
            let line = LineMap(Array(source.utf8)).line(span.line)
            return SourceSpan(
                line: span.line, column: span.column, length: min(span.length, line.count - span.column + 1))
        }
        #expect(uses.map(\.span) == spans)
    }

    private static let words = ["foo", "bar", "über", "snake_case_word", "日本語", "it's", "foo bar", "quoted", "x < y"]

    @Test("generated documents", arguments: 0..<40)
    func generated(seed: Int) throws {
        let matchers = [Self.matcher(Self.words)]
        for number in 0..<50 {
            var generator = DocumentGenerator(seed: seed * 50 + number)
            let source = String(decoding: generator.document(), as: UTF8.self)
            let plain = article(source)
            let found = article(source) { $0.terms = matchers }
            #expect(found.html == plain.html)
            #expect(found.references == plain.references)
            #expect(Set(found.termUses.map(\.term)).count == found.termUses.count)
            var end = 0
            for use in found.termUses {
                #expect(use.range.lowerBound >= end && use.range.upperBound > use.range.lowerBound)
                end = use.range.upperBound
                let words = Self.read(found.html[use.range])
                #expect(words.lowercased() == Self.words[use.term], "\(source.debugDescription)")
                let written = LineMap(Array(source.utf8)).line(use.span.line).dropFirst(use.span.column - 1)
                #expect(
                    words.hasPrefix(Self.read(written.prefix(use.span.length))),
                    "\(source.debugDescription) \(use.span)")
            }
            #expect(Self.quietBytes(of: found.html).isDisjoint(with: found.termUses.map(\.range.lowerBound)))
        }
    }

    /// As the matcher reads a text.
    private static func read(_ html: ArraySlice<UInt8>) -> String {
        Array(html).withRun(CharacterReferences.resolved).replacing("’", with: "'").replacing("\n", with: " ")
            .replacing("\u{A0}", with: " ")
    }

    /// The offsets of bytes in links, code, headings and tags.
    private static func quietBytes(of html: [UInt8]) -> Set<Int> {
        var quiet: Set<Int> = []
        html.withRun { run in
            var scanner = RawHTMLScanner(run)
            var open: [HTMLElement: Int] = [:]
            let elements: Set<HTMLElement> = [.a, .code, .h1, .h2, .h3, .h4, .h5, .h6, .figcaption]
            while let (part, range) = scanner.next() {
                var isTag = true
                switch part {
                case .startTag(let element?, _, _) where elements.contains(element): open[element, default: 0] += 1
                case .endTag(let element?, _) where elements.contains(element):
                    open[element] = max(0, open[element, default: 0] - 1)
                case .text: isTag = false
                default: break
                }
                if isTag || open.values.contains(where: { $0 > 0 }) { quiet.formUnion(range) }
            }
        }
        return quiet
    }

    // MARK: - Hostile input

    @Test(.timeLimit(.minutes(15)))
    func manyTermsThatBeginAlike() {
        let matcher = Self.matcher((0..<100_000).map { "load balancer \($0)" } + ["load"])
        let text = Array(String(repeating: "load balancer 99999 load balancer x ", count: 5_000).utf8)
        let matches = text.withRun { [matcher].matches(in: $0) }
        #expect(matches.count == 10_000)
        #expect(matches.first?.term == 99_999)
        #expect(matches.last?.term == 100_000)
    }

    @Test(.timeLimit(.minutes(15)), arguments: ["a ", "a a ", "茶", "\"a\" -- ", "a\n", "*a* ", "`a` a[^1] "])
    func oneTermRepeated(piece: String) {
        let long = (1...50).map { String(repeating: "a ", count: $0) + "b" } + ["a", "茶茶茶茶茶茶茶茶茶b"]
        let source = String(repeating: piece, count: 20_000)
        let fragment = article(source) { $0.terms = [Self.matcher(long)] }
        #expect(fragment.termUses.count <= 1)
    }

    @Test(.timeLimit(.minutes(15)))
    func manyTermsInOneText() {
        let terms = (0..<20_000).map { "term\($0)" }
        let source = terms.map { $0 + " \"x\" `c`~\n" }.joined()
        let fragment = article(source) { $0.terms = [Self.matcher(terms)] }
        #expect(fragment.termUses.count == 20_000)
        #expect(fragment.termUses.map(\.span.line) == Array(1...20_000))
    }

    /// Compared with a look for each form at each place.
    @Test("Forms that have much in common", arguments: 0..<4)
    func agreesWithSearch(seed: Int) {
        var random = SplitMix(seed: seed)
        let letters = Array("ab Ab-.1é")
        for _ in 0..<50 {
            let forms = (0..<random.below(12)).map { _ in
                String((0...random.below(4)).map { _ in random.pick(letters) }).trimmingSpaces
            }.filter { !$0.isEmpty && !$0.contains("  ") }
            let matcher = TermMatcher(forms.enumerated().map { TermMatcher.Form($1, term: $0) })
            let text = Array(String((0..<random.below(40)).map { _ in random.pick(letters) }).utf8)
            text.withRun { text in
                var expected: [Range<Int>] = []
                var index = 0
                while index < text.count {
                    let isInCharacter = text[index] & 0xC0 == 0x80
                    let ends = forms.flatMap { [$0, $0.withUpperStart] }.map { index + $0.utf8.count }.filter { end in
                        end <= text.count && WordEdge.isEnd(end, in: text)
                            && forms.contains { [$0, $0.withUpperStart].contains(text[index..<end].text) }
                    }
                    guard !isInCharacter, WordEdge.isStart(index, in: text), let end = ends.max() else {
                        index += 1
                        continue
                    }
                    expected.append(index..<end)
                    index = end
                }
                #expect([matcher].matches(in: text).map(\.range) == expected, "\(forms) \(text.text.debugDescription)")
            }
        }
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    /// As at the start of a sentence; the same where an upper-case letter stands in it already.
    fileprivate var withUpperStart: String {
        guard let first, !unicodeScalars.contains(where: { $0.properties.isUppercase }) else { return self }
        return first.uppercased() + dropFirst()
    }
}
