import SeriesModel
import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Text in angle brackets that is a tag to browsers")
struct LostTagTests {
    /// What is found stands between « and ».
    static let marked: [(String, Int)] = [
        ("A List«<String>» holds them, run «<name>» «<target>», and Option<STRING> if a«<b2 and b3>»c.", 5),
        (
            "# List«<T>»\n\n## What Map«<K>» does\n\n- a«<item>»\n\n> b«<quote>»\n\n"
                + "|a«<cell>»|\n|-|\n|«<x extends y>»|",
            6
        ),
        ("Put «<?php echo \"hi\"; ?>» there, or <?xml?>, «<x\ny>» a", 3),
        ("run `a` «<source>» <source src=\"a.mp3\"> <SOURCE> «<img>» <img alt>", 3),
        ("<div>\nA List«<String>» of Map<K, V>\n</div>", 1),
        ("<pre>\nList«<String>»\n</pre>\n\na[^1]\n\n[^1]: Set«<Note>»", 2),
        ("- «<username>»\n- b\n\n> «<name>»\n\n«<host name>»", 3), ("*a* {b«<c>»", 1),
        ("The «<use>» of tea", 1), ("A «<tr>» with a <td>a</td>, «<tbody>» and *«<option>»*", 3),
        ("<svg><g></svg> «<path>» <math><mi></math>", 1),
    ]

    @Test(arguments: marked)
    func places(marked: String, count: Int) {
        let (source, expected) = unmark(marked)
        let found = article(source).mistakes.lostTags
        #expect(found?.places.map(\.line) == expected.map(\.line))
        #expect(found?.places.map(\.column) == expected.map(\.column))
        #expect(found?.count == count)
    }

    @Test(
        "what may be meant as a tag is left alone",
        arguments: [
            "<use>a</use> <svg><use></svg>", "<table>\n<tr><td>a\n</table>", "a <table><tr><td>b</td></tr></table>",
            "<td>\n\n*a*\n\n</td>", "a <tr class=\"b\"> c",
            "<Tabs><Tab>a</Tab></Tabs> <Foo /> <Foo a=\"b\"> <my-element> a", "a <b>b</b> <br> <wbr> <p>",
            "a < b > c <1> <>", "<center> <FONT> <Kbd>", "<Steps>\n\n# A\n\n</Steps>", "<Steps>\n\n  <Step> \n\n# A",
            "`<a1>` \\<a1> &lt;a1>", "<!-- <a1> --> <!---->", "<script>\nif (a <b1> c)\n</script>",
            "<svg><a1><g></svg><svg>\n<b1>\n\n<c1>\n</svg>", "{{<name>}} {{<youtube a>}}",
            "<?php a ?>\n\n<!DOCTYPE html>", "<o:p>\na\n", "a<T>b\n\n<pre>c</T></pre>",
            "    <a1>\n\n```\n<a1>\n```",
        ])
    func tags(source: String) {
        #expect(article(source).mistakes.lostTags == nil)
    }

    @Test("many names take linear time", .timeLimit(.minutes(5)), arguments: ["", "<div>"])
    func manyNames(start: String) {
        let source = start + (0..<10_000).map { "<a\($0)> b " }.joined()
        #expect(article(source).mistakes.lostTags?.count == 10_000)
    }
}
