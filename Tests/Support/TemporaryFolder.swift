import Foundation

/// A folder for one test, outside the repository; it goes when nobody holds it any more.
public final class TemporaryFolder: Sendable {
    /// Absolute and without links.
    public let path: String

    /// `suffix` is what the folder's name ends with.
    public init(_ suffix: String = "") throws {
        let name = "seriesgen-" + UUID().uuidString + suffix
        let folder = Self.withoutLinks(FileManager.default.temporaryDirectory.path) + "/" + name
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        path = folder
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of something in the folder.
    public subscript(name: String) -> String { path + "/" + name }

    /// Puts a file there, with the folders that it needs.
    public func put(_ bytes: [UInt8], at name: String) throws {
        let file = URL(fileURLWithPath: self[name])
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    /// Puts a text there, with the folders that it needs.
    public func put(_ text: String, at name: String) throws {
        try put(Array(text.utf8), at: name)
    }

    /// Puts texts there by their paths, with the folders that they need.
    public func put(_ files: [String: String]) throws {
        for (name, text) in files { try put(text, at: name) }
    }

    /// Makes a folder, with those that it needs.
    public func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: self[name], withIntermediateDirectories: true)
    }

    /// Makes a symbolic link.
    public func link(_ name: String, to destination: String) throws {
        try FileManager.default.createSymbolicLink(atPath: self[name], withDestinationPath: destination)
    }

    /// Removes a file or folder, if it is there.
    public func remove(_ name: String) throws {
        if FileManager.default.fileExists(atPath: self[name]) { try FileManager.default.removeItem(atPath: self[name]) }
    }

    /// What a file says; nil when there is none.
    public func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: self[name]).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func withoutLinks(_ path: String) -> String {
        guard let resolved = unsafe realpath(path, nil) else { return path }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }
}
