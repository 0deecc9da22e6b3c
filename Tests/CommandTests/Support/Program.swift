import Foundation
import TestSupport
import Testing

/// The built program, run as people run it.
enum Program {
    struct Outcome: Equatable {
        /// The exit status; nil when a signal ended it.
        var status: Int32?
        var signal: Int32?
        var output = ""
        var errors = ""
    }

    /// Beside the tests, where SwiftPM puts both.
    static let path: String = {
        let folders =
            [Bundle.main.bundleURL] + Bundle.allBundles.map(\.bundleURL)
            + [Bundle.main.executableURL].compactMap(\.self)
        let around = folders.flatMap { [$0, $0.deletingLastPathComponent()] }
        let package = Project.folder.appending(path: ".build/debug")
        let programs = (around + [package]).map { $0.appendingPathComponent("seriesgen").standardizedFileURL.path }
        return programs.first { path in
            var isFolder: ObjCBool = false
            return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
        } ?? "seriesgen"
    }()

    static func run(
        _ words: [String], in folder: String? = nil, input: [UInt8] = [], environment: [String: String] = [:]
    ) throws -> Outcome {
        let place = try TemporaryFolder()
        try Data(input).write(to: URL(fileURLWithPath: place["input"]))
        let process = try start(words, in: folder, input: place["input"], environment: environment, place)
        process.waitUntilExit()
        return Outcome(of: process, place)
    }

    /// Kills it `delay` after there is a file at `sign`, unless it is done by then.
    static func runKilled(after delay: Duration, from sign: String, _ words: [String]) throws -> Outcome {
        let place = try TemporaryFolder()
        let process = try start(words, in: nil, input: "/dev/null", environment: [:], place)
        while process.isRunning, !FileManager.default.fileExists(atPath: sign) { usleep(200) }
        usleep(UInt32(delay / .microseconds(1)))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return Outcome(of: process, place)
    }

    /// Runs a line of the shell, in which `$seriesgen` is the program.
    static func shell(_ line: String, in folder: String, environment: [String: String] = [:]) throws -> Outcome {
        let place = try TemporaryFolder()
        let process = try start(
            ["-c", line], program: "/bin/sh", in: folder, input: "/dev/null", environment: environment, place)
        process.waitUntilExit()
        return Outcome(of: process, place)
    }

    private static func start(
        _ words: [String], program: String = path, in folder: String?, input: String, environment: [String: String],
        _ place: TemporaryFolder
    ) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = words
        process.currentDirectoryURL = URL(fileURLWithPath: folder ?? place.path)
        process.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "seriesgen": path]
            .merging(environment) { _, new in new }
        for name in ["output", "errors"] { try Data().write(to: URL(fileURLWithPath: place[name])) }
        process.standardInput = FileHandle(forReadingAtPath: input)
        process.standardOutput = FileHandle(forWritingAtPath: place["output"])
        process.standardError = FileHandle(forWritingAtPath: place["errors"])
        try process.run()
        return process
    }
}

extension Program.Outcome {
    fileprivate init(of process: Process, _ place: TemporaryFolder) {
        let isExit = process.terminationReason == .exit
        status = isExit ? process.terminationStatus : nil
        signal = isExit ? nil : process.terminationStatus
        output = place.text("output") ?? ""
        errors = place.text("errors") ?? ""
    }
}
