import SeriesModel
import Testing

@testable import SeriesKit

/// What a build advises about URLs that are gone, by their lines in the lock; and that following the advice is the way out.
@Suite struct NewHomesTests {
    /// The help for each line of the lock that is told of.
    private func advice(_ files: [String: String], lock: [String]) throws -> [String: String] {
        var site = files
        site["content/urls.lock"] = lock.map { $0 + "\n" }.joined()
        let diagnostics = try Scratch(site).build().diagnostics
        return Dictionary(
            uniqueKeysWithValues: diagnostics.compactMap { diagnostic in
                guard diagnostic.place?.file == "content/urls.lock", let line = diagnostic.place?.span?.line
                else { return nil }
                return (lock[line - 1], diagnostic.suggestion ?? "")
            })
    }

    private func file(in advice: String?) -> String? {
        advice?.split(separator: " ").first { $0.hasPrefix("content/") && $0.hasSuffix(".md") }.map(String.init)
    }

    private func nobodyKnows(_ url: String) -> String {
        "write 'aliases: [\(url)]' in the front matter of what took its place; if nothing did, 'seriesgen lock --forget' "
            + "gives the URL up"
    }

    private static let several = ["content/series.yaml": "title: Site\n"]

    // MARK: Pages

    /// A new series may have parts of the same names: which series took the place of the old one shows in all its parts.
    @Test(arguments: [
        (lock: ["/b/", "/b/bread/", "/b/intro/"], intro: "# Intro\n"),
        (lock: ["/b/", "/b/bread/", "/b/intro/", "/b/intro/#flour"], intro: "# Intro\n\n## Flour\n"),
    ])
    func aSeriesWithAnotherName(lock: [String], intro: String) throws {
        let files = Self.several.merging([
            "content/c/series.yaml": "title: C\n", "content/c/01-intro.md": "# Intro\n\n## Wheels\n",
            "content/z/series.yaml": "title: Z\n", "content/z/01-intro.md": intro, "content/z/02-bread.md": "# Bread\n",
        ]) { $1 }
        let advice = try advice(files, lock: lock)
        #expect(advice.count == 3)
        #expect(file(in: advice["/b/"]) == "content/z/index.md")
        #expect(file(in: advice["/b/bread/"]) == "content/z/02-bread.md")
        #expect(file(in: advice["/b/intro/"]) == "content/z/01-intro.md")
    }

    @Test func whatAnAuthorSaidAlreadyCounts() throws {
        let files = Self.several.merging([
            "content/c/series.yaml": "title: C\n", "content/c/01-intro.md": "# Intro\n",
            "content/z/series.yaml": "title: Z\n", "content/z/01-intro.md": "# Intro\n",
            "content/z/02-bread.md": "---\naliases: /b/bread/\n---\n# Bread\n",
        ]) { $1 }
        let advice = try advice(files, lock: ["/b/", "/b/bread/", "/b/intro/"])
        #expect(
            advice.mapValues { file(in: $0) } == ["/b/": "content/z/index.md", "/b/intro/": "content/z/01-intro.md"])
    }

    @Test(arguments: [false, true])
    func twoSeriesWithOtherNames(hasHeadings: Bool) throws {
        func text(_ title: String, _ heading: String) -> String {
            "# \(title)\n" + (hasHeadings ? "\n## \(heading)\n" : "")
        }
        let files = Self.several.merging([
            "content/aa/series.yaml": "title: A\n", "content/aa/01-intro.md": text("Intro", "Sand"),
            "content/aa/02-end.md": text("End", "Glass"),
            "content/bb/series.yaml": "title: B\n", "content/bb/01-intro.md": text("Intro", "Flour"),
            "content/bb/02-end.md": text("End", "Bread"),
        ]) { $1 }
        // With headings, the other way round than their names suggest.
        let (sand, flour) = hasHeadings ? ("b", "a") : ("a", "b")
        var lock = ["/a/", "/a/end/", "/a/intro/", "/b/", "/b/end/", "/b/intro/"]
        if hasHeadings {
            lock += ["/\(sand)/intro/#sand", "/\(sand)/end/#glass", "/\(flour)/intro/#flour", "/\(flour)/end/#bread"]
        }
        let advice = try advice(files, lock: lock)
        #expect(
            advice.mapValues { file(in: $0) } == [
                "/\(sand)/": "content/aa/index.md", "/\(sand)/intro/": "content/aa/01-intro.md",
                "/\(sand)/end/": "content/aa/02-end.md", "/\(flour)/": "content/bb/index.md",
                "/\(flour)/intro/": "content/bb/01-intro.md", "/\(flour)/end/": "content/bb/02-end.md",
            ])
    }

    /// One page that two took the place of has one line for both.
    @Test func twoPagesThatWereJoined() throws {
        let site = [
            "content/series.yaml": "title: S\n",
            "content/01-all.md": "---\naliases: /older/\n---\n# All\n\n## Sand\n\n## Heat\n\n## Glass\n",
        ]
        let lock = ["/heat/", "/heat/#glass", "/heat/#heat", "/sand/", "/sand/#sand"]
        let line = "aliases: [/older/, /heat/, /sand/]"
        let advice = try advice(site, lock: lock)
        let help = "if content/01-all.md took its place, write in its front matter: \(line)"
        #expect(advice == ["/heat/": help, "/sand/": help])
        var mended = site
        mended["content/01-all.md"] = site["content/01-all.md"]?.replacing("aliases: /older/", with: line)
        #expect(try self.advice(mended, lock: lock) == [:])
    }

    /// Two of its five parts: the rest of the series may be anywhere.
    @Test func aSeriesOfWhichLessThanHalfMoved() throws {
        let files = Self.several.merging([
            "content/z/series.yaml": "title: Z\n", "content/z/01-intro.md": "# Intro\n",
            "content/z/02-bread.md": "# Bread\n",
        ]) { $1 }
        let lock = ["/b/", "/b/bread/", "/b/intro/", "/b/glass/", "/b/sand/", "/b/wheels/"]
        #expect(try advice(files, lock: lock)["/b/"] == nobodyKnows("/b/"))
    }

    /// The only new page is offered for the only one that is gone, and not where more has changed.
    @Test(arguments: [false, true])
    func theOnlyNewPage(moreIsGone: Bool) throws {
        let site = ["content/series.yaml": "title: S\n", "content/01-fire.md": "# Fire\n"]
        let advice = try advice(site, lock: ["/", "/water/"] + (moreIsGone ? ["/tags/tea/"] : []))
        #expect(file(in: advice["/water/"]) == (moreIsGone ? nil : "content/01-fire.md"))
    }

    /// A file that is served as a page may be a page now; no tag brings back a folder that is not named as
    /// tags are, and the first page of a list has no number.
    @Test(arguments: ["/old.html", "/tags/HTTP/", "/page/1/"])
    func onlyAnAliasBringsItBack(url: String) throws {
        let site = ["content/series.yaml": "title: S\n", "content/01-a.md": "# A\n"]
        #expect(try advice(site, lock: [url]) == [url: nobodyKnows(url)])
    }

    @Test func aPageIsOfferedOnce() throws {
        let advice = try advice(
            ["content/series.yaml": "title: S\n", "content/01-the-water.md": "# The water\n"],
            lock: ["/hot-water/", "/th-water/"])
        #expect(advice.values.filter { file(in: $0) != nil }.count == 1)
    }

    @Test func anAliasMayStandForATag() throws {
        let site = ["content/series.yaml": "title: S\n", "content/01-a.md": "---\ntags: [web]\n---\n# A\n"]
        let advice = try advice(site, lock: ["/tags/http/"])
        let alias = "aliases: [/tags/http/]"
        #expect(advice["/tags/http/"]?.contains("or the line '\(alias)' if another tag took its place") == true)
        var mended = site
        mended["content/01-a.md"] = "---\ntags: [web]\n\(alias)\n---\n# A\n"
        #expect(try self.advice(mended, lock: ["/tags/http/"]) == [:])
    }

    // MARK: Headings

    @Test(
        arguments: [
            (["install-it", "test-it"], ["Setting up", "Test it now"], ["setting-up", "test-it-now"]),
            (["install-it", "test-it"], ["Setting up", "Running", "Test it now"], [nil, "test-it-now"]),
            (["the-cache", "the-end"], ["The server", "The rest"], [nil, nil]),
            (["how-hot", "how-hott"], ["How hottt", "How hot it is"], ["how-hot-it-is", "how-hottt"]),
            (["caches"], ["Servers", "Caches and what they do"], ["caches-and-what-they-do"]),
            (["it"], ["Servers", "Do it now"], [nil]), (["dns"], ["Servers", "What is DNS?"], ["what-is-dns"]),
        ] as [([String], [String], [String?])])
    func headings(gone: [String], new: [String], homes: [String?]) throws {
        let found = HeadingMatch.homes(of: gone, among: new.map { Slug.of($0) })
        #expect(gone.map { found[$0] } == homes)
    }

    /// The heading `a` was locked under the page's old address, and never changed.
    @Test func onAPageThatMoved() throws {
        let site = [
            "content/series.yaml": "title: S\n",
            "content/01-new.md": "---\naliases: /old/\n---\n# New\n\n## How to cook\n\n## Serving\n",
        ]
        let lock = ["/old/", "/old/#how-to-cook", "/old/#how-to-cool"]
        let advice = try advice(site, lock: lock)
        #expect(
            advice == [
                "/old/#how-to-cool":
                    "if the heading 'Serving' took its place, write behind it in content/01-new.md: {#serving aka=how-to-cool}"
            ])
    }

    /// No text, no heading: the home page of a single series that became one of several.
    @Test func theHomePageShowsNoText() throws {
        var site = Self.several
        site["content/tea/series.yaml"] = "title: Tea\n"
        site["content/tea/index.md"] = "## Start\n"
        site["content/tea/01-a.md"] = "# A\n"
        let lock = ["/", "/#gone", "/#start", "/tea/a/"]
        let advice = try advice(site, lock: lock)
        let line = "<a id=\"start\"></a>[](tea/index.md#start)"
        #expect(
            advice["/#start"]
                == "it is in content/tea/index.md now, and this page shows no text: for links to find it, make "
                + "content/index.md with the line \(line); 'seriesgen lock --forget' gives the id up")
        #expect(
            advice["/#gone"]
                == "this page shows no text any more: make content/index.md with a heading that took its place, and write "
                + "{aka=gone} behind it; if none did, 'seriesgen lock --forget' gives the id up")
        site["content/index.md"] = line + "\n"
        #expect(try self.advice(site, lock: lock).keys.sorted() == ["/#gone"])
    }

    @Test(arguments: [true, false])
    func aPartThatWasSplit(allowsHTML: Bool) throws {
        var site = [
            "content/series.yaml": "title: S\nhtml: \(allowsHTML)\n",
            "content/01-a.md": "# A\n\n## Sand\n\n## Heating\n",
            "content/02-b.md": "# B\n\n## Heat\n",
        ]
        let lock = ["/a/", "/a/#heat", "/a/#sand"]
        let line = allowsHTML ? "<a id=\"heat\"></a>[](02-b.md#heat)" : "## [](02-b.md#heat) {#heat}"
        #expect(
            try advice(site, lock: lock) == [
                "/a/#heat":
                    "it is in content/02-b.md now, which no redirect knows: for links to find it, write in content/01-a.md "
                    + "where it stood: \(line); 'seriesgen lock --forget' gives the id up"
            ])
        site["content/01-a.md"]? += "\n" + line + "\n"
        #expect(try advice(site, lock: lock) == [:])
        #expect(try Scratch(site).build().diagnostics == [])
    }

    /// What many pages have has not moved, and nobody knows which of two pages took it over.
    @Test(arguments: [
        (others: ["# B\n\n## Summary\n", "# C\n\n## Summary\n"], lock: ["/b/", "/b/#summary"]),
        (others: ["# B\n\n## Summary\n"], lock: ["/b/", "/b/#summary"]),
        (others: ["# B\n\n## Summary\n", "# C\n\n## Summary\n"], lock: []),
    ])
    func aCommonHeadingHasNotMoved(others: [String], lock: [String]) throws {
        var site = ["content/series.yaml": "title: S\n", "content/01-a.md": "# A\n\n## Sand\n"]
        for (text, name) in zip(others, ["02-b", "03-c"]) { site["content/\(name).md"] = text }
        #expect(
            try advice(site, lock: ["/a/", "/a/#sand", "/a/#summary"] + lock) == [
                "/a/#summary":
                    "write {aka=summary} behind the heading that took its place; if none did, 'seriesgen lock --forget' gives the id up"
            ])
    }

    /// To write the old id would lose the other one.
    @Test func anIDInTwoSpellingsOfWhichOneIsThere() throws {
        let advice = try advice(
            ["content/series.yaml": "title: S\n", "content/01-a.md": "# A\n\n## \u{E4}\n"],
            lock: ["/a/", "/a/#\u{E4}", "/a/#a\u{308}"])
        #expect(
            advice == [
                "/a/#a\u{308}":
                    "write {aka=a\u{308}} behind the heading that took its place; if none did, 'seriesgen lock --forget' gives the id up"
            ])
    }
}
