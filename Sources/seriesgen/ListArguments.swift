import SeriesModel

struct ListArguments: SiteArguments, Equatable {
    var root = "."
    var today: CivilDate?
    var isJSON = false

    static let fields: [OptionField<ListArguments>] = [
        rootOption,
        dayOption("the day to look at (default: today)"),
        OptionField("--json", "print JSON for other programs") { (arguments, _) in arguments.isJSON = true },
    ]
}
