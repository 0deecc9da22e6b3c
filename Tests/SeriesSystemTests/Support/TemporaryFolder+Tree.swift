import Foundation
import TestSupport

@testable import SeriesSystem

extension TemporaryFolder {
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
    /// What changes when a file is written anew: its number on the disk, and when it was written.
    func identity(of path: String) throws -> [AnyHashable] {
        let attributes = try attributesOfItem(atPath: path)
        return [attributes[.systemFileNumber] as? Int, attributes[.modificationDate] as? Date]
    }
}
