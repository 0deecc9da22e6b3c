import SeriesModel
import SeriesText
import Testing

@testable import SeriesFrontMatter

/// The tree that is built from YAML, as text: every node with the line and column (in bytes) where it starts.
@Suite struct YAMLTreeTests {
    @Test func listsOfFrontMatter() {
        let (plain, withCommas) = (
            ["aliases", "alias", "authors", "author", "redirect_from"],
            ["tags", "requires", "tag", "category", "topics", "keywords"]
        )
        let lists = ListKey.ofFrontMatter
        #expect(lists.filter { !$0.splitsAtCommas }.map(\.name) == plain)
        #expect(lists.filter(\.splitsAtCommas).map(\.name) == withCommas)
    }

    private func tree(_ yaml: String) -> String {
        let source = YAMLSource(wholeFile: Array(yaml.utf8))
        let (root, findings) = YAMLBuilder.build(source)
        let lines = LineMap(source.bytes)
        let mistakes = shown(findings.diagnostics(in: source.bytes, file: "a.yaml"))
        return ([root.map { dump($0, lines) } ?? "nothing"] + mistakes).joined(separator: "\n")
    }

    private func dump(_ node: YAMLNode, _ lines: LineMap) -> String {
        switch node.content {
        case .scalar(let text, let style):
            let mark =
                switch style {
                case .plain: ""
                case .quoted: "\""
                case .block: "|"
                }
            return mark + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎") + mark
                + place(node.range, lines)
        case .sequence(let nodes):
            return "[" + nodes.map { dump($0, lines) }.joined(separator: ", ") + "]" + place(node.range, lines)
        case .mapping(let entries):
            let shown = entries.map { "\($0.key)\(place($0.keyRange, lines)): \(dump($0.value, lines))" }
            return "{" + shown.joined(separator: ", ") + "}" + place(node.range, lines)
        }
    }

    private func place(_ range: Range<Int>, _ lines: LineMap) -> String {
        let span = lines.span(at: range.lowerBound)
        return "@\(span.line):\(span.column)"
    }

    @Test(arguments: [
        ("", "nothing"),
        ("# only a comment\n", "nothing"),
        ("a: b", "{a@1:1: b@1:4}@1:1"),
        ("key : value", "{key@1:1: value@1:7}@1:1"),
        ("a: 'b'\nc: \"d\"", "{a@1:1: \"b\"@1:4, c@2:1: \"d\"@2:4}@1:1"),
        ("a:\n", "{a@1:1: @1:3}@1:1"),
        ("a: [b, \"c\"]", "{a@1:1: [b@1:5, \"c\"@1:8]@1:4}@1:1"),
        ("a: [\n  b,\n  c,\n]\n", "{a@1:1: [b@2:3, c@3:3]@1:4}@1:1"),
        ("a:\n- b\n- c\n", "{a@1:1: [b@2:3, c@3:3]@2:1}@1:1"),
        ("a:\n  - b: 1\n    c: 2\n", "{a@1:1: [{b@2:5: 1@2:8, c@3:5: 2@3:8}@2:5]@2:3}@1:1"),
        ("a: {b: c}", "{a@1:1: {b@1:5: c@1:8}@1:4}@1:1"),
        ("a: |\n  x\n  y\n", "{a@1:1: |x⏎y⏎|@1:4}@1:1"),
        ("a: >-\n  x\n  y\n", "{a@1:1: |x y|@1:4}@1:1"),
        ("a: \"x\ny\"\n", "{a@1:1: \"x y\"@1:4}@1:1"),
        ("a: x\n  y\n", "{a@1:1: x y@1:4}@1:1"),
        ("a: \"\\u00e9\\t\\\"\"", "{a@1:1: \"é\t\"\"@1:4}@1:1"),
        ("a: b # c\n# d\ne: f", "{a@1:1: b@1:4, e@3:1: f@3:4}@1:1"),
        ("a: [b,\tc]", "{a@1:1: [b@1:5, c@1:8]@1:4}@1:1"),
        ("---\na: b\n---\n", "{a@2:1: b@2:4}@2:1"),
        ("%YAML 1.1\n---\na: b\n", "{a@3:1: b@3:4}@3:1"),
        ("\u{FEFF}a: b", "{a@1:1: b@1:4}@1:1"),
        ("a: b\r\nc: d\r\n", "{a@1:1: b@1:4, c@2:1: d@2:4}@1:1"),
        ("a: b\rc: d\r", "{a@1:1: b@1:4, c@2:1: d@2:4}@1:1"),
        ("a: !!str true", "{a@1:1: \"true\"@1:4}@1:1"),
        ("a: ! true", "{a@1:1: \"true\"@1:4}@1:1"),
    ])
    func builds(yaml: String, expected: String) {
        #expect(tree(yaml) == expected)
    }

    /// libyaml counts characters; columns here count bytes.
    @Test(arguments: [
        ("é: ü, ö", "{é@1:1: ü, ö@1:5}@1:1"),
        ("题: 缓存\nb: [数, 据]", "{题@1:1: 缓存@1:6, b@2:1: [数@2:5, 据@2:10]@2:4}@1:1"),
        ("a: [😀, b]", "{a@1:1: [😀@1:5, b@1:11]@1:4}@1:1"),
        ("é: 'ü'\r\n日本: \"語\"\r\n", "{é@1:1: \"ü\"@1:5, 日本@2:1: \"語\"@2:9}@1:1"),
        ("a: x\u{A0}y\nb: \u{3000}z", "{a@1:1: x\u{A0}y@1:4, b@2:1: \u{3000}z@2:4}@1:1"),
        ("é: &x [ü]\nö: *x\nç: d", "{é@1:1: [ü@1:9]@1:5, ö@2:1: [ü@1:9]@2:5, ç@3:1: d@3:5}@1:1"),
    ])
    func placesCountBytes(yaml: String, expected: String) {
        #expect(tree(yaml) == expected)
    }

    @Test(arguments: [
        ("a: &x 1\nb: *x", "{a@1:1: 1@1:4, b@2:1: 1@2:4}@1:1"),
        ("a: &x [1]\nb: [*x, *x]", "{a@1:1: [1@1:8]@1:4, b@2:1: [[1@1:8]@2:5, [1@1:8]@2:9]@2:4}@1:1"),
        ("a: &x 1\nb: &x 2\nc: *x", "{a@1:1: 1@1:4, b@2:1: 2@2:4, c@3:1: 2@3:4}@1:1"),
        ("a: &x k\n*x : v", "{a@1:1: k@1:4, k@2:1: v@2:6}@1:1"),
        (
            "a: &x {b: 1}\nc:\n  <<: *x\n  d: 2",
            "{a@1:1: {b@1:8: 1@1:11}@1:4, c@2:1: {d@4:3: 2@4:6, b@1:8: 1@1:11}@3:3}@1:1"
        ),
        ("a: &x {b: 1}\nc:\n  <<: *x\n  b: 2", "{a@1:1: {b@1:8: 1@1:11}@1:4, c@2:1: {b@4:3: 2@4:6}@3:3}@1:1"),
        ("<<: [{a: 1}, {a: 2, b: 3}]", "{a@1:7: 1@1:10, b@1:21: 3@1:24}@1:1"),
        ("\"<<\": 1", "{<<@1:1: 1@1:7}@1:1"),
        ("<<: 1\na: 2", "{a@2:1: 2@2:4}@1:1\n1:5 error: '<<' merges maps, and this is none"),
        ("<<: [{a: 1}, b]", "{}@1:1\n1:5+11 error: '<<' merges maps, and this is none"),
        (
            "a: *x",
            "{a@1:1: @1:4}@1:1\n1:4+2 error: there is no anchor '&x' for this alias | help: put it in quotes: a: \"*x\""
        ),
        (
            "- &x\n  - *x",
            "[[@2:5]@1:3]@1:1\n2:5+2 error: the alias '*x' stands inside of what it refers to"
        ),
    ])
    func resolvesAliasesAndMerges(yaml: String, expected: String) {
        #expect(tree(yaml) == expected)
    }

    @Test(arguments: [
        (
            "a: 1\nb: 2\na: 3",
            "{a@1:1: 1@1:4, b@2:1: 2@2:4}@1:1\n"
                + "3:1 error: the key 'a' is given twice | help: keep one of the two | note 1:1 it is first given here"
        ),
        (
            "a: {b: 1, b: 2}",
            "{a@1:1: {b@1:5: 1@1:8}@1:4}@1:1\n"
                + "1:11 error: the key 'b' is given twice | help: keep one of the two | note 1:5 it is first given here"
        ),
        ("? [a]\n: b", "@1:1\n1:3+3 error: a key must be text"),
        ("? ''\n: b", "{@1:3: b@2:3}@1:1"),
        (": b", "nothing\n1:1 error: there is no key before this ':'"),
        (
            "a: 1\n--- \nb: 2\n",
            "nothing\n3:1+4 error: a second YAML document starts here, and only one can be read"
                + " | help: delete the line '---' before it | note 1:1+4 the first one starts here"
        ),
        ("a: !!int 1", "{a@1:1: 1@1:4}@1:1"),
        (
            "a: !!binary xx",
            "{a@1:1: xx@1:4}@1:1\n1:4+11 error: the tag '!!binary' has no meaning here"
                + " | help: put it in quotes: a: \"!!binary xx\""
        ),
        (
            "a: !important note",
            "{a@1:1: note@1:4}@1:1\n1:4+15 error: the tag '!important' has no meaning here"
                + " | help: put it in quotes: a: \"!important note\""
        ),
        ("- !set\n  - a", "[[a@2:5]@1:3]@1:1\n1:3+4 error: the tag '!set' has no meaning here | help: delete it"),
    ])
    func refusesWhatHasNoOneMeaning(yaml: String, expected: String) {
        #expect(tree(yaml) == expected)
    }

    /// More keys than are compared one by one.
    @Test func findsTheSecondOfManyKeys() {
        let yaml = (1...100).map { "key\($0): x\n" }.joined() + "key50: y\n"
        #expect(
            tree(yaml).hasSuffix(
                "\n101:1+5 error: the key 'key50' is given twice | help: keep one of the two"
                    + " | note 50:1+5 it is first given here"))
    }

    @Test func nestsAsDeepAsAnybodyNeeds() {
        #expect(tree(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)).hasPrefix("[[[["))
        #expect(
            tree(String(repeating: "[", count: 66) + String(repeating: "]", count: 66))
                == "nothing\n1:66 error: lists and maps nest deeper than 64 levels")
    }

    @Test func aliasesDoNotNestDeeperThanWrittenLists() {
        let yaml = "a0: &a0 [x]\n" + (1...70).map { "a\($0): &a\($0) [*a\($0 - 1)]\n" }.joined()
        #expect(tree(yaml) == "nothing\n64:12+4 error: lists and maps nest deeper than 64 levels")
    }

    @Test func refusesABillionLaughs() {
        let yaml =
            "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
            + (1...9).map { level in
                "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
                    + "]\n"
            }.joined()
        #expect(
            tree(yaml)
                == "nothing\n4:45+3 error: the aliases up to here stand for more than 10000 values | help: write out what is meant"
        )
    }
}
