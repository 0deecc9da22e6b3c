import SeriesModel

/// What an `\include` gives to the file that it includes.
///
/// One file is included from many places: a value that each of them has is a `String` in one and a `String?` in another, and
/// `nil` where there is none. So inside of it, asking whether an argument is there is right whatever its type is here.
extension TemplateCompiler {
    /// Leaves the values in slots of their own. Returns the slot that is free again behind the include.
    mutating func checkArguments(_ include: IncludeSyntax) -> (Scope.Frame, freeSlot: Int32) {
        let freeSlot = nextSlot
        var frame = Scope.Frame()
        for (name, value) in include.arguments {
            let start = valueStart
            let type = check(value)
            if frame[name.text] != nil {
                report("'\(name.text)' is given twice", at: name.range)
                continue
            }
            let slot = makeSlot()
            store(in: slot, valueFrom: start)
            frame.declare(
                Scope.Binding(
                    name: name.text, type: type, slot: slot, isArgument: true,
                    pieces: pieces(of: type, since: start)))
        }
        return (frame, freeSlot)
    }

    /// Whether the value is an argument of the include that is walked.
    func isArgument(_ value: ExpressionSyntax) -> Bool {
        switch value.kind {
        case .name(let name): scope[name]?.isArgument ?? false
        case .parenthesized(let inner): isArgument(inner)
        default: false
        }
    }

    /// The type of the value in the accumulator where somebody asks whether it is there: of an argument, with a `?`. An
    /// Extra that is empty is not there; of `nil`, nothing is known but that.
    mutating func promote(_ type: TemplateType, of value: ExpressionSyntax) -> TemplateType {
        guard isArgument(value) else { return type }
        if type == .extra { emitter.emit(.extraOrNone) }
        return type == .null ? .unknown : type.asOptional
    }

    // MARK: Arguments that nobody uses

    /// Notes that the included file uses what it was given, or a variable of the page.
    mutating func noteUse(of binding: Scope.Binding) {
        guard !includes.isEmpty, binding.isArgument || Int(binding.slot) < entry.variables.count else { return }
        includes[includes.count - 1].asked?.insert(binding.name)
    }

    /// Whether it is worth a word that the included file does not use an argument. Whoever replaces a file of the default theme
    /// need not use all that its pages give.
    func wantsUses(of include: IncludeSyntax) -> Bool {
        !include.arguments.isEmpty && !library.files[file].source.isBuiltIn
    }

    /// A misspelled argument is one that the included file does not use.
    mutating func warnOfUnused(_ include: IncludeSyntax, asked: Set<String>) {
        for (name, _) in include.arguments where !asked.contains(name.text) {
            let near = nearest(to: name.text, amongAll: asked.count, asked.sorted())
            let warning = diagnostic(
                .warning, "'\(include.template.text)' uses no '\(name.text)'", at: name.range,
                suggestion: near.map { "did you mean '\($0)'?" } ?? "leave it out")
            log.addIfValid(warning)
        }
    }
}
