package import SeriesModel
package import SeriesText

/// The templates of a site, checked and compiled: one program for each kind of page.
package struct TemplateSet<Model: AnyObject & Sendable>: Sendable {
    private let programs: [String: Program]
    /// The names of the files that are templates.
    package let names: Set<String>
    /// The names that pages ask for by `asset("name")`.
    package let askedAssets: Set<String>

    /// Reads and checks all templates, and reports all mistakes in them.
    ///
    /// The set has its programs only when no diagnostic is an error; rendering them cannot fail. `sources` are all files
    /// that may be included or extended, besides the entry points; `assets` is what `asset("name")` may name, and
    /// `replaceable` the names of templates that are there already, whose places those of the site take.
    package static func compile(
        _ sources: [TemplateSource], schema: Schema<Model>, assets: [String: SiteURL] = [:],
        replaceable: Set<String> = []
    ) -> (set: TemplateSet<Model>, diagnostics: [Diagnostic]) {
        var log = DiagnosticLog(sources)
        let library = TemplateLibrary(sources, &log)
        let vocabulary = Vocabulary(schema)
        var programs: [String: Program] = [:]
        var used: Set<Int> = []
        var askedAssets: Set<String> = []
        let names = sources.map(\.name)
        for entry in schema.entries.flatMap({ $0.expanded(among: names) }) {
            programs[entry.template] = TemplateCompiler.compile(
                entry, library: library, vocabulary: vocabulary, assets: assets, log: &log, used: &used,
                askedAssets: &askedAssets)
        }
        let templates = Set(library.files.filter { $0.template != nil }.map(\.source.name))
        if log.containsError {
            return (TemplateSet(programs: [:], names: templates, askedAssets: askedAssets), log.sorted)
        }
        let usedNames = used.map { library.files[$0].source.name }.sorted()
        for (index, file) in library.files.enumerated() where !used.contains(index) {
            guard file.template != nil else {
                warnOfForms(in: index, file.source, schema.entries, &log)
                continue
            }
            log.add(
                .warning(
                    "no page uses this template", at: SourcePlace(file: file.source.file),
                    suggestion: replaceable.contains(file.source.name)
                        ? "one of your templates took the place of that which includes it; include it there, or delete this"
                        : Self.nearest(file.source.name, among: usedNames).map {
                            "there is '\($0)'; if this is to replace it, give it the same name"
                        }))
        }
        return (TemplateSet(programs: programs, names: templates, askedAssets: askedAssets), log.sorted)
    }

    /// Of a file that is no template, and is written as one.
    private static func warnOfForms(
        in index: Int, _ file: TemplateSource, _ entries: [EntryPoint], _ log: inout DiagnosticLog
    ) {
        guard TemplateLanguage(fileName: file.name) != nil else { return }
        let (pieces, mistakes) = TemplateLexer.split(file.bytes)
        guard mistakes.isEmpty, let form = pieces.first(where: { $0.kind != .text && $0.kind != .comment }) else {
            return
        }
        let folder = entries.first(where: \.isFolder)?.template
        log.add(
            .warning(
                "this is not filled in: no template includes '\(file.name)', which is copied as it is",
                at: log.place(of: form.range, in: index),
                suggestion: folder.map { "to have it filled in, call it '\($0)\(file.name)'" }))
    }

    /// The name among `names` that is meant by a similar one; an ending that they share makes them no more similar.
    private static func nearest(_ name: String, among names: [String]) -> String? {
        let ending = name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
        let stems = names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
        return NearestName.of(String(name.dropLast(ending.count)), among: stems).map { $0 + ending }
    }

    /// The template of the entry point with that file name.
    package subscript(template: String) -> PageTemplate<Model>? {
        programs[template].map(PageTemplate.init)
    }
}

/// The compiled template of one kind of page.
package struct PageTemplate<Model: AnyObject & Sendable>: Sendable {
    private let program: Program

    init(program: Program) {
        self.program = program
    }

    /// The `\paginate` that makes further pages of one; nil when the template has none.
    package var pagination: SourcePlace? { program.pagination }

    /// Appends the page to `buffer`. Cannot fail, whatever the values are.
    ///
    /// `globals` are the values of the entry point's variables, in their order. Of a list that `\paginate` spreads over
    /// several pages, the page with that `number`, from 1, shows its stretch. Links are relative to `page`. `siteURL`
    /// is where the site will live, with a `/` at the end; without it, absolute links are as all others. With a `rootPath`,
    /// which begins and ends with `/`, links lead from there and not from `page`: for what a server shows at any address.
    /// `memory` is of the pages of the same model that the same thread has rendered before.
    package func render(
        _ model: Model, globals: [Value], number: Int = 1, page: SiteURL, siteURL: String?, rootPath: String? = nil,
        into buffer: inout ByteBuffer, memory: inout PassageMemory
    ) {
        let writer = ValueWriter(page: page, siteURL: siteURL, rootPath: rootPath)
        // What links look like would be another thing to remember.
        let passages = rootPath == nil ? memory.passages(of: program) : nil
        var machine = Machine(
            program, model: model, globals: globals, writer: writer, pageNumber: max(1, number), memory: passages)
        machine.run(into: &buffer)
    }

    /// How many pages it takes to show all of the list that `\paginate` spreads, at least 1.
    ///
    /// Runs the template up to there and writes what stands before it into `buffer`, which nobody has to read.
    package func pageCount(_ model: Model, globals: [Value], scratch buffer: inout ByteBuffer) -> Int {
        guard pagination != nil else { return 1 }
        let writer = ValueWriter(page: .root, siteURL: nil)
        var machine = Machine(program, model: model, globals: globals, writer: writer, pageNumber: nil)
        machine.run(into: &buffer)
        return machine.pageCount
    }
}
