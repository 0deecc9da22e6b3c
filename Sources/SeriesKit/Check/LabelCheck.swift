internal import SeriesFrontMatter
internal import SeriesLabels
internal import SeriesModel

/// What can be wrong with the words of the interface once the language is known.
enum LabelCheck {
    /// `settings` are those of one file as it is written, `inherited` those that count where it says nothing.
    static func diagnostics(
        for settings: SeriesSettings, inherited: SeriesSettings?, in file: String
    ) -> [Diagnostic] {
        // As in nearly every file; looking for plural rules takes as long as reading it.
        if settings.labels.isEmpty, settings.language == nil { return [] }
        let place = { SourcePlace(file: file, span: $0) }
        let language = settings.language?.value ?? inherited.languageTag
        let rules = PluralRules(of: language)
        let categories = rules.categories
        var diagnostics: [Diagnostic] = []
        for form in settings.labels.flatMap(\.forms) where !categories.contains(form.value) {
            diagnostics.append(
                .warning(
                    "the language '\(language)' has no plural form '\(form.value.rawValue)'", at: place(form.span),
                    suggestion: "it has \(categories.map(\.rawValue).joined(separator: ", "))"))
        }
        diagnostics += settings.labels.flatMap { label in
            label.forms.compactMap { form in
                hiddenNumber(form.value, of: label, rules, language, at: place(form.span))
            }
        }
        if let tag = settings.language, LanguageTable.of(tag.value) == nil,
            tag.value.primarySubtag != inherited?.language?.value.primarySubtag,
            let warning = missingWords(in: tag, settings.labels, at: place(tag.span))
        {
            diagnostics.append(warning)
        }
        return diagnostics
    }

    /// Words such as "one part" may say their number themselves, but not where they are shown for 21, too.
    private static func hiddenNumber(
        _ category: PluralCategory, of own: OwnLabel, _ rules: PluralRules, _ language: String, at place: SourcePlace
    ) -> Diagnostic? {
        guard let counted = own.label.counted,
            let words = own.text.forms.first(where: { $0.category == category })?.text
        else { return nil }
        let name = own.label.placeholders[counted]
        let numbers = rules.numbers(of: category)
        // French has one form for 0 and 1, and what there is none of is not counted.
        guard numbers.drop(while: { $0 == 0 }).count > 1,
            !LabelPattern.braces(in: words).contains(where: { $0.name == name })
        else {
            return nil
        }
        let some = numbers.prefix(3).map(String.init).joined(separator: ", ")
        return .error(
            "'\(category.rawValue)' must hold '{\(name)}': in the language '\(language)' it is for \(some)"
                + (numbers.count > 3 ? " and more" : ""),
            at: place, suggestion: "put it where the number is to stand")
    }

    private static func missingWords(
        in language: Located<String>, _ own: [OwnLabel], at place: SourcePlace
    ) -> Diagnostic? {
        let written = Set(own.map(\.label))
        let missing = Label.allCases.filter { !written.contains($0) }
        if missing.isEmpty { return nil }
        let help = "'seriesgen help labels \(language.value)' prints them, for you to translate under 'labels:'"
        guard !written.isEmpty else {
            return .warning(
                "seriesgen has no words in the language '\(language.value)': those of its own on the pages are English",
                at: place, suggestion: help)
        }
        let names = missing.prefix(3).map(\.name).joined(separator: ", ")
        return .warning(
            "\(missing.count) of \(Label.allCases.count) labels have no words in '\(language.value)' and stay English: "
                + names + (missing.count > 3 ? ", …" : ""),
            at: place, suggestion: help)
    }
}
