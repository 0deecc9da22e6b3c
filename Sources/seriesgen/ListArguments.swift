import SeriesModel

struct ListArguments: CommandArguments, Equatable {
    var root = "."
    var today: CivilDate?
    var isJSON = false

    static let fields: [OptionField<ListArguments>] = [
        OptionField("--root", takes: "DIR", "the folder with content/ (default: this one)") { $0.root = $1 },
        OptionField("--now", takes: "YYYY-MM-DD", "the day to look at (default: today)") {
            (arguments, value) throws(UsageError) in arguments.today = try Day.read(value)
        },
        OptionField("--json", "print JSON for other programs") { (arguments, _) in arguments.isJSON = true },
    ]
}
