internal import SeriesModel

/// What is noted down while a build runs: times and diagnostics.
struct BuildRun {
    var report = BuildReport()
    private let jobs: Int
    private let clock = ContinuousClock()
    private var durations: [BuildReport.Stage.Name: Duration] = [:]

    init(jobs: Int) {
        self.jobs = jobs
    }

    /// Runs a part of a stage; `work` gets the number of threads that it may use.
    mutating func stage<Result>(_ name: BuildReport.Stage.Name, _ work: (_ jobs: Int) -> Result) -> Result {
        let start = clock.now
        let result = work(jobs)
        durations[name, default: .zero] += clock.now - start
        return result
    }

    mutating func note(_ diagnostics: [Diagnostic]...) {
        report.diagnostics += diagnostics.joined()
    }

    mutating func count(_ assembled: AssembledSite, _ summary: WriteSummary) {
        report.series = assembled.site.series.count
        report.articles = assembled.site.articles.count
        for reason in assembled.linked.outline.heldBack.values {
            switch reason {
            case .draft: report.drafts += 1
            case .scheduled: report.scheduled += 1
            }
        }
        report.pages = assembled.pages.count(where: \.isPage)
        report.siteURL = assembled.site.url
        report.sourceBytes = assembled.linked.texts.reduce(0) { $0 + $1.size }
        report.summary = summary
    }

    /// The report, with its diagnostics in the order of reading; each is told once.
    func finished() -> BuildReport {
        var report = report
        report.diagnostics = Set(report.diagnostics).sorted()
        report.stages = BuildReport.Stage.Name.allCases.compactMap { name in
            durations[name].map { BuildReport.Stage(name: name, duration: $0) }
        }
        return report
    }
}
