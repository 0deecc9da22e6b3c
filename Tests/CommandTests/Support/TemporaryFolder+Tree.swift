import Foundation
import TestSupport

extension TemporaryFolder {
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
