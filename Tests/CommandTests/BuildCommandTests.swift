import Foundation
import TestSupport
import Testing

/// `seriesgen build`, as people and scripts see it.
@Suite struct BuildCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder(" with spaces, ünïcödé 数")
        try folder.put(tinySite)
    }

    private func build(_ words: String...) throws -> Program.Outcome {
        try Program.run(["build"] + words, in: folder.path)
    }

    private func lastLine(_ changes: String, pages: Int = 2, into output: String = "output/") -> Regex<Substring> {
        let words = ["Built 1 article (\(pages) pages) into ", output, ": ", changes, ", in "]
        let duration = "(?:[0-9]\\.[0-9]|[0-9]{2,}) ms\n"
        let text = words.map { NSRegularExpression.escapedPattern(for: $0) }.joined() + duration
        return (try? Regex(text)) ?? Regex(verbatim: "never")
    }

    @Test func aNameThatIsNoTextIsNotTakenForAnother() throws {
        let folder = try TemporaryFolder()
        try folder.put(tinySite)
        let outcome = try Program.shell("\"$seriesgen\" build --output \"$(printf 'caf\\351')\"", in: folder.path)
        #expect(
            outcome
                == .init(
                    status: 2,
                    errors:
                        "seriesgen: the name of the output 'caf\u{FFFD}' is not UTF-8\n  help: name another folder\n"))
    }

    @Test func aFileThatGetsTooLargeIsAnError() throws {
        let folder = try TemporaryFolder()
        try folder.put(tinySite.merging(["content/static/big.txt": String(repeating: "x", count: 1 << 20)]) { $1 })
        let outcome = try Program.shell("ulimit -f 128; \"$seriesgen\" build --quiet", in: folder.path)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("output/big.txt: error: cannot write this: File too large"))
    }

    @Test func saysWhatItDid() throws {
        let first = try build()
        #expect(first.status == 0 && first.errors == "")
        let new = folder.tree("output").keys.count { $0 != ".seriesgen-files" }
        #expect(first.output.prefixMatch(of: lastLine("\(new) new")) != nil)
        #expect(first.output.hasSuffix("where it will be: url: https://example.com/\n"))
        #expect(folder.text("output/one/index.html")?.contains("<p>Text.</p>") == true)
        #expect(try build().output.wholeMatch(of: lastLine("nothing changed")) != nil)

        try folder.put(["content/01-one.md": "# One\n\nNew text.\n", "content/static/a.txt": "a"])
        #expect(try build().output.wholeMatch(of: /Built .* into output\/: 1 new, [1-9] changed, in .* ms\n/) != nil)
        try folder.remove("content/static")
        #expect(try build().output.wholeMatch(of: lastLine("1 removed")) != nil)
    }

    @Test(arguments: [("./", "./"), (".//", "./"), ("./out", "out/"), (".//out/", "out/")])
    func saysWhere(output: String, shown: String) throws {
        #expect(try build("--output", output).output.contains(" into \(shown): "))
    }

    @Test(arguments: ["", "/"])
    func namesTheOutputInAnotherRoot(slash: String) throws {
        let parent = URL(fileURLWithPath: folder.path).deletingLastPathComponent().path
        let name = URL(fileURLWithPath: folder.path).lastPathComponent
        let outcome = try Program.run(["build", "--root", name + slash], in: parent)
        #expect(outcome.output.contains(" into \(name)/output/: "))
    }

    @Test func saysWhatIsHeldBack() throws {
        try folder.put([
            "content/02-two.md": "---\ndraft: true\n---\n# Two\n",
            "content/03-three.md": "---\ndate: 2030-01-02\n---\n# Three\n",
            "content/pages/later.md": "---\ndate: 2030-01-02\n---\n# Later\n",
        ])
        let output = try build("--now=2026-01-02").output
        let line = "Held back: 1 draft (shown with --drafts), 2 texts with a later date (shown with --future)\n"
        #expect(output.hasPrefix(line + "Built 1 article (2 pages) into output/: "))
        #expect(
            try build("--now=2026-01-02", "--drafts").output
                .hasPrefix("Held back: 2 texts with a later date (shown with --future)\nBuilt "))
        #expect(try build("--now=2026-01-02", "--drafts", "--future").output.hasPrefix("Built "))
        #expect(try build("--now=2026-01-02", "--quiet").output == "")
    }

    @Test func allWaysToNameTheFolders() throws {
        let reference = try build("--quiet")
        #expect(reference == .init(status: 0))
        let expected = folder.tree("output")
        try folder.put(["sub/x": ""])
        let parent = URL(fileURLWithPath: folder.path).deletingLastPathComponent().path
        let name = URL(fileURLWithPath: folder.path).lastPathComponent
        for (place, root) in [
            (parent, name), (parent, name + "/"), (parent, "./" + name), (folder["sub"], ".."), ("/", folder.path),
            (folder["content"], folder.path + "/"),
        ] {
            for words in [["--root", root], ["--root=" + root]] {
                try folder.remove("output")
                #expect(try Program.run(["build", "--quiet"] + words, in: place) == .init(status: 0))
                #expect(folder.tree("output") == expected)
            }
        }
        for output in ["elsewhere", "a/b/c/", folder["absolute"], "../" + name + "/up"] {
            let outcome = try build("--output", output)
            #expect(outcome.status == 0)
            #expect(outcome.output.contains(" into \(output.hasSuffix("/") ? output : output + "/"): "))
        }
        for output in ["elsewhere", "a/b/c", "absolute", "up"] { #expect(folder.tree(output) == expected) }
    }

    @Test func theResultDoesNotDependOnTheJobs() throws {
        try folder.put(
            Dictionary((2...40).map { ("content/\($0)-p\($0).md", "# Part \($0)\n\nText.\n") }) { first, _ in first })
        for jobs in ["1", "2", "7", "1000000"] {
            #expect(
                try build("--quiet", "--now=2026-01-02", "--jobs", jobs, "--output", "out" + jobs) == .init(status: 0))
            #expect(folder.tree("out" + jobs) == folder.tree("out1"))
        }
    }

    @Test func quietSaysNothingAndTimingsSayALot() throws {
        #expect(try build("--quiet") == .init(status: 0))
        let outcome = try build("--timings")
        #expect(outcome.status == 0 && outcome.errors == "")
        let lines = outcome.output.split(separator: "\n")
        let rows = ["load", "parse", "link", "check", "write", "  of which rendering", "total", "  ", "Built "]
        #expect(lines.count == rows.count)
        for (line, row) in zip(lines, rows) { #expect(line.hasPrefix(row)) }
        for line in lines.prefix(5) + [lines[6]] { #expect(line.wholeMatch(of: /[a-z]+ +[0-9.]+ ms/) != nil) }
        for line in lines.prefix(5) + [lines[6]] { #expect(line.count == 21) }
        #expect(lines[7].wholeMatch(of: /\ *\d+ articles\/s, [0-9.]+ MB\/s of Markdown, [0-9.]+ MB\/s of pages/) != nil)
        #expect(try build("--quiet", "--timings").output.split(separator: "\n").count == rows.count - 1)
    }

    @Test func timingsOfWhatIsNotWrittenSayNothingOfSpeed() throws {
        try folder.put(["content/01-one.md": "# One\n\n[a](nowhere.md)\n"])
        let outcome = try build("--timings")
        #expect(outcome.status == 1)
        let rows = outcome.output.split(separator: "\n").map { $0.prefix { $0 != " " } }
        #expect(rows == ["load", "parse", "link", "check", "total"])
    }

    @Test func mistakesLeaveTheOutputAlone() throws {
        #expect(try build("--quiet").status == 0)
        let before = folder.tree("output")
        try folder.put([
            "content/02-two.md": "# Two\n\n[a](nowhere.md)\n[b](03-no.md)\n", "content/01-one.md": "# Changed\n",
        ])
        let outcome = try build()
        #expect(outcome.status == 1 && outcome.output == "")
        #expect(outcome.errors.hasPrefix("content/02-two.md:3:"))
        #expect(outcome.errors.contains("\ncontent/02-two.md:4:"))
        #expect(outcome.errors.hasSuffix("\n\nNothing was written: 2 errors\n"))
        #expect(folder.tree("output") == before)
        #expect(try build("--quiet") == outcome)

        try folder.put(["content/02-two.md": "# Two\n", "templates/article.html": "\\(article.titel)\n"])
        let template = try build()
        #expect(template.status == 1)
        #expect(template.errors.contains("templates/article.html:1:"))
        #expect(folder.tree("output") == before)
    }

    @Test func warningsDoNot() throws {
        try folder.put(["content/01-one.md": "---\ntitel: One\n---\n\n# One\n"])
        let outcome = try build("--quiet")
        #expect(outcome.status == 0 && outcome.output == "")
        #expect(outcome.errors.hasPrefix("content/01-one.md:2:1: warning: "))
        #expect(outcome.errors.contains("'title'"))
        #expect(folder.tree("output").keys.contains("one/index.html"))
    }

    @Test func anEmptyFolderIsExplained() throws {
        try folder.remove("content")
        let outcome = try build()
        #expect(outcome.status == 1 && outcome.output == "")
        #expect(outcome.errors.hasPrefix("error: there is no folder 'content/' here\n  help: "))
        try folder.put(["content/.keep": ""])
        #expect(try build().errors.hasPrefix("error: there is nothing to publish in content/\n  help: "))
        #expect(folder.tree("output") == [:])
    }

    // MARK: The output

    @Test func somebodyElsesFileStandsInTheWay() throws {
        try folder.put(["output/index.html": "mine", "output/one": "mine"])
        let outcome = try build()
        #expect(outcome.status == 1)
        for path in ["output/index.html", "output/one"] {
            #expect(
                outcome.errors.contains(
                    "\(path): error: a file that seriesgen did not write stands in the way\n"
                        + "  help: move it away: seriesgen changes no files but its own\n"))
        }
        #expect(outcome.errors.hasSuffix("\nNothing was written: 2 errors\n"))
        #expect(folder.tree("output") == ["index.html": "mine", "one": "mine"])
    }

    @Test func anOutputWhoseListIsLost() throws {
        #expect(try build().status == 0)
        try folder.remove("output/.seriesgen-files")
        let before = folder.tree("output")
        let outcome = try build("--output", "./output")
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.hasPrefix(
                "output: error: \(before.count) files that seriesgen did not write stand in the way\n"))
        #expect(outcome.errors.components(separatedBy: ": note: one of them\n").count == 6)
        #expect(outcome.errors.contains("\noutput/404.html: note: one of them\n"))
        #expect(
            outcome.errors.hasSuffix(
                "\n  help: build into another folder, or remove this one if nothing in it is yours\n\n"
                    + "Nothing was written: 1 error\n"))
        #expect(folder.tree("output") == before)
    }

    @Test func placesCountFromWhereTheCommandRuns() throws {
        try folder.put(["content/01-one.md": "# One\n\n[a](b.md)\n", "templates/page.html": "\\(a)"])
        let parent = URL(fileURLWithPath: folder.path).deletingLastPathComponent().path
        let name = URL(fileURLWithPath: folder.path).lastPathComponent
        for (root, shown) in [(name, name), (name + "/", name), ("./" + name, "./" + name), (folder.path, folder.path)]
        {
            let errors = try Program.run(["build", "--root", root], in: parent).errors
            #expect(
                errors.hasPrefix(
                    "\(shown)/content/01-one.md:3:5: error: no file 'b.md' for this link\n  3 | [a](b.md)\n"))
            #expect(errors.contains("\n\(shown)/templates/page.html:1:3: error: there is no 'a' here\n  1 | \\(a)\n"))
        }
        #expect(try Program.run(["build"], in: folder.path).errors.hasPrefix("content/01-one.md:3:5: error: "))
    }

    @Test func wordsCannotSteerTheTerminal() throws {
        let outcome = try build("--root", "a\u{1B}[2J")
        #expect(outcome.errors.hasPrefix("seriesgen: there is no folder 'a\u{241B}[2J'\n"))
    }

    @Test func anOutputThatCannotBeMade() throws {
        try folder.put(["file": ""])
        try folder.link("unmounted", to: "/nothing/is/here")
        for output in ["file", "file/x", "unmounted", "/proc/seriesgen"] {
            let outcome = try build("--output", output)
            #expect(outcome.status == 1 && outcome.output == "")
            #expect(outcome.errors.hasPrefix("\(output): error: cannot create this: ") || output == "file/x")
            #expect(outcome.errors.hasSuffix("\n\nNothing was written: 1 error\n"))
        }
    }

    // MARK: Streams

    @Test(arguments: [
        "build --root broken | true", "build | true", "help build | true", "build >&-", "build --root broken 2>&-",
        "build <&-", "build >/dev/full", "build <&- >&- 2>&-",
    ])
    func closedStreamsAreNoCrash(words: String) throws {
        try folder.put(["broken/content/01-a.md": "[a](no.md)\n"])
        let outcome = try Program.shell("\"$seriesgen\" " + words, in: folder.path)
        #expect(outcome.signal == nil)
        for word in ["rash", "Fatal", "at /", "Illegal"] { #expect(!outcome.errors.contains(word)) }
        if words.hasPrefix("build ") && !words.contains("broken") {
            #expect(folder.text("output/one/index.html")?.hasSuffix("</html>\n") == true)
        }
    }

    @Test func noColorInPipes() throws {
        try folder.put(["content/01-one.md": "[a](no.md)\n"])
        for environment in [["TERM": "xterm-256color"], ["FORCE_COLOR": "1", "TERM": "xterm"]] {
            let outcome = try Program.run(["build"], in: folder.path, environment: environment)
            #expect(outcome.status == 1 && !outcome.errors.contains("\u{1B}"))
        }
    }

    private static let script = ["/usr/bin/script"].first { path in
        #if os(Linux)
            FileManager.default.isExecutableFile(atPath: path)
        #else
            false
        #endif
    }

    /// `script` gives the program a terminal.
    @Test(
        .enabled(if: script != nil, "needs the script program of util-linux"),
        arguments: [
            (["TERM": "xterm"], true), ([:], true), (["TERM": "xterm", "NO_COLOR": ""], true),
            (["TERM": "xterm", "NO_COLOR": "1"], false), (["TERM": "dumb"], false), (["NO_COLOR": "0"], false),
        ] as [([String: String], Bool)])
    func colorOnATerminal(environment: [String: String], isColorful: Bool) throws {
        try folder.put(["content/01-one.md": "[a](no.md)\n"])
        let outcome = try Program.shell(
            "\(Self.script ?? "script") -qec '\"$seriesgen\" build' /dev/null", in: folder.path,
            environment: environment)
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("content/01-one.md:1:") && outcome.output.contains("error:"))
        #expect(outcome.output.contains("\u{1B}[") == isColorful)
    }
}
