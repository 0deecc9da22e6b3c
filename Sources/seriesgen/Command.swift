import SeriesSystem

/// The program: reads the command line, runs one command, tells the shell how it went.
@main
struct Command {
    static func main() {
        Shell.openStandardFiles()
        Shell.takeSignals()
        Shell.exit(with: run(Array(CommandLine.arguments.dropFirst())))
    }

    private static func run(_ words: [String]) -> ExitStatus {
        do throws(UsageError) {
            switch try Invocation(words) {
            case .build(let arguments): return try BuildCommand.run(arguments)
            case .lock(let arguments): return try LockCommand.run(arguments)
            case .list(let arguments): return try ListCommand.run(arguments)
            case .markdown(let arguments): return MarkdownCommand.run(arguments)
            case .help(let topic): return Answer.show(HelpText.text(for: topic))
            case .version: return Answer.show("seriesgen \(Version.current)\n")
            }
        } catch {
            Terminal.errors.write(error.text)
            return .usage
        }
    }
}
