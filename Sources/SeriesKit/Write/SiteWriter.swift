internal import SeriesModel
internal import SeriesSystem
internal import SeriesTemplate
internal import SeriesText

/// Renders all pages and puts them and all other files into the output folder.
struct SiteWriter: Sendable {
    private let model: SiteModel
    private let templates: TemplateSet<SiteModel>
    /// Ordinary paths of files, and where they go.
    private let copies: [(source: String, address: Address)]
    private let assets: [Theme.Asset]

    init(_ assembled: AssembledSite) {
        let (linked, site) = (assembled.linked, assembled.site)
        let labels = linked.settings.labels
        let lists = OutputPage.fixedFiles(of: site, labels, listing: assembled.pages, linked.addresses)
        model = SiteModel(site, assembled.pages + lists, labels.sets)
        templates = linked.theme.templates
        copies = linked.addresses.copies.map { (linked.content + "/" + $0.source, $0.address) }
        assets = linked.theme.assets + linked.settings.redirectFiles(of: assembled.redirects, siteURL: site.url)
    }

    private var pages: [OutputPage] { model.outputPages }

    /// What became of one file.
    private struct Written: Sendable {
        var outcome: Result<OutputFolder.Outcome, SystemError>
        var rendering = Duration.zero
        var bytes = 0
    }

    /// What a thread has at hand from page to page.
    private struct Desk {
        var buffer = ByteBuffer(capacity: 1 << 16)
        var memory = PassageMemory()
    }

    /// Writes into `output` with `jobs` threads. When something stands in the way, nothing is written. Calls `onWait` before it
    /// waits for another build that is at work there.
    func write(to output: String, jobs: Int, onWait: () -> Void) -> (summary: WriteSummary, diagnostics: [Diagnostic]) {
        var summary = WriteSummary()
        let output = output == "/" ? output : output.withoutSlash
        do throws(SystemError) {
            let folder = try OutputFolder(at: output, paths: paths, onWait: onWait)
            let obstacles = try folder.obstacles()
            if !obstacles.isEmpty { return (summary, Self.diagnostics(for: obstacles, output)) }
            try folder.prepare()
            let written = Parallel.map(count, jobs: jobs, state: { Desk() }) { desk, index in
                write(index, to: folder, &desk)
            }
            var errors: [SystemError] = []
            for file in written {
                switch file.outcome {
                case .success(let outcome): summary.count(outcome)
                case .failure(let error): errors.append(error)
                }
                summary.rendering += file.rendering
                summary.bytes += file.bytes
            }
            if !errors.isEmpty {
                let whole = written.indices.filter { (try? written[$0].outcome.get()) != nil }
                folder.abandon(havingWritten: Set(whole.map(path(of:))))
                return (summary, Self.diagnostics(for: errors))
            }
            summary.removed = try folder.finish()
            return (summary, [])
        } catch {
            return (summary, [Self.refusal(by: error)])
        }
    }

    /// How many files there are: pages come first, then copies, then assets.
    private var count: Int { pages.count + copies.count + assets.count }

    private var paths: Set<String> { Set((0..<count).map(path(of:))) }

    private func path(of index: Int) -> String {
        if index < pages.count { return pages[index].address.file }
        return index < pages.count + copies.count
            ? copies[index - pages.count].address.file : assets[index - pages.count - copies.count].path
    }

    private func write(_ index: Int, to folder: OutputFolder, _ desk: inout Desk) -> Written {
        var written = Written(outcome: .success(.unchanged))
        let path = path(of: index)
        do throws(SystemError) {
            if index < pages.count {
                desk.buffer.removeAll()
                let clock = ContinuousClock()
                written.rendering = clock.measure { render(index, &desk) }
                written.bytes = desk.buffer.count
                let outcome = try desk.buffer.withRun { (run) throws(SystemError) in
                    try folder.write(run, to: path)
                }
                written.outcome = .success(outcome)
            } else if index < pages.count + copies.count {
                written.outcome = .success(try folder.copy(copies[index - pages.count].source, to: path))
            } else {
                let asset = assets[index - pages.count - copies.count]
                let outcome = try asset.bytes.withRun { (run) throws(SystemError) in try folder.write(run, to: path) }
                written.outcome = .success(outcome)
            }
        } catch {
            written.outcome = .failure(error)
        }
        return written
    }

    private func render(_ index: Int, _ desk: inout Desk) {
        let page = pages[index]
        // Every kind has a template: without one, checking had failed.
        templates[page.template]?.render(
            model, globals: model.globals(at: index), number: page.number, page: page.address.url,
            siteURL: model.site.url, rootPath: page.kind == .notFound ? RootPath.of(model.site.url) : nil,
            into: &desk.buffer, memory: &desk.memory)
    }
}
