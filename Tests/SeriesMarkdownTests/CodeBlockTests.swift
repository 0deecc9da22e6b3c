import SeriesText
import TestSupport
import Testing

@testable import SeriesMarkdown

@Suite("Code blocks of an article")
struct CodeBlockTests {
    static let cases: [RenderingCase] = [
        RenderingCase(
            "in colors", "```swift\nlet a = \"<\\n>\" // b\n```",
            """
            <pre tabindex="0"><code class="language-swift"><span class="k">let</span> a = <span class="s">&quot;&lt;</span>\
            <span class="e">\\n</span><span class="s">&gt;&quot;</span> <span class="c">// b</span>
            </code></pre>

            """),
        RenderingCase(
            "the language as it is written", "```Bash,no_run\necho $A\n```",
            """
            <pre tabindex="0"><code class="language-Bash"><span class="f">echo</span> <span class="v">$A</span>
            </code></pre>

            """),
        RenderingCase(
            "an unknown language", "```mermaid {1,x\na --> \"b\"\n```",
            "<pre tabindex=\"0\"><code class=\"language-mermaid\">a --&gt; &quot;b&quot;\n</code></pre>\n"),
        RenderingCase(
            "a language that needs an escape", "```a\"b<c\nx\n```",
            "<pre tabindex=\"0\"><code class=\"language-a&quot;b&lt;c\">x\n</code></pre>\n"),
        RenderingCase(
            "no language", "```\nlet a\n```", "<pre tabindex=\"0\"><code>let a\n</code></pre>\n"),
        RenderingCase(
            "no fence", "    let a\n", "<pre tabindex=\"0\"><code>let a\n</code></pre>\n"),
        RenderingCase(
            "no code", "```swift\n```",
            "<pre tabindex=\"0\"><code class=\"language-swift\"></code></pre>\n"),
        RenderingCase(
            "a title", "```text title=\"a & b\"\nc\n```",
            """
            <figure class="code">
            <figcaption>a &amp; b</figcaption>
            <pre tabindex="0"><code class="language-text">c
            </code></pre>
            </figure>

            """),
        RenderingCase(
            "escaped quotes in titles",
            "```sh {title=\"say \\\"hi\\\" \\~\"}\na\n```\n\n```a\\\"b title='it\\'s'\n```",
            """
            <figure class="code">
            <figcaption>say &quot;hi&quot; ~</figcaption>
            <pre tabindex="0"><code class="language-sh">a
            </code></pre>
            </figure>
            <figure class="code">
            <figcaption>it's</figcaption>
            <pre tabindex="0"><code class="language-a&quot;b"></code></pre>
            </figure>

            """),
        RenderingCase(
            "marked lines, and runs across them", "```c {2}\n/* a\n   b */ int\n\n```",
            """
            <pre tabindex="0"><code class="language-c"><span class="line"><span class="c">/* a</span>
            </span><mark class="line"><span class="c">   b */</span> <span class="k">int</span>
            </mark><span class="line">
            </span></code></pre>

            """),
        RenderingCase(
            "numbers", "```numbers numbers\na\n```",
            """
            <pre tabindex="0" class="numbered"><code class="language-numbers"><span class="line">a
            </span></code></pre>

            """),
        RenderingCase(
            "numbers from another on", "```{start=10}\na\nb\n```",
            """
            <pre tabindex="0" class="numbered" style="counter-reset: line 9"><code><span class="line">a
            </span><span class="line">b
            </span></code></pre>

            """),
        RenderingCase(
            "a difference", "```diff {3}\n@@ -1 +1 @@\n-a<\n+b\n c\n```",
            """
            <pre tabindex="0"><code class="language-diff"><span class="line"><span class="h">@@ -1 +1 @@</span>
            </span><del class="line">-a&lt;
            </del><ins class="line marked">+b
            </ins><span class="line"> c
            </span></code></pre>

            """),
        RenderingCase(
            "a session", "```console\n$ ls 'a'\nb\n```",
            """
            <pre tabindex="0"><code class="language-console"><span class="prompt">$ </span>ls <span class="s">'a'</span>
            <span class="output">b
            </span></code></pre>

            """),
    ]

    @Test(arguments: cases)
    func block(_ test: RenderingCase) {
        #expect(article(test.source).display == test.html)
    }

    @Test("GitHub's dialect has none of this")
    func gitHubDialect() {
        #expect(
            gitHub("```swift title=\"a\" {1}\nlet a\n```")
                == "<pre><code class=\"language-swift\">let a\n</code></pre>\n")
    }

    @Test("whatever the code and the fence, the text stays and elements are closed")
    func hostile() {
        var random = SplitMix(seed: 4)
        let infos = ["swift", "diff numbers", "html {1-3}", "console {2}", "yaml start=3", "x {1}", "python", "diff"]
        let pieces = [
            "\n", "+", "-", "a", "\"", "'''", "<", "&", "/*", "*/", "$ ", " ", "|", ": ", "#", "é", "<b>", "{",
        ]
        for _ in 0..<2_000 {
            let code = (0..<random.below(60)).map { _ in random.pick(pieces) }.joined() + "\n"
            let html = article("~~~~ \(random.pick(infos))\n\(code)~~~~\n").display
            #expect(Self.text(of: html) == code + "\n")
        }
    }

    /// The text between tags, if every tag that opens is closed.
    private static func text(of html: String) -> String? {
        var text = ""
        var open: [Substring] = []
        for (number, piece) in html.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
            guard number > 0 else {
                text += piece
                continue
            }
            let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let name = parts[0].split(separator: " ").first else { return nil }
            if name.first == "/" {
                guard open.popLast() == name.dropFirst() else { return nil }
            } else {
                open.append(name)
            }
            text += parts[1]
        }
        for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
            text = text.split(separator: reference, omittingEmptySubsequences: false).joined(separator: character)
        }
        return open.isEmpty ? text : nil
    }
}
