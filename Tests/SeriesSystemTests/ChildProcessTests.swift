import Foundation
import Testing

@testable import SeriesSystem

/// A running program that expectations can be told about: they cannot hold what cannot be copied.
private final class Conversation {
    private var process: ChildProcess

    init(_ process: consuming ChildProcess) {
        self.process = process
    }

    func rest() throws -> [UInt8] { try process.rest() }
    func piece(upTo delimiter: UInt8) throws -> [UInt8]? { try process.piece(upTo: delimiter) }
    func bytes(_ count: Int) throws -> [UInt8]? { try process.bytes(count) }
    func write(_ text: String) throws { try process.write(text) }
    func succeeds() throws -> Bool { try process.succeeds() }
}

@Suite struct ChildProcessTests {
    private func start(
        _ script: String, mixesErrors: Bool = false, patience: Duration = .seconds(20)
    ) throws -> Conversation {
        let shell = try #require(Executable.find("sh", in: "/bin"))
        return Conversation(
            try shell.start(["-c", script], environment: [], mixesErrors: mixesErrors, patience: patience))
    }

    @Test func programsAreFoundInAbsoluteFolders() throws {
        #expect(Executable.find("sh", in: ":bin:/no/such/folder:/bin:/usr/bin")?.path == "/bin/sh")
        for path in [nil, "", ":", ".", "bin", "/no/such/folder", "/etc"] as [String?] {
            #expect(Executable.find("passwd", in: path) == nil)
        }
    }

    @Test func argumentsAndEnvironmentArriveAsTheyAre() throws {
        let env = try #require(Executable.find("env", in: "/usr/bin"))
        let running = Conversation(
            try env.start(
                ["printf", "%s;", "a b", "", "$(x) 'q' ü"], environment: ["PATH=/usr/bin"], patience: .seconds(20)))
        #expect(try running.rest() == Array("a b;;$(x) 'q' ü;".utf8))
        #expect(try running.succeeds())
        let environment = Conversation(
            try env.start([], environment: ["A=1", "B=x y"], patience: .seconds(20)))
        #expect(try environment.rest() == Array("A=1\nB=x y\n".utf8))
    }

    @Test func outputComesInPieces() throws {
        let running = try start("printf 'one\\0\\0three\\nfour'")
        #expect(try running.piece(upTo: 0) == Array("one".utf8))
        #expect(try running.piece(upTo: 0) == [])
        #expect(try running.bytes(3) == Array("thr".utf8))
        #expect(try running.piece(upTo: 10) == Array("ee".utf8))
        #expect(try running.piece(upTo: 10) == Array("four".utf8))
        #expect(try running.piece(upTo: 10) == nil)
        #expect(try running.bytes(1) == nil)
        #expect(try running.succeeds())
    }

    @Test func muchOutput() throws {
        let running = try start("i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done")
        var lines = 0
        while let line = try running.piece(upTo: 10) {
            #expect(line.elementsEqual("line \(lines)".utf8))
            lines += 1
        }
        #expect(lines == 20_000)
        let big = try start("head -c 3000000 /dev/zero")
        #expect(try big.bytes(3_000_000)?.count == 3_000_000)
        #expect(try big.bytes(1) == nil)
    }

    @Test func questionsAndAnswers() throws {
        let running = try start("while read -r line; do echo \"<$line>\"; done")
        for word in ["one", "two", "three"] {
            try running.write(word + "\n")
            #expect(try running.piece(upTo: 10) == Array("<\(word)>".utf8))
        }
    }

    @Test func failuresAreTold() throws {
        let failing = try start("echo out; echo words >&2; exit 3")
        #expect(try failing.rest() == Array("out\n".utf8))
        #expect(try !failing.succeeds())
        let mixed = try start("echo words >&2; kill -9 $$", mixesErrors: true)
        #expect(try mixed.rest() == Array("words\n".utf8))
        #expect(try !mixed.succeeds())
        #expect(throws: SystemError.self) {
            _ = try Executable(path: "/no/such/program").start([], environment: [], patience: .seconds(1))
        }
    }

    @Test func nobodyWaitsForever() throws {
        let silent = try start("exec sleep 100", patience: .milliseconds(200))
        #expect(throws: SystemError(action: "listen to", path: "/bin/sh", code: ETIMEDOUT)) { _ = try silent.rest() }
        #expect(throws: SystemError.self) { _ = try silent.succeeds() }
        let deaf = try start("exec >&-; exec <&-; exec sleep 100", patience: .milliseconds(200))
        #expect(try deaf.rest() == [])
        #expect(throws: SystemError.self) { _ = try deaf.succeeds() }
    }

    /// Writing to a pipe would end this process by SIGPIPE.
    @Test func writingToTheDeadIsAnError() throws {
        let running = try start("exit 0")
        #expect(try running.rest() == [])
        #expect(try running.succeeds())
        #expect(throws: SystemError.self) { for _ in 0..<10 { try running.write("hello\n") } }
    }

    @Test func nothingIsLeftBehind() throws {
        let child: Int32
        do {
            let running = try start("echo $$; exec sleep 100")
            let line = try #require(try running.piece(upTo: 10))
            child = try #require(Int32(String(decoding: line, as: UTF8.self)))
            withExtendedLifetime(running) { #expect(kill(child, 0) == 0) }
        }
        // Neither at work nor waiting for somebody to ask how it ended.
        #expect(kill(child, 0) == -1 && errno == ESRCH)
    }
}
