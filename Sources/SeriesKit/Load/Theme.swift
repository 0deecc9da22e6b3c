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
    /// What a file of the default theme is called in messages.
    static let builtInMark = " (default theme)"

    /// What a page of the default theme consists of. A site's own `base.html` may do without the other blocks.
    private static let neededBlocks: Set = ["main"]

    private(set) var templates: [TemplateSource] = []
    private(set) var assets: [Asset] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// The theme for the site in `root`, which need not have templates.
    static func load(from root: String) -> Theme {
        var theme = Theme()
        var files: [String: (source: String, bytes: [UInt8], neededBlocks: Set<String>?)] = [:]
        for (name, bytes) in EmbeddedTheme.files {
            files[name] = (folder + "/" + name + builtInMark, bytes, neededBlocks)
        }
        let listing = FolderListing.walk(root + "/" + folder, shownAs: folder)
        theme.diagnostics = listing.diagnostics
        var sources: [String: String] = [:]
        for name in listing.paths {
            let source = folder + "/" + name
            if let other = sources.updateValue(source, forKey: name) {
                theme.diagnostics.append(sameName(source, other))
            }
            do throws(SystemError) {
                files[name] = (source, try Files.read(root + "/" + source), nil)
            } catch {
                theme.diagnostics.append(.refused(by: error, at: SourcePlace(file: source)))
            }
        }
        let included = IncludedFiles(files.mapValues(\.bytes), isTemplate: isTemplate)
        for (name, file) in files.sorted(by: { $0.key < $1.key }) {
            if isTemplate(name) || included.templates.contains(name) {
                theme.templates.append(
                    TemplateSource(
                        name: name, file: file.source, bytes: file.bytes, neededBlocks: file.neededBlocks))
            }
            if !isTemplate(name), !included.templates.contains(name) || included.assets.contains(name) {
                theme.assets.append(Asset(path: name, source: file.source, bytes: file.bytes))
            }
        }
        return theme
    }

    /// Of two names that are equal to Swift, which is to say that people cannot tell them apart: `é` is one sign or two.
    private static func sameName(_ source: String, _ other: String) -> Diagnostic {
        .error(
            "two files have this name, which can be written in more than one way", at: SourcePlace(file: source),
            suggestion: "rename one of them", related: [.init("the other one", at: SourcePlace(file: other))])
    }

    /// Whether a file is a template by its name alone.
    private static func isTemplate(_ name: String) -> Bool {
        name.ends(with: ".html") || name.ends(with: ".xml") || name == PageKind.robots.template
    }

    /// Checks all templates against what a site has to show.
    func compile() -> (set: TemplateSet<SiteModel>, diagnostics: [Diagnostic]) {
        let urls = assets.map { ($0.path, Address(file: $0.path).url) }
        let (set, diagnostics) = TemplateSet.compile(
            templates, schema: SiteVocabulary.schema, assets: Dictionary(urls) { first, _ in first })
        // A site that overrides a page may leave parts of the default theme unused, and can do nothing about it.
        return (
            set, diagnostics.filter { $0.severity == .error || $0.place?.file.ends(with: Self.builtInMark) != true }
        )
    }
}
