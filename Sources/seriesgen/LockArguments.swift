import SeriesModel

struct LockArguments: CommandArguments, Equatable {
    var root = "."
    var today: CivilDate?
    var forgets = false

    static let fields: [OptionField<LockArguments>] = [
        OptionField("--root", takes: "DIR", "the folder with content/ (default: this one)") { $0.root = $1 },
        OptionField("--now", takes: "YYYY-MM-DD", "the day that decides what is published (default: today)") {
            (arguments, value) throws(UsageError) in arguments.today = try Day.read(value)
        },
        OptionField("--forget", "drop the lines whose URLs are gone, and say which they were") { (arguments, _) in
            arguments.forgets = true
        },
    ]
}
