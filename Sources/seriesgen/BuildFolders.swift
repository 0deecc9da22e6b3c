import SeriesSystem

/// Where a build reads and writes, checked.
struct BuildFolders {
    let root: String
    let output: String

    init(_ arguments: BuildArguments) throws(UsageError) {
        root = arguments.root
        output = arguments.output ?? (root == "." ? "" : root.hasSuffix("/") ? root : root + "/") + "output"
        try Self.checkRoot(root)
        if let source = Self.source(around: output, root: root) {
            throw UsageError(
                "the output '\(output)' lies in \(source)/, from which the site is made",
                suggestion: "name another folder: seriesgen never writes where it reads")
        }
    }

    static func checkRoot(_ root: String) throws(UsageError) {
        guard let real = Files.realPath(of: root), (try? Files.kind(of: real)) == .folder else {
            throw UsageError("there is no folder '\(root)'", suggestion: "--root names the folder that holds content/")
        }
    }

    /// The folder of sources that `output` lies in, if it does: the next build would take pages for content.
    private static func source(around output: String, root: String) -> String? {
        var path = output
        // What is not there yet lies where the nearest folder above it lies that is there.
        while Files.realPath(of: path) == nil, path != "." {
            path = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
            if path.isEmpty { path = "/" }
        }
        guard let real = Files.realPath(of: path) else { return nil }
        return ["content", "templates"].first { name in
            guard let folder = Files.realPath(of: root + "/" + name) else { return false }
            return real == folder || real.hasPrefix(folder + "/")
        }
    }
}
