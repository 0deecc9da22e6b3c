package import SeriesModel
internal import SeriesText

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
        for (index, file) in library.files.enumerated() where used.contains(index) {
            // What is a template by its name alone is never copied.
            guard !file.source.isTemplate, askedAssets.contains(file.source.name) else { continue }
            warnOfForms(in: index, file.source, isIncluded: true, schema.entries, &log)
        }
        for (index, file) in library.files.enumerated() where !used.contains(index) {
            guard file.template != nil else {
                warnOfForms(in: index, file.source, isIncluded: false, schema.entries, &log)
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

    /// Of a file that is copied, and written as a template.
    private static func warnOfForms(
        in index: Int, _ file: TemplateSource, isIncluded: Bool, _ entries: [EntryPoint], _ log: inout DiagnosticLog
    ) {
        guard TemplateLanguage(fileName: file.name) != nil else {
            warnOfPrints(in: index, file, entries, &log)
            return
        }
        let (pieces, mistakes) = TemplateLexer.split(file.bytes)
        guard mistakes.isEmpty, let form = pieces.first(where: { $0.kind != .text && $0.kind != .comment }) else {
            return
        }
        let folder = entries.first(where: \.isFolder)?.template
        log.add(
            .warning(
                isIncluded
                    ? "this is not filled in where a page asks for asset(\"\(file.name)\"), which is copied as it is"
                    : "this is not filled in: no template includes '\(file.name)', which is copied as it is",
                at: log.place(of: form.range, in: index),
                suggestion: folder.map { folder in
                    isIncluded
                        ? "include it on the page instead, or put what is to be copied into a file of its own"
                        : "to have it filled in, call it '\(folder)\(file.name)'"
                }))
    }

    /// The same of a file in a language that nobody can escape values for. A `\(` means something of its own in many of
    /// them, and so only a member of what pages have is taken for a form.
    private static func warnOfPrints(
        in index: Int, _ file: TemplateSource, _ entries: [EntryPoint], _ log: inout DiagnosticLog
    ) {
        let variables = Set(entries.flatMap(\.variables).map(\.name))
        let print = TemplateLexer.split(file.bytes).pieces.first { piece in
            guard piece.kind == .print, piece.tokens.dropFirst().first?.kind == .dot, let first = piece.tokens.first
            else { return false }
            return variables.contains(String(decoding: file.bytes[first.range], as: UTF8.self))
        }
        guard let print else { return }
        log.add(
            .warning(
                "this is not filled in: '\(file.name)' is copied as it is", at: log.place(of: print.range, in: index),
                suggestion: "values can be written into files that end with \(TemplateLanguage.allEndingsInWords)"))
    }

    /// The name among `names` that is meant by a similar one; an ending that they share makes them no more similar.
    private static func nearest(_ name: String, among names: [String]) -> String? {
        let ending = TemplateLibrary.fileExtension(of: name)
        let stems = names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
        return NearestName.of(String(name.dropLast(ending.count)), among: stems).map { $0 + ending }
    }

    /// The template of the entry point with that file name.
    package subscript(template: String) -> PageTemplate<Model>? {
        programs[template].map(PageTemplate.init)
    }
}
