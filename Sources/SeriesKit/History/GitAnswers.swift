internal import SeriesSystem
internal import SeriesText

/// Git at work on the questions about a folder, on all of them at the same time: starting a program takes as long as its
/// answer about a usual series. The answers are read in the order of the functions.
struct GitAnswers: ~Copyable {
    private static let placeQuestion = ["--is-shallow-repository", "--is-inside-work-tree", "--show-prefix"]

    private let git: Git
    private var place: ChildProcess
    private var files: ChildProcess
    private var log: ChildProcess

    init(of git: Git) throws(GitFailure) {
        let place = try git.start("rev-parse", Self.placeQuestion)
        let files = try git.start("ls-tree", ["-r", "-z", "HEAD"])
        let log = try git.startLog(of: ["."], .latestFirst)
        self.git = git
        self.place = place
        self.files = files
        self.log = log
    }

    /// Where the folder stands in its repository, and whether that holds its whole history.
    mutating func readPlace() throws(GitFailure) -> (prefix: [UInt8], isShallow: Bool) {
        let isShallow: Bool
        let hasFiles: Bool
        let prefix: [UInt8]
        let isAnswered: Bool
        do throws(SystemError) {
            isShallow = try place.piece(upTo: UInt8(ascii: "\n")) == Array("true".utf8)
            hasFiles = try place.piece(upTo: UInt8(ascii: "\n")) == Array("true".utf8)
            // It ends with a line end, and may hold others.
            prefix = Array(try place.rest().dropLast())
            isAnswered = try place.succeeds()
        } catch {
            throw GitFailure(error)
        }
        if !isAnswered { throw try git.refusal(of: "rev-parse", Self.placeQuestion) }
        // Paths would be from the root of the repository on, and none of them a text's.
        if !hasFiles { throw .elsewhere }
        return (prefix, isShallow)
    }

    /// What the last commit has in the folder: paths from there on, with git's names for their bytes.
    mutating func forEachCommittedFile(_ body: (_ path: String, _ name: String) -> Void) throws(GitFailure) {
        var saysSomething = false
        do throws(SystemError) {
            // `mode type name`, a tab, the path.
            while let piece = try files.piece(upTo: 0) {
                saysSomething = true
                piece.withRun { piece in
                    guard let tab = piece.firstIndex(of: UInt8(ascii: "\t")) else { return }
                    let words = piece[0..<tab].parts(between: UInt8(ascii: " "))
                    // What stands behind a link may have changed on another day than the link.
                    guard words.count == 3, words[0].starts(with: "100") else { return }
                    body(piece[tab + 1..<piece.count].text, words[2].text)
                }
            }
            if try files.succeeds() { return }
        } catch {
            throw GitFailure(error)
        }
        // In lines, so that what it says then stands in one of its own.
        let refusal = try git.refusal(of: "ls-tree", ["-r", "HEAD"])
        guard !saysSomething, refusal == .refusal("Not a valid object name HEAD") else { throw refusal }
        // A repository without a commit is none that is broken; only 'log' tells the two apart.
        let reason = try git.refusal(of: "log", ["-1", "--format="])
        if !reason.saysThatNothingIsCommitted { throw reason }
    }

    /// Goes back through the commits that changed something in the folder, until `history` is done.
    mutating func walk(_ history: inout TextHistory, prefix: [UInt8]) throws(GitFailure) {
        let unread = history
        try git.walk(&history, prefix: prefix, &log)
        if history.isDone { return }
        // A commit before it was passed too early.
        history = unread
        var ordered = try git.startLog(of: ["."], .childrenFirst)
        try git.walk(&history, prefix: prefix, &ordered)
    }
}

extension Git {
    /// How the commits of a log follow one another.
    fileprivate enum Order {
        /// Git says each as soon as it finds it, and most texts changed lately: it is ended long before it is through. Where
        /// clocks went wrong on a branch, a commit may come before one that was made on top of it.
        case latestFirst
        /// Commits before their parents, whatever their clocks said. Git reads the whole history before it says anything.
        case childrenFirst

        var options: [String] {
            switch self {
            case .latestFirst: []
            case .childrenFirst: ["--date-order"]
            }
        }
    }

    /// Days may be what git cannot write.
    private static let dateForm = ["--date=short", "--format=%ad %H"]
    /// What `GitLogParser` reads; and no guesses at renames, which we see ourselves and without a limit to their number.
    private static let commitForm = ["-z", "--raw", "--no-abbrev", "--no-renames"] + dateForm

    /// Goes back through the commits that changed something at these places, until `history` is done. Paths, those of the
    /// commits too, are from the root of the repository on; an empty one is the root.
    func walk(_ history: inout TextHistory, through places: [String]) throws(GitFailure) {
        // What is there no more, or never was on one side of a merge, came and went on the other.
        var log = try startLog(of: places.map { ":(top,literal)" + $0 }, .childrenFirst, "--full-history")
        try walk(&history, prefix: [], &log)
    }

    /// Merges with what none of their parents has; and what commits did elsewhere, too, where texts may come from.
    fileprivate func startLog(
        of paths: [String], _ order: Order, _ options: String...
    ) throws(GitFailure) -> ChildProcess {
        let scope = ["-c", "--root", "--full-diff", "--no-color"]
        return try start(
            "log", Self.commitForm + scope + order.options + options + ["HEAD", "--"] + paths,
            waitsForReader: order == .latestFirst)
    }

    /// Takes the commits of `log` in. `prefix` is the path of the folder that its paths are to be from.
    fileprivate func walk(
        _ history: inout TextHistory, prefix: [UInt8], _ log: inout ChildProcess
    ) throws(GitFailure) {
        var objects = GitObjects(self)
        // Paths from the root of the repository on: '--relative' would not shorten those in merges.
        var parser = GitLogParser(prefix: prefix)
        while !history.isDone {
            let piece: [UInt8]?
            do throws(SystemError) { piece = try log.piece(upTo: 0) } catch { throw GitFailure(error) }
            let commit = piece.map { parser.take($0) } ?? parser.finish()
            if let commit {
                try history.take(commit) { (name) throws(GitFailure) in
                    TextBody(of: try objects.bytes(of: name))
                } apart: { () throws(GitFailure) in
                    try differences(of: commit.name, prefix: prefix)
                }
            }
            if piece == nil { break }
        }
        if history.isDone { return }
        let hasFailed: Bool
        do throws(SystemError) { hasFailed = try !log.succeeds() } catch { throw GitFailure(error) }
        if hasFailed { throw try refusal(of: "log", Self.dateForm + ["HEAD", "--", "."]) }
    }
}

extension Git {
    /// What a merge did to each of its parents. Asked for the few that need it, as each such difference holds all that was
    /// done on the other side.
    fileprivate func differences(of merge: String, prefix: [UInt8]) throws(GitFailure) -> [GitCommit] {
        let question = Self.commitForm + ["-r", "-m", merge]
        var answer = try start("diff-tree", question)
        var parser = GitLogParser(prefix: prefix)
        var differences: [GitCommit] = []
        do throws(SystemError) {
            while let piece = try answer.piece(upTo: 0) {
                if let difference = parser.take(piece) { differences.append(difference) }
            }
            if let last = parser.finish() { differences.append(last) }
            if try answer.succeeds() { return differences }
        } catch {
            throw GitFailure(error)
        }
        throw try refusal(of: "diff-tree", question)
    }

    /// Asks again for what git refused, to hear why.
    fileprivate func refusal(of command: String, _ arguments: [String]) throws(GitFailure) -> GitFailure {
        var answer = try start(command, arguments, mixesErrors: true)
        var words: String?
        do throws(SystemError) {
            while let line = try answer.piece(upTo: UInt8(ascii: "\n")) {
                let text = String(decoding: line, as: UTF8.self)
                if GitFailure.tellsOfPartialClone(text) { return .partial }
                for mark in ["fatal: ", "error: "] where words == nil && text.hasPrefix(mark) {
                    words = String(text.dropFirst(mark.count))
                }
                // What to do stands in a line of its own behind the reason.
                if let words, text.hasPrefix("\tgit ") { return .refusal(words, advice: String(text.dropFirst())) }
            }
        } catch {
            throw GitFailure(error)
        }
        return words.map { .refusal($0) } ?? .malfunction("it failed without a word")
    }
}
