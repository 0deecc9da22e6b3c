import Foundation

/// A folder for one test, removed when the test lets go of it.
final class TemporaryFolder: Sendable {
    let path: String

    init(_ name: String = "") throws {
        path = FileManager.default.temporaryDirectory.path + "/seriesgen-" + UUID().uuidString + name
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    subscript(name: String) -> String { path + "/" + name }

    /// Puts files there, with the folders that they need.
    func put(_ files: [String: String]) throws {
        for (name, text) in files {
            let url = URL(fileURLWithPath: self[name])
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
    }

    func remove(_ name: String) throws {
        if FileManager.default.fileExists(atPath: self[name]) { try FileManager.default.removeItem(atPath: self[name]) }
    }

    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: self[name]).map { String(decoding: $0, as: UTF8.self) }
    }

    /// All files below, by path.
    func tree(_ name: String) -> [String: String] {
        var tree: [String: String] = [:]
        for case let path as String in FileManager.default.enumerator(atPath: self[name]) ?? .init() {
            var isFolder: ObjCBool = false
            _ = unsafe FileManager.default.fileExists(atPath: self[name + "/" + path], isDirectory: &isFolder)
            if !isFolder.boolValue { tree[path] = text(name + "/" + path) ?? "(unreadable)" }
        }
        return tree
    }
}

/// The smallest site.
let tinySite = ["content/series.yaml": "title: Tiny\n", "content/01-one.md": "# One\n\nText.\n"]
