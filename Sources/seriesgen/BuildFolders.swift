import SeriesKit
import SeriesModel
import SeriesSystem

/// Where a build reads and writes, checked.
struct BuildFolders {
    let root: String
    let output: String

    init(_ arguments: BuildArguments) throws(UsageError) {
        root = arguments.root
        output = arguments.output ?? (root == "." ? "" : root.hasSuffix("/") ? root : root + "/") + "output"
        try Self.checkRoot(root)
        // The words of a command line arrive as text, in which this stands for what is none.
        guard !output.unicodeScalars.contains("\u{FFFD}") else {
            throw UsageError("the name of the output '\(output)' is not UTF-8", suggestion: "name another folder")
        }
        if let mistake = OutputCheck.mistake(in: output, root: root) {
            throw UsageError(mistake.message, suggestion: mistake.suggestion)
        }
    }

    static func checkRoot(_ root: String) throws(UsageError) {
        let kind: Files.Kind?
        do throws(SystemError) {
            kind = try Files.kindBehindLinks(of: root)
        } catch {
            throw UsageError("cannot look at '\(root)': \(error.reason)")
        }
        guard kind == .folder else {
            throw UsageError("there is no folder '\(root)'", suggestion: "--root names the folder that holds content/")
        }
    }
}
