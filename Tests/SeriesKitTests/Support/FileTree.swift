import Foundation
import SeriesSystem

/// The files below a folder, and what tells whether one was touched.
struct FileTree: Equatable {
    struct File: Equatable {
        var bytes: [UInt8]
        /// A file that is replaced by one of the same bytes gets another number.
        var number: Int
        var modified: Date
    }

    /// By path from the folder on.
    var files: [String: File] = [:]

    /// Nil when there is no such folder.
    init?(at folder: String) throws {
        guard try Files.kind(of: folder) == .folder else { return nil }
        var pending = [""]
        while let prefix = pending.popLast() {
            for name in try Files.names(in: folder + "/" + prefix) {
                let path = prefix + name
                let kind = try Files.kind(of: folder + "/" + path)
                if kind == .folder {
                    pending.append(path + "/")
                    continue
                }
                let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + path)
                files[path] = File(
                    bytes: kind == .file ? try Files.read(folder + "/" + path) : [],
                    number: try unwrap(attributes[.systemFileNumber] as? Int),
                    modified: try unwrap(attributes[.modificationDate] as? Date))
            }
        }
    }

    var bytes: [String: [UInt8]] { files.mapValues(\.bytes) }
    var paths: Set<String> { Set(files.keys) }

    func text(_ path: String) -> String? {
        files[path].map { String(decoding: $0.bytes, as: UTF8.self) }
    }
}
