package import SeriesModel

/// A value while a template is rendered. What type it has was settled when the template was compiled.
package enum Value: Sendable {
    /// An optional without a value.
    case none
    case bool(Bool)
    case int(Int)
    case string(String)
    case markup(Markup)
    case url(SiteURL)
    /// An address outside of this site, as its author wrote it. It has the type `URL`, too; its scheme is vetted
    /// whenever it is written.
    case externalURL(String)
    case date(CivilDate)
    case extra(ExtraValue)
    case object(Handle)
    case list(ValueList)

    /// The wrapped value, or `none`.
    package static func optional<Wrapped>(_ value: Wrapped?, as wrap: (Wrapped) -> Value) -> Value {
        guard let value else { return .none }
        return wrap(value)
    }

    // One for each of the usual types: across a module's border the general one is not specialized, and takes twenty times
    // as long.

    package static func optional(_ text: String?) -> Value { text.map(Value.string) ?? .none }
    package static func optional(_ number: Int?) -> Value { number.map(Value.int) ?? .none }
    package static func optional(_ markup: Markup?) -> Value { markup.map(Value.markup) ?? .none }
    package static func optional(_ url: SiteURL?) -> Value { url.map(Value.url) ?? .none }
    package static func optional(_ date: CivilDate?) -> Value { date.map(Value.date) ?? .none }
}

extension Value {
    var isNone: Bool {
        if case .none = self { true } else { false }
    }

    /// What a handle points to, if it is one.
    var object: Handle? {
        if case .object(let handle) = self { handle } else { nil }
    }

    var isTrue: Bool {
        if case .bool(true) = self { true } else { false }
    }

    /// `==` of the language. Values of types that the checker lets nobody compare are not equal.
    func isEqual(to other: Value) -> Bool {
        switch (self, other) {
        case (.none, .none): true
        case (.bool(let one), .bool(let two)): one == two
        case (.int(let one), .int(let two)): one == two
        case (.string(let one), .string(let two)): one == two
        case (.url(let one), .url(let two)): one == two
        case (.externalURL(let one), .externalURL(let two)): one == two
        case (.date(let one), .date(let two)): one == two
        case (.object(let one), .object(let two)): one == two
        case (.extra(let one), .extra(let two)): one == two
        case (.extra(let one), .string(let two)): one.plainText == two
        case (.string(let one), .extra(let two)): one == two.plainText
        default: false
        }
    }

    /// Whether a page shows the same bytes for both. `==` takes texts for equal that only look the same: `é` as one character
    /// or as two. Of an Extra nobody knows.
    func isSame(as other: Value) -> Bool {
        switch (self, other) {
        case (.string(let one), .string(let two)), (.externalURL(let one), .externalURL(let two)):
            one.utf8.elementsEqual(two.utf8)
        case (.extra, _), (_, .extra): false
        default: isEqual(to: other)
        }
    }

    /// `<` of the language, on numbers, texts and dates.
    func isLess(than other: Value) -> Bool {
        switch (self, other) {
        case (.int(let one), .int(let two)): one < two
        case (.string(let one), .string(let two)): one < two
        case (.date(let one), .date(let two)): one < two
        default: false
        }
    }

    /// What string interpolation makes of a value that may stand in a String.
    var plainText: String {
        switch self {
        case .bool(let flag): flag ? "true" : "false"
        case .int(let number): String(number)
        case .string(let text), .externalURL(let text): text
        case .date(let date): date.iso
        case .extra(let extra): extra.plainText
        case .none, .markup, .url, .object, .list: ""
        }
    }
}
