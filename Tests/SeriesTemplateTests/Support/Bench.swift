import SeriesModel
import SeriesText

@testable import SeriesTemplate

/// Compiles and renders small sets of templates over the fixture.
enum Bench {
    /// Compiles `files`, of which those that are entry points are the only ones asked for.
    static func compile(
        _ files: [(name: String, text: String)]
    ) -> (set: TemplateSet<Library>, diagnostics: [Diagnostic]) {
        compile(files.map { ($0.name, Array($0.text.utf8)) })
    }

    static func compile(_ files: [(name: String, bytes: [UInt8])]) -> (
        set: TemplateSet<Library>, diagnostics: [Diagnostic]
    ) {
        let names = Set(files.map(\.name))
        let schema = Schema<Library>(
            objects: Library.schema.objects, entries: Library.schema.entries.filter { names.contains($0.template) })
        return TemplateSet.compile(
            files.map { TemplateSource(name: $0.name, file: $0.name, bytes: $0.bytes) }, schema: schema,
            assets: Library.assets)
    }

    /// The values of an entry point's variables: the first article, the series and the pages.
    static func globals(_ entry: String, article: Int = 0, number: Int = 1, count: Int = 1) -> [Value] {
        let series = Value.object(Handle(index: 0))
        let pages = Value.object(Handle(index: number, sub: count))
        return entry == "article.html" ? [.object(Handle(index: article)), series, pages] : [series]
    }

    /// Every page of the first article, in order, or the diagnostics as text when the template has errors.
    static func pages(
        _ files: [(name: String, text: String)], siteURL: String? = "https://lights.example/",
        library: Library = .lighthouses
    ) -> [String] {
        let (set, diagnostics) = compile(files)
        guard diagnostics.isEmpty, let template = set["article.html"] else { return [describe(diagnostics)] }
        var scratch = ByteBuffer()
        let count = template.pageCount(library, globals: globals("article.html"), scratch: &scratch)
        return (1...count).map { number in
            var buffer = ByteBuffer()
            var memory = PassageMemory()
            template.render(
                library, globals: globals("article.html", number: number, count: count), number: number,
                page: library.address(ofPage: number), siteURL: siteURL, into: &buffer, memory: &memory)
            return buffer.text
        }
    }

    /// The page of the first article with that number, whether it is there or not.
    static func render(_ template: PageTemplate<Library>, number: Int) -> String {
        var buffer = ByteBuffer()
        var memory = PassageMemory()
        template.render(
            .lighthouses, globals: globals("article.html"), number: number, page: .root, siteURL: nil, into: &buffer,
            memory: &memory)
        return buffer.text
    }

    static func pages(_ text: String, library: Library = .lighthouses) -> [String] {
        pages([("article.html", text)], library: library)
    }

    static func render(
        _ set: TemplateSet<Library>, _ entry: String, article: Int = 0, siteURL: String? = "https://lights.example/",
        library: Library = .lighthouses
    ) -> String? {
        guard let template = set[entry] else { return nil }
        var buffer = ByteBuffer()
        var memory = PassageMemory()
        let page = entry == "article.html" ? library.articles[article].url : .root
        template.render(
            library, globals: globals(entry, article: article), page: page, siteURL: siteURL, into: &buffer,
            memory: &memory)
        return buffer.text
    }

    /// What the template writes, or the diagnostics as text when it has errors.
    static func result(
        _ text: String, in entry: String = "article.html", article: Int = 0,
        siteURL: String? = "https://lights.example/", library: Library = .lighthouses
    ) -> String {
        result([(entry, text)], entry: entry, article: article, siteURL: siteURL, library: library)
    }

    static func result(
        _ files: [(name: String, text: String)], entry: String = "article.html", article: Int = 0,
        siteURL: String? = "https://lights.example/", library: Library = .lighthouses
    ) -> String {
        let (set, diagnostics) = compile(files)
        guard diagnostics.isEmpty else { return describe(diagnostics) }
        return render(set, entry, article: article, siteURL: siteURL, library: library) ?? "(no program)"
    }

    /// One line for each fact of a diagnostic.
    static func describe(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { diagnostic in
            var text = "\(place(diagnostic.place))\(diagnostic.severity.rawValue): \(diagnostic.message)\n"
            for related in diagnostic.related { text += "\(place(related.place))note: \(related.message)\n" }
            if let suggestion = diagnostic.suggestion { text += "  help: \(suggestion)\n" }
            return text
        }.joined()
    }

    private static func place(_ place: SourcePlace?) -> String {
        guard let place else { return "" }
        guard let span = place.span else { return "\(place.file): " }
        return "\(place.file):\(span.line):\(span.column): "
    }
}
