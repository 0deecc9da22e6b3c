/// A member that values of a built-in type have, and what it does.
struct BuiltinMember: Sendable {
    enum Receiver: String, Sendable, CaseIterable {
        case list = "[T]"
        case strings = "[String]"
        case enumerated = "[(Int, T)]"
        case string = "String"
        case markup = "Markup"
        case date = "Date"
        case extra = "Extra"

        var summary: String {
            switch self {
            case .list: "A list of values of one type."
            case .strings: "A list of texts; it has these besides those of any list."
            case .enumerated: "A list with numbers, for `\\for((index, name) in …)`."
            case .string: "Text, escaped wherever it is written."
            case .markup: "HTML, written as it is."
            case .date: "A day."
            case .extra: "Other front matter: any key is a member, and one that is not there is empty."
            }
        }

        func matches(_ type: TemplateType) -> Bool {
            switch (self, type) {
            case (.list, .list), (.strings, .list(.string)), (.enumerated, .enumerated), (.string, .string),
                (.markup, .markup), (.date, .date), (.extra, .extra):
                true
            default: false
            }
        }
    }

    enum Outcome: Sendable {
        case type(TemplateType)
        case optionalElement
        case receiver
        case enumerated

        func type(for receiver: TemplateType) -> TemplateType {
            switch (self, receiver) {
            case (.type(let type), _): type
            case (.optionalElement, .list(let element)): element.asOptional
            case (.enumerated, .list(let element)): .enumerated(element)
            case (.enumerated, .extra): .enumerated(.extra)
            default: receiver
            }
        }

        var description: String {
            switch self {
            case .type(let type): type.description
            case .optionalElement: "T?"
            case .receiver: "the same"
            case .enumerated: "[(Int, T)]"
            }
        }
    }

    struct Parameter: Sendable {
        enum Kind: Sendable {
            case int
            case string
            case element

            func type(for receiver: TemplateType) -> TemplateType {
                switch (self, receiver) {
                case (.int, _): .int
                case (.string, _): .string
                case (.element, .list(let element)): element
                case (.element, _): .unknown
                }
            }

            var description: String {
                switch self {
                case .int: "Int"
                case .string: "String"
                case .element: "T"
                }
            }
        }

        let label: String?
        let kind: Kind
    }

    let receiver: Receiver
    let name: String
    /// Nil for a property; a method without arguments has an empty list.
    let parameters: [Parameter]?
    let outcome: Outcome
    let summary: String
    /// The second value is the argument, `.none` when there is no parameter. Total: any values give a value.
    let apply: @Sendable (Value, Value) -> Value

    static func property(
        _ receiver: Receiver, _ name: String, _ outcome: Outcome, _ summary: String,
        _ apply: @escaping @Sendable (Value) -> Value
    ) -> BuiltinMember {
        BuiltinMember(receiver: receiver, name: name, parameters: nil, outcome: outcome, summary: summary) { value, _ in
            apply(value)
        }
    }

    static func method(
        _ receiver: Receiver, _ name: String, _ parameters: [Parameter], _ outcome: Outcome, _ summary: String,
        _ apply: @escaping @Sendable (Value, Value) -> Value
    ) -> BuiltinMember {
        BuiltinMember(
            receiver: receiver, name: name, parameters: parameters, outcome: outcome, summary: summary, apply: apply)
    }

    /// How it is called, for messages and the reference: `prefix(Int)`, `joined(separator: String)`.
    var form: String {
        guard let parameters else { return name }
        let list = parameters.map { ($0.label.map { $0 + ": " } ?? "") + $0.kind.description }
        return name + "(" + list.joined(separator: ", ") + ")"
    }
}
