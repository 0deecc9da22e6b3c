internal import SeriesModel
internal import SeriesSystem
internal import SeriesTemplate
internal import SeriesText
internal import SeriesTheme

/// The templates of a site: its own `templates/` laid over the default theme, file by file.
struct Theme: Sendable {
    /// A file that pages load, such as a style sheet.
    struct Asset: Sendable {
        /// In the output folder, and in `asset("…")`: `assets/style.css`.
        let path: String
        /// As people see it.
        let source: String
        let bytes: [UInt8]
    }

    static let folder = "templates"

    /// What a page of the default theme consists of. A site's own `base.html` may do without the other blocks.
    private static let neededBlocks: Set = ["main"]

    let templates: TemplateSet<SiteModel>
    let assets: [Asset]
    /// Where the files go that have templates of their own.
    let ownFiles: [Address]
    /// The keys of front matter that the site's own templates read as `extra.key`: these do what they are written for.
    let extraKeys: Set<String>
    let diagnostics: [Diagnostic]

    /// The theme for the site in `root`, which need not have templates; all of them are checked against what a site has to
    /// show.
    static func load(from root: String) -> Theme {
        let (files, mistakes) = files(for: root)
        let ownFiles = ownFiles(among: files)
        let urls =
            files.filter { !$0.isTemplate }.map { ($0.name, Address(file: $0.name).url) }
            + ownFiles.map { ($0.file, $0.url) }
        let (set, diagnostics) = TemplateSet.compile(
            files, schema: SiteVocabulary.schema, assets: Dictionary(urls) { first, _ in first },
            replaceable: Set(EmbeddedTheme.files.map(\.name)))
        let copied = files.filter { !set.names.contains($0.name) || set.askedAssets.contains($0.name) }
        let misnamed = misnamed(copied)
        // A site that overrides a page may leave parts of the default theme unused, and can do nothing about it.
        let own = diagnostics.filter { diagnostic in
            guard diagnostic.severity == .warning, let file = diagnostic.place?.file else { return true }
            return BuiltInFile.name(in: file) == nil && !misnamed.contains { $0.place?.file == file }
        }
        return Theme(
            templates: set, assets: copied.map { Asset(path: $0.name, source: $0.file, bytes: $0.bytes) },
            ownFiles: ownFiles, extraKeys: extraKeys(of: files),
            diagnostics: mistakes + own + misnamed + misplaced(copied, askedFor: set.askedAssets) + needless(files))
    }

    /// The files of the default theme and those of the site that take their place or stand beside them, by their names.
    private static func files(for root: String) -> (files: [TemplateSource], mistakes: [Diagnostic]) {
        var files: [String: TemplateSource] = [:]
        for (name, bytes) in EmbeddedTheme.files {
            files[name] = TemplateSource(
                name: name, file: BuiltInFile.source(of: name), bytes: bytes, isTemplate: isTemplate(name),
                origin: .builtIn(neededBlocks: neededBlocks))
        }
        // Programs ask for some by hidden names, such as `.well-known/security.txt`.
        let listing = FolderListing.walk(root + "/" + folder, shownAs: folder, showsHidden: PageKind.file.template)
        var mistakes = listing.diagnostics
        if !listing.isThere {
            let misspelling = FolderListing.misspelling(of: root + "/" + folder) { isTemplate($0) || $0 == "assets" }
            mistakes += [misspelling].compactMap(\.self)
        }
        var sources: [String: String] = [:]
        for name in listing.paths {
            let source = folder + "/" + name
            if let leftover = leftover(in: name) {
                mistakes.append(passedOver(source, for: leftover))
                continue
            }
            if let other = sources.updateValue(source, forKey: name) { mistakes.append(sameName(source, other)) }
            do throws(SystemError) {
                files[name] = TemplateSource(
                    name: name, file: source, bytes: try Files.read(root + "/" + source), isTemplate: isTemplate(name))
            } catch {
                mistakes.append(.refused(by: error, at: SourcePlace(file: source)))
            }
        }
        return (files.values.sorted { $0.name < $1.name }, mistakes)
    }

    /// Whether a file is a template by its name alone.
    static func isTemplate(_ name: String) -> Bool {
        name.ends(with: ".html") || name.begins(with: PageKind.file.template)
            || PageKind.allCases.contains { $0.template == name }
    }

    private static func ownFiles(among files: [TemplateSource]) -> [Address] {
        files.map(\.name).filter { $0.begins(with: PageKind.file.template) }.map { name in
            let file = Address(file: name.dropping(PageKind.file.template))
            return file.isPage ? Address(page: file.folder) : file
        }
    }

    private static func extraKeys(of files: [TemplateSource]) -> Set<String> {
        var keys: Set<String> = []
        for file in files where file.isTemplate && !file.isBuiltIn {
            file.bytes.withRun { bytes in
                var index = 0
                while let dot = bytes.firstIndex(of: UInt8(ascii: "."), from: index) {
                    index = dot + 1
                    guard bytes[0..<index].ends(with: "extra.") else { continue }
                    let rest = bytes[index..<bytes.count]
                    keys.insert(rest.prefix { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "_") }.text)
                }
            }
        }
        return keys
    }
}
