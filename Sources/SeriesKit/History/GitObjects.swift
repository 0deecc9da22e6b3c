internal import SeriesSystem

/// Reads what git keeps under its names, through one process for all of them.
struct GitObjects: ~Copyable {
    private let git: Git
    /// Started when it is needed, which it is not where each file has one commit.
    private var reader: ChildProcess?

    init(_ git: Git) {
        self.git = git
    }

    /// The bytes of a file of that name.
    mutating func bytes(of name: String) throws(GitFailure) -> [UInt8] {
        var reader = try started()
        let answer: [UInt8]?
        do throws(SystemError) { answer = try Self.ask(&reader, for: name) } catch { throw GitFailure(error) }
        guard let answer else { throw try git.isPartialClone() ? .partial : .damaged(name) }
        self.reader = consume reader
        return answer
    }

    private mutating func started() throws(GitFailure) -> ChildProcess {
        guard let reader = reader.take() else { return try git.start("cat-file", ["--batch"]) }
        return reader
    }

    /// Nil when git does not have it.
    private static func ask(_ reader: inout ChildProcess, for name: String) throws(SystemError) -> [UInt8]? {
        try reader.write(name + "\n")
        // `name blob size`, or `name missing`; then the bytes, and a line end more.
        guard let answer = try reader.piece(upTo: UInt8(ascii: "\n")) else { return nil }
        let words = answer.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        guard words.count == 3, words[0] == name, let size = Int(words[2]), size >= 0, size < .max,
            var bytes = try reader.bytes(size + 1)
        else { return nil }
        bytes.removeLast()
        return bytes
    }
}

extension Git {
    /// Whether the repository is a clone with `--filter`, which has promises in place of some files.
    fileprivate func isPartialClone() throws(GitFailure) -> Bool {
        let keys = #"^(extensions\.partialclone|remote\..*\.promisor)$"#
        var answer = try start("config", ["--get-regexp", keys])
        do throws(SystemError) {
            _ = try answer.rest()
            return try answer.succeeds()
        } catch {
            throw GitFailure(error)
        }
    }
}
