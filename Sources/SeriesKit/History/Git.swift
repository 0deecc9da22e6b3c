internal import SeriesSystem

/// The program `git`, for questions about one folder. It is only asked, and changes nothing.
struct Git: Sendable {
    let executable: Executable
    /// The folder that questions are about, absolute.
    let folder: String
    /// How long an answer may take to begin, or to go on.
    let patience: Duration

    /// Nil when no repository is around `folder`, or there is no git.
    static func find(around folder: String, patience: Duration = .seconds(60)) -> Git? {
        guard let folder = try? Files.resolvedPath(of: folder), isInRepository(folder),
            let executable = Executable.find("git", in: Environment.value(of: "PATH"))
        else { return nil }
        return Git(executable: executable, folder: folder, patience: patience)
    }

    /// Asks git, with `arguments` behind the name of its command.
    func start(
        _ command: String, _ arguments: [String], mixesErrors: Bool = false, waitsForReader: Bool = false
    ) throws(GitFailure) -> ChildProcess {
        do throws(SystemError) {
            return try executable.start(
                Self.settings + ["-C", folder, command] + arguments, environment: Self.environment,
                mixesErrors: mixesErrors, waitsForReader: waitsForReader, patience: patience)
        } catch {
            throw GitFailure(error)
        }
    }

    /// Whether `.git` stands in `folder` or above: a folder, or a file as in worktrees and submodules.
    private static func isInRepository(_ folder: String) -> Bool {
        var folder = folder
        while true {
            if (try? Files.kind(of: folder + "/.git")) ?? nil != nil { return true }
            guard let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) else { return false }
            folder = String(folder[..<slash])
        }
    }

    /// What the user's configuration may say otherwise, and must not say here.
    private static let settings = [
        "--no-pager", "-c", "log.follow=false", "-c", "diff.relative=false", "-c", "log.showSignature=false",
        "-c", "color.ui=false", "-c", "i18n.logOutputEncoding=UTF-8", "-c", "diff.orderFile=/dev/null",
        // What looks like a repository because of ordinary files, such as a HEAD among the texts, is none of the user's. Before
        // git 2.38 this says nothing.
        "-c", "safe.bareRepository=explicit",
    ]

    /// Nothing of ours but what git needs to find its configuration, which says whose repositories it may read. A git that
    /// runs us, for a hook, leaves the name of its repository in the environment, which may not be that of the site.
    private static var environment: [String] {
        let kept = [
            "PATH", "HOME", "XDG_CONFIG_HOME", "SUDO_UID", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM",
            "GIT_CONFIG_NOSYSTEM",
            "GIT_EXEC_PATH", "LD_LIBRARY_PATH",
        ]
        let own = kept.compactMap { name in Environment.value(of: name).map { name + "=" + $0 } }
        // A build neither waits for a person nor asks the net: what is not in the clone counts as not there.
        return own + [
            "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1",
            "GIT_ALLOW_PROTOCOL=none",
        ]
    }
}
