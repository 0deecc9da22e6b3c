import SeriesText

/// The reference of the language, printed from the tables that the checker uses.
extension Vocabulary {
    private struct Section {
        let title: String
        let groups: [Group]
    }

    private struct Group {
        /// With what it is; nil when the section has only one group.
        let name: (code: String, summary: String)?
        let rows: [Row]
    }

    private struct Row {
        let code: String
        /// Nil where nothing has a type.
        let type: String?
        let summary: String
    }

    private var sections: [Section] {
        [
            Section(
                title: "Pages",
                groups: entries.map { entry in
                    Group(
                        name: (entry.template, entry.summary),
                        rows: entry.variables.map { Row(code: $0.name, type: "\($0.type)", summary: $0.summary) })
                }),
            Section(
                title: "Types",
                groups: objects.map { object in
                    Group(
                        name: (object.name, object.summary),
                        rows: object.members.map { Row(code: "." + $0.form, type: "\($0.type)", summary: $0.summary) })
                }),
            Section(
                title: "Members of built-in types",
                groups: BuiltinMember.Receiver.allCases.map { receiver in
                    Group(
                        name: (receiver.rawValue, receiver.summary),
                        rows: BuiltinMember.all.filter { $0.receiver == receiver }.map {
                            Row(code: "." + $0.form, type: $0.outcome.description, summary: $0.summary)
                        })
                }),
            Section(
                title: "Functions",
                groups: [
                    Group(
                        name: nil,
                        rows: [
                            Row(
                                code: "asset(\"file\")", type: "URL",
                                summary: "The address of a file that the templates bring along.")
                        ])
                ]),
            Section(
                title: "Directives",
                groups: [
                    Group(
                        name: nil,
                        rows: Directive.allCases.flatMap { directive in
                            directive.forms.enumerated().map {
                                Row(code: $1, type: nil, summary: $0 == 0 ? directive.summary : "")
                            }
                        })
                ]),
            Section(
                title: "Argument labels",
                groups: [
                    Group(
                        name: nil, rows: PrintLabel.allCases.map { Row(code: $0.form, type: nil, summary: $0.summary) })
                ]),
        ]
    }

    /// For a terminal: a heading for each section, a line for each name, in columns.
    package var plainText: String {
        sections.map { section in
            section.title.uppercased() + "\n" + section.groups.map { Self.plainText($0) }.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private static func plainText(_ group: Group) -> String {
        let name = group.name.map { "  \($0.code)  \($0.summary)\n" } ?? ""
        let rows = group.rows.map { [$0.code, $0.type, $0.summary].compactMap(\.self) }
        return name + TextColumns.lines(of: rows).map { "    \($0)\n" }.joined()
    }

    /// For the documentation: a heading of the third level for each section, and tables.
    package var markdown: String {
        sections.map { section in
            "### \(section.title)\n\n" + section.groups.map { Self.markdown($0) }.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private static func markdown(_ group: Group) -> String {
        var text = group.name.map { "**`\($0.code)`** – \($0.summary)\n" } ?? ""
        guard !group.rows.isEmpty else { return text }
        if group.name != nil { text += "\n" }
        let hasTypes = group.rows.contains { $0.type != nil }
        text += hasTypes ? "| | type | |\n| --- | --- | --- |\n" : "| | |\n| --- | --- |\n"
        for row in group.rows {
            text += "| `\(row.code)` | "
            if let type = row.type { text += "`\(type)` | " }
            text += "\(row.summary) |\n"
        }
        return text
    }
}
