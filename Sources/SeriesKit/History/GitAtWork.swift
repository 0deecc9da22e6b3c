internal import Synchronization

/// Git, asked already: it takes as long as reading a usual series does, and can do so beside that.
final class GitAtWork: Sendable {
    let git: Git
    /// Nil once they were taken.
    private let answers: Mutex<Result<GitAnswers, GitFailure>?>

    init(_ git: Git) {
        self.git = git
        answers = Mutex(Result { () throws(GitFailure) in try GitAnswers(of: git) })
    }

    /// The answers, which can be read once; from then on, git is asked again.
    func takeAnswers() throws(GitFailure) -> GitAnswers {
        let known = answers.withLock { $0.take() }
        guard let known else { return try GitAnswers(of: git) }
        return try known.get()
    }
}
