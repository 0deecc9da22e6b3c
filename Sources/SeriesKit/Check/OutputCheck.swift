internal import SeriesModel
internal import SeriesSystem
internal import SeriesText

/// A site is not written where it is read.
package enum OutputCheck {
    /// What a site is made from.
    private static let sources = [ContentTree.folder, Theme.folder]

    /// The folder of sources that `output` lies in, if it does: the next build would take pages for content.
    package static func source(around output: String, root: String) -> String? {
        guard let output = place(of: output) else { return nil }
        return sources.first { name in
            guard let folder = place(of: root + "/" + name) else { return false }
            return output == folder || output.hasPrefix(folder + "/")
        }
    }

    /// The whole path to `path`, without links. What is not there yet lies where the nearest folder above it lies that is there.
    private static func place(of path: String) -> String? {
        var steps = path.split(separator: "/")
        let start = path.utf8.first == UInt8(ascii: "/") ? "/" : ""
        var missing = ""
        while true {
            let path = start + steps.joined(separator: "/")
            if let real = Files.realPath(of: path.isEmpty ? "." : path) {
                return (real == "/" && !missing.isEmpty ? "" : real) + missing
            }
            guard let step = steps.popLast() else { return nil }
            missing = "/" + step + missing
        }
    }

    /// What would be written into a folder of sources that lies in the output folder.
    static func diagnostics(for claims: [AddressBook.Claim], _ options: BuildOptions) -> [Diagnostic] {
        guard let output = place(of: options.output) else { return [] }
        return sources.flatMap { name -> [Diagnostic] in
            guard let folder = place(of: options.root + "/" + name), folder.hasPrefix(output + "/") else { return [] }
            let inside = folder.dropFirst(output.count + 1) + "/"
            return claims.filter { $0.file.hasPrefix(inside) }.map { claim in
                .error(
                    "this would be written into \(name)/, from which the site is made", at: claim.place,
                    suggestion: "write the site into a folder of its own, with --output")
            }
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
