import SeriesModel

extension BuiltinMember {
    /// All of them, in the order of the reference.
    static let all: [BuiltinMember] = lists + numberedLists + strings + others

    private static let lists: [BuiltinMember] = [
        .property(.list, "count", .type(.int), "How many items there are.", count),
        .property(.list, "isEmpty", .type(.bool), "Whether there are no items.", isEmpty),
        .property(.list, "first", .optionalElement, "The first item.") { value in
            list(value)[0]
        },
        .property(.list, "last", .optionalElement, "The last item.") { value in
            let list = list(value)
            return list[list.count - 1]
        },
        .method(.list, "prefix", [.init(label: nil, kind: .int)], .receiver, "At most so many items from the start.") {
            .list(list($0).prefix(int($1)))
        },
        .method(.list, "dropFirst", [.init(label: nil, kind: .int)], .receiver, "All but so many items of the start.") {
            .list(list($0).dropFirst(int($1)))
        },
        .method(.list, "reversed", [], .receiver, "The items from the last to the first.") { value, _ in
            .list(list(value).reversed())
        },
        .method(
            .list, "enumerated", [], .enumerated,
            "The items with their numbers from 0, for `\\for((index, name) in …)`."
        ) {
            value, _ in
            .list(list(value).enumerated())
        },
        .method(
            .list, "contains", [.init(label: nil, kind: .element)], .type(.bool), "Whether an item equals the value."
        ) {
            let list = list($0)
            for position in 0..<list.count where list[position].isEqual(to: $1) { return .bool(true) }
            return .bool(false)
        },
        .method(
            .strings, "joined", [.init(label: "separator", kind: .string)], .type(.string),
            "The texts as one, with the separator between them."
        ) {
            let list = list($0)
            return .string((0..<list.count).map { list[$0].plainText }.joined(separator: $1.plainText))
        },
    ]

    /// What lists with numbers have in common with others.
    private static let numberedLists: [BuiltinMember] =
        lists.filter { ["count", "isEmpty", "prefix", "dropFirst"].contains($0.name) }.map { member in
            BuiltinMember(
                receiver: .enumerated, name: member.name, parameters: member.parameters, outcome: member.outcome,
                summary: member.summary, apply: member.apply)
        } + [
            .method(.enumerated, "reversed", [], .receiver, "From the last to the first; each item keeps its number.") {
                value, _ in
                .list(list(value).reversed())
            }
        ]

    private static let strings: [BuiltinMember] = [
        .property(.string, "count", .type(.int), "How many characters it has.") { .int($0.plainText.count) },
        .property(.string, "isEmpty", .type(.bool), "Whether it has no characters.") { .bool($0.plainText.isEmpty) },
        .method(.string, "uppercased", [], .type(.string), "In capital letters.") { value, _ in
            .string(value.plainText.uppercased())
        },
        .method(.string, "lowercased", [], .type(.string), "In small letters.") { value, _ in
            .string(value.plainText.lowercased())
        },
        .method(
            .string, "prefix", [.init(label: nil, kind: .int)], .type(.string),
            "At most so many characters from the start."
        ) {
            .string(String($0.plainText.prefix(max(0, int($1)))))
        },
        .method(
            .string, "hasPrefix", [.init(label: nil, kind: .string)], .type(.bool), "Whether it starts with the text."
        ) {
            .bool($0.plainText.hasPrefix($1.plainText))
        },
        .method(
            .string, "hasSuffix", [.init(label: nil, kind: .string)], .type(.bool), "Whether it ends with the text."
        ) {
            .bool($0.plainText.hasSuffix($1.plainText))
        },
        .method(.string, "contains", [.init(label: nil, kind: .string)], .type(.bool), "Whether the text occurs in it.")
        {
            .bool($0.plainText.utf8.firstRange(of: $1.plainText.utf8) != nil)
        },
    ]

    private static let others: [BuiltinMember] = [
        .property(.date, "year", .type(.int), "The year.") { .int(date($0)?.year ?? 0) },
        .property(.date, "month", .type(.int), "The month, from 1.") { .int(date($0)?.month ?? 0) },
        .property(.date, "day", .type(.int), "The day of the month, from 1.") { .int(date($0)?.day ?? 0) },
        .property(.date, "iso", .type(.string), "As `2026-01-31`.") { .string($0.plainText) },
        .property(.markup, "isEmpty", .type(.bool), "Whether there is nothing in it.") { value in
            guard case .markup(let markup) = value else { return .bool(true) }
            return .bool(markup.isEmpty)
        },
        .property(.extra, "isEmpty", .type(.bool), "Whether the front matter has no such key, or nothing under it.") {
            value in
            guard case .extra(let extra) = value else { return .bool(true) }
            return .bool(extra.isEmpty)
        },
        .method(.extra, "enumerated", [], .enumerated, "Its items with their numbers from 0.") { value, _ in
            guard case .extra(let extra) = value else { return .list(.empty) }
            return .list(ValueList(extras: extra.items))
        },
        .method(
            .extra, "contains", [.init(label: nil, kind: .string)], .type(.bool),
            "Whether one of its items is the text; a text is an item of its own."
        ) {
            guard case .extra(let extra) = $0 else { return .bool(false) }
            let text = $1.plainText
            return .bool(extra.items.contains { $0.plainText == text })
        },
        ofItems("count", "How many items it has; of a map, what stands under that key.") { .text(String($0.count)) },
        ofItems("first", "Its first item; of a map, what stands under that key.") { $0.first ?? .none },
        ofItems("last", "Its last item; of a map, what stands under that key.") { $0.last ?? .none },
    ]

    /// A member that only a list has: to a map, it is a key as any other.
    private static func ofItems(
        _ name: String, _ summary: String, _ value: @escaping @Sendable ([ExtraValue]) -> ExtraValue
    ) -> BuiltinMember {
        .property(.extra, name, .type(.extra), summary) {
            guard case .extra(let extra) = $0 else { return .extra(.none) }
            if case .map = extra { return .extra(extra[name]) }
            return .extra(value(extra.items))
        }
    }

    private static let count: @Sendable (Value) -> Value = { .int(list($0).count) }

    private static let isEmpty: @Sendable (Value) -> Value = { .bool(list($0).count == 0) }

    private static func list(_ value: Value) -> ValueList {
        if case .list(let list) = value { list } else { .empty }
    }

    private static func int(_ value: Value) -> Int {
        if case .int(let number) = value { number } else { 0 }
    }

    private static func date(_ value: Value) -> CivilDate? {
        if case .date(let date) = value { date } else { nil }
    }
}
