import SeriesKit
import SeriesModel

struct BuildArguments: CommandArguments, Equatable {
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
        OptionField("--root", takes: "DIR", "the folder with content/ (default: this one)") { $0.root = $1 },
        OptionField("--output", takes: "DIR", "where the site goes (default: output/ in the root)") { $0.output = $1 },
        OptionField("--url", takes: "URL", "where the site is published, instead of what series.yaml says") {
            (arguments, value) throws(UsageError) in arguments.url = try siteURL(value)
        },
        OptionField("--drafts", "publish drafts, too") { (arguments, _) in arguments.includesDrafts = true },
        OptionField("--future", "publish articles with a date in the future, too") { (arguments, _) in
            arguments.includesFuture = true
        },
        OptionField(
            "--now", takes: "YYYY-MM-DD", "the day to build for (default: today), for repeatable builds"
        ) { (arguments, value) throws(UsageError) in arguments.today = try Day.read(value) },
        OptionField(
            "--jobs", takes: "N", "how many files to work on at once (default: one for each processor)"
        ) { (arguments, value) throws(UsageError) in arguments.jobs = try jobs(value) },
        OptionField("--quiet", "say nothing when all is well") { (arguments, _) in arguments.isQuiet = true },
        OptionField("--timings", "say how long each stage took") { (arguments, _) in arguments.showsTimings = true },
    ]

    private static func siteURL(_ text: String) throws(UsageError) -> String {
        do throws(Mistake) {
            return try BuildOptions.siteURL(text)
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
