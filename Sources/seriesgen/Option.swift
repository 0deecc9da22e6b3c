/// An option as it is written and explained. What it sets is in `CommandArguments`.
struct Option: Sendable {
    /// With its dashes: `--root`.
    let name: String
    /// What follows it, in capitals; nil for an option that is on or off.
    let placeholder: String?
    let summary: String

    init(_ name: String, takes placeholder: String? = nil, _ summary: String) {
        self.name = name
        self.placeholder = placeholder
        self.summary = summary
    }

    /// How it is written: `--root DIR`.
    var form: String { placeholder.map { name + " " + $0 } ?? name }
}
