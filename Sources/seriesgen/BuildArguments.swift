import SeriesKit
import SeriesModel

struct BuildArguments: SiteArguments, Equatable {
    var root = "."
    /// Nil for `output/` in the root.
    var output: String?
    var url: String?
    var includesDrafts = false
    var includesFuture = false
    var today: CivilDate?
    var jobs: Int?
    var isQuiet = false
    var showsTimings = false

    static let fields: [OptionField<BuildArguments>] = [
        rootOption,
        OptionField("--output", takes: "DIR", "where the site goes (default: output/ in the root)") { $0.output = $1 },
        OptionField("--url", takes: "URL", "where the site is published, instead of what series.yaml says") {
            (arguments, value) throws(UsageError) in arguments.url = try siteURL(value)
        },
        OptionField("--drafts", "publish drafts, too") { (arguments, _) in arguments.includesDrafts = true },
        OptionField("--future", "publish texts with a date in the future, too") { (arguments, _) in
            arguments.includesFuture = true
        },
        dayOption("the day to build for (default: today), for repeatable builds"),
        OptionField(
            "--jobs", takes: "N", "how many files to work on at once (default: one for each processor)"
        ) { (arguments, value) throws(UsageError) in arguments.jobs = try jobs(value) },
        OptionField("--quiet", "say nothing when all is well") { (arguments, _) in arguments.isQuiet = true },
        OptionField("--timings", "say how long each stage took") { (arguments, _) in arguments.showsTimings = true },
    ]

    /// The site as these arguments have it.
    func buildOptions() throws(UsageError) -> SiteOptions {
        var options = try siteOptions()
        options.url = url
        options.includesDrafts = includesDrafts
        options.includesFuture = includesFuture
        options.jobs = jobs ?? options.jobs
        return options
    }

    /// The folder that the site goes into, checked.
    func outputFolder() throws(UsageError) -> String {
        let output = output ?? (root == "." ? "" : root.hasSuffix("/") ? root : root + "/") + "output"
        // The words of a command line arrive as text, in which this stands for what is none.
        guard !output.unicodeScalars.contains("\u{FFFD}") else {
            throw UsageError("the name of the output '\(output)' is not UTF-8", suggestion: "name another folder")
        }
        if let mistake = OutputCheck.mistake(in: output, root: root) {
            throw UsageError(mistake.message, suggestion: mistake.suggestion)
        }
        return output
    }

    private static func siteURL(_ text: String) throws(UsageError) -> String {
        do throws(Mistake) {
            return try SiteOptions.siteURL(text)
        } catch {
            throw UsageError("--url: \(error.message)", suggestion: error.suggestion)
        }
    }

    private static func jobs(_ text: String) throws(UsageError) -> Int {
        guard let jobs = Int(text), jobs >= 1 else {
            throw UsageError("--jobs: '\(text)' is no number of jobs", suggestion: "write a whole number from 1")
        }
        return jobs
    }
}
