internal import SeriesFrontMatter
internal import SeriesLabels
internal import SeriesTemplate

/// All words of the interface, from the tables that pages are made with.
public enum LabelReference {
    /// As a `series.yaml` has them, to be copied and changed: in the language of the tag (BCP 47), in English where there are
    /// no words in it. Nil when it is no language tag.
    public static func settings(language: String) -> String? {
        guard LanguageTag.isWellFormed(language) else { return nil }
        let labels = LabelSet(language: language)
        let known = LanguageTable.of(language)
        let source = known.map { "in \($0.name)" } ?? "in English, to be translated into '\(language)'"
        let forms = PluralRules(of: language).categories.map(\.rawValue)
        return """
            # The words of the interface \(source). Under 'labels:' in series.yaml, write those that you want to change.
            # Words in braces stand for values, and must stay. Numbers have the forms: \(forms.joined(separator: ", ")).
            # There are words in \(names).
            labels:
            \(Label.allCases.map { entry($0, of: labels, isKnown: known != nil) }.joined(separator: "\n"))

            """
    }

    private static var names: String {
        LanguageTable.all.map { "\($0.name) (\($0.subtag))" }.joined(separator: ", ")
    }

    /// Where the words are to be translated, with all plural forms: another language may need them where English does not.
    private static func entry(_ label: Label, of labels: LabelSet, isKnown: Bool) -> String {
        let form = label.form
        let texts = labels.texts(of: label)
        let comment = "  # \(form.meaning)\n"
        let isForms = Set(texts.values).count > 1 || !isKnown && texts.count > 1 && label != .date
        guard label.counted != nil, isForms else {
            return comment + "  \(label.name): \(quoted(texts[.other] ?? ""))"
        }
        let lines = PluralCategory.allCases.compactMap { category in
            texts[category].map { "    \(category.rawValue): \(quoted($0))" }
        }
        return comment + "  \(label.name):\n" + lines.joined(separator: "\n")
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// For the documentation: a table of all labels, and one of their words for each language.
    package static var markdown: String {
        let labels = """
            | label | in templates | |
            | --- | --- | --- |
            \(Label.allCases.map(row).joined(separator: "\n"))

            """
        let words = LanguageTable.all.map { table in
            """

            ### \(table.name)

            | label | words |
            | --- | --- |
            \(Label.allCases.map { "| `\($0.name)` | \(cell($0, table)) |" }.joined(separator: "\n"))

            """
        }
        return labels + words.joined()
    }

    private static func row(_ label: Label) -> String {
        "| `\(label.name)` | `\(label.templateForm)` | \(label.form.meaning) |"
    }

    private static func cell(_ label: Label, _ table: LanguageTable) -> String {
        let text = table.text(label)
        if text.forms.isEmpty { return code(text.other) }
        return (text.forms.map { "\($0.category.rawValue): \(code($0.text))" } + ["other: \(code(text.other))"])
            .joined(separator: "<br>")
    }

    private static func code(_ text: String) -> String { "`\(text)`" }
}

extension Label {
    /// How a template writes it: `labels.part(Int, of: Int)`.
    fileprivate var templateForm: String {
        let parameters = form.parameters.map {
            ($0.argumentLabel.map { $0 + ": " } ?? "") + SiteVocabulary.type(of: $0.kind).description
        }
        return "labels.\(name)" + (parameters.isEmpty ? "" : "(\(parameters.joined(separator: ", ")))")
    }
}
