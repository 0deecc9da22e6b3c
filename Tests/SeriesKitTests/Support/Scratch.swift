import Foundation
import SeriesKit
import SeriesModel
import SeriesText
import TestSupport
import Testing

/// A folder of its own outside the repository, with a site in it; it goes when nobody holds it any more.
final class Scratch {
    private let folder: TemporaryFolder

    /// Absolute and without links.
    var path: String { folder.path }
    var root: String { path + "/site" }
    var output: String { path + "/output" }

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeFolder("site")
    }

    /// A site with the given files, by their paths from the site's root on.
    convenience init(_ files: [String: String]) throws {
        try self.init()
        for (path, text) in files { try write(text, to: path) }
    }

    func write(_ text: String, to path: String) throws {
        try write(Array(text.utf8), to: path)
    }

    func write(_ bytes: [UInt8], to path: String) throws {
        try folder.put(bytes, at: "site/" + path)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(atPath: root + "/" + path)
    }

    func move(_ path: String, to newPath: String) throws {
        try FileManager.default.moveItem(atPath: root + "/" + path, toPath: root + "/" + newPath)
    }

    /// Makes a symbolic link, by its path from the site's root on.
    func link(_ path: String, to destination: String) throws {
        try folder.link("site/" + path, to: destination)
    }

    /// Builds the site, into `output` where no other folder is named; `change` sets what differs from a build on 1 June 2024
    /// with two tasks.
    func build(into folder: String? = nil, _ change: (inout SiteOptions) -> Void = { _ in }) throws -> BuildReport {
        var options = try options()
        change(&options)
        return Build.run(options, into: folder ?? output)
    }

    /// What a build that goes well warns of: file, line, message.
    func warnings(_ change: (inout SiteOptions) -> Void = { _ in }) throws -> [String] {
        let report = try build(change)
        #expect(report.isSuccess)
        return report.diagnostics.map { diagnostic in
            "\(diagnostic.place?.file ?? ""):\(diagnostic.place?.span?.line ?? 0): \(diagnostic.message)"
        }
    }

    /// What a build of `files` that goes well warns of; settings stand among them only where they matter.
    static func warnings(_ files: [String: String], _ change: (inout SiteOptions) -> Void = { _ in }) throws
        -> [String]
    {
        try Scratch(["content/series.yaml": "title: S\n"].merging(files) { $1 }).warnings(change)
    }

    /// Builds the site with one, two and eight tasks, each time elsewhere, and expects the same output, which it gives.
    /// `check` looks at each build.
    @discardableResult
    func outputOfAnyJobs(_ check: (BuildReport, FileTree) throws -> Void) throws -> [String: [UInt8]] {
        let outputs = try [1, 2, 8].map { jobs in
            let folder = output + "-\(jobs)"
            let report = try build(into: folder) { $0.jobs = jobs }
            let output = try unwrap(FileTree(at: folder))
            try check(report, output)
            return output.bytes
        }
        #expect(outputs[1] == outputs[0])
        #expect(outputs[2] == outputs[0])
        return outputs[0]
    }

    /// What `list` tells of the site.
    func listing(_ change: (inout SiteOptions) -> Void = { _ in }) throws -> SiteListing {
        var options = try options()
        change(&options)
        return SiteListing.read(options)
    }

    /// The day of all that is done with the site.
    var today: CivilDate { get throws { try unwrap(CivilDate(iso: "2024-06-01")) } }

    func options() throws -> SiteOptions {
        SiteOptions(root: root, today: try today, jobs: 2)
    }

    /// What the command line prints for these diagnostics, without color; the scratch folder is called `[TEMP]`.
    func printed(_ diagnostics: [Diagnostic]) -> String {
        var printer = DiagnosticPrinter(usesColor: false) { [root] in SourceText.bytes(of: $0, root: root) }
        return diagnostics.map { printer.text(for: $0) }.joined(separator: "\n")
            .replacing(path, with: "[TEMP]")
    }
}

extension WriteSummary {
    /// How many files are not as they were before.
    var touched: Int { created + changed + removed }
}
