/// How a command ended, for scripts.
package enum ExitStatus: Int32, Sendable {
    case success = 0
    /// The input is wrong, or the system said no.
    case failure = 1
    /// The command line is wrong.
    case usage = 2
}
