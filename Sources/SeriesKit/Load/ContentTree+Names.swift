internal import SeriesModel
internal import SeriesText

/// What the files and folders of `content/` are called that mean something to seriesgen.
extension ContentTree {
    static let folder = "content"
    /// The file that makes a series of its folder, or speaks of the site.
    static let settings = "series.yaml"
    /// The file that explains terms, beside the settings.
    static let glossary = "glossary.yaml"
    /// The text of a folder.
    static let index = "index.md"
    /// Its files are copied as they are.
    static let staticFolder = "static/"
    static let pagesFolder = "pages/"

    /// Whether `name` is that of the text of a folder.
    static func isIndex(_ name: String) -> Bool { indexes.contains(name) }

    private static let indexes = FileEnding.markdown.map { "index" + $0 }

    /// Whether `name` is meant as `special`, the name of a file, and is written in other case or with the other ending of YAML.
    static func isMisspelled(_ name: String, _ special: String) -> Bool {
        let plain = name.lowercased()
        return name != special
            && (plain == special || plain.ends(with: ".yml") && plain.dropLast(3) + "yaml" == special)
    }

    /// The folder of `path` right in `content/` that means something if its name is written as it should be: `Static/`.
    static func misspelledFolder(of path: String) -> (written: String, meant: String)? {
        path.withRun { path in
            guard let slash = path.firstIndex(of: UInt8(ascii: "/")) else { return nil }
            for meant in [staticFolder, pagesFolder] where meant.utf8.count == slash + 1 {
                let written = path[0..<slash + 1].text
                if written != meant, written.lowercased() == meant { return (written, meant) }
            }
            return nil
        }
    }

    /// Whether the file at `path` is meant as the lock: nothing would keep what is published. Beside the lock, it is a copy.
    static func isMisspelledLock(_ path: String, besideLock hasLock: Bool) -> Bool {
        let name = path.lowercased()
        if name == URLLock.fileName { return path != URLLock.fileName }
        return !hasLock && ["url.lock", "urls.lck", "urls.lock.txt"].contains(name)
    }

    /// The file at `path`, from `content/` on, as people see it.
    static func shown(_ path: String) -> String { folder + "/" + path }

    static func place(_ path: String, _ span: SourceSpan? = nil) -> SourcePlace {
        SourcePlace(file: shown(path), span: span)
    }
}
