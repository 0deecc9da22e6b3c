/// The words behind a command, sorted into options and operands.
struct WordReader {
    /// In the order in which they were given; the value is empty for an option that takes none.
    private(set) var options: [(name: String, value: String)] = []
    /// No more than the form of the command has room for.
    private(set) var operands: [String] = []

    /// Reads `--name value`, `--name=value` and `--name`; everything behind `--` is an operand.
    init(_ words: [String], of form: CommandForm) throws(UsageError) {
        var rest = words[...]
        var takesOptions = true
        while let word = rest.popFirst() {
            if takesOptions, word == "--" {
                takesOptions = false
            } else if takesOptions, word.hasPrefix("-"), word != "-" {
                try readOption(word, &rest, form)
            } else if operands.count < form.operands.count {
                operands.append(word)
            } else {
                throw .tooMany(word, help: "help \(form.name)")
            }
        }
    }

    private mutating func readOption(
        _ word: String, _ rest: inout ArraySlice<String>, _ form: CommandForm
    ) throws(UsageError) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let option = form.options.first(where: { $0.name == parts[0] }) else {
            if parts[0] == "--help" { throw UsageError("--help takes no value") }
            if form.options.isEmpty { throw .tooMany(word, help: "help \(form.name)") }
            throw .unknown("option", parts[0], among: form.options.map(\.name), help: "help \(form.name)")
        }
        guard !options.contains(where: { $0.name == option.name }) else {
            throw UsageError("\(option.name) is given twice")
        }
        guard let placeholder = option.placeholder else {
            guard parts.count == 1 else { throw UsageError("\(option.name) takes no value") }
            options.append((option.name, ""))
            return
        }
        guard let value = parts.count == 2 ? parts[1] : rest.popFirst(), !value.isEmpty else {
            throw UsageError("\(option.name) needs a value", suggestion: "write \(option.name) \(placeholder)")
        }
        if parts.count == 1, form.options.contains(where: { $0.name == value }) {
            throw UsageError("\(option.name) needs a value", suggestion: "write \(option.name) \(placeholder)")
        }
        options.append((option.name, value))
    }
}
