package import SeriesModel
internal import SeriesSystem
internal import SeriesText

/// A site is not written where it is read.
package enum OutputCheck {
    /// What a site is made from.
    private static let sources = [ContentTree.folder, Theme.folder]

    /// What is wrong with a place for the site, if it lies where the site is read: the next build would take pages for content.
    package static func mistake(in output: String, root: String) -> Mistake? {
        source(around: output, root: root).map { source in
            Mistake(
                "the output '\(output)' lies in \(source)/, from which the site is made",
                suggestion: "name another folder: seriesgen never writes where it reads")
        }
    }

    /// The folder of sources that `output` lies in.
    private static func source(around output: String, root: String) -> String? {
        guard let output = place(of: output) else { return nil }
        return sources.first { name in place(of: root + "/" + name).map { output.begins(with: $0) } ?? false }
    }

    /// The whole path to a folder, without links, and with a `/` at its end. What is not there yet lies where the nearest
    /// folder above it lies that is there.
    private static func place(of path: String) -> String? {
        let start = path.utf8.first == UInt8(ascii: "/") ? "/" : "./"
        var known = path.steps
        var missing: [String] = []
        while true {
            if let real = try? Files.resolvedPath(of: start + known.joined(separator: "/")) {
                var steps = real.steps
                for step in missing where step != "." {
                    if step == ".." { _ = steps.popLast() } else { steps.append(step) }
                }
                return steps.reduce("/") { $0 + $1 + "/" }
            }
            guard let step = known.popLast() else { return nil }
            missing.insert(step, at: 0)
        }
    }

    /// `claims` are all places that the site asks for in the folder `path`.
    static func diagnostics(for claims: [AddressBook.Claim], in path: String, root: String) -> [Diagnostic] {
        if let mistake = mistake(in: path, root: root) { return [.error(mistake)] }
        guard let output = place(of: path) else { return [] }
        return sources.flatMap { name -> [Diagnostic] in
            guard let folder = place(of: root + "/" + name), folder.begins(with: output) else { return [] }
            let inside = folder.dropping(output)
            return claims.filter { $0.file.begins(with: inside) }.map { claim in
                .error(
                    "this would be written into \(name)/, from which the site is made", at: claim.place,
                    suggestion: "write the site into a folder of its own, with --output")
            }
        }
    }
}
