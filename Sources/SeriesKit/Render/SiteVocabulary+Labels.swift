internal import SeriesLabels
internal import SeriesTemplate

extension SiteVocabulary {
    static let labels = ObjectType<SiteModel>(
        "LabelSet", "The words of the interface, in the language of the page.",
        members: Label.allCases.map(label) + [
            Member(
                "patterns", .object("LabelPatternSet"), "The labels with values, without the values: for scripts."
            ) { _, handle in
                .object(handle)
            }
        ])

    static let labelPatterns = ObjectType<SiteModel>(
        "LabelPatternSet", "Labels with their places in braces, for scripts that fill them in: a map of plural forms.",
        members: Label.allCases.filter { !$0.form.parameters.isEmpty && $0 != .date }.map { label in
            Member(label.name, .extra, label.form.meaning) {
                $0.labels(of: $1) { .extra($0.patterns(of: label)) }
            }
        })

    /// What templates give for a parameter.
    static func type(of kind: LabelForm.Parameter.Kind) -> TemplateType {
        switch kind {
        case .count, .number: .int
        case .text: .string
        case .texts: .list(.string)
        case .date: .date
        }
    }

    private static func label(_ label: Label) -> Member<SiteModel> {
        let form = label.form
        guard !form.parameters.isEmpty else {
            return Member(label.name, .string, form.meaning) { $0.labels(of: $1) { .string($0.text(label)) } }
        }
        let parameters = form.parameters.map { MemberParameter($0.argumentLabel, type(of: $0.kind)) }
        if label == .date {
            return Member(label.name, parameters, .string, form.meaning) { model, handle, arguments in
                guard case .date(let date) = arguments[0] else { return .none }
                return model.labels(of: handle) { .string($0.text(of: date)) }
            }
        }
        // A day within other words becomes an element of its own, and so all of them are markup.
        if form.parameters.contains(where: { $0.kind == .date }) {
            return Member(label.name, parameters, .markup, form.meaning) { model, handle, arguments in
                model.labels(of: handle) { .markup($0.markup(label) { LabelValue(arguments[$0]) }) }
            }
        }
        return Member(label.name, parameters, .string, form.meaning) { model, handle, arguments in
            model.labels(of: handle) { .string($0.text(label) { LabelValue(arguments[$0]) }) }
        }
    }
}

extension LabelValue {
    /// Of a value with the type of the parameter; templates are checked, so that there are no others.
    fileprivate init(_ value: Value) {
        switch value {
        case .int(let number): self = .number(number)
        case .date(let date): self = .date(date)
        case .string(let text): self = .text(text)
        case .list(let list):
            self = .texts(
                (0..<list.count).compactMap { if case .string(let text) = list[$0] { text } else { nil } })
        default: self = .text("")
        }
    }
}
