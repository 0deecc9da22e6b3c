/// The type of a value in a template. It is written as in Swift: `String`, `[Article]`, `Date?`.
package indirect enum TemplateType: Sendable, Hashable {
    case bool
    case int
    case string
    /// HTML that is not escaped again.
    case markup
    /// An address: of this site, or one outside of it.
    case url
    case date
    /// Front matter that the generator gives no meaning of its own.
    case extra
    /// An object of the schema, by its type's name.
    case object(String)
    case list(TemplateType)
    case optional(TemplateType)
    /// What `enumerated()` gives: a list whose items have numbers.
    case enumerated(TemplateType)
    /// The type of `nil` alone.
    case null
    /// Of an expression that is wrong and was reported; fits everywhere, so that one mistake makes one message.
    case unknown
}

extension TemplateType: CustomStringConvertible {
    package var description: String {
        switch self {
        case .bool: "Bool"
        case .int: "Int"
        case .string: "String"
        case .markup: "Markup"
        case .url: "URL"
        case .date: "Date"
        case .extra: "Extra"
        case .object(let name): name
        case .list(let element): "[\(element)]"
        case .optional(let wrapped): "\(wrapped)?"
        case .enumerated(let element): "[(Int, \(element))]"
        case .null: "nil"
        case .unknown: "?"
        }
    }

    /// With its article, for messages: `a String`, `an Int`, `an optional Date`.
    var inWords: String {
        switch self {
        case .list, .enumerated: "a list \(self)"
        case .optional(let wrapped): "an optional \(wrapped)"
        case .null, .markup: description
        case .int, .extra: "an \(self)"
        case .object(let name): "AEIOU".contains(name.prefix(1)) ? "an \(name)" : "a \(name)"
        case .bool, .string, .url, .date, .unknown: "a \(self)"
        }
    }

    var isOptional: Bool {
        switch self {
        case .optional, .null: true
        default: false
        }
    }

    /// Without its `?`.
    var unwrapped: TemplateType {
        if case .optional(let wrapped) = self { wrapped } else { self }
    }

    /// With a `?`, which never doubles.
    var asOptional: TemplateType {
        switch self {
        case .optional, .null, .unknown: self
        default: .optional(self)
        }
    }

    /// Whether a value of `other` may stand where this type is asked for.
    func accepts(_ other: TemplateType) -> Bool {
        if self == other || self == .unknown || other == .unknown { return true }
        guard case .optional(let wrapped) = self else { return false }
        return other == .null || wrapped == other.unwrapped
    }

    /// The one type for the two sides of `? :`, when there is one.
    func joined(with other: TemplateType) -> TemplateType? {
        if self == .unknown { return other }
        if accepts(other) { return self }
        if other.accepts(self) { return other }
        if self == .null { return other.asOptional }
        if other == .null { return asOptional }
        return asOptional.accepts(other) ? asOptional : nil
    }
}
