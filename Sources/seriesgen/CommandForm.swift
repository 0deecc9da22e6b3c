/// A command as it is written and explained.
struct CommandForm: Sendable {
    let name: String
    /// What may stand behind the options, word by word: `[FILE|-]`.
    let operands: [String]
    let summary: String
    /// What `help` says beyond the options.
    let details: String
    let options: [Option]

    /// How it is called.
    var form: String {
        (["seriesgen", name] + (options.isEmpty ? [] : ["[options]"]) + operands).joined(separator: " ")
    }
}

extension CommandForm {
    /// Whether `word` is one of the options, with or without its value.
    func takes(_ word: String) -> Bool {
        options.contains { word == $0.name || word.hasPrefix($0.name + "=") }
    }
}
