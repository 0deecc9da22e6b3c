import Foundation
import SeriesKit
import SeriesModel
import SeriesSystem
import TestSupport
import Testing

/// A small site in a folder of its own, with what its build must give: see README.md beside the tests.
struct SiteCase: Sendable, CustomTestStringConvertible {
    /// Absolute.
    let folder: String
    /// `Golden/links`.
    let name: String

    var testDescription: String { name }

    static func all(in kind: String) -> [SiteCase] {
        let folder = Project.folder.appending(path: "Tests/SeriesKitTests/\(kind)").path
        let names = (try? Files.names(in: folder)) ?? []
        return names.filter { !$0.hasPrefix(".") }.map { SiteCase(folder: folder + "/" + $0, name: kind + "/" + $0) }
    }

    /// Whether expectations are rewritten instead of checked.
    static var isUpdating: Bool { Environment.value(of: "UPDATE_GOLDEN") == "1" }

    /// One line `key: value` each; a key may come more than once.
    func options() throws -> [(key: String, value: String)] {
        guard try Files.kind(of: folder + "/options.txt") == .file else { return [] }
        return try text("options.txt").split(separator: "\n").map { line in
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            return (parts[0], parts.count > 1 ? parts[1] : "")
        }
    }

    /// The site in a scratch folder, with the links and empty folders that git does not keep.
    func prepared() throws -> Scratch {
        let scratch = try Scratch()
        let options = try options()
        let neighbor = options.first { $0.key == "site" }.map { "/../" + $0.value } ?? ""
        for part in ["content", "templates"] where try Files.kind(of: folder + neighbor + "/" + part) != nil {
            try FileManager.default.copyItem(atPath: folder + neighbor + "/" + part, toPath: scratch.root + "/" + part)
        }
        for (key, value) in options {
            switch key {
            case "folder": try Files.createFolders(scratch.root + "/" + value)
            case "outside": try Data("outside\n".utf8).write(to: URL(filePath: scratch.path + "/" + value))
            case "link":
                let ends = value.split(separator: " -> ").map(String.init)
                try scratch.link(ends[0], to: ends[1])
            default: break
            }
        }
        return scratch
    }

    func apply(to options: inout SiteOptions) throws {
        for (key, value) in try self.options() {
            switch key {
            case "today": options.today = try unwrap(CivilDate(iso: value))
            case "url": options.url = value
            case "drafts": options.includesDrafts = true
            case "future": options.includesFuture = true
            case "site", "folder", "outside", "link", "builds", "whole": break
            default: throw Missing()
            }
        }
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Files.read(folder + "/" + name), as: UTF8.self)
    }

    /// What is to be printed; empty when nothing is.
    func messages() throws -> String {
        try Files.kind(of: folder + "/messages.txt") == .file ? text("messages.txt") : ""
    }

    func update(messages: String) throws {
        let file = URL(filePath: folder + "/messages.txt")
        if messages.isEmpty {
            try Files.removeFile(file.path)
        } else {
            try Data(messages.utf8).write(to: file)
        }
    }
}
