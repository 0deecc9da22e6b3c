internal import SeriesModel
internal import SeriesSystem
internal import SeriesText

/// A site is not written where it is read.
package enum OutputCheck {
    /// The folder of sources that `output` lies in, if it does: the next build would take pages for content.
    package static func source(around output: String, root: String) -> String? {
        var path = output
        // What is not there yet lies where the nearest folder above it lies that is there.
        while Files.realPath(of: path) == nil, path != "." {
            path = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
            if path.isEmpty { path = "/" }
        }
        guard let real = Files.realPath(of: path) else { return nil }
        return [ContentTree.folder, Theme.folder].first { name in
            guard let folder = Files.realPath(of: root + "/" + name) else { return false }
            return real == folder || real.hasPrefix(folder + "/")
        }
    }

    static func diagnostics(for options: BuildOptions) -> [Diagnostic] {
        guard let source = source(around: options.output, root: options.root) else { return [] }
        return [
            .error(
                "the output '\(options.output)' lies in \(source)/, from which the site is made",
                suggestion: "name another folder: seriesgen never writes where it reads")
        ]
    }
}
