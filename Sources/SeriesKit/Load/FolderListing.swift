internal import SeriesModel
internal import SeriesSystem
internal import SeriesText

/// The files below a folder of the site, and what is wrong with some of them.
struct FolderListing: Sendable {
    /// From the folder on: `02-b/index.md`. In an order that depends on the names alone.
    var paths: [String] = []
    /// With a `/` at their ends.
    var folders: [String] = []
    /// Those of the paths that are links, each with the path of the file it leads to.
    var links: [ContentTree.Link] = []
    var diagnostics: [Diagnostic] = []
    /// Whether there is such a folder at all.
    var isThere = false

    /// An error where no folder is at `path`, but one whose name is written in another case, with a file or folder in it that
    /// `belongs` there.
    static func misspelling(of path: String, holding belongs: (_ name: String) -> Bool) -> Diagnostic? {
        let (folder, name) = (path.parentFolder, path.lastStep)
        let others = ((try? Files.names(in: folder)) ?? []).filter { other in
            other != name && other.lowercased() == name
                && ((try? Files.names(in: folder + other)) ?? []).contains(where: belongs)
        }
        guard let other = others.min() else { return nil }
        return .error("this folder is called '\(name)'", at: SourcePlace(file: other + "/"), suggestion: "rename it")
    }

    /// Walks through `folder`, which is shown to people as `name`, with `jobs` threads.
    ///
    /// What editors leave behind is left out, and so are hidden files, but for those below a folder that `showsHidden` names. A
    /// link is followed to a file inside the folder that is not left out itself; one that leads elsewhere, or to a folder, is
    /// refused: nothing outside is ever read.
    static func walk(
        _ folder: String, shownAs name: String, showsHidden: String? = nil, jobs: Int = 1
    ) -> FolderListing {
        var listing = FolderListing()
        let real: String
        do throws(SystemError) {
            guard let found = try Files.resolvedPath(of: folder) else {
                // A link to nothing is not the same as no folder.
                if try Files.kind(of: folder) == .link {
                    listing.diagnostics.append(.error(leadsToNothing, at: SourcePlace(file: name)))
                }
                return listing
            }
            real = found
        } catch {
            listing.diagnostics.append(.refused(by: error, at: SourcePlace(file: name)))
            return listing
        }
        listing.isThere = true
        // Level by level: the folders of one are read at once.
        var level = [""]
        while !level.isEmpty {
            let prefixes = level
            let found = Parallel.map(prefixes.count, jobs: jobs) {
                Entries(below: prefixes[$0], of: folder, realPath: real, shownAs: name, showsHidden)
            }
            for entries in found {
                listing.paths += entries.files
                listing.links += entries.links
                listing.diagnostics += entries.diagnostics
            }
            level = found.flatMap(\.folders)
            listing.folders += level
        }
        return listing
    }

    /// What stands in one folder.
    private struct Entries: Sendable {
        var files: [String] = []
        /// With a `/` at their ends.
        var folders: [String] = []
        var links: [ContentTree.Link] = []
        var diagnostics: [Diagnostic] = []

        /// Reads what stands right below `prefix`, a path from `folder` on.
        init(below prefix: String, of folder: String, realPath: String, shownAs name: String, _ showsHidden: String?) {
            do throws(SystemError) {
                for entry in try Files.entries(of: folder + "/" + prefix) {
                    let path = prefix + entry.name
                    if FolderListing.isLeftOut(entry.name, at: path, showsHidden) { continue }
                    let place = { SourcePlace(file: name + "/" + path) }
                    if let mistake = FolderListing.mistake(inName: entry.name) {
                        diagnostics.append(.error(mistake, at: place(), suggestion: "rename it"))
                        continue
                    }
                    switch entry.kind == nil ? try Files.kind(of: folder + "/" + path) : entry.kind {
                    case .file: files.append(path)
                    case .folder: folders.append(path + "/")
                    case .link:
                        let link = folder + "/" + path
                        switch try FolderListing.target(ofLink: link, inside: realPath, showsHidden) {
                        case .success(let target):
                            files.append(path)
                            links.append(ContentTree.Link(path: path, target: target))
                        case .failure(let refusal): diagnostics.append(.error(refusal, at: place()))
                        }
                    case .other: diagnostics.append(.error(FolderListing.neitherFileNorFolder, at: place()))
                    // Gone since the folder was read.
                    case nil: break
                    }
                }
            } catch {
                diagnostics.append(.refused(by: error, at: SourcePlace(file: name + "/" + prefix)))
            }
        }
    }

    private static func mistake(inName name: String) -> String? {
        if name.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return nil }
        if name.unicodeScalars.contains(where: \.isControl) {
            return "this file name has a control character in it"
        }
        // Names come as bytes; what is not UTF-8 arrives as U+FFFD.
        if name.unicodeScalars.contains("\u{FFFD}") { return "this file name is not UTF-8" }
        return nil
    }

    /// Whoever opens a pipe may wait for ever, so that nothing of the kind is ever read.
    private static let neitherFileNorFolder = Mistake(
        "this is neither a file nor a folder", suggestion: "remove it: pipes, sockets and devices are not published")

    private static let leadsToNothing = Mistake(
        "this link leads to nothing", suggestion: "remove it, or make what it leads to")

    /// Whether what stands at `path`, whose last step is `name`, is passed over for its name.
    private static func isLeftOut(_ name: String, at path: String, _ showsHidden: String?) -> Bool {
        if EditorFile.isNamed(name) { return true }
        return name.utf8.first == UInt8(ascii: ".") && showsHidden.map { !path.begins(with: $0) } ?? true
    }

    /// The file that a link leads to, as a path from the folder on.
    private static func target(
        ofLink path: String, inside root: String, _ showsHidden: String?
    ) throws(SystemError) -> Result<String, Mistake> {
        let found: String?
        do throws(SystemError) {
            found = try Files.resolvedPath(of: path)
        } catch {
            return .failure(
                Mistake(
                    "cannot follow this link: \(error.reason)",
                    suggestion: "make what it leads to readable, or remove it"))
        }
        guard let target = found else { return .failure(leadsToNothing) }
        guard target == root || target.begins(with: root + "/") else {
            return .failure(
                Mistake(
                    "this link leads out of the site, to '\(target)'",
                    suggestion: "copy the file here: only files inside the folder are read"))
        }
        let inside = target == root ? "" : target.dropping(root + "/")
        // The folders above it say as much.
        let ways = inside.isEmpty ? [] : OutputPath.folders(above: inside) + [inside]
        if ways.contains(where: { isLeftOut($0.lastStep, at: $0, showsHidden) }) {
            return .failure(
                Mistake("this link leads to '\(inside)', which is never published", suggestion: wayOut))
        }
        switch try Files.kind(of: target) {
        case .file: return .success(inside)
        case nil: return .failure(leadsToNothing)
        case .other:
            return .failure(
                Mistake(
                    "this link leads to what is neither a file nor a folder",
                    suggestion: "remove it: links are followed to files only"))
        case .folder, .link:
            return .failure(
                Mistake(
                    "this link leads to a folder; links are followed to files only",
                    suggestion: "copy the folder here, or make one with a link to each of its files"))
        }
    }

    /// What to do about a link that would show what is not published.
    static let wayOut = "remove it, or copy here what readers may see"
}
