/// What the options of one command say.
protocol CommandArguments {
    /// The options, each with what it sets: in the order of the help.
    static var fields: [OptionField<Self>] { get }

    /// As without any options.
    init()
}

extension CommandArguments {
    /// The words come from a reader for the form of this command, and so have no other options.
    init(options words: WordReader) throws(UsageError) {
        self.init()
        for (name, value) in words.options {
            for field in Self.fields where field.option.name == name { try field.set(&self, value) }
        }
    }
}
