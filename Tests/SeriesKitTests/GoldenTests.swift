import Foundation
import SeriesKit
import SeriesSystem
import SeriesTheme
import Testing

/// Whole sites: content in, every byte of the output and of the messages compared.
@Suite struct GoldenTests {
    @Test func thereAreCases() {
        #expect(SiteCase.all(in: "Golden").count >= 15)
    }

    @Test(arguments: SiteCase.all(in: "Golden"))
    func builds(_ site: SiteCase) throws {
        let scratch = try site.prepared()
        let report = try scratch.build { options in #expect(throws: Never.self) { try site.apply(to: &options) } }
        let messages = scratch.printed(report.diagnostics)
        let isSuccess = report.isSuccess
        #expect(isSuccess, "\(messages)")
        let output = try #require(try FileTree(at: scratch.output), "nothing was written: \(messages)")
        let copied = try FileTree(at: scratch.root + "/content/static")?.paths ?? []
        let isWhole = try site.options().contains { $0.key == "whole" }
        let found = Self.withoutTheme(
            output.bytes, ownFiles: try FileTree(at: scratch.root + "/templates"), keeps: isWhole ? Self.fixed : copied)

        if SiteCase.isUpdating {
            try site.update(messages: messages)
            try update(site.folder + "/expected", to: found)
            Issue.record("rewritten: look at the changes, then run the tests again without UPDATE_GOLDEN")
            return
        }
        #expect(messages == (try site.messages()))
        let expected = try #require(try FileTree(at: site.folder + "/expected"), "run once with UPDATE_GOLDEN=1").bytes
        #expect(Set(expected.keys).subtracting(found.keys).sorted() == [], "files are missing")
        #expect(Set(found.keys).subtracting(expected.keys).sorted() == [], "files are too many")
        for (path, bytes) in expected.sorted(by: { $0.key < $1.key }) {
            guard let actual = found[path], let difference = difference(expected: bytes, actual: actual) else {
                continue
            }
            Issue.record("\(path) differs in \(difference)")
        }
        #expect(LinkAudit.brokenLinks(in: output, siteURL: report.siteURL) == [])
    }

    /// The output without what changes with the default theme and not with the case: its own files, which are there byte for
    /// byte, and the `fixed` ones that every site has, which are there.
    private static func withoutTheme(
        _ files: [String: [UInt8]], ownFiles: FileTree?, keeps kept: Set<String>
    ) -> [String: [UInt8]] {
        var files = files
        let own = (ownFiles?.paths ?? []).union(kept)
        var lines = files[manifest]?.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) ?? []
        for (name, bytes) in EmbeddedTheme.files where !own.contains(name) {
            let isFixed = fixed.contains(name)
            if !isFixed, name.hasSuffix(".html") || name.hasSuffix(".xml") { continue }
            let found = files.removeValue(forKey: name)
            #expect(isFixed ? found != nil : found == bytes)
            #expect(lines.contains(Array(name.utf8)[...]))
            lines.removeAll { $0 == Array(name.utf8)[...] }
        }
        files[manifest] = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
        return files
    }

    private static let manifest = ".seriesgen-files"
    private static let fixed: Set = ["404.html", "robots.txt"]

    private func update(_ folder: String, to files: [String: [UInt8]]) throws {
        try? FileManager.default.removeItem(atPath: folder)
        for (path, bytes) in files {
            let file = URL(filePath: folder + "/" + path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
    }
}
