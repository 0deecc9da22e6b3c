package import SeriesModel
internal import SeriesSystem
internal import SeriesText

/// A site is not written where it is read, nor where it would be in the way.
package enum OutputCheck {
    /// What a site is made from.
    private static let sources = [ContentTree.folder, Theme.folder]

    /// What is wrong with a place for the site: it lies where the site is read, so that the next build would take pages for
    /// content, or where nobody wants a site.
    package static func mistake(in output: String, root: String) -> Mistake? {
        guard let place = place(of: output) else { return nil }
        if let source = source(around: place, root: root) {
            return Mistake(
                "the output '\(output)' lies in \(source)/, from which the site is made",
                suggestion: "name another folder: seriesgen never writes where it reads")
        }
        if place == "/" {
            return Mistake(
                "the output '\(output)' is the root of all folders", suggestion: "name a folder for it alone")
        }
        if RepositoryName.end(in: place) != nil {
            return Mistake("the output '\(output)' lies in a folder of git's own", suggestion: "name another folder")
        }
        return nil
    }

    /// The folder of sources that the place of the output lies in.
    private static func source(around output: String, root: String) -> String? {
        sources.first { name in place(of: root + "/" + name).map { output.begins(with: $0) } ?? false }
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
