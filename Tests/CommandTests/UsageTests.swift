import Foundation
import TestSupport
import Testing

/// What the program says to command lines that it cannot run, and to questions.
@Suite struct UsageTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let words: [String]
        let message: String
        let help: String?

        init(_ words: String..., says message: String, help: String? = nil) {
            self.words = words
            self.message = message
            self.help = help
        }

        var testDescription: String { words.joined(separator: " ") }
    }

    @Test(arguments: [
        Case("bild", says: "unknown command 'bild'", help: "did you mean 'build'?"),
        Case("Build", says: "unknown command 'Build'", help: "did you mean 'build'?"),
        Case("markdwon", says: "unknown command 'markdwon'", help: "did you mean 'markdown'?"),
        Case("version", says: "unknown command 'version'", help: "did you mean '--version'?"),
        Case(
            "serve", says: "unknown command 'serve'",
            help: "'python3 -m http.server -d output' shows what 'seriesgen build' wrote, at http://localhost:8000"),
        Case("serialize", says: "unknown command 'serialize'", help: "'seriesgen --help' lists them all"),
        Case("", says: "unknown command ''", help: "'seriesgen --help' lists them all"),
        Case("--verison", says: "unknown option '--verison'", help: "did you mean '--version'?"),
        Case("-x", says: "unknown option '-x'", help: "'seriesgen --help' lists them all"),
        Case(
            "--root=x", "build", says: "'--root=x' stands before the command",
            help: "write the command first: seriesgen build --root=x"),
        Case(
            "--root", ".", "list", "--json", says: "'--root' stands before the command",
            help: "write the command first: seriesgen list --root . --json"),
        Case(
            "--forget", says: "'--forget' stands before the command",
            help: "write the command first: seriesgen lock --forget"),
        Case("labels", "de", says: "unknown command 'labels'", help: "did you mean 'seriesgen help labels'?"),
        Case("--version", "x", says: "'x' is one word too many", help: "'seriesgen --help' shows what can stand there"),
        Case("--help", "bild", says: "unknown topic 'bild'", help: "did you mean 'build'?"),
        Case("help", "template", says: "unknown topic 'template'", help: "did you mean 'templates'?"),
        Case("help", "x", says: "unknown topic 'x'", help: "'seriesgen --help' lists them all"),
        Case(
            "help", "build", "x", says: "'x' is one word too many",
            help: "'seriesgen help help' shows what can stand there"),
        Case(
            "help", "labels", "german", says: "'german' is no language tag",
            help: "write one such as en, de or pt-BR"),
        Case(
            "help", "labels", "de", "x", says: "'x' is one word too many",
            help: "'seriesgen help help' shows what can stand there"),
        Case(
            "help", "--all", says: "'--all' is one word too many",
            help: "'seriesgen help help' shows what can stand there"),

        Case("build", "--ruot", "x", says: "unknown option '--ruot'", help: "did you mean '--root'?"),
        Case("build", "--draft", says: "unknown option '--draft'", help: "did you mean '--drafts'?"),
        Case("build", "--outptu=x", says: "unknown option '--outptu'", help: "did you mean '--output'?"),
        Case(
            "markdown", "--github", "--commonmark", says: "--commonmark and --github ask for two forms of one text",
            help: "leave one of them out"),
        Case("build", "-q", says: "unknown option '-q'", help: "'seriesgen help build' lists them all"),
        Case("build", "x", says: "'x' is one word too many", help: "'seriesgen help build' shows what can stand there"),
        Case("build", "", says: "'' is one word too many", help: "'seriesgen help build' shows what can stand there"),
        Case("build", "-", says: "'-' is one word too many", help: "'seriesgen help build' shows what can stand there"),
        Case(
            "build", "--", "--quiet", says: "'--quiet' is one word too many",
            help: "'seriesgen help build' shows what can stand there"),
        Case("build", "--root", says: "--root needs a value", help: "write --root DIR"),
        Case("build", "--root=", says: "--root needs a value", help: "write --root DIR"),
        Case("build", "--root", "", says: "--root needs a value", help: "write --root DIR"),
        Case("build", "--root", "--quiet", says: "--root needs a value", help: "write --root DIR"),
        Case("build", "--now", says: "--now needs a value", help: "write --now YYYY-MM-DD"),
        Case("build", "--quiet=yes", says: "--quiet takes no value"),
        Case("build", "--help=yes", says: "--help takes no value"),
        Case("build", "--drafts=", says: "--drafts takes no value"),
        Case("build", "--root", "a", "--root=b", says: "--root is given twice"),
        Case("build", "--quiet", "--quiet", says: "--quiet is given twice"),
        Case("build", "--now", "yesterday", says: "--now: 'yesterday' is no day", help: "write it as 2026-11-24"),
        Case("build", "--now=2026-02-30", says: "--now: '2026-02-30' is no day", help: "write it as 2026-11-24"),
        Case("build", "--now=24.11.2026", says: "--now: '24.11.2026' is no day", help: "write it as 2026-11-24"),
        Case("build", "--now=2026-1-2", says: "--now: '2026-1-2' is no day", help: "write it as 2026-11-24"),
        Case("build", "--jobs", "0", says: "--jobs: '0' is no number of jobs", help: "write a whole number from 1"),
        Case("build", "--jobs", "-1", says: "--jobs: '-1' is no number of jobs", help: "write a whole number from 1"),
        Case("build", "--jobs=2.5", says: "--jobs: '2.5' is no number of jobs", help: "write a whole number from 1"),
        Case("build", "--jobs=many", says: "--jobs: 'many' is no number of jobs", help: "write a whole number from 1"),
        Case(
            "build", "--jobs=99999999999999999999", says: "--jobs: '99999999999999999999' is no number of jobs",
            help: "write a whole number from 1"),
        Case(
            "build", "--root", "nowhere", says: "there is no folder 'nowhere'",
            help: "--root names the folder that holds content/"),
        Case(
            "build", "--root=/dev/null", says: "there is no folder '/dev/null'",
            help: "--root names the folder that holds content/"),

        Case("lokc", says: "unknown command 'lokc'", help: "did you mean 'lock'?"),
        Case("lock", "--froget", says: "unknown option '--froget'", help: "did you mean '--forget'?"),
        Case("lock", "x", says: "'x' is one word too many", help: "'seriesgen help lock' shows what can stand there"),
        Case(
            "lock", "--root", "nowhere", says: "there is no folder 'nowhere'",
            help: "--root names the folder that holds content/"),

        Case(
            "markdown", "a", "b", says: "'b' is one word too many",
            help: "'seriesgen help markdown' shows what can stand there"),
        Case("markdown", "--comonmark", says: "unknown option '--comonmark'", help: "did you mean '--commonmark'?"),
        Case("markdown", "--root=x", says: "unknown option '--root'", help: "'seriesgen help markdown' lists them all"),
    ])
    func refuses(_ one: Case) throws {
        let help = one.help.map { "  help: \($0)\n" } ?? ""
        #expect(try Program.run(one.words) == .init(status: 2, errors: "seriesgen: \(one.message)\n" + help))
    }

    @Test func refusesWhatIsNoURL() throws {
        let expected = """
            seriesgen: --url: 'example.com' is no absolute URL
              help: write https://example.com

            """
        #expect(try Program.run(["build", "--url", "example.com"]) == .init(status: 2, errors: expected))
    }

    @Test(arguments: [
        "content", "content/", "content/static/x", "./content/a/b", "templates", "link/x", "content/../content",
        "templates/", "templates/a/b", "missing/../content", "missing/also/../../templates/x",
    ])
    func refusesToWriteWhereItReads(output: String) throws {
        let folder = try TemporaryFolder()
        try folder.put(tinySite.merging(["templates/note.txt": ""]) { $1 })
        try folder.link("link", to: "content")
        let before = folder.tree(".")
        let outcome = try Program.run(["build", "--output", output], in: folder.path)
        let source = output.contains("templates") ? "templates" : "content"
        #expect(outcome.status == 2)
        #expect(
            outcome.errors.hasPrefix(
                "seriesgen: the output '\(output)' lies in \(source)/, from which the site is made\n"))
        #expect(folder.tree(".") == before)
        #expect(try Program.run(["build", "--root", "..", "--output", "x"], in: folder["content"]).status == 2)
        #expect(try Program.run(["build", "--output", "content-of-mine"], in: folder.path).status == 0)
    }

    @Test(arguments: [
        "/": "is the root of all folders", "//": "is the root of all folders",
        "content/../.git": "lies in a folder of git's own",
        ".git/site": "lies in a folder of git's own",
    ])
    func refusesToWriteWhereNobodyWantsASite(output: String, reason: String) throws {
        let folder = try TemporaryFolder()
        try folder.put(tinySite)
        let outcome = try Program.run(["build", "--output", output], in: folder.path)
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("seriesgen: the output '\(output)' \(reason)\n"))
    }

    @Test func refusesToWriteWhereItWillRead() throws {
        let folder = try TemporaryFolder()
        try folder.put(tinySite)
        #expect(try Program.run(["build", "--output", "templates"], in: folder.path).status == 2)
        #expect(!FileManager.default.fileExists(atPath: folder["templates"]))
    }

    @Test(arguments: [".", "new/..", "content/.."]) func writesNoPageIntoContent(output: String) throws {
        let folder = try TemporaryFolder()
        try folder.put(tinySite.merging(["content/07-content.md": "# C\n", "content/08-templates.md": "# D\n"]) { $1 })
        let before = folder.tree(".")
        let outcome = try Program.run(["build", "--output", output], in: folder.path)
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.contains(
                """
                content/07-content.md: error: this would be written into content/, from which the site is made
                  help: write the site into a folder of its own, with --output

                """))
        #expect(outcome.errors.contains("content/08-templates.md: error: this would be written into templates/"))
        #expect(folder.tree(".") == before)
        #expect(try Program.run(["build"], in: folder.path).status == 0)
    }

    @Test(arguments: ["list", "list --json", "help templates", "--version", "build", "lock"])
    func tellsOfAFullDisk(words: String) throws {
        try #require(FileManager.default.fileExists(atPath: "/dev/full"))
        let folder = try TemporaryFolder()
        try folder.put(tinySite)
        let outcome = try Program.shell("\"$seriesgen\" \(words) >/dev/full", in: folder.path)
        #expect(
            outcome
                == .init(status: 1, errors: "seriesgen: cannot write to standard output: No space left on device\n"))
    }

    @Test func saysItsVersion() throws {
        let outcome = try Program.run(["--version"])
        #expect(outcome.output.wholeMatch(of: /seriesgen \d+\.\d+\.\d+\n/) != nil)
        #expect(outcome == .init(status: 0, output: outcome.output))
    }

    @Test(arguments: [[], ["--help"], ["-h"], ["help"], ["help", "--"]]) func overview(words: [String]) throws {
        #expect(
            try Program.run(words)
                == .init(
                    status: 0,
                    output: """
                        seriesgen turns a folder of Markdown into the site of an article series.

                        Usage:
                          seriesgen build [options]              turn content/ into the site in output/
                          seriesgen list [options]               print the series: parts, state, time, problems
                          seriesgen lock [options]               note down all URLs, so that no later build loses one
                          seriesgen markdown [options] [FILE|-]  print the HTML of a Markdown file
                          seriesgen help [TOPIC] [LANGUAGE]      explain a command, or one of the subjects below
                          seriesgen --version                    print the version

                        A first site, two files and what to write in them:
                          content/series.yaml           title: My series
                          content/01-my-first-part.md   # My first part
                        Then 'seriesgen build' writes the site into output/, which any web server can serve; to look at it here, type
                        'python3 -m http.server -d output' and open http://localhost:8000. 'seriesgen help build' lists the options.

                        Explained, each by 'seriesgen help' with its name:
                          front-matter  the keys that an article or a page may start with
                          settings      the keys of series.yaml
                          templates     everything that templates can say
                          reading-time  how minutes are computed, and for whom
                          labels        the words of the interface, to change or translate them; 'help labels de' in German

                        """))
    }

    @Test(arguments: [
        ["help", "build"], ["build", "--help"], ["build", "-h"], ["build", "--bogus", "x", "--help"],
        ["--help", "build"],
    ])
    func helpForBuild(words: [String]) throws {
        let outcome = try Program.run(words)
        #expect(outcome == .init(status: 0, output: outcome.output))
        #expect(outcome.output.hasPrefix("Usage: seriesgen build [options]\n\n"))
        for option in ["root", "output", "url", "drafts", "future", "now", "jobs", "quiet", "timings"] {
            #expect(outcome.output.contains("\n  --\(option) "))
        }
        #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 120 })
    }

    @Test func helpForTheOtherCommands() throws {
        let markdown = try Program.run(["help", "markdown"])
        #expect(markdown.status == 0)
        #expect(markdown.output.hasPrefix("Usage: seriesgen markdown [options] [FILE|-]\n\n"))
        #expect(try Program.run(["markdown", "--help"]) == markdown)
        let lock = try Program.run(["help", "lock"])
        #expect(lock.output.hasPrefix("Usage: seriesgen lock [options]\n\n"))
        #expect(lock.output.contains("\n  --forget "))
        #expect(lock.output.split(separator: "\n").allSatisfy { $0.count <= 120 })
        #expect(try Program.run(["help", "help"]).output.hasPrefix("Usage: seriesgen help [TOPIC] [LANGUAGE]\n\n"))
    }

    @Test(arguments: [
        ("templates", "article.html"), ("front-matter", "requires"), ("settings", "status"),
        ("reading-time", "German      187 words a minute"), ("reading-time", "and Korean, which has spaces, by words."),
        ("settings", "for Chinese and Japanese text\n"), ("settings", "\n  teaser   what it is going to be about"),
        ("settings", "\n  meaning, definition  what it means"),
        ("settings", "\n  part                 the part that defines it"),
        ("front-matter", "\n  also                 its other forms"), ("labels", "  nextPart: \"Next part\"\n"),
    ])
    func helpForSubjects(subject: String, word: String) throws {
        let outcome = try Program.run(["help", subject])
        #expect(outcome == .init(status: 0, output: outcome.output))
        #expect(outcome.output.contains(word))
        #expect(try Program.run(["help", subject + "x"]).errors.contains("did you mean '\(subject)'?"))
    }

    @Test(arguments: [
        ("de", ["in German", "one, other.", "  nextPart: \"Nächster Teil\"\n"]),
        ("pl-PL", ["in Polish", "    few: \"{count} części\"\n    many: \"{count} części\"\n"]),
        (
            "cs",
            ["in English, to be translated into 'cs'", "    few: \"{count} terms\"\n", "  page: \"Page {number}\"\n"]
        ),
    ])
    func labelsInLanguages(language: String, parts: [String]) throws {
        let outcome = try Program.run(["help", "labels", language])
        #expect(outcome == .init(status: 0, output: outcome.output))
        for part in parts { #expect(outcome.output.contains(part), "\(part)") }
    }

    /// What the help prints can stand in `series.yaml` as it is.
    @Test(arguments: ["en", "ar", "fr", "zh", "lv"]) func labelsOfTheHelpBuild(language: String) throws {
        let folder = try TemporaryFolder()
        let labels = try Program.run(["help", "labels", language]).output
        try folder.put([
            "content/series.yaml": "title: My series\nlanguage: \(language)\n" + labels, "content/01-a.md": "# A",
        ])
        #expect(try Program.run(["build", "--quiet"], in: folder.path) == .init(status: 0))
    }

    /// The words of the overview lead to a site.
    @Test func theFirstSiteOfTheHelpBuilds() throws {
        let folder = try TemporaryFolder()
        try folder.put(["content/series.yaml": "title: My series", "content/01-my-first-part.md": "# My first part"])
        #expect(try Program.run(["build", "--quiet"], in: folder.path) == .init(status: 0))
        #expect(folder.tree("output").keys.contains("my-first-part/index.html"))
    }
}
