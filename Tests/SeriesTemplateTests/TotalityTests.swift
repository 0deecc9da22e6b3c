import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesTemplate

/// Whatever comes in, the compiler gives an answer and a compiled template a page.
@Suite struct TotalityTests {
    private static let templates: [[(name: String, text: String)]] = DocumentedExample.all.map { example in
        example.files.map { ($0.name, $0.text) }
    }

    private func compileAndRender(_ files: [(name: String, bytes: [UInt8])]) {
        let (set, diagnostics) = Bench.compile(files)
        for name in files.map(\.name) {
            let isEntry = Library.schema.entries.contains { $0.template == name }
            #expect((set[name] != nil) == (isEntry && !diagnostics.containsError))
            if isEntry { _ = Bench.pages(files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }) }
            for article in 0..<3 { _ = Bench.render(set, name, article: article, siteURL: nil) }
        }
    }

    @Test(arguments: 0..<20) func randomBytes(seed: Int) {
        var random = SplitMix(seed: seed)
        for entry in ["article.html", "feed.xml", "data.json", "notes.txt"] {
            let bytes = (0..<random.below(400)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
            compileAndRender([(entry, bytes)])
        }
    }

    /// Pieces of templates in any order reach further than bytes.
    @Test(arguments: 0..<40) func randomPieces(seed: Int) {
        let pieces = [
            "\\(", "\\if(", "\\for(", "\\let(", "\\include(", "\\extends(", "\\block(", ")", "\\else", "\\elseif(",
            "\\endif", "\\empty",
            "\\endfor", "\\endblock", "\\paginate(", ", by: 2)", "\\endpaginate", "pages", "\\/*", "*/", "\\//", "\n",
            " ", "\"", "'", "\\", "<", ">", "</", "<!--", "-->",
            "<script>",
            "</script>", "<style>", "<a href=\"", "<p ", "=", "a", "b = ", "article", "series", ".", "?.", "title",
            "next", "articles",
            "extra", "1", "true", "nil", " in ", " where ", "let ", "?", ":", "??", "==", "&&", "!", "+", "-", ",",
            "json: ", "url: ",
            "(", "[", "]", "enumerated()", "\"article\"", "é", "\u{FEFF}", "\0",
        ]
        var random = SplitMix(seed: seed)
        for _ in 0..<25 {
            let text = (0..<random.below(60)).map { _ in random.pick(pieces) }.joined()
            compileAndRender([("article.html", Array(text.utf8))])
        }
    }

    /// Valid templates with a few changes mostly stay valid, and so are rendered, too.
    @Test(arguments: 0..<40) func changedTemplates(seed: Int) {
        var random = SplitMix(seed: seed)
        for _ in 0..<25 {
            var files = random.pick(Self.templates).map { (name: $0.name, bytes: Array($0.text.utf8)) }
            let other = Array(random.pick(random.pick(Self.templates)).text.utf8)
            for _ in 0...random.below(3) { Self.change(&files[random.below(files.count)].bytes, with: other, &random) }
            compileAndRender(files)
        }
    }

    private static func change(_ bytes: inout [UInt8], with other: [UInt8], _ random: inout SplitMix) {
        let start = random.below(bytes.count + 1)
        let end = min(bytes.count, start + random.below(12))
        switch random.below(4) {
        case 0: bytes.removeSubrange(start..<end)
        case 1: bytes.insert(contentsOf: bytes[start..<end], at: random.below(bytes.count + 1))
        case 2: if start < bytes.count { bytes[start] = UInt8(truncatingIfNeeded: random.next()) }
        default:
            let from = random.below(other.count)
            bytes.insert(contentsOf: other[from..<min(other.count, from + random.below(40))], at: start)
        }
    }

    /// A getter that breaks its declaration, or globals that are not those of the page, make a bad page and no crash.
    @Test func valuesOfWrongTypes() {
        let values: [Value] = [
            .none, .bool(true), .int(-1), .string("<"), .markup(.empty), .url(.root), .externalURL("x"), .extra(.none),
            .list(.empty),
            .list(ValueList(values: [.none, .list(.empty)])),
        ]
        for example in Self.templates {
            let (set, diagnostics) = Bench.compile(example)
            guard !diagnostics.containsError, let name = example.first?.name, let template = set[name] else { continue }
            var memory = PassageMemory()
            for value in values {
                for count in 0..<4 {
                    var buffer = ByteBuffer()
                    template.render(
                        .lighthouses, globals: Array(repeating: value, count: count), page: .root, siteURL: nil,
                        into: &buffer, memory: &memory)
                }
            }
        }
    }

    @Test func wrongMembers() {
        let types: [(TemplateType, Value)] = [
            (.date, .string("a")), (.list(.string), .int(1)), (.markup, .none), (.url, .extra(.none)), (.int, .none),
            (.extra, .bool(true)),
            (.string, .list(.empty)), (.bool, .object(Handle(index: 9, sub: 9))),
        ]
        let members = types.enumerated().map { index, pair in
            let value = pair.1
            return Member<Library>("m\(index)", pair.0, "") { _, _ in value }
        }
        let schema = Schema<Library>(
            objects: [ObjectType("Thing", "", members: members)],
            entries: [EntryPoint("a.html", "", variables: [Variable("x", .object("Thing"), "")])])
        let text = """
            \\(x.m0, format: "d") \\(x.m0.year) \\(x.m1.count) \\(x.m1.joined(separator: "")) \\for(i in x.m1)\\(i)\\endfor \\(x.m2)
            <a href="\\(x.m3)"> \\(x.m4 + 1) \\(-x.m4) \\(x.m5.a.b) \\for(i in x.m5)\\(i)\\endfor \\(x.m6.count) \\(x.m7 && true) \\(json: x.m7)
            """
        let source = TemplateSource(name: "a.html", file: "a.html", bytes: Array(text.utf8))
        let (set, diagnostics) = TemplateSet.compile([source], schema: schema)
        #expect(diagnostics.isEmpty)
        var buffer = ByteBuffer()
        var memory = PassageMemory()
        set["a.html"]?.render(
            .lighthouses, globals: [.object(Handle(index: 0))], page: .root, siteURL: nil, into: &buffer,
            memory: &memory)
        #expect(buffer.count > 0)
    }
}
