import Foundation
import SeriesModel
import SeriesSystem
import Testing

@testable import SeriesKit

/// Files that git does not keep: pipes, names that only look alike, and what others left in the output folder.
@Suite struct OddFileTests {
    private static let site = ["content/series.yaml": "title: T\n", "content/01-one.md": "# One\n\nText.\n"]

    /// What is said of a site that must not be written.
    private func refusal(_ scratch: Scratch) throws -> String {
        let report = try scratch.build()
        #expect(try FileTree(at: scratch.output) == nil)
        return scratch.printed(report.diagnostics)
    }

    private func makePipe(_ path: String, in scratch: Scratch) {
        #expect(unsafe mkfifo(scratch.root + "/" + path, 0o644) == 0)
    }

    // MARK: Names

    /// Where disks tell no case apart, such folders would count.
    @Test(arguments: ["Content", "Templates"])
    func foldersInOtherCase(name: String) throws {
        var files = ["content/series.yaml": "title: S\n", "content/01-a.md": "# A\n"]
        if name == "Content" {
            files = ["Content/series.yaml": "title: S\n"]
        } else {
            files["Templates/base.html"] = ""
        }
        let scratch = try Scratch(files)
        #expect(
            scratch.printed(try scratch.build().diagnostics) == """
                \(name)/: error: this folder is called '\(name.lowercased())'
                  help: rename it

                """)
    }

    /// To Swift, a mark makes one character with the `/` or the letter in front of it.
    @Test func namesThatBeginWithAMark() throws {
        let mark = "\u{301}"
        let scratch = try Scratch([
            "content/series.yaml": "title: T\n", "content/static/\(mark)c.txt": "",
            "content/pages/\(mark)d/index.md": "# D\n", "content/pages/\(mark)d/\(mark)e.txt": "",
            "content/s/series.yaml": "title: S\nparts: [\(mark)a.md, ./\(mark)b/]\n", "content/s/\(mark)a.md": "# A\n",
            "content/s/\(mark)b/index.md":
                "---\nrequires: /s/\(mark)a\n---\n# B\n\n[file](\(mark)f.txt), [A](../\(mark)a.md)\n",
            "content/s/\(mark)b/\(mark)f.txt": "", "content/s/\(mark)g.txt": "", "content/\(mark)h/i.txt": "",
            "content/\u{600}/i.txt": "",
        ])
        #expect(try scratch.printed(scratch.build().diagnostics) == "")
        let output = try #require(try FileTree(at: scratch.output))
        let expected = [
            "\(mark)c.txt", "\(mark)d/index.html", "\(mark)d/\(mark)e.txt", "s/\(mark)a/index.html",
            "s/\(mark)b/index.html", "s/\(mark)b/\(mark)f.txt", "s/\(mark)g.txt", "\(mark)h/i.txt", "\u{600}/i.txt",
        ]
        #expect(expected.filter { !output.paths.contains($0) } == [])
        #expect(SourceText.path(of: "content/\(mark)h", root: "site") == "site/content/\(mark)h")
    }

    @Test(arguments: ["/%", "%/", "./%.md", "/%/"]) func requirementsThatBeginWithAMark(written: String) throws {
        let name = written.replacing("%", with: "\u{301}b")
        let scratch = try Scratch([
            "content/series.yaml": "title: T\n", "content/\u{301}b.md": "---\npart: 1\n---\n# B\n",
            "content/c.md": "---\npart: 2\nrequires: \(name)\n---\n# C\n",
        ])
        #expect(try scratch.printed(scratch.build().diagnostics) == "")
    }

    /// In both folders, and where hidden files are published.
    @Test func whatEditorsLeaveBehindIsPassedOver() throws {
        let names = [
            "a.json~", "#a.json#", ".a.json.swp", ".a.json.swo", ".#a.json", "._a.json", ".DS_Store", "Thumbs.db",
            "desktop.ini", "article.html~", "#article.html#", ".article.html.swp",
        ]
        var files = Self.site
        files["content/01-one.md~"] = "# One\n"
        files["templates/files/a.json"] = "{}\n"
        for name in names {
            for folder in ["content", "content/static", "content/pages", "templates", "templates/files"] {
                files["\(folder)/\(name)"] = "\\("
            }
        }
        let scratch = try Scratch(files)
        #expect(try scratch.printed(scratch.build().diagnostics) == "")
        let output = try #require(try FileTree(at: scratch.output)?.paths)
        #expect(output.contains("a.json"))
        let ends = Set(output.map { $0.split(separator: "/").last.map(String.init) ?? "" })
        #expect(ends.intersection(names) == [])
        // These are others'.
        for name in ["a#", "#a", "a.swp", "thumbs.dbx", "#"] { #expect(!EditorFile.isNamed(name)) }
    }

    // MARK: Repositories

    /// `git add` in the output folder would run the programs that such files name.
    @Test(arguments: [
        ("content/static/.git/config", ".git"), ("content/static/.GIT/hooks/x", ".GIT"),
        ("content/static/.git", ".git"), ("content/static/a/.git./config", ".git."),
        ("content/static/.g\u{200C}it/config", ".g\u{200C}it"),
        ("content/static/.git::$INDEX_ALLOCATION/config", ".git::$INDEX_ALLOCATION"),
        ("content/git~1/config", "git~1"), ("content/02-two/Git~1/config", "Git~1"),
        ("templates/files/.git/config.txt", ".git"), ("templates/git~1/config", "git~1"),
        ("content/pages/git~1/config", "git~1"),
    ])
    func nothingIsPublishedAsARepository(path: String, name: String) throws {
        let scratch = try Scratch(Self.site.merging(["content/02-two/index.md": "# Two\n", path: ""]) { $1 })
        let expected = """
            \(path): error: git takes '\(name)' for its own, and runs what files in it name
              help: rename it, or remove it from the site

            """
        #expect(try refusal(scratch) == expected)
    }

    @Test func aRepositoryIsToldOnce() throws {
        let files = ["config", "HEAD", "refs/heads/main", "objects/info/packs"].map {
            ("content/static/.git/" + $0, "")
        }
        let scratch = try Scratch(Self.site.merging(files) { $1 })
        #expect(try refusal(scratch).ranges(of: "error:").count == 1)
    }

    @Test(arguments: ["content/static/", "content/static/a/", "content/02-two/"], ["refs/heads/main", "commondir"])
    func nothingIsPublishedAsABareRepository(folder: String, other: String) throws {
        let files = ["content/02-two/index.md": "# Two\n", folder + "HEAD": "", folder + other: ""]
        let expected = """
            \(folder)HEAD: error: to git, this makes a repository of its folder, and it runs what files in it name
              help: rename it, or remove it from the site

            """
        #expect(try refusal(Scratch(Self.site.merging(files) { $1 })) == expected)
    }

    @Test func whatOnlyLooksLikeARepositoryIsPublished() throws {
        let names = [
            ".well-known/security.txt", ".gitignore", ".github/a", "git/config", "a.git/config", "git~2/a", ".gi/t",
            "HEAD", "ahead", "a/refs/b", ".git-a",
        ]
        var files = Self.site
        for name in names { files["content/static/" + name] = "" }
        let scratch = try Scratch(files)
        #expect(try scratch.printed(scratch.build().diagnostics) == "")
        let output = try #require(try FileTree(at: scratch.output)?.paths)
        #expect(names.filter { !output.contains($0) } == [])
    }

    // MARK: Neither files nor folders

    @Test(
        .timeLimit(.minutes(15)),
        arguments: [
            "content/02-two.md", "content/series.yaml", "content/glossary.yaml", "content/urls.lock",
            "content/picture.png", "templates/article.html",
        ])
    func aPipeIsRefused(path: String) throws {
        let scratch = try Scratch(Self.site.merging(["templates/extra-head.html": ""]) { $1 })
        if path == "content/series.yaml" { try scratch.remove(path) }
        makePipe(path, in: scratch)
        let expected = """
            \(path): error: this is neither a file nor a folder
              help: remove it: pipes, sockets and devices are not published

            """
        #expect(try refusal(scratch) == expected)
    }

    @Test(.timeLimit(.minutes(15))) func aPipeInPlaceOfTheSettingsOfTheSite() throws {
        let scratch = try Scratch(["content/a/series.yaml": "title: T\n", "content/a/01-one.md": "# One\n\nText.\n"])
        makePipe("content/series.yaml", in: scratch)
        #expect(try refusal(scratch).hasPrefix("content/series.yaml: error: this is neither a file nor a folder\n"))
        #expect(try scratch.build().diagnostics.count == 1)
    }

    @Test(.timeLimit(.minutes(15))) func aLinkToAPipeIsNoLinkToAFolder() throws {
        let scratch = try Scratch(Self.site)
        makePipe("content/02-two.md", in: scratch)
        try scratch.link("content/03-three.md", to: "02-two.md")
        let said = try refusal(scratch)
        #expect(said.contains("content/03-three.md: error: this link leads to what is neither a file nor a folder\n"))
    }

    /// A clone has its passwords there.
    @Test(arguments: [".git/config", ".env", "static/../.env", "a/.b/c", "01-one.md~", "a/.swp"])
    func aLinkDoesNotShowWhatIsHidden(target: String) throws {
        let real = target.replacing("static/../", with: "")
        for (link, start) in [("content/notes.txt", ""), ("content/static/notes.txt", "../"), ("content/02-b.md", "")] {
            let scratch = try Scratch(
                Self.site.merging(["content/" + real: "secret", "content/static/a.txt": ""]) { $1 })
            try scratch.link(link, to: start + target)
            let expected = """
                \(link): error: this link leads to '\(real)', which is never published
                  help: remove it, or copy here what readers may see

                """
            #expect(try refusal(scratch) == expected)
        }
    }

    @Test(arguments: ["01-one.md", "03-draft.md", "series.yaml", "urls.lock", "glossary.yaml", "04-old.md.bak"])
    func aLinkDoesNotShowASource(target: String) throws {
        let texts = [
            "content/03-draft.md": "---\ndraft: true\n---\n# Draft\n", "content/urls.lock": "",
            "content/04-old.md.bak": "",
            "content/glossary.yaml": "", "content/static/a.txt": "",
        ]
        for (link, start) in [("content/notes.txt", ""), ("content/static/\(target)", "../")] {
            let scratch = try Scratch(Self.site.merging(texts) { $1 })
            try scratch.link(link, to: start + target)
            let expected = """
                \(link): error: this link leads to '\(target)', which is not published as it is
                  help: remove it, or copy here what readers may see

                """
            let said = try refusal(scratch)
            #expect(said.contains(expected))
            #expect(said.ranges(of: "error:").count == 1)
        }
    }

    @Test func aLinkDoesNotShowWhatWaitsWithADraft() throws {
        let draft = ["content/03-d/index.md": "---\ndraft: true\n---\n# D\n", "content/03-d/a.png": ""]
        let scratch = try Scratch(Self.site.merging(draft) { $1 })
        try scratch.link("content/b.png", to: "03-d/a.png")
        // Its own link waits, too.
        try scratch.link("content/03-d/c.png", to: "a.png")
        let expected = """
            content/b.png: error: this link leads to '03-d/a.png', which is held back with its text
              help: remove it, or copy here what readers may see

            """
        #expect(try refusal(scratch) == expected)
        #expect(try scratch.build { $0.includesDrafts = true }.isSuccess)
    }

    @Test func linksToWhatIsPublishedAreFollowed() throws {
        let links = [
            ("content/copy.png", "a.png"), ("content/b/again.png", "../a.png"),
            ("content/static/.hidden", ".well-known/x"),
            ("content/05-one.md", "01-one.md"), ("content/text.md.txt", "static/source.md"),
            ("content/06-draft.md", "03-draft.md"), ("content/static/page.md", "source.md"),
        ]
        let scratch = try Scratch(
            Self.site.merging([
                "content/a.png": "", "content/b/x.txt": "", "content/static/.well-known/x": "",
                "content/static/source.md": "# Source\n",
                "content/03-draft.md": "---\ndraft: true\nslug: d\n---\n# Draft\n",
            ]) { $1 })
        for (link, target) in links { try scratch.link(link, to: target) }
        let said = try scratch.printed(scratch.build().diagnostics)
        #expect(!said.contains("this link"))
    }

    @Test func aLinkToANameThatIsTooLongLeadsToNothing() throws {
        let scratch = try Scratch(Self.site)
        try scratch.link("content/a.png", to: String(repeating: "x", count: 300))
        #expect(try refusal(scratch).hasPrefix("content/a.png: error: this link leads to nothing\n"))
    }

    @Test(.enabled(if: getuid() != 0, "root may read everything"))
    func aLinkThatCannotBeFollowedDoesNotLeadToNothing() throws {
        let scratch = try Scratch(Self.site)
        try scratch.write("", to: "content/static/closed/a.png")
        try scratch.link("content/a.png", to: "static/closed/a.png")
        #expect(unsafe chmod(scratch.root + "/content/static/closed", 0) == 0)
        defer { _ = unsafe chmod(scratch.root + "/content/static/closed", 0o755) }
        let said = try refusal(scratch)
        #expect(said.contains("content/a.png: error: cannot follow this link: Permission denied\n"))
    }

    @Test(arguments: ["series.yaml", "glossary.yaml", "urls.lock"]) func aFolderInPlaceOfAFile(name: String) throws {
        let scratch = try Scratch(Self.site)
        if name == "series.yaml" { try scratch.remove("content/series.yaml") }
        try Files.createFolders(scratch.root + "/content/" + name)
        let expected = """
            content/\(name): error: this is a folder, and '\(name)' is the name of a file
              help: rename the folder

            """
        #expect(try refusal(scratch) == expected)
    }

    // MARK: Names that are equal to Swift

    /// Whether the disk tells them apart, as most of macOS do not.
    private func tellsApart(_ scratch: Scratch, _ folder: String) throws -> Bool {
        try Files.names(in: scratch.root + "/" + folder).filter { $0.hasPrefix("\u{E9}") }.count == 2
    }

    @Test func twoFoldersOfSeriesThatLookAlike() throws {
        let scratch = try Scratch(["content/series.yaml": "title: T\n"])
        for name in ["\u{E9}", "e\u{301}"] {
            try scratch.write("title: T\n", to: "content/\(name)/series.yaml")
            try scratch.write("# One\n\nText.\n", to: "content/\(name)/01-one.md")
        }
        guard try tellsApart(scratch, "content") else { return }
        let said = try refusal(scratch)
        #expect(said.contains("error: two sources claim the URL /\u{E9}/\n"))
        #expect(said.contains("  help: the two names only look alike: "))
    }

    /// Both were one to a set.
    @Test func theSameMistakeInFilesThatLookAlike() throws {
        let scratch = try Scratch(Self.site)
        let names = ["e\u{301}", "\u{E9}"]
        for (slug, name) in zip(["a", "b"], names) {
            try scratch.write("---\nslug: \(slug)\n---\n# \(slug)\n\n[x](no.md)\n", to: "content/\(name).md")
        }
        guard try tellsApart(scratch, "content") else { return }
        let said = try refusal(scratch)
        for name in names {
            let place = "content/\(name).md:6:5: error: no file 'no.md'"
            #expect(said.utf8.split(separator: 0x0A).contains { $0.starts(with: place.utf8) })
        }
    }

    @Test func twoFilesOfTheThemeThatLookAlike() throws {
        let scratch = try Scratch(Self.site)
        for name in ["\u{E9}", "e\u{301}"] { try scratch.write(name, to: "templates/\(name).txt") }
        guard try tellsApart(scratch, "templates") else { return }
        let expected = """
            templates/\u{E9}.txt: error: two files have this name, which can be written in more than one way
            templates/e\u{301}.txt: note: the other one
              help: rename one of them

            """
        #expect(try refusal(scratch) == expected)
    }

    // MARK: Lengths

    @Test func anAliasWithTooLongAPath() throws {
        let scratch = try Scratch(Self.site)
        let alias = "/" + String(repeating: String(repeating: "a", count: 200) + "/", count: 25)
        try scratch.write("---\naliases: \(alias)\n---\n# One\n\nText.\n", to: "content/01-one.md")
        let room = Int(PATH_MAX) - 1 - scratch.output.utf8.count - 1 - 31
        let said = try refusal(scratch)
        #expect(
            said.hasPrefix(
                "content/01-one.md:2:10: error: this alias makes too long a path: it has 5035 bytes, "
                    + "and in the output folder there is room for \(room)\n"))
        #expect(
            said.hasSuffix("\n  help: remove the alias, or write the site into a folder with a shorter path\n"))
    }

    @Test(arguments: [
        (AddressBook.Claim.Gathering.glossary, "name"), (.listOfTags, "name"), (.tag(name: "a"), "tag"),
    ])
    func aPageOfManyFilesWithTooLongAPath(page: AddressBook.Claim.Gathering, word: String) {
        let address = Address(page: "a/")
        let claim = AddressBook.Claim(
            file: address.file, target: .page(address), source: "content/a", request: .gathered(page, nil))
        let output = "/" + String(repeating: "o", count: Int(PATH_MAX))
        let said = LengthCheck.diagnostics(for: [claim], [], in: output).map(\.message)
        #expect(
            said == [
                "this \(word) makes too long a path: it has 12 bytes, and in the output folder there is room for 0"
            ])
    }

    // MARK: The output folder

    @Test func whatOnlyLooksHalfWrittenIsLeftAlone() throws {
        let scratch = try Scratch(Self.site)
        try scratch.write("mine", to: "../output/index.html.seriesgen-new")
        #expect(try scratch.build().isSuccess)
        #expect(try FileTree(at: scratch.output)?.text("index.html.seriesgen-new") == "mine")
    }

    @Test(arguments: [".seriesgen-files", ".seriesgen-unfinished"])
    func aListOfSomebodyElseStandsInTheWay(name: String) throws {
        let scratch = try Scratch(Self.site)
        try scratch.write("mine", to: "../output/" + name)
        let before = try FileTree(at: scratch.output)
        let expected = """
            [TEMP]/output/\(name): error: a file that seriesgen did not write stands in the way
              help: move it away: seriesgen changes no files but its own

            """
        #expect(scratch.printed(try scratch.build().diagnostics) == expected)
        #expect(try FileTree(at: scratch.output) == before)
    }
}
