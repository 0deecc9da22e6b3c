import Foundation
import SeriesKit
import SeriesModel
import SeriesSystem
import SeriesText
import Testing

/// Whatever stands in `content/` and `templates/`: no crash, and either a whole site or nothing but errors.
@Suite struct RandomSiteTests {
    @Test(arguments: 0..<150)
    func isBuiltOrRefused(_ seed: Int) throws {
        var site = RandomSite(seed: seed)
        let scratch = try Scratch()
        for (path, bytes) in site.files() {
            // Names that this file system does not take are no test of ours.
            try? scratch.write(bytes, to: path)
        }
        let sources = try #require(try FileTree(at: scratch.root))
        let report = try scratch.build { $0.includesDrafts = seed % 3 == 0 }
        let messages = scratch.printed(report.diagnostics)
        let around = Set(try FileManager.default.contentsOfDirectory(atPath: scratch.path))
        #expect(try FileTree(at: scratch.root) == sources)
        #expect(report.diagnostics == report.diagnostics.sorted())
        for diagnostic in report.diagnostics { Self.check(diagnostic, root: scratch.root) }
        let output = try FileTree(at: scratch.output)
        let again = try scratch.build { options in
            options.includesDrafts = seed % 3 == 0
            options.jobs = 1
        }
        if report.isSuccess {
            #expect(around == ["site", "output"])
            let output = try #require(output)
            #expect(LinkAudit.brokenLinks(in: output) == [])
            #expect(output.files.count == report.summary.created + 1)
            #expect(again.summary.touched == 0)
            #expect(try FileTree(at: scratch.output) == output)
        } else {
            #expect(around == ["site"])
            #expect(messages.contains("error: "))
            #expect(again.diagnostics == report.diagnostics)
        }
    }

    /// Both ends of the range happen often enough for the test to mean something.
    @Test func someAreBuilt() throws {
        var built = 0
        for seed in 0..<60 {
            var site = RandomSite(seed: seed)
            let scratch = try Scratch()
            for (path, bytes) in site.files() { try? scratch.write(bytes, to: path) }
            if try scratch.build().isSuccess { built += 1 }
        }
        #expect((6...54).contains(built))
    }

    private static func check(_ diagnostic: Diagnostic, root: String) {
        #expect(!diagnostic.message.isEmpty && diagnostic.message.utf8.count < 2000)
        for place in [diagnostic.place].compactMap(\.self) + diagnostic.related.map(\.place) {
            guard let span = place.span else { continue }
            guard let bytes = SourceText.bytes(of: place.file, root: root) else {
                Issue.record("there is no file '\(place.file)'")
                continue
            }
            let lines = LineMap(bytes)
            #expect((1...lines.lineCount).contains(span.line), "\(diagnostic)")
            guard span.line <= lines.lineCount else { continue }
            #expect(span.column >= 1 && span.column <= lines.line(span.line).count + 2, "\(diagnostic)")
            #expect(span.length >= 1)
        }
    }
}
