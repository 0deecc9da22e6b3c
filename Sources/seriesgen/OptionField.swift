/// An option of a command, and what it sets. Its value is empty for an option that takes none.
struct OptionField<Arguments>: Sendable {
    let option: Option
    let set: @Sendable (inout Arguments, String) throws(UsageError) -> Void

    init(
        _ name: String, takes placeholder: String? = nil, _ summary: String,
        set: @escaping @Sendable (inout Arguments, String) throws(UsageError) -> Void
    ) {
        option = Option(name, takes: placeholder, summary)
        self.set = set
    }
}
