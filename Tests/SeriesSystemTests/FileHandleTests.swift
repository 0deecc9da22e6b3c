import Foundation
import SeriesText
import TestSupport
import Testing

@testable import SeriesSystem

@Suite struct FileHandleTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Sizes around those of the buffers.
    @Test(arguments: [0, 1, 511, 512, 513, 4095, 4096, 65_536, 2_000_000]) func readsAndComparesFiles(size: Int) throws
    {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        try Data(bytes).write(to: URL(fileURLWithPath: folder["file"]))
        #expect(try Files.read(folder["file"]) == bytes)
        #expect(try holdsExactly(bytes))
        #expect(try !holdsExactly(bytes + [0]))
        if size > 0 {
            #expect(try !holdsExactly(bytes.dropLast()))
            #expect(try !holdsExactly(bytes.dropLast() + [bytes[size - 1] ^ 1]))
        }
    }

    @Test(arguments: [0, 1, 511, 512, 513, 4096, 65_536, .max]) func readsTheStartOfAFile(limit: Int) throws {
        for size in [0, 1, 512, 4096, 100_000] {
            let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
            try Data(bytes).write(to: URL(fileURLWithPath: folder["file"]))
            #expect(try Files.read(folder["file"], limit: limit) == Array(bytes.prefix(limit)))
        }
        // What has no size to go by.
        if FileManager.default.fileExists(atPath: "/proc/self/status") {
            let start = try Files.read("/proc/self/status", limit: 5)
            #expect(start == Array("Name:".utf8))
        }
        if limit < .max, FileManager.default.fileExists(atPath: "/dev/zero") {
            #expect(try Files.read("/dev/zero", limit: limit) == [UInt8](repeating: 0, count: limit))
        }
    }

    private func holdsExactly(_ bytes: [UInt8]) throws -> Bool {
        let file = try SeriesSystem.FileHandle.reading(folder["file"])
        return try bytes.withRun { (run) throws(SystemError) in try file.holdsExactly(run) }
    }

    @Test(.timeLimit(.minutes(15)), arguments: [0, 1, 511, 1024, 200_000]) func readsPipes(size: Int) throws {
        #expect(unsafe mkfifo(folder["pipe"], 0o644) == 0)
        let path = folder["pipe"]
        let bytes = [UInt8](repeating: 7, count: size)
        // In two pieces, so that the reader meets a short read.
        onThread { try Self.write([bytes.prefix(size / 3), bytes.dropFirst(size / 3)], to: .writing(path)) }
        #expect(try Files.read(path) == bytes)
    }

    /// As a shell leaves it to a program when another one, which shares the terminal, has set that.
    @Test(.timeLimit(.minutes(15))) func waitsWhereTheOtherEndIsSlow() throws {
        var ends: [Int32] = [0, 0]
        #expect(unsafe pipe(&ends) == 0)
        // A program that another test starts would keep the pipe open.
        for end in ends { #expect(fcntl(end, F_SETFL, O_NONBLOCK) == 0 && fcntl(end, F_SETFD, FD_CLOEXEC) == 0) }
        let bytes = [UInt8](repeating: 7, count: 1_000_000)
        let output = ends[1]
        onThread {
            defer { close(output) }
            try Self.write([bytes.prefix(1_000), bytes.dropFirst(1_000)], to: .copy(of: output, "pipe", "write"))
        }
        #expect(try SeriesSystem.FileHandle.copy(of: ends[0], "pipe", "read").readToEnd() == bytes)
        close(ends[0])
    }

    private static func write(_ pieces: [ArraySlice<UInt8>], to file: consuming SeriesSystem.FileHandle) throws {
        for piece in pieces {
            usleep(5_000)
            try Array(piece).withRun { (run) throws(SystemError) in try file.write(run) }
        }
    }

    /// Tasks share a few threads, and would wait for each other.
    private func onThread(_ body: @escaping @Sendable () throws -> Void) {
        Thread.detachNewThread {
            do { try body() } catch { Issue.record(error) }
        }
    }

    @Test func doesNotTakeIntoMemoryWhatNoTextCanBe() throws {
        try folder.put("", at: "film")
        #expect(unsafe truncate(folder["film"], 1 << 40) == 0)
        #expect(code { _ = try Files.read(folder["film"]) } == EFBIG)
        #expect(try Files.read(folder["film"], limit: 5) == [0, 0, 0, 0, 0])
    }

    @Test func readsWhatClaimsToBeEmpty() throws {
        if FileManager.default.fileExists(atPath: "/proc/self/status") {
            #expect(try Files.read("/proc/self/status").count > 100)
        }
        #expect(try Files.read("/dev/null") == [])
    }

    @Test(.timeLimit(.minutes(15))) func readsAFileThatGrowsMeanwhile() async throws {
        try folder.put("", at: "log")
        let path = folder["log"]
        let writer = Task.detached {
            let line = Data(String(repeating: "x", count: 4096).utf8)
            let handle = Foundation.FileHandle(forWritingAtPath: path)
            let file = try #require(handle)
            for _ in 0..<500 { try file.write(contentsOf: line) }
        }
        var last = 0
        while last < 500 * 4096, !Task.isCancelled {
            let bytes = try Files.read(path)
            #expect(bytes.count >= last && bytes.allSatisfy { $0 == UInt8(ascii: "x") })
            last = bytes.count
            await Task.yield()
        }
        try await writer.value
    }

    @Test(.timeLimit(.minutes(15))) func leavesAloneWhatStandsWhereAFileIsToBeMade() throws {
        try folder.put("old", at: "file")
        try folder.makeFolder("folder")
        try folder.link("link", to: "file")
        try folder.link("dangling", to: "nowhere")
        #expect(unsafe mkfifo(folder["pipe"], 0o644) == 0)
        let before = try folder.tree()
        for name in ["file", "folder", "link", "dangling", "pipe"] {
            #expect(code { _ = try SeriesSystem.FileHandle.creating(folder[name]) } == EEXIST)
        }
        #expect(try folder.tree() == before)
    }

    @Test func neverWritesThroughALink() throws {
        try folder.put("outside", at: "outside")
        try folder.link("link", to: "outside")
        #expect(code { _ = try SeriesSystem.FileHandle.writing(folder["link"]) } == ELOOP)
        #expect(code { _ = try SeriesSystem.FileHandle.reading(folder["link"], followsLinks: false) } == ELOOP)
        #expect(try Files.read(folder["link"]) == Array("outside".utf8))
    }

    @Test func saysWhatTheSystemSays() throws {
        try folder.makeFolder("folder")
        let cases: [(path: String, code: Int32, reason: String)] = [
            ("nothing", ENOENT, "No such file or directory"), ("folder", EISDIR, "Is a directory"),
        ]
        for one in cases {
            let error = #expect(throws: SystemError.self) { try Files.read(folder[one.path]) }
            #expect(error == SystemError(action: "read", path: folder[one.path], code: one.code))
            #expect(error?.reason == one.reason)
        }
        #expect(code { _ = try SeriesSystem.FileHandle.writing(folder["folder"]) } == EISDIR)
        if FileManager.default.fileExists(atPath: "/dev/full") {
            let full = code {
                try [1, 2, 3].withRun { (run) throws(SystemError) in
                    try SeriesSystem.FileHandle.writing("/dev/full").finish(with: run)
                }
            }
            #expect(full == ENOSPC)
        }
    }

    private func code(_ body: () throws -> Void) -> Int32? {
        do { try body() } catch { return (error as? SystemError)?.code }
        return nil
    }

    /// A process that does nothing else meanwhile, and may have few files open.
    @Test func closesWhatItOpens() async {
        await #expect(processExitsWith: .success) {
            var limit = rlimit(rlim_cur: 64, rlim_max: 64)
            #expect(unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0)
            let folder = try TemporaryFolder()
            for _ in 0..<100 {
                try [1, 2, 3].withRun { (run) throws(SystemError) in
                    try Files.put(run, at: folder["file"], by: folder["new"])
                }
                _ = try Files.read(folder["file"])
                _ = try SeriesSystem.FileHandle.standardInput()
                _ = try Files.names(in: folder.path)
            }
        }
    }
}
