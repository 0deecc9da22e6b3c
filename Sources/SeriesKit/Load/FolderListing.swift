internal import SeriesModel
internal import SeriesSystem

/// The files below a folder of the site, and what is wrong with some of them.
struct FolderListing: Sendable {
    /// From the folder on, in byte order: `02-b/index.md`.
    var paths: [String] = []
    var diagnostics: [Diagnostic] = []
    /// Whether there is such a folder at all.
    var isThere = false

    /// Walks through `folder`, which is shown to people as `name`.
    ///
    /// Hidden files are left out, but for those below a folder that `showsHidden` names. A link is followed to a file inside
    /// the folder; one that leads elsewhere, or to a folder, is refused: nothing outside is ever read.
    static func walk(_ folder: String, shownAs name: String, showsHidden: String? = nil) -> FolderListing {
        var listing = FolderListing()
        guard let real = Files.realPath(of: folder) else { return listing }
        listing.isThere = true
        var pending = [""]
        while let prefix = pending.popLast() {
            do throws(SystemError) {
                for entry in try Files.names(in: folder + "/" + prefix) {
                    let path = prefix + entry
                    if entry.hasPrefix("."), entry == ".DS_Store" || showsHidden.map({ !path.hasPrefix($0) }) ?? true {
                        continue
                    }
                    let place = SourcePlace(file: name + "/" + path)
                    if let mistake = mistake(inName: entry) {
                        listing.diagnostics.append(.error(mistake, at: place, suggestion: "rename it"))
                        continue
                    }
                    switch try Files.kind(of: folder + "/" + path) {
                    case .file: listing.paths.append(path)
                    case .folder: pending.append(path + "/")
                    case .link:
                        if let refusal = try refusal(ofLink: folder + "/" + path, inside: real, place) {
                            listing.diagnostics.append(refusal)
                        } else {
                            listing.paths.append(path)
                        }
                    case .other, nil: break
                    }
                }
            } catch {
                listing.diagnostics.append(Diagnostic.unreadable(error, at: SourcePlace(file: name + "/" + prefix)))
            }
        }
        listing.paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return listing
    }

    private static func mistake(inName name: String) -> String? {
        if name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
            return "this file name has a control character in it"
        }
        // Names come as bytes; what is not UTF-8 arrives as U+FFFD.
        if name.unicodeScalars.contains("\u{FFFD}") { return "this file name is not UTF-8" }
        return nil
    }

    private static func refusal(
        ofLink path: String, inside root: String, _ place: SourcePlace
    ) throws(SystemError) -> Diagnostic? {
        guard let target = Files.realPath(of: path) else {
            return .error("this link leads to nothing", at: place, suggestion: "remove it, or make what it leads to")
        }
        guard target.hasPrefix(root + "/") else {
            return .error(
                "this link leads out of the site, to '\(target)'", at: place,
                suggestion: "copy the file here: only files inside the folder are read")
        }
        guard try Files.kind(of: target) == .file else {
            return .error("this link leads to a folder; links are followed to files only", at: place)
        }
        return nil
    }
}

extension Diagnostic {
    /// The system's reason why something could not be read.
    static func unreadable(_ error: SystemError, at place: SourcePlace) -> Diagnostic {
        .error("cannot \(error.action) this: \(error.reason)", at: place)
    }
}
