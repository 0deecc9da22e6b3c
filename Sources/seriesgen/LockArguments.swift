import SeriesModel

struct LockArguments: SiteArguments, Equatable {
    var root = "."
    var today: CivilDate?
    var forgets = false

    static let fields: [OptionField<LockArguments>] = [
        rootOption,
        dayOption("the day that decides what is published (default: today)"),
        OptionField("--forget", "drop the lines whose URLs are gone, and say which they were") { (arguments, _) in
            arguments.forgets = true
        },
    ]
}
