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
        let found = Self.withoutTheme(output.bytes, ownFiles: try FileTree(at: scratch.root + "/templates"))

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
        #expect(LinkAudit.brokenLinks(in: output) == [])
    }

    /// The output without the default theme's own files, which change with the theme and not with the case. That each is
    /// there, byte for byte, is checked here.
    private static func withoutTheme(_ files: [String: [UInt8]], ownFiles: FileTree?) -> [String: [UInt8]] {
        var files = files
        let own = ownFiles?.paths ?? []
        let theme = EmbeddedTheme.files.filter { !$0.name.hasSuffix(".html") && !$0.name.hasSuffix(".xml") }
        var lines = files[manifest]?.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) ?? []
        for asset in theme where !own.contains(asset.name) {
            #expect(files.removeValue(forKey: asset.name) == asset.bytes)
            #expect(lines.contains(Array(asset.name.utf8)[...]))
            lines.removeAll { $0 == Array(asset.name.utf8)[...] }
        }
        files[manifest] = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
        return files
    }

    private static let manifest = ".seriesgen-files"

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
