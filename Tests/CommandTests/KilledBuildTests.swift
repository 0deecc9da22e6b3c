import Foundation
import TestSupport
import Testing

/// The promise that a kill at any moment leaves each page whole, old or new, and that the next build tidies up.
@Suite struct KilledBuildTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for (name, parts) in [("old", 1...220), ("new", 60...280)] {
            var files = ["\(name)/content/series.yaml": "title: The \(name) series\n"]
            for part in parts {
                files["\(name)/content/\(part)-part-\(part).md"] = "# Part \(part)\n\n" + text("The \(name) text. ")
            }
            files["\(name)/content/static/\(name)/only.txt"] = name
            // A file where the other site has a folder.
            files["\(name)/content/static/turns\(name == "old" ? "" : "/inner.txt")"] = text(name)
            try folder.put(files)
        }
    }

    private func text(_ sentence: String) -> String {
        String(repeating: sentence, count: 400) + "\n"
    }

    private func words(_ site: String, into output: String) -> [String] {
        ["build", "--quiet", "--now", "2026-11-24", "--root", folder[site], "--output", folder[output]]
    }

    private static let own = [".seriesgen-files", ".seriesgen-unfinished"]

    @Test(.timeLimit(.minutes(15))) func everyPageStaysWhole() throws {
        for site in ["old", "new"] { #expect(try Program.run(words(site, into: "clean-" + site)) == .init(status: 0)) }
        let clean = ["old": folder.tree("clean-old"), "new": folder.tree("clean-new")]
        let foreign = [
            "foreign.html": "mine", "part-100/notes.txt": "mine", "index.html.seriesgen-new": "mine",
            "foreign/index.html.seriesgen-new": "mine",
        ]
        try folder.put(Dictionary(foreign.map { ("output/" + $0, $1) }) { first, _ in first })

        var killed = 0
        for round in 0..<25 {
            let site = round % 2 == 0 ? "old" : "new"
            // From when it has noted down what it may touch, to its end.
            let delay = Duration.milliseconds([0, 1, 2, 4, 8, 16, 32, 64][round % 8])
            let outcome = try Program.runKilled(
                after: delay, from: folder["output/.seriesgen-unfinished"], words(site, into: "output"))
            if outcome.signal == SIGKILL { killed += 1 }
            for (path, text) in folder.tree("output") where !Self.own.contains(path) && foreign[path] == nil {
                if path.hasSuffix(".seriesgen-new") { continue }
                if clean["old"]?[path] != text && clean["new"]?[path] != text {
                    Issue.record(
                        "after \(delay), '\(path)' is neither the old nor the new one: \(text.utf8.count) bytes")
                }
            }
            // Now and then a build comes to its end.
            if round % 5 == 4 {
                let last = round % 3 == 0 ? "old" : "new"
                #expect(try Program.run(words(last, into: "output")) == .init(status: 0))
                #expect(folder.tree("output") == clean[last]?.merging(foreign) { $1 })
            }
        }
        #expect(killed > 0)
    }

    @Test(.timeLimit(.minutes(15))) func twoBuildsAtOnceDoNotMix() async throws {
        for site in ["old", "new"] { #expect(try Program.run(words(site, into: "clean-" + site)) == .init(status: 0)) }
        let clean = [folder.tree("clean-old"), folder.tree("clean-new")]
        for _ in 0..<3 {
            try await withThrowingTaskGroup(of: Program.Outcome.self) { group in
                for site in ["old", "new", "old", "new"] {
                    let words = words(site, into: "output")
                    group.addTask { try Program.run(words) }
                }
                for try await outcome in group { #expect(outcome == .init(status: 0)) }
            }
            #expect(clean.contains(folder.tree("output")))
        }
    }
}
