import Foundation

@testable import SeriesSystem

/// A folder for one test, removed when the test lets go of it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("seriesgen-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = try FileManager.default.realPath(of: folder.path)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    subscript(name: String) -> String { path + "/" + name }

    /// Puts a text there, with the folders that it needs.
    func put(_ text: String, at name: String) throws {
        let url = URL(fileURLWithPath: self[name])
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: self[name], withIntermediateDirectories: true)
    }

    func link(_ name: String, to destination: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self[name], withDestinationPath: destination)
    }

    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: self[name]).map { String(decoding: $0, as: UTF8.self) }
    }

    /// What is in the folder, its own lists left out: files as text, empty folders and links by what they are.
    func tree(_ name: String = ".", listsToo: Bool = false) throws -> [String: String] {
        var tree: [String: String] = [:]
        func walk(_ prefix: String) throws {
            let names = try Files.names(in: self[name] + "/" + prefix)
            if names.isEmpty, prefix != "" { tree[prefix] = "(empty)" }
            for entry in names where listsToo || !entry.hasPrefix(".seriesgen-") {
                let path = prefix + entry
                switch try Files.kind(of: self[name] + "/" + path) {
                case .folder: try walk(path + "/")
                case .link:
                    tree[path] =
                        "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: self[name] + "/" + path))
                case .file: tree[path] = text(name + "/" + path)
                default: tree[path] = "(other)"
                }
            }
        }
        try walk("")
        return tree
    }
}

extension FileManager {
    fileprivate func realPath(of path: String) throws -> String {
        guard let path = Files.realPath(of: path) else { throw CocoaError(.fileNoSuchFile) }
        return path
    }

    /// What changes when a file is written anew: its number on the disk, and when it was written.
    func identity(of path: String) throws -> [AnyHashable] {
        let attributes = try attributesOfItem(atPath: path)
        return [attributes[.systemFileNumber] as? Int, attributes[.modificationDate] as? Date]
    }
}
