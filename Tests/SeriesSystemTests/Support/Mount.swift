import Foundation
import TestSupport

/// A disk of a few kilobytes, where the system allows to mount one.
enum Mount {
    #if os(Linux)
        static let isAllowed = getuid() == 0 && (try? probe()) != nil
    #else
        static let isAllowed = false
    #endif

    static func withSmallDisk(at path: String, kilobytes: Int, _ body: () async throws -> Void) async throws {
        try run("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "seriesgen-test", path)
        do { try await body() } catch {
            try? run("umount", "-l", path)
            throw error
        }
        try run("umount", "-l", path)
    }

    static func remountReadOnly(_ path: String) throws {
        try run("mount", "-o", "remount,ro", path)
    }

    private static func probe() throws {
        let folder = try TemporaryFolder()
        try run("mount", "-t", "tmpfs", "-o", "size=16k", "seriesgen-test", folder.path)
        try run("umount", "-l", folder.path)
    }

    private static func run(_ words: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = words
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 { throw CocoaError(.fileWriteNoPermission) }
    }
}
