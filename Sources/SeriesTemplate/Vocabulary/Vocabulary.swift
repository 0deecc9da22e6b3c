/// A schema without the type of its model: what the checker and the reference need to know of it.
package struct Vocabulary: Sendable {
    struct Object: Sendable {
        let name: String
        let summary: String
        let members: [Member]
        private let positions: [String: Int]

        init(name: String, summary: String, members: [Member]) {
            self.name = name
            self.summary = summary
            self.members = members
            positions = Dictionary(members.enumerated().map { ($1.name, $0) }) { first, _ in first }
        }

        subscript(name: String) -> Member? {
            positions[name].map { members[$0] }
        }
    }

    /// An object rather than a value, since it is handed around at each use in a template and has six parts.
    final class Member: Sendable {
        let name: String
        /// Nil for a property.
        let parameters: [MemberParameter]?
        let type: TemplateType
        let summary: String
        /// Of an Extra, the keys that it never has.
        let absentKeys: Set<String>
        let get: Getter

        init(
            name: String, parameters: [MemberParameter]?, type: TemplateType, summary: String, absentKeys: Set<String>,
            get: Getter
        ) {
            self.name = name
            self.parameters = parameters
            self.type = type
            self.summary = summary
            self.absentKeys = absentKeys
            self.get = get
        }

        /// How it is written, for messages and the reference: `title`, `part(Int, of: Int)`.
        var form: String {
            guard let parameters else { return name }
            let list = parameters.map { ($0.label.map { $0 + ": " } ?? "") + $0.type.description }
            return name + "(" + list.joined(separator: ", ") + ")"
        }
    }

    let objects: [Object]
    let entries: [EntryPoint]
    private let positions: [String: Int]

    package init<Model>(_ schema: Schema<Model>) {
        objects = schema.objects.map { $0.untyped }
        entries = schema.entries
        positions = Dictionary(objects.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    /// Whether some kind of page has a variable of that name.
    func hasVariable(_ name: String) -> Bool {
        entries.contains { $0.variables.contains { $0.name == name } }
    }

    subscript(name: String) -> Object? {
        positions[name].map { objects[$0] }
    }
}
